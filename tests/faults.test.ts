import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { type Monitor, startMonitor, temporaryData, vigie, vigieGroup } from "./monitor.ts";
import { withLedgerIn } from "./public-pages.ts";

const rubbish: string[] = [];
const running: Monitor[] = [];
afterEach(async () => {
  for (const monitor of running.splice(0)) await monitor.stop();
  for (const folder of rubbish.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function folder(): Promise<string> {
  const path = await temporaryData();
  rubbish.push(path);
  return path;
}

/** A folder of small documents, each with a word of its own. */
async function documents(count: number): Promise<string> {
  const path = join(await folder(), "documents");
  await mkdir(path);
  for (let i = 0; i < count; i++) {
    await writeFile(
      join(path, `note-${i}.txt`),
      `Notes of meeting ${i}\n\nThe word of this note is lookout${i}. It was written for a test.\n`,
    );
  }
  return path;
}

const verified = async (data: string): Promise<{ ok: boolean; faults: string[] }> =>
  JSON.parse((await vigie(data, ["verify", "--json"])).out);

describe("a whole monitor that is killed", () => {
  test("in its first start carries on at the next, with the whole starter archive", async () => {
    const data = await folder();
    for (const patience of [500, 1600]) await vigieGroup(data, ["start"]).killAfter(patience);
    const monitor = await startMonitor({ data });
    running.push(monitor);
    const health = (await (await fetch(`${monitor.url}/healthz`)).json()) as { edition: { records: number } };
    const shipped = (await readFile(join(import.meta.dirname, "../starter/archive.jsonl"), "utf8")).trim().split("\n").length;
    expect(health.edition.records).toBe(shipped);
    expect(await verified(data)).toMatchObject({ ok: true, faults: [] });
  });

  test("while it takes in a folder adds each file once in the end", async () => {
    const data = await folder();
    const material = await documents(12);
    for (const patience of [900, 1500]) await vigieGroup(data, ["add", "--publish", material]).killAfter(patience);
    const last = JSON.parse((await vigie(data, ["add", "--publish", "--json", material])).out);
    expect(last.failed).toEqual([]);
    expect(last.added.length + last.existing.length).toBe(12);
    const again = JSON.parse((await vigie(data, ["add", "--publish", "--json", material])).out);
    expect(again.existing.map((it: { handle: string }) => it.handle)).toHaveLength(12);
    expect(new Set(again.existing.map((it: { handle: string }) => it.handle)).size).toBe(12);
    expect(await verified(data)).toMatchObject({ ok: true, faults: [] });
  });
});

describe("what was confirmed", () => {
  test("is there after a kill, however little of the rest was done", async () => {
    const data = await folder();
    const added = JSON.parse((await vigie(data, ["add", "--json", await documents(12)])).out).added as { handle: string }[];
    const handles = added.map((it) => it.handle);
    expect(handles).toHaveLength(12);
    const confirmed = new Set<string>();
    for (const lines of [1, 3]) {
      const rest = handles.filter((handle) => !confirmed.has(handle));
      const said = await vigieGroup(data, ["publish", ...rest]).killAfterLines(lines);
      for (const [, handle = ""] of said.matchAll(/^published\s+(\S+)$/gm)) confirmed.add(handle);
      await withLedgerIn(data, async (ledger) => {
        for (const handle of confirmed) expect((await ledger.byHandle(handle))?.state).toBe("published");
      });
    }
    expect(confirmed.size).toBeGreaterThanOrEqual(4);
    expect((await vigie(data, ["publish", ...handles])).code).toBe(0);
    expect(await verified(data)).toMatchObject({ ok: true, faults: [] });
  });

  test("is in the edition that is built anew after a build was killed", async () => {
    const data = await folder();
    const added = JSON.parse((await vigie(data, ["add", "--publish", "--json", await documents(12)])).out);
    expect(added).toMatchObject({ failed: [], added: { length: 12 } });
    const whole = JSON.parse((await vigie(data, ["edition", "build", "--json"])).out);
    expect(whole.records).toBe(12);
    for (const patience of [400, 700]) await vigieGroup(data, ["edition", "build"]).killAfter(patience);
    const { out, err } = await vigie(data, ["search", "--json", "lookout7"]);
    expect(JSON.parse(out), `${out}${err}${await readdir(data)}`).toMatchObject({ total: 1 });
    const again = JSON.parse((await vigie(data, ["edition", "build", "--json"])).out);
    expect([again.hash, again.records]).toEqual([whole.hash, 12]);
    const left = (await readdir(data)).filter(
      (name) => name.startsWith("edition") && !/^edition\.sqlite(-wal|-shm)?$/.test(name),
    );
    expect(left, "half-built editions are cleared away").toEqual([]);
  });

  test("is visible in a monitor that runs, without a restart", async () => {
    const monitor = await startMonitor({ empty: true });
    running.push(monitor);
    const added = await vigie(monitor.data, ["add", "--publish", "--json", await documents(1)]);
    expect(added.code).toBe(0);
    let total = 0;
    for (let tries = 0; tries < 100 && total === 0; tries++) {
      const found = await fetch(`${monitor.url}/api/v1/search?q=lookout0`);
      total = ((await found.json()) as { total: number }).total;
      if (total === 0) await new Promise((next) => setTimeout(next, 50));
    }
    expect(total).toBe(1);
  });

  test("cannot be changed without verify naming it", async () => {
    const data = await folder();
    expect((await vigie(data, ["add", "--publish", await documents(3)])).code).toBe(0);

    const objects = join(data, "objects");
    const files = (await readdir(objects, { recursive: true, withFileTypes: true })).filter((it) => it.isFile());
    const victim = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))[0];
    const path = join(victim?.parentPath ?? "", victim?.name ?? "");
    const bytes = await readFile(path);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await rm(path, { force: true });
    await writeFile(path, bytes);
    const flipped = await verified(data);
    expect(flipped.ok).toBe(false);
    expect(flipped.faults.join()).toContain(victim?.name);

    const ledger = new DatabaseSync(join(data, "ledger.sqlite"));
    for (const { name } of ledger.prepare("select name from sqlite_master where type = 'trigger'").all())
      ledger.exec(`drop trigger ${name}`);
    ledger.exec("delete from revision where seq = 2");
    ledger.close();
    const cut = await vigie(data, ["verify", "--json"]);
    expect(cut.code).toBe(1);
    expect(JSON.parse(cut.out).faults.join()).toMatch(/\b2\b/);
  });
});

describe("the command line", () => {
  test("says what is wrong in one line, and answers with a code", async () => {
    const data = await folder();
    const missing = await vigie(data, ["add", "/nowhere/at/all.pdf"]);
    expect(missing.code).toBe(1);
    expect(`${missing.out}${missing.err}`).toContain("/nowhere/at/all.pdf");
    const unknown = await vigie(data, ["publish", "VIG-DEP-2026-9999"]);
    expect(unknown.code).toBe(1);
    expect(unknown.err.trim().split("\n")).toHaveLength(1);
    expect((await vigie(data, ["fly"])).code).toBe(64);
    expect((await vigie(data, ["search", "--limit", "many", "x"])).code).toBe(64);
    const setting = await vigie(data, ["verify"], { PORT: "seventy" });
    expect(setting.code).toBe(78);
    expect(setting.err).toMatch(/^vigie: PORT:/);
    for (const command of ["start", "add", "publish", "search", "verify", "edition"]) {
      const help = await vigie(data, [command, "--help"]);
      expect([command, help.code]).toEqual([command, 0]);
      expect(help.out).toContain("Usage:");
    }
  });

  test("names a port that is taken", async () => {
    const monitor = await startMonitor({ empty: true });
    running.push(monitor);
    const second = await vigie(await folder(), ["start", "--empty"], { PORT: new URL(monitor.url).port });
    expect(second.code).toBe(69);
    expect(second.err).toContain("PORT");
  });

  test("ends when its launcher is killed", async () => {
    const data = await folder();
    const monitor = await startMonitor({ data, empty: true });
    monitor.process.kill("SIGKILL");
    let answers = true;
    for (let tries = 0; tries < 200 && answers; tries++) {
      answers = await fetch(`${monitor.url}/healthz`).then(
        () => true,
        () => false,
      );
      await new Promise((next) => setTimeout(next, 50));
    }
    expect(answers).toBe(false);
  });
});
