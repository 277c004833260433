import type { DBSchema, IDBPDatabase } from "idb";
import { newCaseKey, openWith, sealTo } from "../../sealing/case-key.ts";
import type { OWN_PHONE as Mark } from "../leave.ts";
import type { Letter } from "../letter.ts";
import type { Telling } from "../telling.ts";

/** What a phone of one's own keeps: a draft behind a PIN, and letters that wait for a line. */
export interface Shelf {
  /** Keeps the draft soon: after a pause in the typing. */
  later: (telling: Telling) => void;
  /** Keeps it now; gives the moment until which it is kept, in milliseconds. */
  save: (telling: Telling) => Promise<number>;
  /** What is sealed waits here until it has arrived; the draft is not needed any more. */
  putInOutbox: (letter: Letter) => Promise<void>;
  arrived: (letter: Letter) => Promise<void>;
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

interface Kept extends DBSchema {
  draft: { key: "draft"; value: StoredDraft };
  outbox: { key: string; value: Letter };
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
  const base = await openDB<Kept>(NAME, 1, {
    upgrade(base) {
      base.createObjectStore("draft");
      base.createObjectStore("outbox");
    },
  });
  // Erasing it does not wait for another page that has it open.
  base.addEventListener("versionchange", () => base.close());
  return base;
}

/** Makes room on this phone, behind a PIN. */
export async function newShelf(pin: string): Promise<Shelf> {
  const { Encrypter } = await import("age-encryption");
  const key = await newCaseKey();
  const lock = new Encrypter();
  lock.setPassphrase(pin);
  lock.setScryptWorkFactor(PIN_COST);
  return shelfOf(await open(), key.recipient, await lock.encrypt(key.identity));
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
    putInOutbox: async (letter) => {
      clearTimeout(timer);
      closed = true;
      const both = base.transaction(["draft", "outbox"], "readwrite");
      await Promise.all([
        both.objectStore("outbox").put(letter, letter.lookupPrint),
        both.objectStore("draft").delete("draft"),
        both.done,
      ]);
    },
    arrived: async ({ lookupPrint }) => {
      await base.delete("outbox", lookupPrint);
      await forgetIfEmpty(base);
    },
  };
}

/** What waits, and whether there is a draft that has not run out. A clock that was set back does not lengthen its life. */
export async function onShelf(): Promise<{ letters: Letter[]; draft: boolean }> {
  const base = await open();
  const kept = await base.get("draft", "draft");
  const left = (kept?.until ?? 0) - Date.now();
  const draft = left > 0 && left <= LIFE;
  if (kept && !draft) await base.delete("draft", "draft");
  const letters = await base.getAll("outbox");
  if (!draft && letters.length === 0) await forgetIfEmpty(base);
  base.close();
  return { letters, draft };
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

export async function letterArrived(letter: Letter): Promise<void> {
  const base = await open();
  await base.delete("outbox", letter.lookupPrint);
  await forgetIfEmpty(base);
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
  await deleteDB(NAME);
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
