import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { openPostgres } from "./index.ts";
import { migrate } from "./migrate.ts";

interface Schema {
  counter: { name: string; value: number };
}

const TABLE = "create table counter (name text primary key, value integer not null);\n";

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`a database on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let test_: TestDatabase<Schema>;
    let folder: string;
    const file = (name: string, text: string) => writeFileSync(join(folder, "tally", "migrations", engine.name, name), text);
    const tables = () => join(folder, "tally", "migrations");

    beforeEach(async () => {
      test_ = await engine.open<Schema>();
      folder = mkdtempSync(join(tmpdir(), "vigie-migrations-"));
      mkdirSync(join(tables(), engine.name), { recursive: true });
      file("001-counter.sql", `${TABLE}insert into counter values ('a', 0);`);
      await migrate(test_.database, tables());
    });
    afterEach(async () => {
      await test_.drop();
      rmSync(folder, { recursive: true, force: true });
    });

    const value = async () => (await test_.database.db.selectFrom("counter").select("value").executeTakeFirstOrThrow()).value;

    test("every statement of a migration runs, and runs once", async () => {
      await migrate(test_.database, tables());
      expect(await value()).toBe(0);
    });

    test("a new migration runs after those that have run", async () => {
      file("002-more.sql", "update counter set value = 7;");
      await migrate(test_.database, tables());
      expect(await value()).toBe(7);
    });

    test("a migration that fails leaves nothing behind", async () => {
      file("002-more.sql", "update counter set value = 7; insert into nowhere values (1);");
      await expect(migrate(test_.database, tables())).rejects.toThrow();
      expect(await value()).toBe(0);
    });

    test("a migration that changed after it ran is refused by name", async () => {
      file("001-counter.sql", `${TABLE}-- changed`);
      await expect(migrate(test_.database, tables())).rejects.toMatchObject({
        code: "migration-changed",
        message: expect.stringContaining("tally/001-counter.sql"),
      });
    });

    test("a migration that is gone is refused by name", async () => {
      rmSync(join(tables(), engine.name, "001-counter.sql"));
      await expect(migrate(test_.database, tables())).rejects.toMatchObject({ code: "migration-changed" });
    });

    test("a transaction that throws changes nothing", async () => {
      const broken = test_.database.transact(async (trx) => {
        await trx.updateTable("counter").set({ value: 1 }).execute();
        throw new Error("stop");
      });
      await expect(broken).rejects.toThrow("stop");
      expect(await value()).toBe(0);
    });

    test("transactions under one lock never lose an update, whichever connection they come from", async () => {
      const other = await test_.again();
      const add = (database: typeof other) =>
        database.transact(async (trx) => {
          await database.lock(trx, "counter");
          const row = await trx.selectFrom("counter").select("value").executeTakeFirstOrThrow();
          await trx
            .updateTable("counter")
            .set({ value: row.value + 1 })
            .execute();
        });
      await Promise.all(Array.from({ length: 20 }, (_, i) => add(i % 2 ? other : test_.database)));
      expect(await value()).toBe(20);
    });

    test("a reader sees the last commit while a transaction is open", async () => {
      await test_.database.transact(async (trx) => {
        await trx.updateTable("counter").set({ value: 5 }).execute();
        expect(await value()).toBe(0);
      });
      expect(await value()).toBe(5);
    });

    test("counts are numbers", async () => {
      const { count } = await test_.database.db
        .selectFrom("counter")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      expect(count).toBe(1);
    });

    test("a value that looks like SQL stays a value", async () => {
      const name = "'); drop table counter; --";
      await test_.database.transact((trx) => trx.insertInto("counter").values({ name, value: 1 }).execute());
      const rows = await test_.database.db.selectFrom("counter").select("name").where("name", "=", name).execute();
      expect(rows).toEqual([{ name }]);
    });
  });
}

test("on SQLite the reading side refuses to write", async () => {
  const opened = await (ENGINES[0] as (typeof ENGINES)[number]).open<Schema>();
  await opened.database.transact((trx) => opened.database.script(trx, TABLE));
  await expect(opened.database.db.insertInto("counter").values({ name: "b", value: 1 }).execute()).rejects.toThrow(/readonly/);
  await opened.drop();
});

describe("an address without a PostgreSQL behind it", () => {
  test.each(["postgres://user:hunter2@127.0.0.1:1/none", "nonsense"])("is a problem that does not repeat it: %s", async (url) => {
    const error = await openPostgres(url).catch((problem) => problem);
    expect(error).toMatchObject({ code: "database-unreachable", status: 503 });
    expect(error.message).not.toContain("hunter2");
  });
});
