import { Kysely, sql, type Transaction } from "kysely";
import { PostgresJSDialect } from "kysely-postgres-js";
import postgres from "postgres";
import { Problem } from "../problem.ts";
import type { Database } from "./database.ts";

/** Opens a PostgreSQL database. Throws the problem `database-unreachable`, which never repeats the address: it holds a password. */
export async function openPostgres<S>(url: string): Promise<Database<S>> {
  const pool = connect(url);
  try {
    await pool`select 1`;
  } catch (error) {
    await pool.end({ timeout: 1 }).catch(() => {});
    const cause = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new Problem(
      "database-unreachable",
      503,
      `PostgreSQL does not answer or refuses the sign-in${cause}. Check VIGIE_DATABASE_URL.`,
    );
  }
  const db = new Kysely<S>({ dialect: new PostgresJSDialect({ postgres: pool }) });
  return {
    engine: "postgres",
    db,
    transact: (work) => db.transaction().execute(work),
    lock: async (trx: Transaction<S>, name) => void (await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(trx)),
    script: async (trx, text) => void (await sql.raw(text).execute(trx)),
    close: () => db.destroy(),
  };
}

function connect(url: string): postgres.Sql<{ bigint: number }> {
  try {
    return postgres(url, {
      max: 10,
      connect_timeout: 10,
      onnotice: () => {},
      // Counts come as bigint; ours fit a number.
      types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
    });
  } catch {
    throw new Problem("database-unreachable", 503, "VIGIE_DATABASE_URL is not an address of a PostgreSQL database.");
  }
}
