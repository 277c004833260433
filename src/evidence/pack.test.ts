import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, createWriteStream, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as crates from "ro-crate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../kernel/hash.ts";
import { LANGUAGES } from "../kernel/languages.ts";
import { messages } from "../kernel/messages.ts";
import type { Problem } from "../kernel/problem.ts";
import { original, publicView, type RecordBody, type Revision } from "../registry/index.ts";
import { inMemory, verify } from "../transparency/anywhere.ts";
import { vkey } from "../transparency/index.ts";
import { ENTRIES, makeLog } from "../transparency/verify/made.fixture.ts";
import { layer, openPackTest, type PackTest } from "./house.fixture.ts";
import { openPack, type PackWanted } from "./pack.ts";

interface Checked {
  results: { id: string; status: string; entity?: string; message: string }[];
  parseJSON(text: string): void;
  rootDataEntity(): void;
  checkFiles(files: Record<string, { exists: boolean; inCrate: boolean; isDir: boolean }>): void;
}
// The package's types leave its validator out.
const { Validator } = crates as unknown as { Validator: new () => Checked };

let it: PackTest;
let [deployment, claim, source, second, testimony, names, draft] = ["", "", "", "", "", "", ""];

/** As hostile as names of files can be. */
const NAMES = [
  "../../../etc/passwd",
  "..\\..\\windows\\system32\\con",
  "CON",
  "aux.txt",
  "Report.pdf",
  "report.PDF",
  "ﺮﻳﺮﻘﺗ.pdf",
  "تقرير.pdf",
  "invoice\u202efdp.exe",
  "a".repeat(300),
  ".htaccess",
  "name with spaces & $(rm -rf) `x` %00 'q' \"d\".txt",
  "trailing dot.",
  "—",
  `${"x".repeat(70)}.tar.gz`,
  "/absolute",
];

beforeAll(async () => {
  it = await openPackTest();
  const file = await it.file("The report.\n", {
    name: "../../../etc/pass\u202ewd\u200f:*?|<>.TXT",
    derivations: [await it.derived("text", layer("The report."))],
  });
  const letter = await it.file("Original with names: CANARY-WITHHELD.", {
    name: "letter.eml",
    withheld: true,
    derivations: [await it.derived("text", layer("Letter")), await it.derived("clean", "Letter without names", "text/plain")],
    teamMetadata: "CANARY-METADATA",
    redactions: [{ at: "2026-02-04T00:00:00.000Z", by: "CANARY-REDACTOR", places: 2, reason: "Names of witnesses" }],
    restricted: [await it.derived("text", "CANARY-RESTRICTED")],
  });
  const put = await it.house.put({
    type: "source",
    title: original("en", "A report <script>alert(1)</script>"),
    fields: {
      material: "report",
      author: ["A. Author"],
      published: "2024-05",
      url: "https://example.org/report",
      language: ["en"],
      files: [file, letter],
    },
  });
  source = put.body.handle;
  const about = await it.house.put({
    type: "deployment",
    title: { ...original("en", "Towers at a border"), ar: { text: "أبراج", status: "human" } },
    summary: original("en", "Three towers."),
    fields: { status: "in-use" },
    citations: [
      { field: "status", source: put.body.id, relation: "supports", grade: "E3", locator: { page: "2", quote: "in use" } },
    ],
  });
  deployment = about.body.handle;
  const paper = await it.house.put({
    type: "source",
    title: original("en", "Second"),
    fields: { material: "report", noCapture: "Paper." },
  });
  second = paper.body.handle;
  const said = await it.house.put({
    type: "claim",
    title: original("en", "It keeps faces"),
    fields: {
      text: original("en", "The towers keep faces."),
      about: [about.body.id],
      standing: "alleged",
      evidence: [{ source: paper.body.id, relation: "supports", page: "3" }],
    },
  });
  claim = said.body.handle;
  const files = [];
  for (const [i, name] of NAMES.entries()) files.push(await it.file(`content ${i}`, { name }));
  names = (await it.house.put({ type: "source", title: original("en", "../names"), fields: { material: "report", files } })).body
    .handle;
  const words = await it.file("CANARY-TOLD", { name: "told.ogg", mediaType: "audio/ogg", withheld: true });
  const told = {
    type: "source" as const,
    title: original("en", "What someone told"),
    fields: { material: "testimony", files: [words], testimony: { alias: "CANARY-ALIAS", riskReview: "CANARY-RISK" } },
  };
  testimony = (await it.house.put(told)).body.handle;
  const unready = { type: "claim" as const, state: "draft" as const, title: original("en", "CANARY-DRAFT") };
  draft = (
    await it.house.put(
      { ...unready, fields: { text: original("en", "CANARY-DRAFT"), about: [about.body.id], standing: "alleged" } },
      "created",
    )
  ).body.handle;
});
afterAll(() => it.close());

function unpacked(path: string): string {
  const folder = `${path}.d`;
  execFileSync("unzip", ["-q", path, "-d", folder]);
  return join(folder, readdirSync(folder)[0] ?? "");
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

const linesOf = (bag: string, list: string): string[] =>
  read(bag, list)
    .trim()
    .split("\n")
    .map((line) => line.slice(66));

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

function crateFaults(bag: string): unknown[] {
  const folder = join(bag, "data");
  const validator = new Validator();
  validator.parseJSON(read(folder, "ro-crate-metadata.json"));
  // What it looks up on the network, a test does not.
  validator.rootDataEntity();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  validator.checkFiles(
    Object.fromEntries(
      paths
        .filter((path) => statSync(join(folder, path)).isFile() && path !== "ro-crate-metadata.json")
        .map((path) => [path, { exists: true, inCrate: false, isDir: false }]),
    ),
  );
  return validator.results.filter(({ status }) => status !== "success");
}

describe("a pack", () => {
  test.each<[kind: string, handles: () => string[], more?: Partial<PackWanted>]>([
    ["of a record", () => [deployment]],
    ["of a source", () => [source]],
    ["of a selection", () => [deployment, names, testimony]],
    ["of the team, with originals", () => [deployment], { making: "team", originals: true, lang: "ar" }],
  ])("%s is a bag that coreutils accept and a crate that its validator accepts", async (_, handles, more) => {
    const bag = unpacked(await it.make(handles(), more));
    for (const list of ["manifest-sha256.txt", "tagmanifest-sha256.txt"])
      execFileSync("sha256sum", ["-c", "--strict", "--quiet", list], { cwd: bag });
    const listed = linesOf(bag, "manifest-sha256.txt");
    expect(listed).toEqual(filesUnder(bag).filter((path) => path.startsWith("data/")));
    const bytes = listed.reduce((sum, path) => sum + statSync(join(bag, path)).size, 0);
    expect(read(bag, "bag-info.txt")).toContain(`Payload-Oxum: ${bytes}.${listed.length}\n`);
    expect(read(bag, "bagit.txt")).toBe("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    expect(linesOf(bag, "tagmanifest-sha256.txt")).toEqual(["bag-info.txt", "bagit.txt", "manifest-sha256.txt"]);
    expect(crateFaults(bag)).toEqual([]);
  });

  test("holds the record, the statements about it, the sources of both, and every public version", async () => {
    const bag = unpacked(await it.make([deployment]));
    const records = filesUnder(join(bag, "data", "records"));
    expect(records).toEqual(
      [deployment, claim, source, second].flatMap((one) => [`${one}.json`, `${one}.jsonld`, `${one}@1.json`]).sort(),
    );
    const { record } = JSON.parse(read(bag, `data/records/${source}@1.json`));
    expect(record).toEqual(publicView((await it.house.ledger.latest(record.id))?.body as RecordBody));
    const custody = JSON.parse(read(bag, "data/custody.json"));
    const [file, letter] = custody.records.find((one: { handle: string }) => one.handle === source).files;
    expect(file).toMatchObject({ copy: "evidentiary", path: `originals/${source}/01-etc-pass-wd.txt` });
    expect(file.derivations[0]).toMatchObject({ copy: "working", tool: "mupdf", version: "1.2", at: "2026-02-03T04:05:06.000Z" });
    expect(read(bag, `data/${file.path}`)).toBe("The report.\n");
    expect(letter).toMatchObject({ left: "withheld", sha256: sha256("Original with names: CANARY-WITHHELD.") });
    for (const ending of ["bib", "ris", "csl.json"]) expect(read(bag, `data/citations.${ending}`)).toContain(deployment);
  });

  test("of a source holds that source and nothing else", async () => {
    const { model } = await it.open([source]);
    expect(model.records.map(({ record }) => record.handle)).toEqual([source]);
  });

  test("holds nothing that readers do not get, in no byte of it", async () => {
    for (const handles of [[deployment], [source], [deployment, second]]) {
      const path = await it.make(handles);
      const bytes = readFileSync(path, "latin1");
      expect(bytes.match(/CANARY-[A-Z]+/g) ?? []).toEqual([]);
      expect(bytes).toContain(sha256("Original with names: CANARY-WITHHELD."));
    }
  });

  test("for the team holds what was chosen, and still no secret field and nothing that a person told", async () => {
    const bytes = readFileSync(await it.make([deployment], { making: "team", originals: true }), "latin1");
    expect([...new Set(bytes.match(/CANARY-[A-Z]+/g) ?? [])]).toEqual(["CANARY-WITHHELD"]);
    const told = readFileSync(await it.make([testimony], { making: "team", originals: true }), "latin1");
    expect(told.match(/CANARY-[A-Z]+/g) ?? []).toEqual([]);
    const kept = readFileSync(await it.make([deployment], { making: "team" }), "latin1");
    expect(kept.match(/CANARY-[A-Z]+/g) ?? []).toEqual([]);
  });

  test("keeps names that no system stumbles over, whatever files came with", async () => {
    const bag = unpacked(await it.make([names]));
    const kept = filesUnder(join(bag, "data", "originals", names));
    expect(kept).toHaveLength(NAMES.length);
    for (const name of kept) expect(name).toMatch(/^\d\d-[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]$/);
    expect(Math.max(...kept.map((name) => name.length))).toBeLessThan(80);
    expect(new Set(kept.map((name) => name.toLowerCase())).size).toBe(NAMES.length);
    execFileSync("sha256sum", ["-c", "--strict", "--quiet", "manifest-sha256.txt"], { cwd: bag });
    expect(crateFaults(bag)).toEqual([]);
  });

  test("is the same bytes for the same records, in whatever order they are asked for", async () => {
    const [one, other] = [await it.make([deployment, second]), await it.make([second, deployment, second])];
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
    const folder = unpacked(one).split("/").at(-1);
    expect(folder).toMatch(/^vigie-selection-[0-9a-f]{8}-\d{4}-\d\d-\d\d$/);
  });

  test("says beforehand how long it will be", async () => {
    const pack = await it.open([deployment]);
    const path = await it.make([deployment]);
    expect(statSync(path).size).toBe(pack.bytes);
    pack.stream().destroy();
  });

  test("of a monitor with a log holds its entries and those of captures, once each, and whose keys they are checked with", async () => {
    const made = await makeLog(ENTRIES);
    const timestamps = [{ authority: "Clock", at: "2026-11-20T12:00:00.000Z", token: "AAAA", algorithm: "SHA-256" }];
    const log = {
      entryOf: async (handle: string) => (handle === source ? { index: 1, at: "2026-11-19T09:30:00.000Z" } : undefined),
      capturesOf: async () => [0, 2].map((index) => ({ index, at: "2026-11-19T08:00:00.000Z" })),
      // The one is not public: of it the pack says nothing.
      proof: async (index: number) => {
        const { opening, ...proof } = { ...(await made.proof(index)), timestamps };
        return index === 2 ? proof : { ...proof, opening };
      },
      latest: async () => ({ size: 3, checkpoint: made.checkpoint(), at: "2026-11-20T12:00:00.000Z" }),
      witnesses: async () => [vkey(made.witness)],
    };
    const path = join(it.folder, "logged.zip");
    const pack = await openPack(
      { ...it.packs, log, verifyPage: () => "<!doctype html>" },
      { handles: [source], lang: "en", making: "public", originals: false },
    );
    await pipeline(pack.stream(), createWriteStream(path));
    const bag = unpacked(path);
    const under = (folder: string) => filesUnder(join(bag, "data", folder));
    expect(under("log")).toEqual(["checkpoint", "entries/0.json", "entries/1.json", "witnesses"]);
    expect(under("timestamps")).toEqual(["3-1.tst", "3.txt"]);
    expect(read(bag, "data/log/witnesses")).toBe(`${vkey(made.witness)}\n`);
    // What the token is over: the log's own signature, and not the witness's.
    expect(made.checkpoint().startsWith(read(bag, "data/timestamps/3.txt"))).toBe(true);
    expect(read(bag, "data/timestamps/3.txt")).not.toContain(made.witness.name);
    const { records } = JSON.parse(read(bag, "data/custody.json"));
    expect(records[0].log).toMatchObject([
      { index: 0, of: "capture" },
      { index: 1, version: 1 },
    ]);
    execFileSync("sha256sum", ["-c", "--strict", "--quiet", "manifest-sha256.txt"], { cwd: bag });
    expect(crateFaults(bag)).toEqual([]);
  });

  test("is found whole by the verifier, and one altered byte is named", async () => {
    const bytes = readFileSync(await it.make([deployment]));
    const look = (pack: Uint8Array) => verify("pack.zip", new Map([["pack.zip", inMemory(pack)]]));
    const report = await look(bytes);
    expect(report.findings.filter(({ weight }) => weight === "fault")).toEqual([]);
    expect(report.findings.map(({ code }) => code)).toContain("files-whole");
    bytes[bytes.indexOf("The report.")] = 0x74;
    expect((await look(bytes)).verdict).toBe("altered");
  });

  test("has a report in the reader's language that escapes what it shows and loads nothing", async () => {
    for (const lang of LANGUAGES) {
      const bag = unpacked(await it.make([deployment], { lang }));
      const report = read(bag, "data/report.html");
      expect(report).toContain(`<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">`);
      expect(report).toContain(messages(lang)("pack-chain"));
      expect(report).not.toMatch(/<script|<img|src=|url\(|@import|<link/);
      expect(report).toContain("&lt;script>alert(1)");
      for (const hash of [sha256("The report.\n"), sha256("Original with names: CANARY-WITHHELD.")])
        expect(report).toContain(hash);
    }
  });
});

describe("no pack is made", () => {
  const code = (handles: readonly string[]) =>
    it.open(handles).then(
      () => "made",
      (error: unknown) => (error as Problem).code,
    );

  test("of what is not public, was withdrawn, or is nothing", async () => {
    expect(await code([])).toBe("pack-empty");
    expect(await code(["VIG-SRC-1999-0001"])).toBe("pack-record-unknown");
    expect(await code([deployment, draft])).toBe("pack-record-unknown");
    const gone = await it.house.put({ type: "event", title: original("en", "Gone") });
    await it.house.put({ ...gone.body, state: "withdrawn" }, "withdrawn", "By request");
    expect(await code([deployment, gone.body.handle])).toBe("pack-record-withdrawn");
  });

  test("when the store has not all of it", async () => {
    const file = await it.file("soon away");
    const { body } = await it.house.put({
      type: "source",
      title: original("en", "Away"),
      fields: { material: "report", files: [file] },
    });
    await it.house.objects.remove(String(file.sha256));
    expect(await code([body.handle])).toBe("pack-object-missing");
  });
});

describe("a pack that goes wrong while it is sent", () => {
  const large = randomBytes(3_000_000);

  async function sourceOf(...files: Record<string, unknown>[]): Promise<Revision> {
    const put = await it.house.put({ type: "source", title: original("en", "Large"), fields: { material: "report", files } });
    await it.edition.catchUp();
    return put;
  }

  /** How it ended, and the bytes that had come until then. */
  async function readWhole(stream: Readable): Promise<{ code: string; bytes: Buffer }> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of stream) chunks.push(chunk as Buffer);
    } catch (error) {
      return { code: (error as Problem).code, bytes: Buffer.concat(chunks) };
    }
    return { code: "whole", bytes: Buffer.concat(chunks) };
  }

  const isZip = (bytes: Buffer): boolean => bytes.includes(Buffer.from("PK\x05\x06"));

  test.each([
    ["changed", (bytes: Buffer) => bytes.fill(7, 1_000_000, 1_000_001)],
    ["cut short", (bytes: Buffer) => bytes.subarray(0, 2_000_000)],
    ["grown", (bytes: Buffer) => Buffer.concat([bytes, Buffer.from("more")])],
  ])("breaks off at an object that was %s, and never looks whole", async (_, damage) => {
    const { body } = await sourceOf(await it.file(Buffer.from(large)));
    const { name, path, undo } = damaged(it.house.folder, body, damage);
    try {
      const pack = await openPack(
        // The size is as it was: the disk says so until it is read.
        {
          ...it.packs,
          objects: { ...it.house.objects, size: async (hash) => (hash === name ? large.length : it.house.objects.size(hash)) },
        },
        { handles: [body.handle], lang: "en", making: "public", originals: false },
      );
      const { code, bytes } = await readWhole(pack.stream());
      expect(code).toBe("pack-object-damaged");
      expect(isZip(bytes)).toBe(false);
      expect(path).toContain(name);
    } finally {
      undo();
    }
  });

  test("breaks off when a record is withdrawn in its midst", async () => {
    const { body } = await sourceOf(await it.file(randomBytes(2_000_000)), await it.file("the last file"));
    const stream = (await it.open([body.handle])).stream();
    await once(stream, "readable");
    await it.house.put({ ...body, state: "withdrawn" }, "withdrawn", "By request");
    await it.edition.catchUp();
    const { code, bytes } = await readWhole(stream);
    expect(code).toBe("pack-overtaken");
    expect(isZip(bytes)).toBe(false);
    expect(bytes.includes(Buffer.from("the last file"))).toBe(false);
  });

  test("reads no further when whoever asked has gone", async () => {
    const { body } = await sourceOf(await it.file(randomBytes(8_000_000)));
    let read = 0;
    let ended = false;
    const objects = {
      size: it.house.objects.size,
      get: async (name: string) => {
        const bytes = await it.house.objects.get(name);
        return bytes.on("data", (chunk: Buffer) => (read += chunk.length)).once("close", () => (ended = true));
      },
    };
    const pack = await openPack(
      { ...it.packs, objects },
      { handles: [body.handle], lang: "en", making: "public", originals: false },
    );
    const stream = pack.stream();
    stream.on("data", () => read > 0 && stream.destroy());
    await once(stream, "close");
    await expect.poll(() => ended).toBe(true);
    // What a few streams between them hold, and not the eight megabytes of the file.
    expect(read).toBeLessThan(2_000_000);
  });
});

/** Changes an object on the disk behind everyone's back. */
function damaged(folder: string, { fields }: RecordBody, damage: (bytes: Buffer) => Buffer) {
  const name = String((fields.files as { sha256: string }[])[0]?.sha256);
  const path = join(folder, "objects", name.slice(0, 2), name);
  const before = readFileSync(path);
  chmodSync(path, 0o600);
  writeFileSync(path, damage(Buffer.from(before)));
  return { name, path, undo: () => writeFileSync(path, before) };
}
