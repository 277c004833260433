import type { PublicRecord } from "../edition/index.ts";
import { addressUnder, cite, recordTwin } from "../exchange/index.ts";
import { canonicalJson, sha256 } from "../kernel/hash.ts";
import type { Language } from "../kernel/languages.ts";
import { messages } from "../kernel/messages.ts";
import type { Objects } from "../kernel/objects/index.ts";
import { stampedText } from "../transparency/index.ts";
import { reportPage } from "./pages/report.tsx";
import { BAGIT, bagInfo, manifest } from "./rules/bag.ts";
import { type CrateFile, crateOf } from "./rules/crate.ts";
import { custodyOf } from "./rules/custody.ts";
import type { LogReader, ProvedEntry } from "./rules/log.ts";
import { objectMissing } from "./rules/refusals.ts";
import { heldBy, type LogEntry, type PackedRecord, type PackModel } from "./rules/shapes.ts";
import type { Item } from "./stream.ts";

/** What a pack says of the monitor that makes it. */
export interface PackSettings {
  name: string;
  contact?: string | undefined;
  version: string;
  /** Public address of the site, without a slash at its end. */
  baseUrl?: string | undefined;
}

export interface Writing {
  objects: Pick<Objects, "size">;
  settings: PackSettings;
  log?: LogReader | undefined;
  /** The page that checks a pack in a browser, whole. */
  verifyPage?: (() => string | Promise<string>) | undefined;
  lang: Language;
}

interface Made {
  path: string;
  content: Buffer;
  mediaType: string;
}

/**
 * Every file of the pack: those made for it are whole here, objects are named by their hash and looked for in the store.
 * Throws `pack-object-missing` when one is not there. Log entries are noted in the model.
 */
export async function contentsOf(model: PackModel, writing: Writing): Promise<Item[]> {
  const { settings, lang, log, verifyPage } = writing;
  const held = await objectsOf(model, writing.objects);
  const { made: proofs, statements } = log ? await proofsOf(model, log) : NO_PROOFS;
  const made: Made[] = [
    ...proofs,
    ...model.records.flatMap((record) =>
      twinsOf(record, settings, (own, version) => asLogged(own, statements.get(`${own.handle}@${version}`), model)),
    ),
    ...(await citationsOf(model, settings)),
    text("custody.json", json(custodyOf(model, settings)), "application/json"),
    text("report.html", reportPage(model, held, { settings, lang, verifies: verifyPage !== undefined }), "text/html"),
    ...(verifyPage ? [text("verify.html", await verifyPage(), "text/html")] : []),
  ];
  const described: CrateFile[] = [...held, ...made.map(measured)].sort(byPath);
  const crate = text(
    "ro-crate-metadata.json",
    json(crateOf(model, described, crateWords(model, settings, lang))),
    "application/ld+json",
  );
  const payload = [...held, ...[...made, crate].map(measured)].sort(byPath).map(({ path, bytes, sha256, content }): Item => {
    const item = { path: `data/${path}`, bytes, sha256 };
    return content ? { ...item, content } : item;
  });
  return inFolder(model.name, bagged(model, settings, payload));
}

/** The payload with the files of the bag around it. */
function bagged(model: PackModel, settings: PackSettings, payload: readonly Item[]): Item[] {
  const info = bagInfo(
    {
      organisation: settings.name,
      contact: settings.contact,
      identifier: model.asked.join(" "),
      description: `Evidence pack of ${settings.name}: ${model.asked.join(" ")}`,
      software: `Vigie ${settings.version}`,
      day: model.asOf.slice(0, 10),
    },
    payload,
  );
  const tags = [tag("bagit.txt", BAGIT), tag("bag-info.txt", info), tag("manifest-sha256.txt", manifest(payload))];
  const [bagit, about, listed] = tags as [Item, Item, Item];
  return [bagit, about, ...payload, listed, tag("tagmanifest-sha256.txt", manifest(tags))];
}

const tag = (path: string, words: string): Item => {
  const content = Buffer.from(words);
  return { path, content, bytes: content.length, sha256: sha256(content) };
};

const inFolder = (folder: string, items: readonly Item[]): Item[] =>
  items.map((item) => ({ ...item, path: `${folder}/${item.path}` }));

const text = (path: string, words: string, mediaType: string): Made => ({
  path,
  content: Buffer.from(words.toWellFormed()),
  mediaType,
});
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
const measured = ({ path, content, mediaType }: Made): HeldFile => ({
  ...{ path, content, mediaType },
  bytes: content.length,
  sha256: sha256(content),
});

/** A file of the payload: its path is relative to `data/`. */
export interface HeldFile extends CrateFile {
  content?: Buffer;
}

/** Sizes are those of the store: what a record says of them was true when it was written. */
async function objectsOf(model: PackModel, objects: Pick<Objects, "size">): Promise<HeldFile[]> {
  const found: HeldFile[] = [];
  for (const { path, sha256: name, mediaType } of heldBy(model)) {
    if (path === undefined) continue;
    const bytes = await objects.size(name);
    if (bytes === undefined) throw objectMissing(name, path.split("/")[1] ?? "");
    found.push({ path, sha256: name, mediaType, bytes });
  }
  return found;
}

type Worded = (own: RecordWords, version: number) => unknown;

/** Every public version as the log has it, the latest also by the handle alone; and that one again as linked data, with names. */
function twinsOf({ open, versions, at }: PackedRecord, { name, baseUrl }: PackSettings, worded: Worded): Made[] {
  const { handle } = open.record;
  // What refers to a record changes with those that do: it is no part of what this one says.
  const { backlinks: _, ...twin } = recordTwin(open, addressUnder(baseUrl), name);
  const said = versions.flatMap(({ version, act, at: when }) => {
    const found = at(version);
    if (!found) return [];
    const record = worded(wordsOf(found), version);
    return [{ version, words: json({ format: RECORD_FORMAT, handle, version, act, at: when, record }) }];
  });
  const latest = said.at(-1);
  return [
    ...(latest ? [text(`records/${handle}.json`, latest.words, "application/json")] : []),
    text(`records/${handle}.jsonld`, json(twin), "application/ld+json"),
    ...said.map(({ version, words }) => text(`records/${handle}@${version}.json`, words, "application/json")),
  ];
}

const RECORD_FORMAT = "vigie-record/1";

type RecordWords = Omit<PublicRecord, "seq" | "version" | "languages" | "firstPublished" | "changed">;

/** What a version says, without what the edition adds to it. References are ids. */
function wordsOf({ seq: _s, version: _v, languages: _l, firstPublished: _f, changed: _c, ...said }: PublicRecord): RecordWords {
  return said;
}

const QUOTED_ID = /"([0-9A-HJKMNP-TV-Z]{26})"/g;

/**
 * The edition leads references to what a merged record went into, the log keeps those of its day. Where nothing else differs the pack has
 * the words of the log, to the letter; else those that readers have now.
 */
function asLogged(own: RecordWords, statement: unknown, { standsFor }: Pick<PackModel, "standsFor">): unknown {
  const logged = (statement as { record?: unknown } | undefined)?.record;
  if (logged === undefined) return own;
  const led = canonicalJson(logged).replace(QUOTED_ID, (_, id: string) => `"${standsFor(id)}"`);
  return led === canonicalJson(own) ? logged : own;
}

const CITED = { bib: ["bibtex", "application/x-bibtex"], ris: ["ris", "application/x-research-info-systems"] } as const;

async function citationsOf(model: PackModel, settings: PackSettings): Promise<Made[]> {
  const records = model.records.map(({ record }) => record);
  const made: Made[] = [];
  for (const [ending, [format, mediaType]] of Object.entries(CITED)) {
    const parts: string[] = [];
    for (const record of records) parts.push(await cite(record, settings, format));
    made.push(text(`citations.${ending}`, parts.join("\n"), mediaType));
  }
  const items: unknown[] = [];
  for (const record of records) items.push(...(JSON.parse(await cite(record, settings, "csl")) as unknown[]));
  return [...made, text("citations.csl.json", json(items), "application/vnd.citationstyles.csl+json")];
}

interface Proofs {
  made: readonly Made[];
  /** What the entries say, by handle and version. */
  statements: ReadonlyMap<string, unknown>;
}
const NO_PROOFS: Proofs = { made: [], statements: new Map() };

/** What the log proves of each public version and of each capture, and what the log was when that was asked. */
async function proofsOf(model: PackModel, log: LogReader): Promise<Proofs> {
  const made = new Map<string, Made>();
  const put = (one: Made): unknown => made.set(one.path, one);
  const statements = new Map<string, unknown>();
  for (const record of model.records) {
    for (const entry of await entriesOf(record, log)) {
      const proof = await log.proof(entry.index);
      // Of a capture that readers do not know of there is nothing to say here.
      if (!proof || (entry.version === undefined && !proof.opening)) continue;
      if (entry.version !== undefined) statements.set(`${record.record.handle}@${entry.version}`, proof.opening?.statement);
      record.log.push({ ...entry, size: proof.size, timestamps: proof.timestamps.length });
      put(text(`log/entries/${entry.index}.json`, json(proof), "application/json"));
      for (const one of stampsOf(proof)) put(one);
    }
    record.log.sort((a, b) => a.index - b.index);
  }
  const latest = await log.latest();
  if (!latest || made.size === 0) return { made: [...made.values()], statements };
  const lines = (words: readonly string[]): string => words.map((line) => `${line}\n`).join("");
  const written = log.keys?.();
  const witnesses = (await log.witnesses?.()) ?? [];
  put(text("log/checkpoint", latest.checkpoint, "text/plain"));
  if (written) {
    put(text("log/key", lines(written.keys.map(({ vkey }) => vkey)), "text/plain"));
    put(text("log/keys.json", json(written), "application/json"));
  }
  if (witnesses.length > 0) put(text("log/witnesses", lines(witnesses), "text/plain"));
  return { made: [...made.values()], statements };
}

/** The entries of a record's public versions, and of its captures. */
async function entriesOf({ record, versions }: PackedRecord, log: LogReader): Promise<Omit<LogEntry, "size" | "timestamps">[]> {
  const said = await Promise.all(
    versions.map(async ({ version }) => {
      const entry = await log.entryOf(record.handle, version);
      return entry ? [{ ...entry, version }] : [];
    }),
  );
  const captures = record.type === "source" ? await log.capturesOf?.(record.handle) : undefined;
  return [...said.flat(), ...(captures ?? [])];
}

/** The tokens of the checkpoint that a proof leads to, and what they are over: `openssl ts` takes both as they are. */
const stampsOf = ({ size, checkpoint, timestamps }: ProvedEntry): Made[] =>
  timestamps.flatMap(({ token }, i) => [
    ...(i === 0 ? [text(`timestamps/${size}.txt`, stampedText(checkpoint), "text/plain")] : []),
    {
      path: `timestamps/${size}-${i + 1}.tst`,
      content: Buffer.from(token, "base64"),
      mediaType: "application/vnd.etsi.timestamp-token",
    },
  ]);

function crateWords(model: PackModel, settings: PackSettings, lang: Language) {
  const t = messages(lang);
  const address = addressUnder(settings.baseUrl);
  const [first] = model.records;
  const only = model.asked.length === 1 && first ? (first.record.title[first.record.lang]?.text ?? "") : "";
  const generated = (path: string): string => {
    const [folder = ""] = path.split("/");
    const id = path.includes("/") ? `pack-file-${folder}` : `pack-file-${path.replaceAll(".", "-")}`;
    return t.has(id) ? t(id) : path;
  };
  return {
    title: `${t("pack-title")}: ${only || model.asked.join(" ")}`,
    description: t("pack-lead", { monitor: settings.name }),
    lang,
    publisher: { name: settings.name, url: settings.baseUrl },
    software: `Vigie ${settings.version}`,
    nameOf: generated,
    addressOf: (handle: string) => (settings.baseUrl ? address(`/r/${handle}`) : undefined),
    leftWords: (left: string) => t(`pack-left-${left}`),
  };
}
