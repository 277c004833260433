import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { newPostgresDatabase, stopPostgres, whyNoPostgres } from "../../../tests/postgres.ts";
import { openPostgres } from "./postgres.ts";

const why = whyNoPostgres();
afterAll(stopPostgres);

/** A line to the server that can be cut and mended, as when the server is started anew. */
async function wire(server: number): Promise<{ port: number; cut: () => void; mend: () => Promise<void> }> {
  const ends = new Set<Socket>();
  const opened = (): Server =>
    createServer((here) => {
      const there = connect(server, "127.0.0.1");
      for (const end of [here, there]) ends.add(end.on("error", () => {}));
      here.pipe(there).pipe(here);
    });
  let gate = opened().listen(0, "127.0.0.1");
  await once(gate, "listening");
  const { port } = gate.address() as AddressInfo;
  return {
    port,
    cut() {
      gate.close();
      for (const end of ends) end.destroy();
      ends.clear();
    },
    async mend() {
      gate = opened().listen(port, "127.0.0.1");
      await once(gate, "listening");
    },
  };
}

describe.skipIf(why)(`a PostgreSQL that goes and comes back${why ? ` (${why})` : ""}`, () => {
  test("is an error while it is away, and serves again afterwards, however often it was asked", async () => {
    const url = new URL(await newPostgresDatabase());
    const line = await wire(Number(url.port));
    url.port = String(line.port);
    const database = await openPostgres<{ thing: { n: number } }>(url.href);
    await database.transact((trx) => database.script(trx, "create table thing (n integer not null)"));
    for (const round of [1, 2]) {
      line.cut();
      for (let n = 0; n < 25; n++)
        await expect(sql`select ${"what was to be written"}`.execute(database.db)).rejects.toSatisfy(
          (error) => error instanceof Error && !JSON.stringify([error.message, { ...error }]).includes("to be written"),
        );
      await line.mend();
      const many = Array.from({ length: 25 }, (_, n) =>
        database.transact((trx) => trx.insertInto("thing").values({ n }).execute()),
      );
      await Promise.all(many);
      const { rows } = await sql<{ n: number }>`select count(*) as n from thing`.execute(database.db);
      expect(rows).toEqual([{ n: 25 * round }]);
    }
    await database.close();
    line.cut();
  });

  test("leaves nothing of a transaction in which it went", async () => {
    const url = new URL(await newPostgresDatabase());
    const line = await wire(Number(url.port));
    url.port = String(line.port);
    const database = await openPostgres<{ thing: { n: number } }>(url.href);
    await database.transact((trx) => database.script(trx, "create table thing (n integer not null)"));
    const half = database.transact(async (trx) => {
      await trx.insertInto("thing").values({ n: 1 }).execute();
      line.cut();
      await line.mend();
      await trx.insertInto("thing").values({ n: 2 }).execute();
    });
    await expect(half).rejects.toThrow();
    const { rows } = await sql<{ n: number }>`select count(*) as n from thing`.execute(database.db);
    expect(rows).toEqual([{ n: 0 }]);
    await database.close();
    line.cut();
  });
});
