import { fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Objects, openObjects } from "../../kernel/objects/index.ts";
import { page, words } from "./answers.fixture.ts";
import { capture } from "./index.ts";
import { processesOf } from "./processes.ts";
import { bodiesOf, folder, host, objects, reportOf, settings, taken } from "./site.fixture.ts";

/** A small disk of its own, for any user, where the system lets one have namespaces. */
const SMALL_DISK = 'mount -t tmpfs -o size=1m tmpfs "$0" && TMPDIR="$0" exec "$@"';
const hasSmallDisk = spawnSync("unshare", ["-rm", "sh", "-c", SMALL_DISK, tmpdir(), "true"]).status === 0;

/** Waits until a capture of a process has its browser, and answers that one's process. */
async function browserHere(owner: number | undefined = process.pid): Promise<number> {
  for (;;) {
    for (const name of await readdir(tmpdir())) {
      if (!name.startsWith(`vigie-capture-${owner}-`)) continue;
      const pid = Number(await readFile(join(tmpdir(), name, "browser.pid"), "utf8").catch(() => ""));
      if (pid) {
        await new Promise((done) => setTimeout(done, 800));
        return pid;
      }
    }
    await new Promise((done) => setTimeout(done, 30));
  }
}

/** What has no end, takes too much or dies: it is said, and nothing of it is left. */
export function bounds(): void {
  test("what never ends is left at its bounds, and what came is kept", async () => {
    const never = await taken("/never", { seconds: 5 });
    expect(never).toMatchObject({ verdict: "partial", reason: "time-limit" });
    const endless = await taken("/endless", { bytes: 3_000_000 });
    expect(endless).toMatchObject({ verdict: "partial", reason: "size-limit" });
    expect(endless.bytes).toBeGreaterThan(100_000);
    // What came with the last byte that was within the bound is not torn apart.
    expect(endless.bytes).toBeLessThanOrEqual(3_200_000);
    const many = await taken("/many", { resources: 100 });
    expect(many).toMatchObject({ verdict: "partial", reason: "resource-limit" });
    expect(many.resources).toBeLessThanOrEqual(100);
    expect((await taken("/slow", { seconds: 5 })).verdict).toBe("partial");
  });

  test("of a body that is larger than one may be, the first bytes are kept, and it is said", async () => {
    const gigabyte = await taken("/gigabyte", { resourceBytes: 1_000_000 });
    expect(gigabyte).toMatchObject({ verdict: "partial", reason: "size-limit", bytes: 1_000_000 });
    const kept = (await bodiesOf(gigabyte))["/gigabyte"] ?? Buffer.alloc(0);
    expect(kept.equals(Buffer.from(page(`${words}<!--`).padEnd(1_000_000, "x")))).toBe(true);
    const heavy = await taken("/heavy", { resourceBytes: 1_000_000 });
    expect(heavy).toMatchObject({ verdict: "partial", reason: "resources-missing" });
    const { responses } = await reportOf(heavy);
    expect(responses.find(({ url }) => url.endsWith("/heavy.js"))).toMatchObject({ bytes: 1_000_000, cut: true });
    expect(responses.find(({ url }) => url.endsWith("/heavy"))?.cut).toBeUndefined();
  });

  test("a browser that takes too much, and one that is killed in the middle, are said; nothing of them is left", async () => {
    expect(await taken("/slow", { memory: 1_000_000 })).toMatchObject({ reason: "memory-limit" });
    const work = taken("/slow");
    const pid = await browserHere();
    process.kill(-pid, "SIGKILL");
    expect(await work).toMatchObject({ reason: "browser-ended" });
    expect((await readdir(tmpdir())).filter((name) => name.startsWith(`vigie-capture-${process.pid}-`))).toEqual([]);
  });

  test("a capture that is called off ends at once", async () => {
    const stop = new AbortController();
    const work = capture(`http://${host}/slow`, { objects, settings: settings(), signal: stop.signal });
    await browserHere();
    stop.abort();
    expect(await work).toMatchObject({ reason: "stopped" });
  });

  test("what a process that was killed in the middle has left is ended and removed by the next capture", async () => {
    const child = fork(join(import.meta.dirname, "captures.contract.ts"), [join(folder, "killed"), `http://${host}/slow`], {
      execArgv: [],
    });
    const browser = await browserHere(child.pid);
    // Held, it cannot end by itself when nobody listens any longer.
    process.kill(-browser, "SIGSTOP");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await processesOf(browser)).toContain(browser);
    // And of one whose number somebody else has by now, here this very process.
    const stale = join(tmpdir(), `vigie-capture-${process.pid}-1-stale`);
    await mkdir(stale);
    expect(await taken("/report.csv")).toMatchObject({ verdict: "complete" });
    const left = (await readdir(tmpdir())).filter(
      (name) => name.startsWith(`vigie-capture-${child.pid}-`) || stale.endsWith(name),
    );
    expect(left).toEqual([]);
    while ((await processesOf(browser)).length > 0) await new Promise((done) => setTimeout(done, 30));
  });

  test.skipIf(!hasSmallDisk)("a disk that is full is said, and nothing is stored", async () => {
    const [place, small] = [join(folder, "full"), join(folder, "small")];
    await Promise.all([mkdir(place), mkdir(small)]);
    const script = [process.execPath, join(import.meta.dirname, "captures.contract.ts"), place, `http://${host}/large.csv`];
    const child = spawn("unshare", ["-rm", "sh", "-c", SMALL_DISK, small, ...script], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    const gone = once(child, "exit");
    expect((await once(child, "message"))[0]).toEqual({ code: "disk-full" });
    await gone;
    const store = await openObjects({ kind: "disk", path: place });
    expect(await Array.fromAsync(store.list())).toEqual([]);
  });

  test("a store that fails leaves no folder and no browser behind", async () => {
    const full: Objects = {
      ...objects,
      put: () => Promise.reject(Object.assign(new Error("no space left"), { code: "ENOSPC" })),
    };
    await expect(capture(`http://${host}/report.csv`, { objects: full, settings: settings() })).rejects.toMatchObject({
      code: "disk-full",
    });
    expect((await readdir(tmpdir())).filter((name) => name.startsWith(`vigie-capture-${process.pid}-`))).toEqual([]);
  });
}
