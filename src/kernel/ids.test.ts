import { afterEach, describe, expect, test, vi } from "vitest";
import { newId } from "./ids.ts";

describe("ids", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("sort in the order in which they were made, however fast, and are all different", () => {
    const made = Array.from({ length: 20_000 }, newId);
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  test("sort in that order when the clock is set back, and follow it again when it is right", () => {
    const now = Date.now();
    vi.useFakeTimers();
    const made = [now, now - 3_600_000, now - 60_000, now + 1].map((at) => {
      vi.setSystemTime(at);
      return newId();
    });
    expect(made.toSorted()).toEqual(made);
    expect(made[3]?.slice(0, 10)).not.toBe(made[2]?.slice(0, 10));
  });
});
