import fc from "fast-check";
import { expect, test } from "vitest";
import { isSolved, MOST_BITS } from "../rules/work.ts";
import { solved } from "./work.ts";

const never = new AbortController().signal;

test("a solution solves its own task and no smaller number does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 4, maxLength: 8 }), fc.integer({ min: 0, max: 8 }), async (salt, bits) => {
      const number = await solved({ salt, bits }, never);
      expect(isSolved({ salt, bits }, number)).toBe(true);
      for (let before = 0; before < number; before++) expect(isSolved({ salt, bits }, before)).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test("a server cannot make a phone work for long: more than is fair is not done", async () => {
  const tried = await solved({ salt: "greedy", bits: 60 }, never);
  expect(isSolved({ salt: "greedy", bits: MOST_BITS }, tried)).toBe(true);
});

test("work ends when the page stops", async () => {
  const stop = new AbortController();
  const work = solved({ salt: "stopped", bits: MOST_BITS }, stop.signal);
  stop.abort(new Error("stopped"));
  await expect(work).rejects.toThrow("stopped");
});
