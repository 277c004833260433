import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_BYTES, codeFrom, isGroup, newCode, readCode, readTypedCode, WORD_LISTS, wordsOf } from "./code.ts";
import { asciiDigits } from "./numerals.ts";

const someCode = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES }).map(codeFrom);

/** The zero of every script that writes numbers with ten digits of its own. */
const ZEROS = (() => {
  const zeros: number[] = [];
  let run = 0;
  for (let point = 0; point < 0x20000; point++) {
    const digit = /^\p{Nd}$/u.test(String.fromCodePoint(point));
    if (digit && run % 10 === 0) zeros.push(point);
    run = digit ? run + 1 : 0;
  }
  return zeros;
})();

const inScript = (digits: string, zero: number): string =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

describe("a code", () => {
  it("is five groups of five digits that lead back to the same ten bytes", () => {
    fc.assert(
      fc.property(someCode, ({ bytes, groups }) => {
        expect(groups).toHaveLength(5);
        for (const group of groups) expect(group).toMatch(/^[0-9]{5}$/);
        expect(readCode(groups.join(" "))?.bytes).toEqual(bytes);
      }),
    );
  });

  it("never changes its spelling", () => {
    expect(codeFrom(new Uint8Array(10)).groups).toEqual(["00000", "00000", "00000", "00000", "00000"]);
    expect(codeFrom(new Uint8Array(10).fill(255)).groups.join("")).toBe("9671406556917033397649400");
    expect(codeFrom(Uint8Array.from({ length: 10 }, (_, n) => n + 1)).groups.join("-")).toBe("00380-75818-20178-02468-25046");
  });

  it("is new each time", () => {
    const codes = new Set(Array.from({ length: 500 }, () => newCode().groups.join("")));
    expect(codes.size).toBe(500);
  });

  it("is read in the digits of every script", () => {
    expect(ZEROS.length).toBeGreaterThan(60);
    expect(ZEROS).toEqual(expect.arrayContaining([0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10, 0x1d7ce]));
    fc.assert(
      fc.property(someCode, fc.constantFrom(...ZEROS), ({ bytes, groups }, zero) => {
        expect(readCode(inScript(groups.join(" "), zero))?.bytes).toEqual(bytes);
      }),
      { numRuns: 400 },
    );
  });

  it("is read with whatever people, keyboards and messengers put between digits", () => {
    const between = fc.stringMatching(/^[ \t\n\r\-–—.,·/\u00a0\u200e\u200f\u2066\u2069\u200b\ufeff\u202f\u2212]{0,4}$/u);
    fc.assert(
      fc.property(someCode, fc.array(between, { minLength: 26, maxLength: 26 }), ({ bytes, groups }, gaps) => {
        const typed = [...groups.join("")].map((digit, at) => gaps[at] + digit).join("") + gaps[25];
        expect(readCode(typed)?.bytes).toEqual(bytes);
      }),
    );
    const keycaps = newCode();
    expect(readCode(keycaps.groups.join(" ").replace(/\d/g, "$&\ufe0f\u20e3"))?.bytes).toEqual(keycaps.bytes);
  });

  it("is not read when a digit is missing, one is too many, or something else stands in it", () => {
    fc.assert(
      fc.property(someCode, fc.nat(24), ({ groups }, at) => {
        const digits = groups.join("");
        expect(readCode(digits.slice(0, at) + digits.slice(at + 1))).toBeUndefined();
        expect(readCode(`${digits}0`)).toBeUndefined();
        expect(readCode(`${digits.slice(0, at)}+${digits.slice(at)}`)).toBeUndefined();
      }),
    );
    expect(readCode("9".repeat(25))).toBeUndefined();
    expect(readCode("")).toBeUndefined();
  });

  it("is known to be mistyped in seven of eight cases when one digit is wrong", () => {
    let caught = 0;
    let tried = 0;
    fc.assert(
      fc.property(someCode, ({ groups }) => {
        const digits = groups.join("");
        for (let at = 0; at < 25; at++)
          for (let digit = 0; digit < 10; digit++) {
            if (digits[at] === String(digit)) continue;
            tried++;
            if (!readCode(digits.slice(0, at) + digit + digits.slice(at + 1))) caught++;
          }
      }),
      { numRuns: 200, seed: 80 },
    );
    // Of 45,000; the share of a perfect check is 7/8, give or take 0.002.
    expect(caught / tried).toBeGreaterThan(7 / 8 - 0.006);
  });

  it("is never read as another without its check, whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."0123456789٣۴ -") })), (text) => {
        const code = readCode(text);
        if (code) expect(code.groups.join("")).toBe(asciiDigits(text));
      }),
      { numRuns: 2000 },
    );
    expect(readCode("1 ".repeat(100_000))).toBeUndefined();
  });

  it("takes back one group at a time, in any digits", () => {
    const code = codeFrom(Uint8Array.from({ length: 10 }, (_, n) => n + 1));
    expect(isGroup(code, 1, "75818")).toBe(true);
    expect(isGroup(code, 1, " ٧٥٨١٨ ")).toBe(true);
    expect(isGroup(code, 1, "75819")).toBe(false);
    expect(isGroup(code, 1, "")).toBe(false);
    expect(isGroup(code, 5, "")).toBe(false);
  });
});

describe.each(Object.entries(WORD_LISTS))("a code in words (%s)", (_lang, load) => {
  it("is eight words that lead back to it, with or without accents, in capitals or by their first four letters", async () => {
    const list = await load();
    fc.assert(
      fc.property(someCode, (code) => {
        const words = wordsOf(code, list);
        expect(words).toHaveLength(8);
        const plain = words.map((word) => word.normalize("NFKD").replace(/\p{M}/gu, ""));
        for (const typed of [words.join(" "), words.join(", ").toUpperCase(), plain.join("\n"), words.join(" ").normalize("NFD")])
          expect(readCode(typed, [list])?.bytes).toEqual(code.bytes);
        const begins = plain.map((word) =>
          list.filter((one) => one.startsWith(word.slice(0, 4))).length === 1 ? word.slice(0, 4) : word,
        );
        expect(readCode(begins.join(" "), [list])?.bytes).toEqual(code.bytes);
      }),
    );
  });

  it("is not read with a word too few, one too many, or one that nobody knows", async () => {
    const list = await load();
    const words = wordsOf(newCode(), list);
    expect(readCode(words.slice(1).join(" "), [list])).toBeUndefined();
    expect(readCode([...words, words[0]].join(" "), [list])).toBeUndefined();
    expect(readCode([...words.slice(1), "zzzzzz"].join(" "), [list])).toBeUndefined();
  });

  it("is known to be mistyped in nearly every case when one word is another", async () => {
    const list = await load();
    let read = 0;
    fc.assert(
      fc.property(someCode, fc.nat(7), fc.nat(2047), (code, at, place) => {
        const words = wordsOf(code, list);
        if (list[place]?.normalize("NFC") === words[at]) return;
        words[at] = list[place] ?? "";
        if (readCode(words.join(" "), [list])) read++;
      }),
      { numRuns: 1000, seed: 8 },
    );
    expect(read).toBeLessThan(12);
  });
});

it("a code in words is found without saying in which language they are", async () => {
  for (const load of Object.values(WORD_LISTS)) {
    const code = newCode();
    expect((await readTypedCode(wordsOf(code, await load()).join(" ")))?.bytes).toEqual(code.bytes);
  }
  const code = newCode();
  expect((await readTypedCode(code.groups.join("-")))?.bytes).toEqual(code.bytes);
  expect(await readTypedCode("what is a code?")).toBeUndefined();
  expect(await readTypedCode("word ".repeat(100_000))).toBeUndefined();
});
