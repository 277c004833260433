import { readCheckpoint } from "../rules/checkpoint.ts";
import { type Bag, type Bytes, type NamedBytes, type NewHashing, named, textOf, utf8 } from "./bag.ts";
import { type EditionContent, readEditionProof, verifyEdition } from "./edition.ts";
import { readProofText, verifyEntry } from "./entry.ts";
import { type Finding, found, type Report, report } from "./findings.ts";
import { compareStates, type ReadLog, readLog, rootFindings } from "./log.ts";
import { DECLARATION } from "./manifest.ts";
import { verifyPack } from "./pack.ts";
import { readKeys, type Trust, whoStandsFor } from "./signers.ts";
import { openZip } from "./zip.ts";

/** What was handed in: one file, several that belong together, or the files of a folder, by path. */
export type Handed = ReadonlyMap<string, Bytes>;

/** What the asker brought along. */
export interface Asked {
  /** Public keys that the asker trusts, one a line: of the log, and of witnesses. */
  keys?: string;
  /** A checkpoint of the same log that was kept from before. */
  older?: string;
  /** The log as a folder: `checkpoint`, `tile/…`. */
  log?: Handed;
  /** Texts of PEM with the certificates of timestamp authorities that the asker trusts. */
  roots?: readonly string[];
  /** The instant of looking. */
  at?: string;
}

/** What the place it runs in can do. */
export interface Means {
  hashing?: NewHashing;
  /** Reads an edition's records; only where there is SQLite. */
  readContent?: (name: string) => Promise<EditionContent>;
  onProgress?: (done: number, total: number) => void;
}

type Kind = "zip" | "edition" | "entry" | "edition-proof" | "checkpoint" | "keys" | "other";

/** What a file is, by its first bytes and not by its name. */
async function kindOf(name: string, bytes: Bytes): Promise<Kind> {
  const head = await bytes.read(0, Math.min(16, bytes.size));
  const starts = (text: string): boolean => [...text].every((letter, i) => head[i] === letter.charCodeAt(0));
  if (starts("PK")) return "zip";
  if (starts("SQLite format 3\0")) return "edition";
  if (bytes.size > 64 << 20) return "other";
  const text = utf8(await bytes.read(0, bytes.size));
  if (text === undefined) return "other";
  if (text.trimStart().startsWith("{")) {
    if (readProofText(text)) return "entry";
    if (readEditionProof(text) || name.endsWith(".sqlite.proof.json")) return "edition-proof";
    return text.includes("vigie-log-entry/") ? "entry" : "other";
  }
  if (text.includes("\n\n— ") || ((text.match(/\n/g)?.length ?? 0) === 3 && text.includes("\n— "))) return "checkpoint";
  const { keys, findings } = readKeys(text);
  return keys.length > 0 && findings.length === 0 ? "keys" : "other";
}

/**
 * Verifies whatever it is: a pack (ZIP or folder), an edition with its proof beside it, a checkpoint (with the log's folder, or with an
 * older checkpoint), or the proof of one entry. Asks nobody. Never throws for what is wrong with what was handed in.
 */
export async function verify(name: string, handed: Handed, asked: Asked = {}, means: Means = {}): Promise<Report> {
  const brought = readKeys(asked.keys ?? "");
  const kinds = new Map<string, Kind>();
  const isFolder = [...handed.keys()].some(
    (one) => one === DECLARATION || one.endsWith(`/${DECLARATION}`) || one.startsWith("tile/"),
  );
  if (!isFolder) for (const [one, bytes] of handed) kinds.set(one, await kindOf(one, bytes));
  const of = (kind: Kind): string[] => [...kinds].flatMap(([one, its]) => (its === kind ? [one] : []));
  const bag: Bag = new Map([...handed].map(([one, bytes]) => [one, named(one, bytes)]));
  // Keys that were dropped beside a file were brought by whoever dropped them.
  for (const one of of("keys")) brought.keys.push(...readKeys((await textOf(bag, one)) ?? "").keys);
  const task: Task = {
    name,
    bag,
    handed,
    asked,
    means,
    trust: { brought: brought.keys, along: [], roots: asked.roots, at: asked.at },
  };
  const done = (subject: Report["subject"], findings: readonly Finding[]): Report =>
    report(subject, name, withoutTwins([...brought.findings, ...findings]));

  if (isFolder && bag.has("checkpoint") && !bag.has(DECLARATION))
    return done("log", await checkpoints(task, ["checkpoint"], handed));
  if (isFolder) return done("pack", await verifyPack(bag, { ...packMeans(task), older: asked.older }));
  const [zip] = of("zip");
  if (zip) return done("pack", await zipped(task, zip, of("checkpoint")));
  const [edition] = of("edition");
  if (edition) return done("edition", await editionOf(task, edition, of("edition-proof")));
  if (of("entry").length > 0) return done("entry", await entries(task, of("entry"), of("checkpoint")));
  if (of("checkpoint").length > 0) return done("checkpoint", await checkpoints(task, of("checkpoint"), asked.log));
  if (of("edition-proof").length > 0) return done("edition", await proofAlone(task, of("edition-proof")));
  return done("unknown", [found("not-recognised", { name })]);
}

interface Task {
  name: string;
  bag: Bag;
  handed: Handed;
  asked: Asked;
  means: Means;
  trust: Trust;
}

const packMeans = ({ means, trust }: Task) => ({ trust, ...means });

async function zipped(task: Task, name: string, beside: readonly string[]): Promise<Finding[]> {
  const bytes = task.handed.get(name);
  if (!bytes) return [found("cannot-read", { name })];
  const { bag, findings } = await openZip(bytes);
  if (findings.some(({ weight }) => weight === "fault")) return findings;
  if (![...bag.keys()].some((one) => one.endsWith(DECLARATION))) return [...findings, found("not-recognised", { name })];
  const older = task.asked.older ?? (beside[0] && (await textOf(task.bag, beside[0])));
  return [...findings, ...(await verifyPack(bag, { ...packMeans(task), older }))];
}

async function editionOf(task: Task, name: string, proofs: readonly string[]): Promise<Finding[]> {
  const file = task.bag.get(name) as NamedBytes;
  const proof = proofs.find((one) => one === `${name}.proof.json`) ?? proofs[0];
  const text = proof === undefined ? undefined : ((await textOf(task.bag, proof)) ?? "");
  const read = readEditionProof(text);
  const trust = { ...task.trust, along: read ? readKeys(read.keys.join("\n")).keys : [] };
  const { readContent } = task.means;
  const findings = await verifyEdition(file, text, {
    ...task.means,
    trust,
    readContent: readContent && (() => readContent(name)),
  });
  if (!read) return findings;
  return [...findings, ...(await laterEditions(task, read.entry.index, read.entry.checkpoint))];
}

/** Whoever has the log sees whether a newer edition was released: an old one may have been put in its place. */
async function laterEditions(task: Task, index: number, checkpoint: string): Promise<Finding[]> {
  const { log, older } = task.asked;
  const findings: Finding[] = [];
  const own = checkpointOf(checkpoint);
  if (own && older) findings.push(...(await compareStates(older, own, undefined)));
  if (!log) return findings;
  const bag: Bag = new Map([...log].map(([one, bytes]) => [one, named(one, bytes)]));
  const text = await textOf(bag, "checkpoint");
  const now = text === undefined ? undefined : checkpointOf(text);
  if (!text || !now) return [...findings, found("checkpoint-shape", { name: "checkpoint" })];
  const read = await readLog(bag, now.size, task.means.onProgress);
  findings.push(...read.findings, ...rootFindings(read, now), ...(await compareStates(checkpoint, now, read)));
  const later = [...read.leaves].filter(([place, leaf]) => place > index && leaf.kind === "edition").at(-1);
  if (later) findings.push(found("edition-later", { index: later[0], at: later[1].at }));
  return findings;
}

function checkpointOf(text: string) {
  try {
    return readCheckpoint(text);
  } catch {
    return undefined;
  }
}

async function proofAlone(task: Task, names: readonly string[]): Promise<Finding[]> {
  const [name = ""] = names;
  const read = readEditionProof(await textOf(task.bag, name));
  if (!read) return [found("edition-proof-shape", { name })];
  const trust = { ...task.trust, along: readKeys(read.keys.join("\n")).keys };
  const { findings } = await verifyEntry(read.entry, name, { ...task.means, trust });
  return [...findings, found("file-missing", { name: read.file.name })];
}

async function entries(task: Task, names: readonly string[], checkpointNames: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const name of names) {
    const proof = readProofText(await textOf(task.bag, name));
    if (!proof) {
      findings.push(found("entry-shape", { name }));
      continue;
    }
    findings.push(...(await verifyEntry(proof, name, packMeans(task))).findings);
    const older = task.asked.older ?? (checkpointNames[0] && (await textOf(task.bag, checkpointNames[0])));
    const own = checkpointOf(proof.checkpoint);
    if (older && own) findings.push(...(await compareStates(older, own, undefined)));
  }
  return findings;
}

/** One checkpoint, or two states of one log; with the log's folder all of it is built anew. */
async function checkpoints(task: Task, names: readonly string[], folder: Handed | undefined): Promise<Finding[]> {
  const read = await Promise.all(names.map(async (name) => ({ name, text: (await textOf(task.bag, name)) ?? "" })));
  const bySize = read.sort((a, b) => (checkpointOf(b.text)?.size ?? -1) - (checkpointOf(a.text)?.size ?? -1));
  const [newest, ...others] = bySize;
  if (!newest) return [];
  const trust = await keysBeside(task, folder);
  const findings: Finding[] = [];
  const stood = await whoStandsFor(newest.text, [], { name: newest.name, trust });
  findings.push(...stood.findings);
  if (!stood.checkpoint) return findings;
  let log: ReadLog | undefined;
  if (folder && [...folder.keys()].some((one) => one.startsWith("tile/"))) {
    const bag: Bag = new Map([...folder].map(([one, bytes]) => [one, named(one, bytes)]));
    log = await readLog(bag, stood.checkpoint.size, task.means.onProgress);
    findings.push(...log.findings, ...rootFindings(log, stood.checkpoint));
  }
  for (const text of [...others.map((one) => one.text), ...(task.asked.older ? [task.asked.older] : [])]) {
    const before = await whoStandsFor(text, [], { name: "older", trust });
    // Who signed the one before matters where the two contradict each other.
    findings.push(...before.findings.filter(({ weight }) => weight === "fault"));
    findings.push(...(await compareStates(text, stood.checkpoint, log)));
  }
  return findings;
}

async function keysBeside({ trust }: Task, folder: Handed | undefined): Promise<Trust> {
  const key = folder?.get("key");
  if (!key) return trust;
  return { ...trust, along: readKeys(utf8(await key.read(0, Math.min(key.size, 1 << 20))) ?? "").keys };
}

/** The same finding twice says no more than once. */
function withoutTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((one) => {
    const key = JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
