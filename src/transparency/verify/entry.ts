import { canonical, fromBase64 } from "../rules/bytes.ts";
import { type EntryProof, readEntryProof } from "../rules/entry-proof.ts";
import { type Leaf, leafBytes, opens } from "../rules/leaf.ts";
import { leafHash, verifyInclusion } from "../rules/merkle.ts";
import { isObject, parsed } from "./bag.ts";
import { type Finding, found } from "./findings.ts";
import { type Trust, whoStandsFor } from "./signers.ts";

export interface EntryMeans {
  trust: Trust;
}

export interface EntryResult {
  findings: Finding[];
  /** Present when it is a proof that leads to the root of its checkpoint, and what it opens is what was committed to. */
  holds?: EntryProof;
}

const MEMBERS = ["checkpoint", "format", "inclusion", "index", "leaf", "opening", "origin", "size", "timestamps"];

/** Reads the text of an entry's proof. Another spelling of the same is refused: every byte of it has to count. */
export function readProofText(text: string | undefined): EntryProof | undefined {
  const value = parsed(text);
  if (text === undefined || !isObject(value) || !Object.keys(value).every((member) => MEMBERS.includes(member))) return undefined;
  const spellings = [JSON.stringify(value), JSON.stringify(value, null, 2), canonical(value)];
  if (!spellings.some((one) => one === text || `${one}\n` === text)) return undefined;
  try {
    return readEntryProof(value);
  } catch {
    return undefined;
  }
}

/** Checkpoints that were looked at already: many entries rest on one. */
export type Known = Map<string, Promise<Awaited<ReturnType<typeof whoStandsFor>>>>;

/** Verifies one proof. Who stands for its checkpoint is told once for each checkpoint in `known`. */
export async function verifyEntry(
  proof: EntryProof,
  name: string,
  means: EntryMeans,
  known: Known = new Map(),
): Promise<EntryResult> {
  const { index, leaf, size } = proof;
  const findings: Finding[] = [];
  const key = JSON.stringify([proof.checkpoint, proof.timestamps]);
  let standing = known.get(key);
  const isNew = !standing;
  if (!standing) {
    standing = whoStandsFor(proof.checkpoint, proof.timestamps, { name, ...means });
    known.set(key, standing);
  }
  const { checkpoint, findings: signers } = await standing;
  if (!checkpoint) return { findings: [...signers] };
  if (checkpoint.origin !== proof.origin)
    findings.push(found("entry-origin", { name, said: proof.origin, origin: checkpoint.origin }));
  const about = { index, kind: leaf.kind, subject: subjectOf(leaf), at: leaf.at, size, name };
  const isIn = checkpoint.size === size && leads(proof, checkpoint.root);
  findings.push(found(isIn ? "entry-in-log" : "entry-not-in-log", about));
  const opened = opening(proof, name);
  findings.push(...opened);
  if (isNew) findings.push(...signers);
  const isWhole = isIn && !findings.some(({ weight }) => weight === "fault");
  return isWhole ? { findings, holds: proof } : { findings };
}

/** A version as it is cited: `VIG-DEP-2026-0001@3`. */
const subjectOf = ({ subject, version }: Leaf): string => (version === undefined ? subject : `${subject}@${version}`);

function leads({ leaf, index, size, inclusion }: EntryProof, root: Uint8Array): boolean {
  try {
    const path = inclusion.map((hash) => fromBase64(hash, "a hash of the proof", 32));
    return verifyInclusion(leafHash(leafBytes(leaf)), index, size, path, root);
  } catch {
    return false;
  }
}

function opening({ leaf, opening, index }: EntryProof, name: string): Finding[] {
  const about = { index, subject: subjectOf(leaf), kind: leaf.kind, name };
  if (!opening) return [found("opening-absent", about)];
  let isOpen = false;
  try {
    isOpen = opens(leaf, opening);
  } catch {
    // A salt that is none opens nothing.
  }
  if (!isOpen) return [found("opening-wrong", about)];
  const { statement } = opening;
  if (isObject(statement) && leaf.version === undefined && !("handle" in statement)) return ofNoRecord(leaf, statement, about);
  const { handle: speaksOf, version } = isObject(statement) ? statement : {};
  const agrees = speaksOf === leaf.subject && (version === undefined || version === leaf.version);
  return [found(agrees ? "opening-whole" : "opening-subject", { ...about, said: String(speaksOf ?? "–") })];
}

/** What an entry is about that is about no record, by its kind. */
const NAMES: Partial<Record<Leaf["kind"], string>> = { edition: "edition", telling: "telling", code: "tell" };

/** The statement says by its shape alone what it is about: it was committed to, so nobody has changed it. */
function ofNoRecord(
  { kind, subject }: Leaf,
  statement: Record<string, unknown>,
  about: { index: number; subject: string; kind: string; name: string },
): Finding[] {
  if (NAMES[kind] !== subject) return [found("opening-subject", { ...about, said: NAMES[kind] ?? kind })];
  const { format, day, account } = statement;
  const isTelling = kind === "telling" && format === "vigie-telling/1";
  if (!isTelling || typeof day !== "string" || typeof account !== "string") return [found("opening-whole", about)];
  return [found("telling-whole", { index: about.index, day, account })];
}
