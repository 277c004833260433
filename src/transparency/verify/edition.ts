import { canonical } from "../rules/bytes.ts";
import { type EntryProof, readEntryProof } from "../rules/entry-proof.ts";
import { hashOf, isObject, type NamedBytes, type NewHashing, parsed, portableHashing } from "./bag.ts";
import { type EntryMeans, verifyEntry } from "./entry.ts";
import { type Finding, found } from "./findings.ts";

export const EDITION_FORMAT = "vigie-edition-proof/1";

/** What lies beside an edition, as `<file>.proof.json`. Only its entry is proof; blocks and keys help to name what differs. */
export interface EditionProof {
  format: typeof EDITION_FORMAT;
  file: { name: string; bytes: number; sha256: string };
  /** SHA-256 of each block of the file, in their order. */
  blocks: { bytes: number; sha256: string[] };
  /** Public keys of the log and of its witnesses, as they were when it was made. */
  keys: string[];
  entry: EntryProof;
}

/** What an edition's entry in the log says. */
export interface EditionStatement {
  /** Hash over what the edition says. */
  content: string;
  /** The ledger's last entry that is in it. */
  seq: number;
  records: number;
  at: string;
  /** The released file itself. */
  file: { sha256: string; bytes: number };
}

/** What was read in an edition, with no trust in anything that it says of itself. */
export interface EditionContent {
  content: string;
  seq: number;
  records: number;
  /** Handles whose rows are not what their digests say. */
  altered: readonly string[];
  /** Why it cannot be read as a database. */
  damage?: string;
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isHash = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

/** Reads a proof of an edition; undefined when it is none, or is spelt otherwise than we spell it. */
export function readEditionProof(text: string | undefined): EditionProof | undefined {
  const value = parsed(text);
  if (text === undefined || !isObject(value) || value.format !== EDITION_FORMAT) return undefined;
  const { file, blocks, keys, entry } = value;
  const isOne =
    isObject(file) &&
    typeof file.name === "string" &&
    isNumber(file.bytes) &&
    isHash(file.sha256) &&
    isObject(blocks) &&
    isNumber(blocks.bytes) &&
    blocks.bytes >= 4096 &&
    Array.isArray(blocks.sha256) &&
    blocks.sha256.every(isHash) &&
    Array.isArray(keys) &&
    keys.every((key) => typeof key === "string");
  const spellings = [JSON.stringify(value), JSON.stringify(value, null, 2), canonical(value)];
  if (!isOne || !spellings.some((one) => one === text || `${one}\n` === text)) return undefined;
  try {
    readEntryProof(entry);
  } catch {
    return undefined;
  }
  return value as unknown as EditionProof;
}

export function statementOf({ entry }: EditionProof): EditionStatement | undefined {
  const said = entry.opening?.statement;
  if (!isObject(said) || !isHash(said.content) || !isNumber(said.seq) || !isNumber(said.records)) return undefined;
  if (!isObject(said.file) || !isHash(said.file.sha256) || !isNumber(said.file.bytes)) return undefined;
  return said as unknown as EditionStatement;
}

/** SHA-256 of a file and of each block of it, in one reading. */
export async function hashBlocks(
  file: NamedBytes,
  block: number,
  hashing: NewHashing = portableHashing,
  onProgress?: (done: number, total: number) => void,
): Promise<{ sha256: string; blocks: string[] }> {
  const blocks: string[] = [];
  let current = hashing();
  let [filled, done] = [0, 0];
  const through: NamedBytes = {
    ...file,
    async *stream() {
      for await (const piece of file.stream()) {
        for (let at = 0; at < piece.length; ) {
          const part = piece.subarray(at, at + block - filled);
          current.update(part);
          filled += part.length;
          at += part.length;
          if (filled < block) continue;
          blocks.push(current.digest());
          current = hashing();
          filled = 0;
        }
        done += piece.length;
        onProgress?.(done, file.size);
        yield piece;
      }
    },
  };
  const sha256 = await hashOf(through, hashing);
  if (filled > 0) blocks.push(current.digest());
  return { sha256, blocks };
}

export interface EditionMeans extends EntryMeans {
  hashing?: NewHashing;
  /** Reads the records of the file. Where there is nothing that can, its bytes are all that is looked at. */
  readContent?: () => Promise<EditionContent>;
  onProgress?: (done: number, total: number) => void;
}

/** Verifies an edition: its bytes, what it says, and its entry in the log. */
export async function verifyEdition(file: NamedBytes, proofText: string | undefined, means: EditionMeans): Promise<Finding[]> {
  const name = file.name;
  if (proofText === undefined) return [found("edition-no-proof", { name }), ...(await contentAlone(means))];
  const proof = readEditionProof(proofText);
  if (!proof) return [found("edition-proof-shape", { name: `${name}.proof.json` })];
  const statement = statementOf(proof);
  // Its bytes are hashed while its records are read.
  const reading = means.readContent?.();
  const { findings } = await verifyEntry(proof.entry, `${name}.proof.json`, means);
  if (!statement || proof.entry.leaf.kind !== "edition")
    return [...findings, found("edition-proof-shape", { name: `${name}.proof.json` })];
  if (statement.file.sha256 !== proof.file.sha256 || statement.file.bytes !== proof.file.bytes)
    findings.push(found("edition-proof-shape", { name: `${name}.proof.json` }));
  findings.unshift(...(await bytesOf(file, proof, statement, means)));
  if (!reading) return [...findings, found("edition-unopened", { name })];
  return [...findings, ...contentFindings(await reading, statement)];
}

async function contentAlone({ readContent }: EditionMeans): Promise<Finding[]> {
  if (!readContent) return [];
  const { altered, damage } = await readContent();
  return [
    ...(damage ? [found("edition-damaged", { what: damage })] : []),
    ...altered.map((handle) => found("edition-record-altered", { handle })),
  ];
}

async function bytesOf(file: NamedBytes, proof: EditionProof, said: EditionStatement, means: EditionMeans): Promise<Finding[]> {
  const { name, size } = file;
  const { sha256, blocks } = await hashBlocks(file, proof.blocks.bytes, means.hashing, means.onProgress);
  const isWhole = sha256 === said.file.sha256 && size === said.file.bytes;
  const differs = blocks.flatMap((hash, i) => (hash === proof.blocks.sha256[i] ? [] : [i]));
  const isListed = differs.length === 0 && blocks.length === proof.blocks.sha256.length;
  if (isWhole && isListed) return [found("edition-file-whole", { name, bytes: size, sha256 })];
  // The file is as released; what was changed is the list beside it.
  if (isWhole) return [found("edition-proof-shape", { name: `${name}.proof.json` })];
  const findings = size === said.file.bytes ? [] : [found("edition-size", { name, expected: said.file.bytes, found: size })];
  for (const [from, to] of runs(differs)) {
    const args = { name, from: from * proof.blocks.bytes, to: Math.min(size, (to + 1) * proof.blocks.bytes) - 1 };
    findings.push(found("edition-bytes-altered", args));
  }
  // Whoever changed the file changed the list of its blocks too.
  return findings.length > 0 ? findings : [found("edition-bytes-altered", { name, from: 0, to: size - 1 })];
}

function runs(places: readonly number[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}

function contentFindings(read: EditionContent, said: EditionStatement): Finding[] {
  const findings = read.damage ? [found("edition-damaged", { what: read.damage })] : [];
  findings.push(...read.altered.map((handle) => found("edition-record-altered", { handle })));
  if (read.seq < said.seq) findings.push(found("edition-rolled-back", { found: read.seq, expected: said.seq }));
  if (findings.length > 0) return findings;
  const args = { records: read.records, seq: read.seq, content: read.content };
  if (read.content === said.content && read.seq === said.seq) return [found("edition-content-whole", args)];
  return [found("edition-content-differs", { ...args, expected: said.content })];
}
