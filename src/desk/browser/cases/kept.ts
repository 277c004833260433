/** What this device keeps of a custodian's key, if they wish: wrapped copies, never the key itself. */
import { type DBSchema, openDB } from "idb";
import type { PasskeyCopy } from "./keys.ts";

export interface KeptKey {
  /** Public half: tells which key it is. */
  recipient: string;
  passphrase?: Uint8Array;
  passkey?: PasskeyCopy;
}

interface Schema extends DBSchema {
  keys: { key: string; value: KeptKey };
  /** Keys of custodians that this device has sealed for: a new one among them is pointed out. */
  known: { key: string; value: { recipient: string; name: string } };
}

const open = () =>
  openDB<Schema>("vigie-cases", 1, {
    upgrade(database) {
      database.createObjectStore("keys", { keyPath: "recipient" });
      database.createObjectStore("known", { keyPath: "recipient" });
    },
  });

async function withDatabase<T>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Nothing where the browser keeps nothing (a private window, say). */
export const keptKeys = (): Promise<KeptKey[]> => withDatabase((database) => database.getAll("keys")).catch(() => []);

/** Adds to what is kept of this key. Throws where the browser keeps nothing. */
export const keepKey = (key: KeptKey): Promise<void> =>
  withDatabase(async (database) => {
    await database.put("keys", { ...(await database.get("keys", key.recipient)), ...key });
  });

export const forgetKeys = (): Promise<void> => withDatabase((database) => database.clear("keys"));

export const knownCustodians = (): Promise<string[]> => withDatabase((database) => database.getAllKeys("known")).catch(() => []);

export const rememberCustodians = (all: readonly { recipient: string; name: string }[]): Promise<void> =>
  withDatabase(async (database) => {
    const writing = database.transaction("known", "readwrite");
    await writing.store.clear();
    for (const { recipient, name } of all) await writing.store.put({ recipient, name });
    await writing.done;
  }).catch(() => undefined);
