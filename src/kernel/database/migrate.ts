import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { sql, type Transaction } from "kysely";
import { now } from "../clock.ts";
import { sha256 } from "../hash.ts";
import { Problem } from "../problem.ts";
import type { Database } from "./database.ts";

interface Applied {
  name: string;
  checksum: string;
}

/**
 * Brings the tables of one slice up to date. `folder` is `src/<slice>/migrations`, with a folder of `NNN-name.sql`
 * for each engine. Files run in order, each once, forward only, all in one transaction.
 * Throws `migration-changed` when a file that has run is no longer the same, or is gone.
 */
export async function migrate<S>(database: Database<S>, folder: string): Promise<void> {
  const slice = basename(dirname(folder));
  const files = filesOf(join(folder, database.engine));
  await database.transact(async (trx) => {
    await database.lock(trx, "migration");
    await database.script(
      trx,
      `create table if not exists migration
         (slice text not null, name text not null, checksum text not null, at text not null, primary key (slice, name))`,
    );
    const applied = await appliedTo(trx, slice);
    for (const { name, checksum } of applied) {
      const file = files.find((candidate) => candidate.name === name);
      if (file?.checksum !== checksum) throw changed(slice, name, file !== undefined);
    }
    for (const file of files.slice(applied.length)) {
      await database.script(trx, file.text);
      await sql`insert into migration (slice, name, checksum, at)
                values (${slice}, ${file.name}, ${file.checksum}, ${now()})`.execute(trx);
    }
  });
}

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return { name, text, checksum: sha256(text) };
    });

async function appliedTo<S>(trx: Transaction<S>, slice: string): Promise<Applied[]> {
  const found = await sql<Applied>`select name, checksum from migration where slice = ${slice}`.execute(trx);
  return found.rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const changed = (slice: string, name: string, there: boolean): Problem =>
  new Problem(
    "migration-changed",
    500,
    there
      ? `The migration ${slice}/${name} has changed since it ran. Migrations go forward only: restore the file and add a new one.`
      : `The migration ${slice}/${name} has run on this database but is not part of this version. Use the version that wrote it, or a newer one.`,
  );
