import { base64, bytesOf, canonical, fromBase64, joinBytes, malformed, sameBytes, sha256, textOf } from "./bytes.ts";

/**
 * What is written into the log, and whether its statement is hidden behind a salt: who may have to erase it must be able to
 * throw the salt away, after which the leaf says nothing.
 */
export const LEAF_KINDS = {
  capture: { salted: true },
  publication: { salted: true },
  correction: { salted: true },
  withdrawal: { salted: true },
  edition: { salted: false },
  telling: { salted: true },
  code: { salted: false },
} as const satisfies Record<string, { salted: boolean }>;

export type LeafKind = keyof typeof LEAF_KINDS;

export const isLeafKind = (kind: unknown): kind is LeafKind => typeof kind === "string" && Object.hasOwn(LEAF_KINDS, kind);

/** What is hashed into the tree: canonical JSON (RFC 8785) of this, UTF-8. Nothing in it is personal. */
export interface Leaf {
  v: 1;
  kind: LeafKind;
  /** A handle, or the name of what is no record: "edition". */
  subject: string;
  version?: number;
  /** An instant. */
  at: string;
  /** Base64 of SHA-256 over the salt and the canonical statement. */
  commitment: string;
}

/** What opens a commitment. Without it the leaf shows only that something was said, and when. */
export interface Opening {
  /** Base64 of 32 random bytes; a kind that is not salted has none. */
  salt?: string;
  statement: unknown;
}

export const SALT_BYTES = 32;
const MOST_BYTES = 4096;

/** Base64 of the commitment to a statement. */
export const commitmentTo = (statement: unknown, salt: Uint8Array = new Uint8Array()): string =>
  base64.encode(sha256(joinBytes(salt, bytesOf(canonical(statement)))));

/** Is this what the leaf was about? */
export function opens({ kind, commitment }: Leaf, { salt, statement }: Opening): boolean {
  if (LEAF_KINDS[kind].salted !== (salt !== undefined)) return false;
  const bytes = salt === undefined ? new Uint8Array() : fromBase64(salt, "the salt", SALT_BYTES);
  return sameBytes(base64.decode(commitmentTo(statement, bytes)), fromBase64(commitment, "the commitment", 32));
}

/** The bytes of a leaf in the tree. */
export const leafBytes = (leaf: Leaf): Uint8Array => bytesOf(canonical(leaf));

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const MEMBERS = ["at", "commitment", "kind", "subject", "v", "version"];

/** Is this value a leaf, and nothing beside? Throws `log-malformed` where it is not. */
export function readLeaf(value: unknown): Leaf {
  if (typeof value !== "object" || value === null) throw malformed("the entry is no leaf of this log");
  const { v, kind, subject, version, at, commitment } = value as Partial<Record<keyof Leaf, unknown>>;
  const isLeaf =
    Object.keys(value).every((member) => MEMBERS.includes(member)) &&
    v === 1 &&
    isLeafKind(kind) &&
    typeof subject === "string" &&
    /^[\x21-\x7e]{1,200}$/.test(subject) &&
    (version === undefined || (Number.isSafeInteger(version) && (version as number) > 0)) &&
    typeof at === "string" &&
    INSTANT.test(at) &&
    typeof commitment === "string";
  if (!isLeaf) throw malformed("the entry is no leaf of this log");
  fromBase64(commitment, "the commitment", 32);
  return { v, kind, subject, ...(version === undefined ? {} : { version: version as number }), at, commitment };
}

/** The leaf of an entry's bytes; throws `log-malformed`, also for another spelling of the same leaf. */
export function leafOf(bytes: Uint8Array): Leaf {
  if (bytes.length > MOST_BYTES) throw malformed("the entry is too long");
  let value: unknown;
  try {
    value = JSON.parse(textOf(bytes));
  } catch {
    throw malformed("the entry is no leaf of this log");
  }
  const leaf = readLeaf(value);
  if (!sameBytes(leafBytes(leaf), bytes)) throw malformed("the entry is not in its canonical spelling");
  return leaf;
}
