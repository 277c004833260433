import { countOf, malformed } from "./bytes.ts";
import { readNote, readVkey, type SigningKey, sameKey, signedNote, type VerifierKey, verifiedBy, vkey } from "./note.ts";

/** The keys that a log has signed with, oldest first: served at /log/keys.json and kept in packs. */
export interface WrittenKeys {
  format: typeof KEYS_FORMAT;
  origin: string;
  keys: WrittenKey[];
}

export interface WrittenKey {
  vkey: string;
  /** An instant. */
  since: string;
  /** How many entries were signed when this key took over. */
  size: number;
  /** Signed note of the key before: it names this one. Absent for the first, and where the key before was lost. */
  succession?: string;
}

/** A key as its list vouches for it. */
export interface SuccessiveKey {
  key: VerifierKey;
  since: string;
  size: number;
  /** The key before has signed that this one follows it. Who trusts that one may trust this one. */
  vouched: boolean;
}

export const KEYS_FORMAT = "vigie-log-keys/1";
const SUCCESSION = "vigie-log-succession/1";
const MOST_KEYS = 1000;

/** The note by which a key hands over to the next. */
export const successionNote = (old: SigningKey, next: Omit<WrittenKey, "succession">): string =>
  signedNote(`${[SUCCESSION, old.name, next.vkey, next.since, next.size].join("\n")}\n`, old);

/** A log's list of keys from its JSON. Throws what hinders it: a SyntaxError or `log-malformed`. */
export function keyListFrom(text: string): WrittenKeys {
  const list = JSON.parse(text) as WrittenKeys;
  readKeys(list);
  return list;
}

/** Reads a log's list of keys, oldest first, and says for each whether the one before vouches for it. Throws `log-malformed`. */
export function readKeys(value: unknown): SuccessiveKey[] {
  const { format, origin, keys } = (value ?? {}) as Partial<Record<keyof WrittenKeys, unknown>>;
  const isList = format === KEYS_FORMAT && typeof origin === "string" && Array.isArray(keys) && keys.length <= MOST_KEYS;
  if (!isList || keys.length === 0) throw malformed("this is no list of the keys of a log");
  const read: SuccessiveKey[] = [];
  for (const one of keys) {
    const { vkey: written, since, size, succession } = (one ?? {}) as Partial<Record<keyof WrittenKey, unknown>>;
    if (typeof written !== "string" || typeof since !== "string") throw malformed("a key in the list cannot be read");
    const key = readVkey(written);
    if (key.name !== origin || key.kind !== "note") throw malformed("a key in the list is not of this log");
    const before = read.at(-1);
    const vouched = before === undefined || (typeof succession === "string" && succeeds(before.key, key, succession));
    read.push({ key, since, size: countOf(String(size), "the size at which a key took over"), vouched });
  }
  return read;
}

function succeeds(old: VerifierKey, next: VerifierKey, succession: string): boolean {
  try {
    const note = readNote(succession);
    const [what, origin, named] = note.text.split("\n");
    if (what !== SUCCESSION || origin !== old.name || named !== vkey(next)) return false;
    return verifiedBy(note, [old]).verified.length === 1;
  } catch {
    return false;
  }
}

/** The keys that one may trust who trusts `known`: that one, and those that follow from it without a gap. */
export function trustedFrom(keys: readonly SuccessiveKey[], known: VerifierKey): VerifierKey[] {
  const start = keys.findIndex(({ key }) => sameKey(key, known));
  if (start < 0) return [];
  const after = keys.slice(start + 1);
  const gap = after.findIndex(({ vouched }) => !vouched);
  return [known, ...after.slice(0, gap < 0 ? after.length : gap).map(({ key }) => key)];
}
