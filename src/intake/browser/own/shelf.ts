import type { DBSchema, IDBPDatabase } from "idb";
import { newCaseKey, openWith, sealTo } from "../../sealing/case-key.ts";
import type { OWN_PHONE as Mark } from "../leave.ts";
import type { Begun, Letter } from "../letter.ts";
import type { Telling } from "../telling.ts";
import { forgetPages } from "./offline.ts";
import { type Waiting, waitingOf } from "./outbox.ts";

/** What a phone of one's own keeps: a draft behind a PIN, and letters that wait for a line. */
export interface Shelf {
  /** Keeps the draft soon: after a pause in the typing. */
  later: (telling: Telling) => void;
  /** Keeps it now; gives the moment until which it is kept, in milliseconds. */
  save: (telling: Telling) => Promise<number>;
  /** What is sealed waits here until it has arrived; the draft is not needed any more. */
  putInOutbox: (it: Waiting) => Promise<void>;
}

export type Draft = Pick<Telling, "text" | "answers">;

interface StoredDraft {
  /** The key of the draft as an age file behind the PIN; what the draft is sealed to; the draft. */
  lockedKey: Uint8Array;
  recipient: string;
  sealed: Uint8Array;
  /** Milliseconds since 1970: it is gone after that. */
  until: number;
}

/** What one has to know to tell without a line: nothing of it is secret. */
export type Ground = Pick<Begun, "salt" | "custodians">;

interface Kept extends DBSchema {
  draft: { key: "draft"; value: StoredDraft };
  /** Under the print of the case; a letter alone as it was kept before files could wait too. */
  outbox: { key: string; value: Waiting | Letter };
  ground: { key: "ground"; value: Ground };
}

/** The same as for the quick exit, whose few bytes come first and share no file with this. */
const OWN_PHONE: typeof Mark = "tell-own";

const NAME = "tell";
const LIFE = 72 * 3_600_000;
const PAUSE = 1500;
/** log2 of scrypt's N: 32 MiB and a second or two on a cheap phone. A PIN is short: this stops a quick look, no more. */
const PIN_COST = 15;

export const PIN_SHORTEST = 6;

async function open(): Promise<IDBPDatabase<Kept>> {
  const { openDB } = await import("idb");
  const base = await openDB<Kept>(NAME, 2, {
    upgrade(base) {
      for (const store of ["draft", "outbox", "ground"] as const)
        if (!base.objectStoreNames.contains(store)) base.createObjectStore(store);
    },
  });
  // Erasing it does not wait for another page that has it open.
  base.addEventListener("versionchange", () => base.close());
  return base;
}

/** Makes room on this phone, behind a PIN. */
export async function newShelf(pin: string, { salt, custodians }: Ground): Promise<Shelf> {
  const { Encrypter } = await import("age-encryption");
  const key = await newCaseKey();
  const lock = new Encrypter();
  lock.setPassphrase(pin);
  lock.setScryptWorkFactor(PIN_COST);
  const base = await open();
  await base.put("ground", { salt, custodians }, "ground");
  return shelfOf(base, key.recipient, await lock.encrypt(key.identity));
}

function shelfOf(base: IDBPDatabase<Kept>, recipient: string, lockedKey: Uint8Array): Shelf {
  localStorage.setItem(OWN_PHONE, "1");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  const save = async ({ text, answers }: Draft): Promise<number> => {
    const until = Date.now() + LIFE;
    const draft: Draft = { text, answers };
    const sealed = await sealTo([recipient], new TextEncoder().encode(JSON.stringify(draft)));
    if (!closed) await base.put("draft", { lockedKey, recipient, sealed, until }, "draft");
    return until;
  };
  return {
    save,
    later: (telling) => {
      clearTimeout(timer);
      // A full store must not stop what is being told.
      timer = setTimeout(() => void save(telling).catch(() => undefined), PAUSE);
    },
    putInOutbox: async (it) => {
      clearTimeout(timer);
      closed = true;
      try {
        const both = base.transaction(["draft", "outbox"], "readwrite", { durability: "strict" });
        await Promise.all([both.objectStore("outbox").put(it, it.id), both.objectStore("draft").delete("draft"), both.done]);
      } catch (error) {
        closed = false;
        throw error;
      }
    },
  };
}

/** The ground as it was when there was a line, on a phone of one's own. */
export async function groundHere(): Promise<Ground | undefined> {
  if (!isOwn()) return undefined;
  const base = await open();
  const ground = await base.get("ground", "ground");
  base.close();
  return ground;
}

/** Custodians come and go: what is known of them is as new as the last line. */
export async function renewGround({ salt, custodians }: Ground): Promise<void> {
  if (!isOwn()) return;
  const base = await open();
  await base.put("ground", { salt, custodians }, "ground");
  base.close();
}

export function isOwn(): boolean {
  try {
    return localStorage.getItem(OWN_PHONE) !== null;
  } catch {
    return false;
  }
}

/** What waits, and whether there is a draft that has not run out. A clock that was set back does not lengthen its life. */
export async function onShelf(): Promise<{ waiting: Waiting[]; draft: boolean }> {
  const base = await open();
  const kept = await base.get("draft", "draft");
  const left = (kept?.until ?? 0) - Date.now();
  const draft = left > 0 && left <= LIFE;
  if (kept && !draft) await base.delete("draft", "draft");
  const waiting = (await base.getAll("outbox")).map((it) => ("lookupPrint" in it ? waitingOf(it) : it));
  if (!draft && waiting.length === 0) await forgetIfEmpty(base);
  base.close();
  return { waiting, draft };
}

/** Opens the draft; undefined when the PIN is another. */
export async function openDraft(pin: string): Promise<{ draft: Draft; shelf: Shelf } | undefined> {
  const base = await open();
  const kept = await base.get("draft", "draft");
  if (!kept) return undefined;
  const { Decrypter } = await import("age-encryption");
  const lock = new Decrypter();
  lock.addPassphrase(pin);
  const identity = await lock.decrypt(kept.lockedKey, "text").catch(() => undefined);
  if (identity === undefined) return undefined;
  const draft = JSON.parse(new TextDecoder().decode(await openWith(identity, kept.sealed))) as Draft;
  return { draft, shelf: shelfOf(base, kept.recipient, kept.lockedKey) };
}

/** Keeps where the sending of something stands. */
export async function keepWaiting(it: Waiting): Promise<void> {
  const base = await open();
  await base.put("outbox", it, it.id);
  base.close();
}

export async function hasArrived({ id }: Waiting): Promise<void> {
  const base = await open();
  await base.delete("outbox", id);
  await forgetIfEmpty(base);
  base.close();
}

/** When nothing is left, not even the empty store is. */
async function forgetIfEmpty(base: IDBPDatabase<Kept>): Promise<void> {
  const [drafts, letters] = await Promise.all([base.count("draft"), base.count("outbox")]);
  if (drafts + letters === 0) await forgetAll(base);
}

export async function forgetAll(base?: IDBPDatabase<Kept>): Promise<void> {
  const { deleteDB } = await import("idb");
  base?.close();
  localStorage.removeItem(OWN_PHONE);
  await Promise.all([deleteDB(NAME), forgetPages()]);
}

/** Windows that forget everything when they are closed say so by what they lack, or by how little room they have. */
export async function forgetsByItself(): Promise<boolean> {
  try {
    if (!navigator.storage?.getDirectory || !localStorage) return true;
    await navigator.storage.getDirectory();
    const { quota = 0 } = await navigator.storage.estimate();
    const { memory } = performance as Performance & { memory?: { jsHeapSizeLimit: number } };
    return memory !== undefined && quota < 2 * memory.jsHeapSizeLimit;
  } catch {
    return true;
  }
}
