import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { seenAs } from "../../kernel/database/index.ts";
import { sha256 } from "../../kernel/hash.ts";
import { newId } from "../../kernel/ids.ts";
import { type Objects, openObjects } from "../../kernel/objects/index.ts";
import { type Ledger, type LedgerTables, migrateRegistry, openLedger, original, type RecordBody } from "../../registry/index.ts";
import { type FixityDeps, forgetFixity, migrateArchive, openFixity, openMirror } from "../index.ts";
import { mend } from "./mend.ts";
import type { FixityTables } from "./tables.ts";

afterAll(stopEngines);

const TEXTS = ["the first file", "the second file", "the third file"];

describe.each(ENGINES)("the objects, re-hashed, with the results on $name", (engine) => {
  describe.skipIf(engine.missing)("", () => {
    let home: TestDatabase<unknown>;
    let folder: string;
    let objects: Objects;
    let ledger: Ledger;
    let names: string[];
    const said: unknown[] = [];

    beforeEach(async () => {
      home = await engine.open();
      folder = await mkdtemp(join(tmpdir(), "vigie-fixity-"));
      await migrateRegistry(seenAs<LedgerTables>(home.database));
      await migrateArchive(home.database);
      ledger = openLedger(seenAs<LedgerTables>(home.database), { prefix: "VIG" });
      objects = await openObjects({ kind: "disk", path: join(folder, "objects") });
      names = [];
      for (const text of TEXTS) names.push((await objects.put(Buffer.from(text))).sha256);
      await ledger.append([{ body: source(names), act: "created", reason: "", actor: "amal" }]);
      said.length = 0;
    });
    afterEach(async () => {
      await home.drop();
      await rm(folder, { recursive: true, force: true });
    });

    const opened = (more: Partial<FixityDeps> = {}) =>
      openFixity({ database: home.database, objects, ledger, within: 30, onError: (error) => said.push(error), ...more });
    const place = (name: string) => join(folder, "objects", name.slice(0, 2), name);
    const spoil = (name: string, bytes = "the FIRST file") => writeFile(place(name), bytes);
    const apart = async () =>
      Promise.all(
        (await readdir(join(folder, "objects", "apart")).catch(() => [])).map((name) =>
          readFile(join(folder, "objects", "apart", name), "utf8"),
        ),
      );
    const stored = async (name: string) => (await buffer(await objects.get(name))).toString();
    /** As if the last look at everything was so many days ago. */
    const daysAgo = async (days: number) => {
      const at = new Date(Date.now() - days * 86_400_000).toISOString();
      await seenAs<FixityTables>(home.database).transact(async (trx) => {
        await trx.updateTable("fixity_object").set({ checked: at }).execute();
        await trx.updateTable("fixity_round").set({ hour: "" }).execute();
      });
    };

    test("are read a slice an hour, once whoever asks, until the round is done, and again in time", async () => {
      const fixity = opened({ within: 1 });
      expect(await fixity.slice()).toBe(1);
      expect(await opened({ within: 1 }).slice()).toBe(0);
      expect(await fixity.health()).toMatchObject({ objects: 3, sound: 1, unchecked: 2, faults: [], events: [] });
      // The process was killed, and hours went by.
      for (let hour = 0; hour < 3; hour++) {
        await seenAs<FixityTables>(home.database).transact((trx) => trx.updateTable("fixity_round").set({ hour: "" }).execute());
        await opened({ within: 1 }).slice();
      }
      const health = await fixity.health();
      expect(health).toMatchObject({ objects: 3, sound: 3, unchecked: 0 });
      expect(health.days[0]).toMatchObject({ checked: 3, bytes: TEXTS.join("").length, faults: 0, mended: 0 });
      await daysAgo(2);
      expect(await fixity.health()).toMatchObject({ sound: 0 });
      expect(await fixity.slice()).toBe(1);
    });

    test("that were changed or are gone are named, and told once", async () => {
      const fixity = opened();
      await fixity.all();
      await spoil(names[0] ?? "");
      await rm(place(names[1] ?? ""));
      for (let look = 0; look < 2; look++) {
        await daysAgo(2);
        await fixity.all();
      }
      const { faults, events, sound } = await fixity.health();
      expect(sound).toBe(1);
      expect(faults.map(({ sha256, result }) => [sha256, result]).toSorted()).toEqual(
        [
          [names[0], "damaged"],
          [names[1], "missing"],
        ].toSorted(),
      );
      expect(events.map(({ what }) => what).toSorted()).toEqual(["damaged", "missing"]);
      expect(events.find(({ what }) => what === "damaged")?.found).toBe(sha256("the FIRST file"));
      await spoil(names[0] ?? "", TEXTS[0]);
      await daysAgo(2);
      await fixity.all();
      expect((await fixity.health()).events[0]).toMatchObject({ what: "sound-again", sha256: names[0] });
    });

    test("are mended from a folder, and the damaged bytes are kept apart", async () => {
      const copy = join(folder, "copy", "objects");
      for (const [at, name] of names.entries()) {
        await mkdir(join(copy, name.slice(0, 2)), { recursive: true });
        await writeFile(join(copy, name.slice(0, 2), name), TEXTS[at] ?? "");
      }
      await spoil(names[0] ?? "");
      await rm(place(names[1] ?? ""));
      const fixity = opened({ mirror: await openMirror(join(folder, "copy")) });
      await fixity.all();
      expect(await stored(names[0] ?? "")).toBe(TEXTS[0]);
      expect(await stored(names[1] ?? "")).toBe(TEXTS[1]);
      expect(await apart()).toEqual(["the FIRST file"]);
      const health = await fixity.health();
      expect(health).toMatchObject({ sound: 3, faults: [] });
      expect(health.days[0]).toMatchObject({ checked: 3, faults: 2, mended: 2 });
      expect(health.events.map(({ what }) => what).toSorted()).toEqual(["damaged", "mended", "mended", "missing"]);
      expect(await fixity.publicHealth((name) => name === names[0])).toMatchObject({
        objects: 1,
        sound: 1,
        faults: 0,
        mended: 1,
      });
    });

    test("that somebody took back do not come back from a mirror, and nothing here knows of them any more", async () => {
      const { sha256: withdrawn } = await objects.put(Buffer.from("told, and taken back"));
      const copy = await openObjects({ kind: "disk", path: join(folder, "copy") });
      await copy.put(Buffer.from("told, and taken back"));
      const fixity = opened({ mirror: await openMirror(join(folder, "copy")) });
      await fixity.all();
      expect((await fixity.health()).objects).toBe(4);
      await objects.remove(withdrawn);
      await daysAgo(40);
      await fixity.all();
      expect(await objects.size(withdrawn)).toBeUndefined();
      expect(await fixity.health()).toMatchObject({ objects: 3, faults: [], events: [] });
      await forgetFixity(home.database, names);
      expect((await fixity.health()).objects).toBe(0);
    });
  });
});

describe("a monitor that is a mirror", () => {
  let server: Server | undefined;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "vigie-mirror-"));
  });
  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise((done) => (server ? server.close(done) : done(undefined)));
    server = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  const text = "what the mirror has";
  const name = sha256(text);
  const answering = async (answer: RequestListener) => {
    server = createServer(answer).listen(0, "127.0.0.1");
    await new Promise((done) => server?.once("listening", done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const mended = async (base: string, bytes?: number) => {
    const objects = await openObjects({ kind: "disk", path: join(folder, "objects") });
    await mkdir(join(folder, "objects", name.slice(0, 2)), { recursive: true });
    await writeFile(join(folder, "objects", name.slice(0, 2), name), "spoiled");
    const done = await mend(objects, await openMirror(`${base}/o/`), name, bytes).catch((error) => error.code);
    return [done, (await buffer(await objects.get(name))).toString()];
  };

  test("gives its public objects", async () => {
    const base = await answering((request, response) => {
      response.statusCode = request.url === `/o/${name}` ? 200 : 404;
      response.end(text);
    });
    expect(await mended(base)).toEqual([true, text]);
  });

  const cases: [string, RequestListener, unknown][] = [
    ["has other bytes", (_, response) => response.end("what the mirror HAS"), false],
    ["does not have it", (_, response) => response.writeHead(404).end(), false],
    ["is out of order", (_, response) => response.writeHead(500).end(), "mirror-unreachable"],
    ["sends elsewhere", (_, response) => response.writeHead(302, { location: "/o/x" }).end(), "mirror-unreachable"],
    [
      "breaks off",
      (_, response) => response.writeHead(200, { "content-length": "19" }).write(text.slice(0, 4), () => response.destroy()),
      "mirror-unreachable",
    ],
    ["never ends", (_, response) => endless(response), false],
  ];
  test.each(cases)("changes nothing when it %s", async (_, answer, outcome) => {
    const base = await answering(answer);
    expect(await mended(base, text.length)).toEqual([outcome, "spoiled"]);
  });

  test("that is not there is said, and changes nothing", async () => {
    expect(await mended("http://127.0.0.1:9")).toEqual(["mirror-unreachable", "spoiled"]);
  });
});

function endless(response: ServerResponse): void {
  const go = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    if (!response.destroyed) response.once("drain", go);
  };
  go();
}

function source(files: readonly string[]): RecordBody {
  return {
    ...{ id: newId(), handle: "", type: "source", lang: "en", state: "draft", visibility: "public", sensitivity: "none" },
    ...{ licence: "CC-BY-4.0", title: original("en", "Files"), citations: [], editorial: [], notes: [], corrections: [] },
    fields: { material: "report", files: files.map((sha256) => ({ sha256, name: "a.txt", mediaType: "text/plain", bytes: 14 })) },
  };
}
