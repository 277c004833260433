import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTelling, pictureLikeness, pictureParts, textLikeness, textParts, textSignature, writtenText } from "./signature.ts";

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const textOf = (least: number) => fc.array(word, { minLength: least, maxLength: 300 });
const likeness = (a: readonly string[], b: readonly string[]): number => {
  const [one, other] = [textSignature(a.join(" ")), textSignature(b.join(" "))];
  return one && other ? textLikeness(writtenText(one), writtenText(other)) : 0;
};

describe("the signature of a text", () => {
  test("is the same for the same words, however they are set", () => {
    fc.assert(
      fc.property(textOf(60), (words) => {
        const set = words.map((one, i) => (i % 7 === 0 ? one.toUpperCase() : one));
        expect(textSignature(set.join("\n"))).toEqual(textSignature(words.join(" ")));
      }),
      { numRuns: 50 },
    );
  });

  test("says that a text with one word changed is the same, and that two that have nothing in common are not", () => {
    const words = Array.from({ length: 400 }, (_, i) => `word${(i * 7919) % 4001}`);
    const changed = words.map((one, i) => (i === 200 ? "another" : one));
    const foreign = Array.from({ length: 400 }, (_, i) => `thing${(i * 104_729) % 9973}`);
    expect(likeness(words, changed)).toBeGreaterThan(0.9);
    expect(likeness(words, foreign)).toBeLessThan(0.1);
    const half = [...words.slice(0, 200), ...foreign.slice(200)];
    expect(likeness(words, half)).toBeGreaterThan(0.15);
    expect(likeness(words, half)).toBeLessThan(0.55);
  });

  test("shares a part with that of a text that is almost the same", () => {
    fc.assert(
      fc.property(textOf(200), fc.nat(150), (words, at) => {
        const [one, other] = [textSignature(words.join(" ")), textSignature(words.toSpliced(at, 1, "changed").join(" "))];
        const parts = new Set(textParts(one ?? []));
        expect(textParts(other ?? []).some((part) => parts.has(part))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("is none for a text that is too short to tell", () => {
    for (const text of ["", "A few words.", "the the the the the the the the the the the the"])
      expect(textSignature(text)).toBeUndefined();
  });

  test("is there for writing without spaces", () => {
    const text = "在边境地区部署的监控技术用于识别和追踪流动人口的身份信息以及他们的移动路线和生物特征数据".repeat(2);
    expect(textSignature(text)).toHaveLength(64);
  });
});

test("pictures that differ in a few bits share a part, and one of a single colour says nothing", () => {
  const hash = "1100101011110000101010101100110011110000111100001010101000110011";
  const flipped = [...hash].map((bit, i) => (i % 11 === 0 ? String(1 - Number(bit)) : bit)).join("");
  expect(pictureLikeness(hash, flipped)).toBeCloseTo(58 / 64);
  expect(pictureParts(hash).some((part) => pictureParts(flipped).includes(part))).toBe(true);
  expect(isTelling(hash)).toBe(true);
  expect(isTelling(`${"0".repeat(63)}1`)).toBe(false);
});
