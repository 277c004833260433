import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_BYTES } from "./limits.ts";
import { paddedLength, padme } from "./padme.ts";

describe("the length of a file", () => {
  it("is rounded as Padmé's authors have it", () => {
    const rounded = [0, 1, 2, 7, 8, 9, 100, 1000, 1025, 10_000, 1_000_000, 104_857_600, 500_000_000].map(padme);
    expect(rounded).toEqual([0, 1, 2, 7, 8, 10, 104, 1024, 1088, 10_240, 1_015_808, 104_857_600, 503_316_480]);
  });

  it("grows by 12 % at most, never shrinks, and keeps the order of lengths", () => {
    const length = fc.oneof(
      fc.nat(5000),
      fc.nat(FILE_BYTES),
      fc.maxSafeNat().map((large) => Math.floor(large / 4)),
    );
    fc.assert(
      fc.property(length, length, (one, other) => {
        expect(padme(one)).toBeGreaterThanOrEqual(one);
        expect(padme(one)).toBeLessThanOrEqual(one * 1.12);
        expect(padme(padme(one))).toBe(padme(one));
        if (one <= other) expect(padme(one)).toBeLessThanOrEqual(padme(other));
      }),
    );
  });

  it("takes few values over all files that may be sent", () => {
    const values = new Set<number>();
    for (let length = 0; length <= FILE_BYTES; length = paddedLength(length) + 1) values.add(paddedLength(length));
    expect(values.size).toBeLessThan(500);
    expect(Math.min(...values)).toBe(4096);
  });

  it("is a whole number or a mistake of ours", () => {
    for (const wrong of [-1, 1.5, Number.NaN, Infinity]) expect(() => padme(wrong)).toThrow("whole number");
  });
});
