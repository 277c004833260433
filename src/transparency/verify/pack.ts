import { canonical } from "../rules/bytes.ts";
import type { EntryProof } from "../rules/entry-proof.ts";
import { sameKey, type VerifierKey } from "../rules/note.ts";
import { readKeys as readSuccession, trustedFrom } from "../rules/succession.ts";
import { type Bag, isObject, type NamedBytes, type NewHashing, parsed, portableHashing, textOf } from "./bag.ts";
import { type EntryMeans, type Known, readProofText, verifyEntry } from "./entry.ts";
import { type Finding, found } from "./findings.ts";
import { compareKept } from "./log.ts";
import { checkFiles, DECLARATION } from "./manifest.ts";
import { readKeys, whoStandsFor } from "./signers.ts";

export interface PackMeans extends EntryMeans {
  hashing?: NewHashing;
  /** Holds the pack's checkpoint beside what the asker kept of the log: they must not contradict each other. */
  beside?: (checkpoint: string) => Promise<Finding[]>;
  onProgress?: (done: number, total: number) => void;
}

const CRATE = "data/ro-crate-metadata.json";
const ENTRIES = /^data\/log\/entries\/\d+\.json$/;
const RECORDS = /^data\/records\/[^/]+\.json$/;
/** What stands for itself: the rest the pack says of itself, when it is made. */
const EVIDENCE = /^data\/(originals|derivations|captures)\//;

/** The bag inside its folder, as BagIt sees it; what lies beside the folder does not belong there. */
export function bagWithin(bag: Bag): { inner: Bag; outside: string[] } {
  const ends = [...bag.keys()].filter((name) => name === DECLARATION || name.endsWith(`/${DECLARATION}`));
  const [shortest = DECLARATION] = ends.sort((a, b) => a.split("/").length - b.split("/").length);
  const top = shortest.slice(0, -DECLARATION.length);
  const inner = new Map<string, NamedBytes>();
  const outside: string[] = [];
  for (const [name, file] of bag) {
    if (!name.startsWith(top)) outside.push(name);
    else inner.set(name.slice(top.length), { name: name.slice(top.length), size: file.size, stream: () => file.stream() });
  }
  return { inner, outside };
}

/** Verifies an evidence pack: each file, each entry of the log that came along, and which of the files the log vouches for. */
export async function verifyPack(whole: Bag, means: PackMeans): Promise<Finding[]> {
  const { inner: bag, outside } = bagWithin(whole);
  const findings: Finding[] = outside.map((name) => found("pack-tops", { name }));
  const files = await checkFiles(bag, { hashing: means.hashing ?? portableHashing, onProgress: means.onProgress });
  findings.push(...files.findings, ...(await crate(bag, files.whole)));

  const along = [...(await keysIn(bag, "data/log/key", findings)), ...(await keysIn(bag, "data/log/witnesses", findings))];
  const brought = [...means.trust.brought, ...(await successors(bag, "data/log/keys.json", means.trust.brought))];
  const trust = { ...means.trust, brought, along: [...means.trust.along, ...along] };
  const { entries, findings: told } = await entriesOf(bag, { ...means, trust });
  findings.push(...told, ...(await ownCheckpoint(bag, { ...means, trust }, entries)));
  findings.push(...(await recordsOf(bag, files.whole, entries)), ...vouched(files.whole, entries));
  return [...findings, found("packed-by")];
}

async function keysIn(bag: Bag, name: string, findings: Finding[]) {
  const read = readKeys((await textOf(bag, name)) ?? "");
  findings.push(...read.findings);
  return read.keys;
}

/** A log may have changed its key: the keys that follow, hand over by hand, from one that the asker trusts. */
export async function successors(bag: Bag, name: string, trusted: readonly VerifierKey[]): Promise<VerifierKey[]> {
  try {
    const keys = readSuccession(parsed(await textOf(bag, name)));
    const all = trusted.flatMap((key) => trustedFrom(keys, key));
    return all.filter((key) => !trusted.some((known) => sameKey(known, key)));
  } catch {
    return [];
  }
}

/** The crate describes files: each of them must be there, and be what it says. */
async function crate(bag: Bag, whole: ReadonlyMap<string, string>): Promise<Finding[]> {
  if (!bag.has(CRATE)) return [found("file-missing", { name: CRATE })];
  const graph = parsed(await textOf(bag, CRATE));
  if (!isObject(graph) || !Array.isArray(graph["@graph"])) return [found("crate-broken", { name: CRATE })];
  return graph["@graph"].flatMap((entity: unknown) => {
    if (!isObject(entity) || ![entity["@type"]].flat().includes("File")) return [];
    const id = entity["@id"];
    if (typeof id !== "string" || /^[a-z][a-z0-9+.-]*:/i.test(id)) return [];
    const name = `data/${decoded(id.replace(/^\.\//, ""))}`;
    const file = bag.get(name);
    if (!file) return [found("crate-missing", { name })];
    const differs =
      (typeof entity.sha256 === "string" && whole.has(name) && entity.sha256 !== whole.get(name)) ||
      (entity.contentSize !== undefined && Number(entity.contentSize) !== file.size);
    return differs ? [found("crate-differs", { name })] : [];
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function entriesOf(bag: Bag, means: PackMeans): Promise<{ entries: EntryProof[]; findings: Finding[] }> {
  const findings: Finding[] = [];
  const entries: EntryProof[] = [];
  const known: Known = new Map();
  for (const name of [...bag.keys()].filter((one) => ENTRIES.test(one)).sort(byNumber)) {
    const proof = readProofText(await textOf(bag, name));
    if (!proof || !name.endsWith(`/${proof.index}.json`)) {
      findings.push(found("entry-shape", { name }));
      continue;
    }
    const { findings: told, holds } = await verifyEntry(proof, name, means, known);
    // That a record reads as it was entered says the same, and is said below.
    const isRecord = statedIn(holds) !== undefined;
    findings.push(...told.filter(({ code }) => !isRecord || code !== "opening-whole"));
    if (holds) entries.push(holds);
  }
  return { entries, findings };
}

const byNumber = (a: string, b: string): number => Number(/(\d+)\.json$/.exec(a)?.[1]) - Number(/(\d+)\.json$/.exec(b)?.[1]);

/** The checkpoint that lies by itself; most often the one that the entries rest on. */
async function ownCheckpoint(bag: Bag, means: PackMeans, entries: readonly EntryProof[]): Promise<Finding[]> {
  const name = "data/log/checkpoint";
  const text = await textOf(bag, name);
  if (text === undefined) return bag.has(name) ? [found("checkpoint-shape", { name })] : [];
  const isKnown = entries.some((entry) => entry.checkpoint === text);
  const { findings, checkpoint } = await whoStandsFor(text, [], { name, ...means });
  const told = isKnown ? [] : findings.filter(({ code }) => code !== "no-timestamp");
  if (!checkpoint) return told;
  // Entries may rest on earlier checkpoints, which were stamped: of the same log, and saying the same of it.
  for (const other of new Set(entries.map((entry) => entry.checkpoint)))
    told.push(...(await compareKept(other, text)).filter(({ weight }) => weight === "fault"));
  if (means.beside) told.push(...(await means.beside(text)));
  return told;
}

/** Holds each record of the pack beside what the log says that it was. */
async function recordsOf(bag: Bag, whole: ReadonlyMap<string, string>, entries: readonly EntryProof[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const name of [...bag.keys()].filter((one) => RECORDS.test(one)).sort()) {
    if (!whole.has(name)) continue;
    const value = parsed(await textOf(bag, name));
    if (!isObject(value) || !isObject(value.record)) continue;
    const { record } = value;
    const handle = value.handle ?? record.handle;
    const version = value.version ?? record.version;
    const entry = entries.find(({ leaf }) => leaf.subject === handle && leaf.version === version && leaf.kind !== "capture");
    const about = { handle: String(handle), version: String(version) };
    const said = statedIn(entry);
    if (!entry || !said) findings.push(found("record-not-in-log", { name: `${handle}@${version}` }));
    else if (canonical(said) === canonical(record))
      findings.push(found("record-in-log", { ...about, index: entry.index, at: entry.leaf.at }));
    else findings.push(found("record-altered", { ...about, index: entry.index, name }));
  }
  return findings;
}

/** The record as the log has it; nothing where the entry is erased. */
function statedIn(entry: EntryProof | undefined): Record<string, unknown> | undefined {
  const statement = entry?.opening?.statement;
  return isObject(statement) && isObject(statement.record) ? statement.record : undefined;
}

const HASH = /^[0-9a-f]{64}$/;

/** Every SHA-256 that is named anywhere in what the log says. */
function hashesIn(value: unknown, into: Set<string>): Set<string> {
  if (typeof value === "string" && HASH.test(value)) into.add(value);
  else if (Array.isArray(value)) for (const one of value) hashesIn(one, into);
  else if (isObject(value)) for (const one of Object.values(value)) hashesIn(one, into);
  return into;
}

const MOST_NAMED = 20;

/** Which pieces of evidence are named, by their hash, in an entry of the log: for those it stands that they are as old. */
function vouched(whole: ReadonlyMap<string, string>, entries: readonly EntryProof[]): Finding[] {
  const evidence = [...whole].filter(([name]) => EVIDENCE.test(name));
  const findings: Finding[] = [];
  const left = new Map(evidence);
  for (const { index, leaf, opening } of entries) {
    const hashes = hashesIn(opening?.statement, new Set());
    const mine = [...left].filter(([, sha256]) => hashes.has(sha256));
    for (const [name] of mine) left.delete(name);
    if (mine.length > 0)
      findings.push(found("files-vouched", { files: mine.length, index, at: leaf.at, first: mine[0]?.[0] ?? "" }));
  }
  const names = [...left.keys()];
  findings.push(...names.slice(0, MOST_NAMED).map((name) => found("file-unvouched", { name })));
  if (names.length > MOST_NAMED) findings.push(found("files-unvouched", { files: names.length - MOST_NAMED }));
  return findings;
}
