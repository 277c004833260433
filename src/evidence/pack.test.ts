import { execFileSync } from "node:child_process";
import { createWriteStream, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { describe, expect, test } from "vitest";
import { sha256 } from "../kernel/hash.ts";
import { LANGUAGES } from "../kernel/languages.ts";
import { messages } from "../kernel/messages.ts";
import type { Problem } from "../kernel/problem.ts";
import { original, publicView, type RecordBody } from "../registry/index.ts";
import { inMemory, verify } from "../transparency/anywhere.ts";
import { vkey } from "../transparency/index.ts";
import { ENTRIES, makeLog } from "../transparency/verify/made.fixture.ts";
import { crateFaults, filesUnder, linesOf, read, unpacked } from "./bag.fixture.ts";
import { openPack, type PackWanted } from "./pack.ts";
import { claim, deployment, draft, it, NAMES, names, second, source, testimony } from "./records.fixture.ts";

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
