import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { Problem } from "../problem.ts";
import {
  type Handlers,
  type Job,
  type Jobs,
  migrateJobs,
  openJobs,
  openWorker,
  type Worker,
  type WorkerOptions,
} from "./index.ts";

const WORKER = join(import.meta.dirname, "works.contract.ts");

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`jobs on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let opened: TestDatabase<unknown>;
    let jobs: Jobs;
    let errors: unknown[];
    const workers: Worker[] = [];
    const children: ChildProcess[] = [];

    beforeEach(async () => {
      opened = await engine.open<unknown>();
      await migrateJobs(opened.database);
      jobs = openJobs(opened.database);
      errors = [];
    });
    afterEach(async () => {
      for (const worker of workers.splice(0)) await worker.close();
      for (const child of children.splice(0)) child.kill("SIGKILL");
      await opened.drop();
    });

    const work = (handlers: Handlers, more: Partial<WorkerOptions> = {}): Worker => {
      const onError = (error: unknown) => void errors.push(error);
      const worker = openWorker({ database: opened.database, handlers, pause: 30, backOff: () => 10, onError, ...more });
      workers.push(worker);
      return worker;
    };

    /** Waits until the job is as it should be. */
    async function until(id: string, wanted: (job: Job) => boolean): Promise<Job> {
      for (;;) {
        const job = await jobs.job(id);
        if (job && wanted(job)) return job;
        await sleep(15);
      }
    }
    const ended = ({ state }: Job) => state === "done" || state === "failed" || state === "cancelled";

    test("what is asked for is done, and what came of it is kept", async () => {
      work({ double: async ({ input }) => (input as { n: number }).n * 2 });
      const { id } = await jobs.enqueue("double", { n: 21 }, { by: "amal" });
      const job = await until(id, ended);
      expect(job).toMatchObject({ kind: "double", by: "amal", state: "done", result: 42, attempts: 1 });
      expect(job.finished).toBeDefined();
    });

    test("a kind that this worker does not know waits for one that does", async () => {
      work({ double: async () => 0 });
      const { id } = await jobs.enqueue("other", null, { by: "amal" });
      await until((await jobs.enqueue("double", null, { by: "amal" })).id, ended);
      expect(await jobs.job(id)).toMatchObject({ state: "waiting", attempts: 0 });
    });

    test("the same key is the same job, in one transaction or at once from many", async () => {
      const all = await Promise.all(Array.from({ length: 8 }, () => jobs.enqueue("once", { n: 1 }, { by: "amal", key: "k" })));
      expect(new Set(all.map(({ id }) => id)).size).toBe(1);
      let runs = 0;
      work({ once: async () => ++runs });
      await until(all[0]?.id ?? "", ended);
      const again = await jobs.enqueue("once", { n: 2 }, { by: "badr", key: "k" });
      expect(again).toMatchObject({ state: "done", by: "amal", result: 1 });
      expect(runs).toBe(1);
    });

    test("a job is not there when the transaction that asked for it fails", async () => {
      const broken = opened.database.transact(async (trx) => {
        await jobs.enqueue("never", null, { by: "amal", trx });
        throw new Error("stop");
      });
      await expect(broken).rejects.toThrow("stop");
      expect(await jobs.list({})).toEqual([]);
    });

    test("progress is kept while it works, and the last of it after", async () => {
      const go = Promise.withResolvers<void>();
      work({
        long: async (_job, { tell }) => {
          tell({ done: 1, total: 3, message: "first" });
          await go.promise;
          tell({ done: 3, total: 3, message: "last" });
        },
      });
      const { id } = await jobs.enqueue("long", null, { by: "amal" });
      expect(await until(id, ({ done }) => done === 1)).toMatchObject({ state: "running", total: 3, message: "first" });
      go.resolve();
      expect(await until(id, ended)).toMatchObject({ state: "done", done: 3, message: "last" });
    });

    test("what breaks is tried again after a while, and given up in the end without its message", async () => {
      let runs = 0;
      work({
        heals: async () => {
          runs += 1;
          if (runs < 3) throw new Error("a secret of the house");
        },
        never: async () => {
          throw new Error("a secret of the house");
        },
      });
      const heals = await jobs.enqueue("heals", null, { by: "amal" });
      expect(await until(heals.id, ended)).toMatchObject({ state: "done", attempts: 3 });
      const never = await jobs.enqueue("never", null, { by: "amal" });
      const failed = await until(never.id, ended);
      expect(failed).toMatchObject({ state: "failed", attempts: 3, problem: { code: "job-failed" } });
      expect(JSON.stringify(failed)).not.toContain("secret of the house");
      expect(errors).toHaveLength(5);
    });

    test("a refusal is no accident: it is not tried again, and says why; asked for anew, it begins anew", async () => {
      let open = false;
      work({
        strict: async () => {
          if (!open) throw new Problem("file-empty", 422, "It is empty.");
          return "in";
        },
      });
      const { id } = await jobs.enqueue("strict", null, { by: "amal", key: "k" });
      expect(await until(id, ended)).toMatchObject({
        state: "failed",
        attempts: 1,
        problem: { code: "file-empty", detail: "It is empty." },
      });
      expect(errors).toEqual([]);
      open = true;
      expect(await jobs.retry(id)).toBe(true);
      expect(await until(id, ended)).toMatchObject({ state: "done", result: "in" });
      expect(await jobs.retry(id)).toBe(false);
    });

    test("a waiting job that is cancelled is never begun, a running one is told to stop", async () => {
      const waiting = await jobs.enqueue("stops", null, { by: "amal" });
      expect(await jobs.cancel(waiting.id)).toBe(true);
      let begun = 0;
      work(
        {
          stops: async (_job, { signal }) => {
            begun += 1;
            await sleep(600_000, undefined, { signal });
          },
        },
        { lease: 200 },
      );
      const running = await jobs.enqueue("stops", null, { by: "amal" });
      await until(running.id, ({ state }) => state === "running");
      expect(await jobs.cancel(running.id)).toBe(true);
      expect(await until(running.id, ended)).toMatchObject({ state: "cancelled" });
      expect(await jobs.cancel(running.id)).toBe(false);
      expect(await jobs.job(waiting.id)).toMatchObject({ state: "cancelled", attempts: 0 });
      expect(begun).toBe(1);
    });

    test("a worker that is closed leaves its job to the next one", async () => {
      const first = work({ slow: async (_job, { signal }) => sleep(600_000, undefined, { signal }) });
      const { id } = await jobs.enqueue("slow", null, { by: "amal" });
      await until(id, ({ state }) => state === "running");
      await first.close();
      expect(await jobs.job(id)).toMatchObject({ state: "waiting", attempts: 0 });
      work({ slow: async () => "done by another" });
      expect(await until(id, ended)).toMatchObject({ state: "done", result: "done by another" });
    });

    test("a worker that comes back after its job was given to another changes nothing", async () => {
      const back = Promise.withResolvers<string>();
      // Its heart beats too late.
      const late = await opened.again();
      workers.push(
        openWorker({ database: late, handlers: { slow: () => back.promise }, pause: 30, lease: 1, onError: () => {} }),
      );
      const { id } = await jobs.enqueue("slow", null, { by: "amal" });
      await until(id, ({ state }) => state === "running");
      const stolen = opened.database.transact((trx) =>
        opened.database.script(trx, `update job set worker = 'another', attempts = 2, due = '9999' where id = '${id}'`),
      );
      await stolen;
      back.resolve("too late");
      await workers.at(-1)?.close();
      expect(await jobs.job(id)).toMatchObject({ state: "running", attempts: 2 });
    });

    test("lists are of a person, a kind and a state, newest first", async () => {
      const a = await jobs.enqueue("a", null, { by: "amal" });
      const b = await jobs.enqueue("b", null, { by: "amal" });
      await jobs.enqueue("a", null, { by: "badr" });
      await jobs.cancel(a.id);
      const ids = async (query: Parameters<Jobs["list"]>[0]) => (await jobs.list(query)).map(({ id }) => id);
      expect(await ids({ by: "amal" })).toEqual([b.id, a.id]);
      expect(await ids({ by: "amal", kind: "a" })).toEqual([a.id]);
      expect(await ids({ state: ["cancelled", "done"] })).toEqual([a.id]);
      expect(await ids({ limit: 1, by: "amal" })).toEqual([b.id]);
      expect(await jobs.job("nobody's")).toBeUndefined();
    });

    test("several workers share the work, and no job is done twice", async () => {
      const runs = new Map<string, number>();
      const handlers: Handlers = {
        count: async ({ id }) => {
          runs.set(id, (runs.get(id) ?? 0) + 1);
        },
      };
      const other = await opened.again();
      work(handlers, { atOnce: 3 });
      workers.push(openWorker({ database: other, handlers, pause: 30, atOnce: 3, onError: (error) => void errors.push(error) }));
      const all = await Promise.all(Array.from({ length: 40 }, () => jobs.enqueue("count", null, { by: "amal" })));
      for (const { id } of all) await until(id, ended);
      expect([...runs.values()]).toEqual(Array.from({ length: 40 }, () => 1));
      expect(errors).toEqual([]);
    });

    describe("a worker killed with -9", () => {
      let folder: string;
      beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "vigie-jobs-"));
      });
      afterEach(() => rmSync(folder, { recursive: true, force: true }));

      const start = (mode: string): ChildProcess => {
        const child = spawn(process.execPath, [WORKER, engine.name, opened.address, mode], {
          stdio: ["ignore", "pipe", "inherit"],
        });
        children.push(child);
        return child;
      };

      test("loses no job: another does it, and what was done already is not done again", async () => {
        const file = join(folder, "lines");
        const { id } = await jobs.enqueue("append", { file }, { by: "amal", key: "the-line" });
        const child = start("hangs");
        for await (const _line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) break;
        await until(id, ({ state }) => state === "running");
        while (!readFileSync(file, { encoding: "utf8", flag: "a+" })) await sleep(10);
        child.kill("SIGKILL");
        start("works");
        expect(await until(id, ended)).toMatchObject({ state: "done", attempts: 2, result: { key: "the-line" } });
        expect(readFileSync(file, "utf8")).toBe("the-line\n");
      });

      test("again and again by one job ends that job, not the queue", async () => {
        const file = join(folder, "lines");
        const { id } = await jobs.enqueue("append", { file }, { by: "amal", key: "poison" });
        await opened.database.transact((trx) =>
          opened.database.script(
            trx,
            `update job set attempts = 3, state = 'running', worker = 'dead', due = '2000' where id = '${id}'`,
          ),
        );
        const next = await jobs.enqueue("append", { file }, { by: "amal", key: "sound" });
        start("works");
        expect(await until(next.id, ended)).toMatchObject({ state: "done" });
        expect(await until(id, ended)).toMatchObject({ state: "failed", problem: { code: "job-abandoned" } });
      });
    });
  });
}
