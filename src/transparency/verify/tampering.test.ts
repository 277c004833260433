import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf } from "../rules/bytes.ts";
import type { Report } from "./findings.ts";
import { bagged, ENTRIES, handed, type MadeEntry, makeLog, makePack, RECORD, zipOf } from "./made.fixture.ts";
import { faults, flipped, keys, log, looked, named, one, pack } from "./tampering.fixture.ts";

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
