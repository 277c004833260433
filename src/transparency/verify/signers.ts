import { base64 } from "../rules/bytes.ts";
import { type Checkpoint, readCheckpointText } from "../rules/checkpoint.ts";
import type { Timestamp } from "../rules/entry-proof.ts";
import { type Note, readNote, readVkey, sameKey, type VerifierKey, verifiedBy } from "../rules/note.ts";
import { type Finding, found } from "./findings.ts";

/** Whose word counts. */
export interface Trust {
  /** Public keys that the asker brought: of the log, and of witnesses. */
  brought: readonly VerifierKey[];
  /** Those that came along with what is verified: they prove only that it fits together. */
  along: readonly VerifierKey[];
  /** DER of the certificates of timestamp authorities that the asker trusts. */
  roots?: readonly Uint8Array[];
}

/** What a timestamp turned out to be. `trusted`: its certificate leads to a root that the asker brought. */
export interface Stamped {
  authority: string;
  /** An instant. */
  at: string;
  trusted: boolean;
}

/** Verifies the timestamps of a checkpoint, in their order; a fault instead of a value is why one does not hold. */
export type VerifyTimestamps = (
  checkpoint: string,
  timestamps: readonly Timestamp[],
  roots: readonly Uint8Array[] | undefined,
) => Promise<(Stamped | { fault: string })[]>;

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
  { name, trust, verifyTimestamps }: { name: string; trust: Trust; verifyTimestamps?: VerifyTimestamps },
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
  findings.push(...(await stamps(written, timestamps, trust, verifyTimestamps)));
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

async function stamps(
  written: string,
  timestamps: readonly Timestamp[],
  { roots }: Trust,
  verifyTimestamps: VerifyTimestamps | undefined,
): Promise<Finding[]> {
  if (timestamps.length === 0) return [found("no-timestamp")];
  if (!verifyTimestamps) return timestamps.map(({ authority, at }) => found("timestamp-unchecked", { authority, at }));
  const results = await verifyTimestamps(written, timestamps, roots);
  return timestamps.map(({ authority, at }, i) => {
    const result = results[i] ?? { fault: "missing" };
    if ("fault" in result) return found("timestamp-wrong", { authority, at, fault: result.fault });
    // What stands beside the token must be what the token says.
    if (Date.parse(result.at) !== Date.parse(at)) return found("timestamp-wrong", { authority, at, fault: `time ${result.at}` });
    return found(result.trusted ? "timestamped-by" : "timestamp-own-root", { authority: result.authority, at: result.at });
  });
}

/** The keys of a base64 or PEM text are certificates: DER of each. */
export const certificatesIn = (pem: string): Uint8Array[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)].flatMap(([, body = ""]) => {
    try {
      return [base64.decode(body.replace(/\s+/g, ""))];
    } catch {
      return [];
    }
  });
