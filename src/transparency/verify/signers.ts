import { type Checkpoint, readCheckpointText } from "../rules/checkpoint.ts";
import type { Timestamp } from "../rules/entry-proof.ts";
import { type Note, readNote, readVkey, sameKey, type VerifierKey, verifiedBy } from "../rules/note.ts";
import { verifyTimestamps } from "../timestamps/verify.ts";
import { type Finding, found } from "./findings.ts";

/** Whose word counts. */
export interface Trust {
  /** Public keys that the asker brought: of the log, and of witnesses. */
  brought: readonly VerifierKey[];
  /** Those that came along with what is verified: they prove only that it fits together. */
  along: readonly VerifierKey[];
  /** Texts of PEM with the certificates of timestamp authorities that the asker trusts. */
  roots?: readonly string[];
  /** The instant of looking: timestamps whose certificates have ended by then, and that nothing renewed, are told. */
  at?: string;
}

/** Reads the keys of a text, one a line. What is none is told. */
export function readKeys(text: string): { keys: VerifierKey[]; findings: Finding[] } {
  const keys: VerifierKey[] = [];
  const findings: Finding[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === "") continue;
    try {
      const key = readVkey(line);
      if (!keys.some((known) => sameKey(known, key))) keys.push(key);
    } catch {
      findings.push(found("key-broken", { key: line.slice(0, 100) }));
    }
  }
  return { keys, findings };
}

export const idOf = ({ id }: { id: number }): string => id.toString(16).padStart(8, "0");

/** When a number of seconds since 1970 was. */
const instant = (seconds: number): string => {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
};

export interface Standing {
  findings: Finding[];
  /** Absent when it is none. */
  checkpoint?: Checkpoint;
}

/** Who stands for a checkpoint: the log's key, witnesses, timestamps. `name` is where it was found. */
export async function whoStandsFor(
  written: string,
  timestamps: readonly Timestamp[],
  { name, trust }: { name: string; trust: Trust },
): Promise<Standing> {
  let note: Note;
  let checkpoint: Checkpoint;
  try {
    note = readNote(written);
    checkpoint = readCheckpointText(note.text);
  } catch {
    return { findings: [found("checkpoint-shape", { name })] };
  }
  const findings = [...signature(note, checkpoint, trust, name), ...witnesses(note, checkpoint, trust)];
  findings.push(...(await stamps(written, timestamps, trust)));
  return { findings, checkpoint };
}

const isOfLog = (key: { kind: string; name: string }, origin: string): boolean => key.kind === "note" && key.name === origin;

function signature(note: Note, { origin, size }: Checkpoint, { brought, along }: Trust, name: string): Finding[] {
  const byBrought = verifiedBy(note, brought);
  const signer = byBrought.verified.find(({ key }) => isOfLog(key, origin));
  if (signer) return [found("signed-by", { key: origin, id: idOf(signer.key), size })];
  const wrong = byBrought.broken.find((key) => isOfLog(key, origin));
  if (wrong) return [found("signature-wrong", { name, key: wrong.name, id: idOf(wrong) })];
  const signedWith = note.signatures.filter((one) => one.name === origin).map(idOf);
  const expected = brought.filter(({ kind }) => kind === "note");
  if (expected.length > 0) {
    const asked = expected.map((key) => `${key.name} ${idOf(key)}`).join(", ");
    return [found("signed-other-key", { name, expected: asked, found: `${origin} ${signedWith.join(" ")}`.trim() })];
  }
  const byAlong = verifiedBy(note, along);
  const own = byAlong.verified.find(({ key }) => isOfLog(key, origin));
  if (own) {
    const args = { key: origin, id: idOf(own.key), size };
    return [found("signed-by", args), found("signed-own-key", args)];
  }
  const broken = byAlong.broken.find((key) => isOfLog(key, origin));
  if (broken) return [found("signature-wrong", { name, key: broken.name, id: idOf(broken) })];
  const kept = along.filter(({ kind }) => kind === "note");
  // A key lies beside it, and it is not the one that signed.
  if (kept.length > 0)
    return [
      found("key-differs", { name, expected: kept.map(idOf).join(" "), found: `${origin} ${signedWith.join(" ")}`.trim() }),
    ];
  return [found("no-key", { origin, size })];
}

function witnesses(note: Note, { origin }: Checkpoint, { brought, along }: Trust): Finding[] {
  const seen: Finding[] = [];
  const others = note.signatures.filter((one) => one.name !== origin);
  for (const one of others) {
    const args = { key: one.name, id: idOf(one) };
    const known = [...brought, ...along].find((key) => key.kind === "cosignature" && key.name === one.name && key.id === one.id);
    if (!known) {
      seen.push(found("witness-unchecked", args));
      continue;
    }
    const { verified } = verifiedBy({ text: note.text, signatures: [one] }, [known]);
    const seconds = verified[0]?.seconds;
    if (seconds === undefined) seen.push(found("witness-wrong", args));
    else seen.push(found(brought.includes(known) ? "witnessed-by" : "witness-own-key", { ...args, at: instant(seconds) }));
  }
  if (seen.length === 0) seen.push(found("no-witness"));
  const absent = brought.filter(
    (key) => key.kind === "cosignature" && !others.some((one) => one.name === key.name && one.id === key.id),
  );
  return [...seen, ...absent.map((key) => found("witness-absent", { key: key.name, id: idOf(key) }))];
}

async function stamps(written: string, timestamps: readonly Timestamp[], { roots, at = "" }: Trust): Promise<Finding[]> {
  if (timestamps.length === 0) return [found("no-timestamp")];
  return (await verifyTimestamps(written, timestamps, { roots, at })).flatMap((one) => {
    const said = { authority: one.timestamp.authority, at: one.timestamp.at };
    if ("fault" in one) return [found("timestamp-wrong", { ...said, fault: one.fault })];
    const { verified, stands } = one;
    // What stands beside the token must be what the token says.
    const agrees = Date.parse(verified.at) === Date.parse(said.at) && verified.authority === said.authority;
    if (!agrees) return [found("timestamp-wrong", { ...said, fault: `${verified.authority} ${verified.at}` })];
    const ended = stands || at === "" ? [] : [found("timestamp-ended", { ...said, ended: verified.expires })];
    const untold = roots?.length ? "timestamp-other-root" : "timestamp-own-root";
    return [found(verified.trusted ? "timestamped-by" : untold, said), ...ended];
  });
}
