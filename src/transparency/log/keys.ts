import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { type DurableFile, writeDurably } from "../../kernel/durable-files.ts";
import { Problem } from "../../kernel/problem.ts";
import { secretBytes } from "../../kernel/secrets.ts";
import { base64, bytesOf, fromBase64, hex, joinBytes } from "../rules/bytes.ts";
import { bytesOfId, readVkey, type SigningKey, signingKey, vkey } from "../rules/note.ts";
import { KEYS_FORMAT, keyListFrom, successionNote, type WrittenKey, type WrittenKeys } from "../rules/succession.ts";

/**
 * The keys of a log in a folder of their own, apart from the data: `signing-key` (only its owner may read it), `keys.json` (every key
 * that ever signed) and `last` (the last checkpoint that was signed, so that data which a backup has brought back is noticed).
 */
export interface LogKeys {
  readonly origin: string;
  /** The key to sign with now: read anew each time, since another process may have changed it. */
  signing(): SigningKey;
  written(): WrittenKeys;
  /** The checkpoint that was signed last, whatever the data says. */
  last(): string | undefined;
  keepLast(note: string): Promise<void>;
  /** Makes a new key that the old one vouches for, and destroys the old one. `size`: entries signed by now. Answers the new public key. */
  rotate(at: string, size: number): Promise<string>;
  /** Makes a new key that nothing vouches for: the old one is lost. */
  begin(at: string, size: number): Promise<string>;
}

const SIGNING = "signing-key";
const NEXT = "signing-key.next";
const LIST = "keys.json";
const LAST = "last";
const SEED_BYTES = 32;

/** The keys in `folder`; undefined when there are none yet. Throws `log-key-damaged`. */
export function openLogKeys(folder: string): LogKeys | undefined {
  const written = readList(folder);
  if (!written) return undefined;
  finishRotation(folder, written);
  return keysIn(folder, written.origin);
}

/** Makes the first key of a log named `origin`. */
export async function makeLogKeys(folder: string, origin: string, at: string): Promise<LogKeys> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = signingKey(origin, secretBytes(SEED_BYTES));
  const written: WrittenKeys = { format: KEYS_FORMAT, origin, keys: [{ vkey: vkey(key), since: at, size: 0 }] };
  // The list comes last: without it there is no key yet, and whoever was killed begins again.
  await writeDurably(secretFile(folder, SIGNING, key), listFile(folder, written));
  return keysIn(folder, origin);
}

function keysIn(folder: string, origin: string): LogKeys {
  const written = (): WrittenKeys => readList(folder) ?? { format: KEYS_FORMAT, origin, keys: [] };
  const replace = async (next: SigningKey, entry: WrittenKey): Promise<string> => {
    const list = written();
    await writeDurably(secretFile(folder, NEXT, next));
    await writeDurably(listFile(folder, { ...list, keys: [...list.keys, entry] }));
    finishRotation(folder, written());
    // The rename is made durable with the file that is written beside it.
    await writeDurably(listFile(folder, written()));
    return entry.vkey;
  };
  const fresh = (since: string, size: number) => {
    const next = signingKey(origin, secretBytes(SEED_BYTES));
    return { next, entry: { vkey: vkey(next), since, size } };
  };
  const signing = (): SigningKey => {
    const key = readSigning(folder, SIGNING);
    if (!key || vkey(key) !== written().keys.at(-1)?.vkey)
      throw damagedKey("The signing key of the log is gone, or is another one");
    return key;
  };
  return {
    origin,
    signing,
    written,
    last: () => read(join(folder, LAST)),
    keepLast: (note) => writeDurably({ path: join(folder, LAST), bytes: bytesOf(note), mode: 0o600 }),
    async rotate(at, size) {
      const { next, entry } = fresh(at, size);
      return replace(next, { ...entry, succession: successionNote(signing(), entry) });
    },
    async begin(at, size) {
      const { next, entry } = fresh(at, size);
      return replace(next, entry);
    },
  };
}

/** Who was killed between the new list and the new key finds the key beside the old one. */
function finishRotation(folder: string, { keys }: WrittenKeys): void {
  const next = readSigning(folder, NEXT);
  if (next && vkey(next) === keys.at(-1)?.vkey) renameSync(join(folder, NEXT), join(folder, SIGNING));
}

function readList(folder: string): WrittenKeys | undefined {
  const text = read(join(folder, LIST));
  if (text === undefined) return undefined;
  try {
    return keyListFrom(text);
  } catch {
    throw damagedKey("The list of the log's keys cannot be read");
  }
}

/** A private key in the spelling that Go's signed notes have for it. */
const secretFile = (folder: string, name: string, { name: origin, id, seed }: SigningKey): DurableFile => ({
  path: join(folder, name),
  bytes: bytesOf(`PRIVATE+KEY+${origin}+${hex.encode(bytesOfId(id))}+${base64.encode(joinBytes(new Uint8Array([1]), seed))}\n`),
  mode: 0o600,
});

const listFile = (folder: string, list: WrittenKeys): DurableFile => ({
  path: join(folder, LIST),
  bytes: bytesOf(`${JSON.stringify(list, null, 2)}\n`),
});

function readSigning(folder: string, name: string): SigningKey | undefined {
  const text = read(join(folder, name));
  if (text === undefined) return undefined;
  const [, origin, id, secret] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)\n$/.exec(text) ?? [];
  if (!origin || !secret) throw damagedKey("The signing key of the log cannot be read");
  const key = signingKey(origin, fromBase64(secret, "the signing key", SEED_BYTES + 1).slice(1));
  // An id that does not belong to the secret: the file was changed.
  if (hex.encode(bytesOfId(key.id)) !== id) throw damagedKey("The signing key of the log cannot be read");
  return { ...key, ...readVkey(vkey(key)) };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Keys that cannot sign this log, and what is wrong with them. */
export const damagedKey = (what: string): Problem =>
  new Problem(
    "log-key-damaged",
    500,
    `${what}. Bring VIGIE_KEYS/log back from its copy; docs/log.md says what to do without one.`,
  );
