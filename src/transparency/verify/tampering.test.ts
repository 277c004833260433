import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf } from "../rules/bytes.ts";
import { readCheckpoint, signedCheckpoint } from "../rules/checkpoint.ts";
import { vkey } from "../rules/note.ts";
import { named as inBag, inMemory } from "./bag.ts";
import { EDITION_FORMAT, hashBlocks } from "./edition.ts";
import type { Report } from "./findings.ts";
import { bagged, ENTRIES, handed, type MadeEntry, makeLog, makePack, RECORD, zipOf } from "./made.fixture.ts";
import { type Asked, verify } from "./verify.ts";

const log = await makeLog(ENTRIES);
const keys = `${vkey(log.key)}\n${vkey(log.witness)}\n`;
const pack = await makePack(log);

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const flipped = (bytes: Uint8Array, at: number, by = 1): Uint8Array => bytes.with(at, (bytes[at] ?? 0) ^ by);
const faults = ({ findings }: Report): string[] => findings.flatMap(({ weight, code }) => (weight === "fault" ? [code] : []));
const named = ({ findings }: Report, code: string) => findings.filter((one) => one.code === code).map(({ args }) => args);
const looked = (files: ReadonlyMap<string, Uint8Array>, asked: Asked = { keys }): Promise<Report> =>
  verify("it", handed(files), asked);
const one = (name: string, bytes: Uint8Array | string): Map<string, Uint8Array> =>
  new Map([[name, typeof bytes === "string" ? bytesOf(bytes) : bytes]]);

describe("one byte", () => {
  test.each([...pack.keys()])("of %s in a pack is noticed, and the file named", async (name) => {
    const bytes = pack.get(name) as Uint8Array;
    const report = await looked(new Map(pack).set(name, flipped(bytes, Math.floor(bytes.length / 2))));
    expect(report.verdict).toBe("altered");
    const places = report.findings.flatMap(({ weight, args }) => (weight === "fault" ? Object.values(args) : []));
    // A change to a list shows where the list and the files differ.
    expect(places.some((place) => place === name || (name.includes("manifest") && pack.has(String(place))))).toBe(true);
  });

  test("anywhere in a ZIP is noticed", async () => {
    const zip = await zipOf(pack);
    const streamed = await zipOf(pack, { streamed: true });
    const change = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: streamed.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(change, async ([isStreamed, at, by]) => {
        const whole = isStreamed ? streamed : zip;
        const report = await looked(one("pack.zip", flipped(whole, at % whole.length, by)));
        expect(report.findings.some(({ weight }) => weight === "fault" || weight === "remark")).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("anywhere in the proof of an entry is noticed", async () => {
    const proof = bytesOf(JSON.stringify(await log.proof(1), null, 2));
    expect((await looked(one("1.json", proof))).verdict).toBe("proved");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: proof.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const report = await looked(one("1.json", flipped(proof, at, by)));
        // The line of a witness that is no longer its own proves nothing of the entry: it is told that the witness is missing.
        expect(report.verdict !== "proved" || named(report, "witness-absent").length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("anywhere in a checkpoint is noticed", async () => {
    const checkpoint = bytesOf(log.checkpoint());
    for (let at = 0; at < checkpoint.length; at++) {
      const report = await looked(one("checkpoint", flipped(checkpoint, at, 1 << (at % 7))));
      const seen = report.findings.map(({ code }) => code);
      // Of the witness's line no more is known than that it is not the witness's any more.
      expect(report.verdict !== "proved" || !seen.includes("witnessed-by"), `byte ${at}`).toBe(true);
    }
  });

  test("anywhere in a folder of the log is noticed, and the entry or tile named", async () => {
    const files = log.files();
    for (const [name, bytes] of files) {
      if (!name.startsWith("tile/")) continue;
      for (let at = 0; at < bytes.length; at += 7) {
        const report = await looked(new Map(files).set(name, flipped(bytes, at)));
        expect(faults(report), `${name} byte ${at}`).toEqual(
          expect.arrayContaining([expect.stringMatching(/^log-(entry-altered|entry-missing|tile-altered|root-differs)$/)]),
        );
      }
    }
  });
});

describe("a pack", () => {
  test("from which a file was taken names it", async () => {
    const files = new Map(pack);
    files.delete("data/report.html");
    expect(named(await looked(files), "file-missing")).toContainEqual({ name: "data/report.html" });
  });

  test("into which a file was put names it", async () => {
    const report = await looked(new Map(pack).set("data/originals/more.pdf", bytesOf("more")));
    expect(named(report, "file-added")).toEqual([{ name: "data/originals/more.pdf" }]);
  });

  test("whose lists were made anew around an altered record is caught by the log", async () => {
    const payload = new Map([...pack].filter(([name]) => name.startsWith("data/")));
    const altered = { ...RECORD, title: { en: { text: "No mast at the fence" } } };
    payload.set("data/records/VIG-SRC-2026-0001@1.json", bytesOf(JSON.stringify({ record: altered })));
    payload.delete("data/ro-crate-metadata.json");
    payload.set("data/ro-crate-metadata.json", bytesOf('{"@graph":[]}'));
    const report = await looked(bagged(payload));
    expect(named(report, "record-altered")).toMatchObject([{ handle: RECORD.handle, index: 1 }]);
  });

  test("with an original exchanged, lists and all, no longer has it vouched for", async () => {
    const payload = new Map([...pack].filter(([name]) => name.startsWith("data/")));
    payload.set("data/originals/VIG-SRC-2026-0001/01-mast.jpg", bytesOf("another photograph"));
    payload.set("data/ro-crate-metadata.json", bytesOf('{"@graph":[]}'));
    const report = await looked(bagged(payload));
    expect(named(report, "file-unvouched")).toContainEqual({ name: "data/originals/VIG-SRC-2026-0001/01-mast.jpg" });
  });
});

describe("a pack beside what its reader kept of the log", () => {
  const longer = () => makeLog([...ENTRIES, ...ENTRIES]);

  test("may be older than a checkpoint that was kept: that is no fault, and no more is said than is proved", async () => {
    const report = await looked(pack, { keys, older: (await longer()).checkpoint() });
    expect(report.verdict).toBe("proved");
    expect(named(report, "log-extends-unknown")).toEqual([{ older: 3, newer: 6 }]);
    const beside = await looked(pack, { keys, log: handed((await longer()).files()) });
    expect(beside.verdict).toBe("proved");
    expect(named(beside, "log-extends")).toEqual([{ older: 3, newer: 6 }]);
  });

  test("of another past is named", async () => {
    const fork = ENTRIES.map((entry, i): MadeEntry => (i === 2 ? { ...entry, at: "2026-11-20T07:00:01.000Z" } : entry));
    expect(faults(await looked(pack, { keys, older: (await makeLog(fork)).checkpoint() }))).toEqual(["log-forked"]);
    const grown = await makeLog([...fork, ...ENTRIES]);
    expect(faults(await looked(pack, { keys, log: handed(grown.files()) }))).toEqual(["log-not-extended"]);
  });

  test("made by whoever has another key, everything anew, is named where the reader has the true one", async () => {
    const other = await makeLog(ENTRIES, { seed: "another key of the same name" });
    expect(faults(await looked(await makePack(other), {}))).toEqual([]);
    expect(new Set(faults(await looked(await makePack(other))))).toEqual(new Set(["signed-other-key"]));
    const payload = new Map([...pack].filter(([name]) => name.startsWith("data/")));
    // Only the checkpoint that lies by itself was signed anew.
    payload.set("data/log/checkpoint", bytesOf(other.checkpoint()));
    payload.set("data/ro-crate-metadata.json", bytesOf('{"@graph":[]}'));
    expect(faults(await looked(bagged(payload)))).toEqual(["signed-other-key"]);
    expect(faults(await looked(bagged(payload), {}))).toEqual(["key-differs"]);
  });

  test("whose own checkpoint contradicts its entries is named", async () => {
    const fork = await makeLog(ENTRIES.map((entry, i): MadeEntry => (i === 2 ? { ...entry, version: 3 } : entry)));
    const payload = new Map([...pack].filter(([name]) => name.startsWith("data/")));
    payload.set("data/log/checkpoint", bytesOf(fork.checkpoint()));
    payload.set("data/ro-crate-metadata.json", bytesOf('{"@graph":[]}'));
    expect(faults(await looked(bagged(payload)))).toEqual(["log-forked"]);
  });
});

describe("the proof of an entry", () => {
  const proved = async (change: (proof: Awaited<ReturnType<typeof log.proof>>) => void): Promise<Report> => {
    const proof = structuredClone(await log.proof(1));
    change(proof);
    return looked(one("1.json", JSON.stringify(proof)));
  };

  test("with another salt does not open the entry", async () => {
    const other = log.openings[0]?.salt;
    const report = await proved((proof) => Object.assign(proof.opening ?? {}, { salt: other }));
    expect(named(report, "opening-wrong")).toMatchObject([{ index: 1, subject: `${RECORD.handle}@1` }]);
  });

  test("with another statement does not open the entry", async () => {
    const report = await proved((proof) =>
      Object.assign(proof.opening ?? {}, { statement: { handle: RECORD.handle, version: 1 } }),
    );
    expect(faults(report)).toEqual(["opening-wrong"]);
  });

  test("whose leaf was exchanged does not lead to the checkpoint", async () => {
    const report = await proved((proof) => Object.assign(proof, { leaf: log.leaves[0], opening: log.openings[0] }));
    expect(named(report, "entry-not-in-log")).toMatchObject([{ index: 1 }]);
  });

  test("that was erased says that there was something, and nothing of what", async () => {
    const report = await proved((proof) => {
      delete proof.opening;
    });
    expect(report.verdict).toBe("proved");
    expect(named(report, "opening-absent")).toMatchObject([{ index: 1 }]);
  });

  test("that was not whole JSON, or none at all, is refused by name", async () => {
    for (const text of ["{", '{"format":"vigie-log-entry/1"}', '{"format":"vigie-log-entry/1","index":-1}']) {
      expect(faults(await looked(one("1.json", text)))).toEqual([expect.stringMatching(/^(entry-shape|not-recognised)$/)]);
    }
  });
});

describe("a checkpoint", () => {
  test("that another key has signed is named with both keys", async () => {
    const other = await makeLog(ENTRIES, { seed: "another key of the same name" });
    const report = await looked(one("checkpoint", other.checkpoint()));
    expect(faults(report)).toEqual(["signed-other-key"]);
    expect(named(report, "signed-other-key")[0]?.found).not.toBe(named(report, "signed-other-key")[0]?.expected);
  });

  test("whose signature was put under another text is named", async () => {
    const forged = log.checkpoint().replace(/^3$/m, "2");
    expect(faults(await looked(one("checkpoint", forged)))).toContain("signature-wrong");
  });

  test("without any key proves nothing, and says so", async () => {
    const report = await looked(one("checkpoint", log.checkpoint()), {});
    expect(report.verdict).toBe("open");
    expect(named(report, "no-key")).toHaveLength(1);
  });
});

describe("a log", () => {
  const forkEntries = ENTRIES.map((entry, i): MadeEntry => (i === 1 ? { ...entry, at: "2026-11-19T09:31:00.000Z" } : entry));

  test("as it should be leads from the older state to the newer", async () => {
    const report = await looked(log.files(), { keys, older: log.checkpoint(2) });
    expect(faults(report)).toEqual([]);
    expect(report.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["log-whole", "log-extends"]));
  });

  test("that was forked at the same size is named, without its folder", async () => {
    const fork = await makeLog(forkEntries);
    const report = await looked(one("checkpoint", fork.checkpoint()), { keys, older: log.checkpoint() });
    expect(named(report, "log-forked")).toMatchObject([{ size: 3 }]);
  });

  test("that was forked and went on is named where its folder is at hand", async () => {
    const fork = await makeLog([...forkEntries, ...ENTRIES]);
    const report = await looked(fork.files(), { keys, older: log.checkpoint() });
    expect(faults(report)).toEqual(["log-not-extended"]);
  });

  test("that went on cannot be told from a fork without its folder, and that is said", async () => {
    const longer = await makeLog([...ENTRIES, ...ENTRIES]);
    const report = await looked(one("checkpoint", longer.checkpoint()), { keys, older: log.checkpoint() });
    expect(named(report, "log-extends-unknown")).toEqual([{ older: 3, newer: 6 }]);
  });

  test("that was rolled back is named", async () => {
    const report = await looked(one("checkpoint", log.checkpoint(2)), { keys, older: log.checkpoint() });
    expect(named(report, "log-rolled-back")).toEqual([{ older: 3, newer: 2 }]);
  });

  test("from which an entry was dropped names the place", async () => {
    const long = await makeLog(
      Array.from({ length: 300 }, () => ENTRIES)
        .flat()
        .slice(0, 300),
    );
    const files = long.files();
    files.delete("tile/entries/001.p/44");
    const report = await looked(files, { keys });
    expect(named(report, "log-entry-missing")).toEqual([{ from: 256, to: 299 }]);
  });

  test("from whose midst an entry was dropped, and the others moved up, is named", async () => {
    const files = (await makeLog(ENTRIES.filter((_, i) => i !== 1))).files();
    files.set("checkpoint", bytesOf(log.checkpoint()));
    expect(faults(await looked(files))).toContain("log-entry-missing");
    // With another behind them, so that their number is right.
    const filled = (await makeLog([...ENTRIES.filter((_, i) => i !== 1), ENTRIES[0] as MadeEntry])).files();
    filled.set("checkpoint", bytesOf(log.checkpoint()));
    expect(faults(await looked(filled))).toEqual(["log-root-differs"]);
  });

  test("of which one entry was exchanged and everything computed anew contradicts its checkpoint", async () => {
    const fork = await makeLog(forkEntries);
    const files = fork.files();
    files.set("checkpoint", bytesOf(log.checkpoint()));
    expect(faults(await looked(files))).toEqual(["log-root-differs"]);
  });

  test("with a checkpoint signed for leaves that are not there is named", async () => {
    const files = log.files();
    const { origin, root } = readCheckpoint(log.checkpoint());
    files.set("checkpoint", bytesOf(signedCheckpoint({ origin, size: 9, root, extensions: [] }, log.key)));
    expect(named(await looked(files), "log-entry-missing")).toEqual([{ from: 0, to: 8 }]);
  });
});

describe("an edition", () => {
  const FILE = bytesOf(`SQLite format 3\0${"what everyone may read. ".repeat(300)}`);
  const editionOf = (seq: number, file?: Uint8Array): MadeEntry => {
    const content = { content: sha256(bytesOf(`edition ${seq}`)), seq, records: seq, at: `2026-11-20T08:00:0${seq}.000Z` };
    const released = file && { file: { sha256: sha256(file), bytes: file.length } };
    return { kind: "edition", subject: "edition", at: content.at, statement: { ...content, ...released } };
  };
  /** The file as it was released, with its proof from a log of so many entries. */
  const released = async (entries: readonly MadeEntry[], size: number): Promise<Map<string, Uint8Array>> => {
    const made = await makeLog(entries);
    const { sha256: whole, blocks } = await hashBlocks(inBag("edition.sqlite", inMemory(FILE)), 4096);
    const proof = {
      ...{ format: EDITION_FORMAT, file: { name: "edition.sqlite", bytes: FILE.length, sha256: whole } },
      ...{ blocks: { bytes: 4096, sha256: blocks }, keys: [vkey(made.key)], entry: await made.proof(3, size) },
    };
    return new Map([
      ["edition.sqlite", FILE],
      ["edition.sqlite.proof.json", bytesOf(JSON.stringify(proof, null, 2))],
    ]);
  };
  const before = [...ENTRIES, editionOf(1, FILE)];
  const after = [...before, editionOf(1), ENTRIES[0] as MadeEntry, editionOf(2)];

  test("as it was released is proved, also when its content was entered once more", async () => {
    const grown = await makeLog(after.slice(0, 6));
    const report = await looked(await released(before, 4), { keys, log: handed(grown.files()) });
    expect(report.verdict).toBe("proved");
    expect(report.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["edition-file-whole", "log-extends"]));
    expect(named(report, "edition-later")).toEqual([]);
  });

  test("that is an old one with its true proof is named by the log, and by a newer checkpoint", async () => {
    const grown = await makeLog(after);
    const old = await released(before, 4);
    const report = await looked(old, { keys, log: handed(grown.files()) });
    expect(named(report, "edition-later")).toEqual([{ index: 6, at: "2026-11-20T08:00:02.000Z" }]);
    // An old edition is still what it was: nothing in it is wrong.
    expect(report.verdict).toBe("proved");
    const kept = await looked(old, { keys, older: grown.checkpoint() });
    expect(named(kept, "edition-earlier")).toEqual([{ older: 4, newer: 7 }]);
    expect(faults(kept)).toEqual([]);
    const dropped = await looked(new Map(old).set("checkpoint", bytesOf(grown.checkpoint())), { keys });
    expect(named(dropped, "edition-earlier")).toHaveLength(1);
    expect(named(await looked(old, { keys, older: log.checkpoint() }), "edition-earlier")).toEqual([]);
  });

  test("with the log taken back to its day is named by a checkpoint that was kept", async () => {
    const grown = await makeLog(after);
    const report = await looked(await released(before, 4), {
      ...{ keys, older: grown.checkpoint() },
      log: handed((await makeLog(before)).files()),
    });
    expect(named(report, "log-rolled-back")).toEqual([{ older: 7, newer: 4 }]);
  });

  test("under a proof that was changed in any byte is noticed", async () => {
    const whole = await released(before, 4);
    const proof = whole.get("edition.sqlite.proof.json") as Uint8Array;
    for (let at = 0; at < proof.length; at += 41) {
      const report = await looked(new Map(whole).set("edition.sqlite.proof.json", flipped(proof, at)));
      const seen = report.findings.map(({ code }) => code);
      // The line of a witness that is no longer its own proves nothing: it is told that the witness is missing.
      const isTold = report.verdict !== "proved" || !seen.includes("witnessed-by");
      expect(isTold || onlyHelps(proof, at), `byte ${at}`).toBe(true);
    }
  });
  /** The file's name, and keys for those who bring none: nothing rests on them. */
  const onlyHelps = (proof: Uint8Array, at: number): boolean => {
    const text = new TextDecoder().decode(proof);
    const within = (from: string, to: string) => at >= text.indexOf(from) && at < text.indexOf(to);
    return within('"name"', '"bytes"') || within('"keys"', '"entry"');
  };
});
