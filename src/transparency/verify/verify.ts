import { type Checkpoint, readCheckpoint } from "../rules/checkpoint.ts";
import { commitmentTo } from "../rules/leaf.ts";
import { type Bag, type Bytes, type NamedBytes, type NewHashing, named, textOf, utf8 } from "./bag.ts";
import {
  type EditionContent,
  type EditionProof,
  type EditionStatement,
  readEditionProof,
  statementOf,
  verifyEdition,
} from "./edition.ts";
import { readProofText, verifyEntry } from "./entry.ts";
import { type Finding, found, type Report, report } from "./findings.ts";
import { compareKept, compareStates, type ReadLog, readLog, rootFindings } from "./log.ts";
import { DECLARATION } from "./manifest.ts";
import { successors, verifyPack } from "./pack.ts";
import { certificatesOf, readRoots } from "./roots.ts";
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
  /** Files, PEM or DER, with the certificates of timestamp authorities that the asker trusts. */
  roots?: Handed;
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

type Kind = "zip" | "edition" | "entry" | "edition-proof" | "checkpoint" | "keys" | "certificates" | "other";

/** What a file is, by its first bytes and not by its name. */
async function kindOf(name: string, bytes: Bytes): Promise<Kind> {
  const head = await bytes.read(0, Math.min(16, bytes.size));
  const starts = (text: string): boolean => [...text].every((letter, i) => head[i] === letter.charCodeAt(0));
  if (starts("PK")) return "zip";
  if (starts("SQLite format 3\0")) return "edition";
  if (bytes.size > 64 << 20) return "other";
  if (await certificatesOf(bytes)) return "certificates";
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
  // Keys and certificates that were dropped beside a file were brought by whoever dropped them.
  for (const one of of("keys")) brought.keys.push(...readKeys((await textOf(bag, one)) ?? "").keys);
  const beside = of("certificates").map((one) => [one, handed.get(one) as Bytes] as const);
  const trusted = await readRoots(new Map([...(asked.roots ?? []), ...beside]));
  const task: Task = {
    name,
    bag,
    handed,
    asked,
    means,
    trust: { brought: brought.keys, along: [], roots: trusted.roots, at: asked.at },
  };
  const done = (subject: Report["subject"], findings: readonly Finding[]): Report =>
    report(subject, name, withoutTwins([...brought.findings, ...trusted.findings, ...findings]));

  if (isFolder && bag.has("checkpoint") && !bag.has(DECLARATION))
    return done("log", await checkpoints(task, ["checkpoint"], handed));
  if (isFolder) return done("pack", await verifyPack(bag, packMeans(task)));
  const [zip] = of("zip");
  if (zip) return done("pack", await zipped(task, zip, of("checkpoint")));
  const [edition] = of("edition");
  if (edition) return done("edition", await editionOf(task, edition, of("edition-proof"), of("checkpoint")));
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

const packMeans = (task: Task, kept = task.asked.older) => ({
  trust: task.trust,
  ...task.means,
  beside: async (checkpoint: string) => (await heldBeside(task, checkpoint, kept)).findings,
});

/** What the asker brought of the log: a checkpoint that was kept, or one that was handed in too. */
const keptIn = async ({ asked, bag }: Task, [name]: readonly string[]): Promise<string | undefined> =>
  asked.older ?? (name === undefined ? undefined : await textOf(bag, name));

/**
 * Holds the checkpoint of something that was handed on beside what the asker has of the log: a checkpoint that was kept, or the log itself,
 * which is answered as it was read.
 */
async function heldBeside(task: Task, own: string, kept: string | undefined): Promise<{ findings: Finding[]; log?: ReadLog }> {
  const { log: folder } = task.asked;
  if (!checkpointOf(own)) return { findings: [] };
  if (!folder) return { findings: kept === undefined ? [] : await compareKept(kept, own) };
  const bag: Bag = new Map([...folder].map(([one, bytes]) => [one, named(one, bytes)]));
  const text = await textOf(bag, "checkpoint");
  const now = text === undefined ? undefined : checkpointOf(text);
  if (text === undefined || !now) return { findings: [found("checkpoint-shape", { name: "checkpoint" })] };
  const signers = await whoStandsFor(text, [], { name: "checkpoint", trust: await keysBeside(task, folder) });
  const log = await readLog(bag, now.size, task.means.onProgress);
  const findings = [...signers.findings.filter(({ weight }) => weight === "fault"), ...log.findings, ...rootFindings(log, now)];
  for (const before of kept === undefined ? [own] : [own, kept]) findings.push(...(await compareStates(before, now, log)));
  return { findings, log };
}

async function zipped(task: Task, name: string, beside: readonly string[]): Promise<Finding[]> {
  const bytes = task.handed.get(name);
  if (!bytes) return [found("cannot-read", { name })];
  const { bag, findings } = await openZip(bytes);
  if (findings.some(({ weight }) => weight === "fault")) return findings;
  if (![...bag.keys()].some((one) => one.endsWith(DECLARATION))) return [...findings, found("not-recognised", { name })];
  return [...findings, ...(await verifyPack(bag, packMeans(task, await keptIn(task, beside))))];
}

async function editionOf(task: Task, name: string, proofs: readonly string[], beside: readonly string[]): Promise<Finding[]> {
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
  return [...findings, ...(await newerEditions(task, read, await keptIn(task, beside)))];
}

/** An old edition, with its proof, may have been put in the place of a newer one: whoever has something of the log sees it. */
async function newerEditions(task: Task, proof: EditionProof, kept: string | undefined): Promise<Finding[]> {
  const { checkpoint, index } = proof.entry;
  const { findings, log } = await heldBeside(task, checkpoint, kept);
  const [own, known] = [checkpoint, kept ?? ""].map(checkpointOf);
  if (!log) {
    const isEarlier = own && known && own.origin === known.origin && own.size < known.size;
    return isEarlier ? [...findings, found("edition-earlier", { older: own.size, newer: known.size })] : findings;
  }
  const said = statementOf(proof);
  const same = said && withoutFile(said);
  const later = [...log.leaves].filter(([place, leaf]) => place > index && leaf.kind === "edition" && leaf.commitment !== same);
  const newest = later.at(-1);
  return newest ? [...findings, found("edition-later", { index: newest[0], at: newest[1].at })] : findings;
}

/** What a monitor commits to when it enters the content of an edition without a file of it, as it does every day: that is no newer one. */
const withoutFile = ({ file: _, ...content }: EditionStatement): string => commitmentTo(content);

function checkpointOf(text: string): Checkpoint | undefined {
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
  const kept = await keptIn(task, checkpointNames);
  for (const name of names) {
    const proof = readProofText(await textOf(task.bag, name));
    if (!proof) {
      findings.push(found("entry-shape", { name }));
      continue;
    }
    findings.push(...(await verifyEntry(proof, name, packMeans(task))).findings);
    findings.push(...(await heldBeside(task, proof.checkpoint, kept)).findings);
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

/** With the keys in the log's folder: the one that lies there proves little, those that follow from the asker's own are as good as that. */
async function keysBeside({ trust }: Task, folder: Handed | undefined): Promise<Trust> {
  const bag: Bag = new Map([...(folder ?? [])].map(([one, bytes]) => [one, named(one, bytes)]));
  const brought = [...trust.brought, ...(await successors(bag, "keys.json", trust.brought))];
  return { ...trust, brought, along: readKeys((await textOf(bag, "key")) ?? "").keys };
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
