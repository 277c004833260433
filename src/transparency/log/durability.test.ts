import { type ChildProcessByStdio, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { ENGINES, stopEngines } from "../../../tests/engines.ts";
import { readCheckpoint } from "../rules/checkpoint.ts";
import { verifyConsistency } from "../rules/merkle.ts";
import { publications, type TestLog, testLog } from "./log.contract.ts";

const APPENDER = join(import.meta.dirname, "appends.contract.ts");

afterAll(stopEngines);

/** A process that appends seven entries at a time, from `first` on. */
const appender = (kept: TestLog, engine: string, first: number, most = 1_000_000): ChildProcessByStdio<null, Readable, null> =>
  spawn(
    process.execPath,
    [APPENDER, engine, kept.address, kept.options.folder, kept.options.keyFolder, String(first), String(most)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );

const checkpointOf = ({ folder }: TestLog) => readCheckpoint(readFileSync(join(folder, "log", "checkpoint")));

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`the log on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    test("killed with -9 at any step it never forks, never signs for what is not there, and goes on", {
      timeout: 60_000,
    }, async () => {
      const kept = await testLog(engine);
      try {
        const states = [];
        // Killed once a batch was confirmed, and some milliseconds later: in the midst of what follows.
        for (const [round, wait] of [1, 6, 20].entries()) {
          const child = appender(kept, engine.name, 1 + round * 10_000);
          const confirmed: number[] = [];
          for await (const line of createInterface({ input: child.stdout })) {
            if (!line.startsWith("at work")) confirmed.push(...line.split(" ").map(Number));
            if (confirmed.length === 14) setTimeout(() => child.kill("SIGKILL"), wait);
          }
          const signed = checkpointOf(kept);
          // What was confirmed was signed before.
          expect(signed.size).toBeGreaterThan(Math.max(...confirmed));
          // Whoever is next reads no more than the edge before it signs; reading all finds nothing wrong with that.
          const log = await kept.again({ atStart: 1 });
          await log.publish();
          expect(await log.verify()).toMatchObject({ faults: [], remade: [] });
          const now = checkpointOf(kept);
          for (const before of [...states, signed]) {
            const proof = await log.consistency(before.size, now.size);
            expect(verifyConsistency(before.size, now.size, before.root, now.root, proof)).toBe(true);
          }
          // A batch is there as a whole or not at all.
          expect(now.size % 7).toBe(0);
          states.push(signed, now);
        }
      } finally {
        await kept.drop();
      }
    });

    test("written by two processes at once is one log", { timeout: 60_000 }, async () => {
      const kept = await testLog(engine);
      try {
        const ended = [1, 10_000].map(
          (first) => new Promise((done) => quiet(appender(kept, engine.name, first, 70)).once("exit", done)),
        );
        await kept.log.append(publications(70, 20_000));
        expect(await Promise.all(ended)).toEqual([0, 0]);
        expect((await kept.log.latest())?.size).toBe(210);
        expect(await kept.log.verify()).toEqual({ size: 210, remade: [], faults: [] });
        expect(await kept.log.append([...publications(70), ...publications(70, 10_000)])).toHaveLength(140);
        expect((await kept.log.latest())?.size).toBe(210);
      } finally {
        await kept.drop();
      }
    });
  });
}

function quiet(child: ChildProcessByStdio<null, Readable, null>) {
  child.stdout.resume();
  return child;
}
