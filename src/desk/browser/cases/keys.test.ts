import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Key, makeKey, openWithPassphrase, wrapWithPassphrase } from "./keys.ts";
import { PAPER_LINES, paperLines, readPaper } from "./paper.ts";

const LETTERS = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";

describe("a custodian's key", () => {
  test("wrapped by a passphrase, is opened by it and by no other", async () => {
    const key = await makeKey();
    const file = await wrapWithPassphrase(key, "four words by the rïver");
    expect(new TextDecoder().decode(file.subarray(0, 21))).toBe("age-encryption.org/v1");
    expect(Buffer.from(file).includes(key.identity)).toBe(false);
    // The same letters, as another keyboard writes them.
    expect(await openWithPassphrase(file, "four words by the rïver".normalize("NFD"))).toEqual(key);
    await expect(openWithPassphrase(file, "four words by the river")).rejects.toThrow();
  });
});

describe("the paper copy", () => {
  const keys: Promise<Key[]> = Promise.all(Array.from({ length: 20 }, makeKey));

  test("restores the key however it is typed", async () => {
    for (const { identity } of await keys) {
      const lines = paperLines(identity);
      expect(lines).toHaveLength(PAPER_LINES);
      expect(readPaper(lines)).toEqual({ identity });
      expect(readPaper(lines.map((line) => line.toLowerCase().replaceAll(" ", "-")))).toEqual({ identity });
      expect(readPaper(lines.map((line) => line.replaceAll("0", "o").replaceAll("8", "B")))).toEqual({ identity });
      expect(readPaper([identity, "", "", ""])).toEqual({ identity });
    }
  });

  test("with a wrong letter is refused, and the line is nearly always named", async () => {
    const all = await keys;
    let named = 0;
    let tried = 0;
    fc.assert(
      fc.property(fc.nat(19), fc.nat(3), fc.nat(12), fc.constantFrom(...LETTERS), (which, line, place, letter) => {
        const lines = paperLines(all[which]?.identity ?? "").map((one) => one.replaceAll(" ", ""));
        const before = lines[line] ?? "";
        if (before[place] === letter) return;
        lines[line] = before.slice(0, place) + letter + before.slice(place + 1);
        const read = readPaper(lines);
        expect("wrong" in read).toBe(true);
        tried += 1;
        if ("wrong" in read && read.wrong.length === 1 && read.wrong[0] === line) named += 1;
      }),
      { numRuns: 500 },
    );
    expect(named / tried).toBeGreaterThan(0.9);
  });

  test("that lacks a line or has too much is refused", async () => {
    const [first, second] = await keys;
    const lines = paperLines(first?.identity ?? "");
    for (const wrong of [[], lines.slice(0, 3), [...lines.slice(0, 3), ""], lines.toReversed(), lines.map((line) => `${line} Q`)])
      expect("wrong" in readPaper(wrong)).toBe(true);
    const mixed = [...lines.slice(0, 2), ...paperLines(second?.identity ?? "").slice(2)];
    expect(readPaper(mixed)).toEqual({ wrong: [0, 1, 2, 3] });
  });
});
