import { describe, expect, test } from "vitest";
import { bytesOf } from "../rules/bytes.ts";
import { readCheckpoint, signedCheckpoint } from "../rules/checkpoint.ts";
import { vkey } from "../rules/note.ts";
import { named as inBag, inMemory } from "./bag.ts";
import { EDITION_FORMAT, hashBlocks } from "./edition.ts";
import { ENTRIES, handed, type MadeEntry, makeLog } from "./made.fixture.ts";
import { faults, flipped, keys, log, looked, named, one, sha256 } from "./tampering.fixture.ts";

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
