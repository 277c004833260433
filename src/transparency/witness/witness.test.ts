import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { closeListener, createListener, listen } from "../../kernel/http/listener.ts";
import { migrateTransparency } from "../migrate.ts";
import { signedCheckpoint } from "../rules/checkpoint.ts";
import { consistencyProof, type HashReader, leafHash, nodeHash, rootOf } from "../rules/merkle.ts";
import { type SigningKey, signingKey, vkey } from "../rules/note.ts";
import { openWitnesses, type WitnessedLog } from "./ask.ts";
import { verifyCosignature } from "./cosignature.ts";
import { writeAsked } from "./exchange.ts";
import { witnessRoutes } from "./routes.ts";
import { openWitness, type Witness } from "./witness.ts";

afterAll(stopEngines);

const key = signingKey("log.example/log", new Uint8Array(32).fill(1));
const stranger = signingKey("log.example/log", new Uint8Array(32).fill(9));

/** A log in memory: `words` are its entries. */
function logOf(words: string): HashReader {
  const read: HashReader = async (level, index) =>
    level === 0
      ? leafHash(Buffer.from(words[index] ?? "?"))
      : nodeHash(await read(level - 1, index * 2), await read(level - 1, index * 2 + 1));
  return read;
}
const checkpointOf = async (words: string, signer: SigningKey = key, origin = key.name): Promise<string> =>
  signedCheckpoint({ origin, size: words.length, root: await rootOf(words.length, logOf(words)), extensions: [] }, signer);
const growth = async (from: string, to: string): Promise<string> =>
  writeAsked({
    old: from.length,
    proof: await consistencyProof(from.length, to.length, logOf(to)),
    checkpoint: await checkpointOf(to),
  });

describe.each(ENGINES)("a witness on $name", (engine) => {
  describe.skipIf(engine.missing)("", () => {
    let home: TestDatabase<unknown>;
    let folder: string;
    let witness: Witness;
    const opened = () =>
      openWitness({
        database: home.database,
        keyFolder: join(folder, "witness"),
        name: "other.example/witness",
        logs: [vkey(key)],
      });
    beforeEach(async () => {
      home = await engine.open();
      folder = await mkdtemp(join(tmpdir(), "vigie-witness-"));
      await migrateTransparency(home.database);
      witness = await opened();
      return async () => {
        await home.drop();
        await rm(folder, { recursive: true, force: true });
      };
    });

    test("cosigns a log that it knows and that has only grown, and says so of itself after a restart", async () => {
      for (const [from, to] of [
        ["", "abc"],
        ["abc", "abcdefg"],
        ["abcdefg", "abcdefg"],
      ] as const) {
        const { status, body } = await witness.addCheckpoint(await growth(from, to));
        expect(status).toBe(200);
        const cosigned = (await checkpointOf(to)) + body;
        const seen = verifyCosignature(cosigned, witness.vkey);
        expect(seen?.name).toBe("other.example/witness");
        expect(Math.abs(Date.parse(seen?.at ?? "") - Date.now())).toBeLessThan(60_000);
        expect(verifyCosignature((await checkpointOf("other")) + body, witness.vkey)).toBeUndefined();
      }
      const again = await opened();
      expect(again.vkey).toBe(witness.vkey);
      expect(await again.watched()).toMatchObject([{ origin: key.name, size: 7 }]);
    });

    test("refuses a log that was rolled back or forked, with the size that it has seen", async () => {
      await witness.addCheckpoint(await growth("", "abcdef"));
      const conflict = { status: 409, body: "6\n", mediaType: "text/x.tlog.size" };
      expect(await witness.addCheckpoint(await growth("", "abcd"))).toEqual(conflict);
      expect(await witness.addCheckpoint(await growth("abcd", "abcdefgh"))).toEqual(conflict);
      const forked = writeAsked({ old: 6, proof: [], checkpoint: await checkpointOf("abcdeX") });
      expect(await witness.addCheckpoint(forked)).toEqual(conflict);
      expect(await witness.addCheckpoint(await growth("abcdeX", "abcdeXgh"))).toMatchObject({ status: 422 });
      const cut = writeAsked({ old: 6, proof: [], checkpoint: await checkpointOf("abcdefgh") });
      expect(await witness.addCheckpoint(cut)).toMatchObject({ status: 422 });
      expect(await witness.watched()).toMatchObject([{ size: 6 }]);
      expect(await witness.addCheckpoint(await growth("abcdef", "abcdefgh"))).toMatchObject({ status: 200 });
    });

    test("sees one of two that grow apart at the same moment", async () => {
      await witness.addCheckpoint(await growth("", "ab"));
      const both = await Promise.all(
        [growth("ab", "abc"), growth("ab", "abX")].map(async (one) => witness.addCheckpoint(await one)),
      );
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    });

    test("refuses other logs, other keys and what is no request", async () => {
      const ask = async (checkpoint: string) =>
        (await witness.addCheckpoint(writeAsked({ old: 0, proof: [], checkpoint }))).status;
      expect(await ask(await checkpointOf("ab", stranger))).toBe(403);
      expect(await ask(await checkpointOf("ab", key, "unknown.example/log"))).toBe(404);
      const good = await growth("", "ab");
      for (const bad of [
        "",
        "old\n\n",
        "old -1\n\n",
        good.replace("old 0", "old 00"),
        good.replace("old 0", "old 5"),
        "\n\n\n",
        good.slice(0, -30),
      ])
        expect((await witness.addCheckpoint(bad)).status, JSON.stringify(bad)).toBe(400);
      expect((await witness.addCheckpoint(good.replace("\n\n", `\n${"A".repeat(43)}=\n\n`))).status).toBe(422);
      expect(await witness.watched()).toEqual([{ origin: key.name }]);
    });
  });
});

describe("a log and its witnesses, on loopback", () => {
  const [sqlite] = ENGINES;
  let home: TestDatabase<unknown>;
  let other: TestDatabase<unknown>;
  let folder: string;
  let witness: Witness;
  let server: Server;
  let url: string;
  let words: string;
  let added: { size: number; lines: readonly string[] }[];
  const said: string[] = [];
  const servers: Server[] = [];

  beforeEach(async () => {
    if (!sqlite) throw new Error("there is no engine");
    home = await sqlite.open();
    other = await sqlite.open();
    folder = await mkdtemp(join(tmpdir(), "vigie-witness-"));
    for (const { database } of [home, other]) await migrateTransparency(database);
    witness = await openWitness({
      database: other.database,
      keyFolder: folder,
      name: "other.example/witness",
      logs: [vkey(key)],
    });
    const routes = witnessRoutes(witness);
    const onError = (error: unknown) => said.push(String(error));
    server = createListener({
      fetch: async (request) => routes.fetch(request),
      generation: () => 0,
      cacheBytes: 0,
      refuse: () => new Response(null, { status: 500 }),
      onError,
    });
    url = `http://127.0.0.1:${await listen(server, 0, "127.0.0.1")}/witness`;
    words = "abc";
    added = [];
    said.length = 0;
  });
  afterEach(async () => {
    await closeListener(server);
    for (const one of servers.splice(0)) {
      one.closeAllConnections();
      await new Promise((done) => one.close(done));
    }
    await home.drop();
    await other.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const log: WitnessedLog = {
    latest: async () => ({ size: words.length, checkpoint: await checkpointOf(words) }),
    consistency: (from, to) => consistencyProof(from, to, logOf(words)),
    addSignatures: async (size, lines) => void added.push({ size, lines }),
  };
  const asking = (witnesses = [{ url, vkey: witness.vkey }]) =>
    openWitnesses({
      database: home.database,
      log,
      witnesses,
      rest: 0,
      patience: 2000,
      onError: (error) => said.push(String(error)),
    });
  const answering = async (answer: RequestListener): Promise<string> => {
    const made = createServer(answer).listen(0, "127.0.0.1");
    servers.push(made);
    await new Promise((done) => made.once("listening", done));
    return `http://127.0.0.1:${(made.address() as AddressInfo).port}/witness`;
  };

  test("each checkpoint gets its cosignature once, and the key is there to read", async () => {
    expect(await (await fetch(`${url}/`)).text()).toBe(`${witness.vkey}\n`);
    const witnesses = asking();
    await witnesses.tick();
    words = "abcdef";
    await witnesses.tick();
    expect(added.map(({ size }) => size)).toEqual([3, 6]);
    const cosigned = (await checkpointOf(words)) + added[1]?.lines.join("");
    expect(verifyCosignature(cosigned, witness.vkey)?.name).toBe("other.example/witness");
    expect(await witnesses.state()).toMatchObject([{ name: "other.example/witness", size: 6 }]);
    expect(said).toEqual([]);
  });

  test("who does not know any more how far its witness is learns it from the witness", async () => {
    await asking().tick();
    const fresh = openWitnesses({
      database: (await sqliteAgain()).database,
      log,
      witnesses: [{ url, vkey: witness.vkey }],
      onError: (error) => said.push(String(error)),
    });
    words = "abcde";
    await fresh.tick();
    expect(await fresh.state()).toMatchObject([{ size: 5 }]);
    expect(said).toEqual([]);
  });
  const sqliteAgain = async () => {
    await migrateTransparency(other.database);
    return other;
  };

  test.each([
    ["rolled back", "ab"],
    ["forked", "abX"],
    ["forked and grown", "abXdef"],
  ])("a log that was %s gets none, and is told", async (_, after) => {
    await asking().tick();
    words = after;
    const witnesses = asking();
    await witnesses.tick();
    expect(added).toHaveLength(1);
    expect(await witnesses.state()).toMatchObject([{ problem: "conflict" }]);
    expect(said).toHaveLength(1);
  });

  test("one that is away or lies holds up nobody, and the others are asked", async () => {
    const lies = await answering((_, response) =>
      response.end(`— other.example/witness ${Buffer.alloc(76).toString("base64")}\n`),
    );
    const garbage = await answering((_, response) => response.writeHead(409).end("many"));
    const elsewhere = await answering((_, response) => response.writeHead(307, { location: `${url}/add-checkpoint` }).end());
    const names = ["one", "two", "three", "four"].map((name, at) =>
      vkey(signingKey(`${name}.example`, new Uint8Array(32).fill(20 + at), "cosignature")),
    );
    const witnesses = asking([
      ...[lies, garbage, elsewhere, "http://127.0.0.1:9/witness"].map((at, place) => ({ url: at, vkey: names[place] ?? "" })),
      { url, vkey: witness.vkey },
    ]);
    await witnesses.tick();
    expect((await witnesses.state()).map(({ problem, size }) => problem ?? size)).toEqual([
      "signature",
      "away",
      "away",
      "away",
      3,
    ]);
    expect(added).toHaveLength(1);
  });

  test("what is too long or sent elsewhere is refused", async () => {
    const post = (path: string, body: string) => fetch(`${url}${path}`, { method: "POST", body }).then(({ status }) => status);
    expect(await post("/add-checkpoint", "x".repeat(70_000))).toBe(413);
    expect(await post("/add-checkpoint", "nothing")).toBe(400);
    expect(await post("/other", "nothing")).toBe(404);
  });
});
