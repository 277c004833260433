import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import postgres from "postgres";
import { Problem } from "../problem.ts";
import type { Database } from "./database.ts";
import { poolOf } from "./postgres-pool.ts";

const CONNECTIONS = 10;

export interface PostgresOptions {
  /** Where tables are looked for and made, instead of `public`; it must be there. */
  schema?: string;
  /** The setting that names the address, for the refusal. */
  setting?: string;
}

/** Opens a PostgreSQL database. Throws the problem `database-unreachable`, which never repeats the address: it holds a password. */
export async function openPostgres<S>(url: string, options: PostgresOptions = {}): Promise<Database<S>> {
  const { schema, setting = "VIGIE_DATABASE_URL" } = options;
  const pool = poolOf((onLost) => connect(url, setting, onLost, schema), CONNECTIONS);
  const db = new Kysely<S>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await db.destroy();
    if (error instanceof Problem) throw error;
    const cause = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new Problem(
      "database-unreachable",
      503,
      `PostgreSQL does not answer or refuses the sign-in${cause}. Check ${setting}.`,
    );
  }
  return {
    engine: "postgres",
    db,
    transact: (work) => db.transaction().execute(work),
    lock: async (trx: Transaction<S>, name) => void (await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(trx)),
    script: async (trx, text) => void (await sql.raw(text).execute(trx)),
    settle: async () => {},
    close: () => db.destroy(),
  };
}

function connect(url: string, setting: string, onLost: () => void, schema?: string): postgres.Sql {
  try {
    return postgres(url, {
      max: 1,
      connect_timeout: 10,
      onclose: onLost,
      onnotice: () => {},
      ...(schema ? { connection: { search_path: schema } } : {}),
      // Counts come as bigint; ours fit a number.
      types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
    });
  } catch {
    throw new Problem("database-unreachable", 503, `${setting} is not an address of a PostgreSQL database.`);
  }
}
