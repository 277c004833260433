import type { PostgresPool, PostgresPoolClient } from "kysely";
import type postgres from "postgres";

/** One connection that may be lost at any moment. */
interface Line {
  client: PostgresPoolClient;
  lost: boolean;
  end(): Promise<void>;
}

/**
 * Up to `most` connections, each a client of its own that is thrown away once it is lost: what follows in the same transaction then
 * fails, instead of running on another connection outside of it, and the next asker gets a new one.
 */
export function poolOf(connect: (onLost: () => void) => postgres.Sql, most: number): PostgresPool {
  const idle: Line[] = [];
  const all = new Set<Line>();
  const waiting: ((line: Line) => void)[] = [];
  let ended = false;

  const make = (): Line => {
    const sql = connect(() => {
      line.lost = true;
    });
    const query = async (text: string, parameters: readonly unknown[]): Promise<unknown> => {
      if (line.lost) throw lost();
      try {
        const result = await sql.unsafe(text, [...parameters] as never[]);
        return { command: result.command, rowCount: result.count, rows: [...result] };
      } catch (error) {
        throw plain(error);
      }
    };
    const line: Line = {
      lost: false,
      end: () => sql.end({ timeout: 5 }).catch(() => {}),
      client: {
        query: query as PostgresPoolClient["query"],
        release: () => giveBack(line),
      },
    };
    all.add(line);
    return line;
  };

  const drop = (line: Line): Promise<void> => {
    all.delete(line);
    return line.end();
  };

  const giveBack = (line: Line): void => {
    if (line.lost || ended) void drop(line);
    const next = waiting.shift();
    if (next) next(all.has(line) ? line : make());
    else if (all.has(line)) idle.push(line);
  };

  return {
    async connect() {
      if (ended) throw lost();
      for (let line = idle.pop(); line; line = idle.pop()) {
        if (!line.lost) return line.client;
        void drop(line);
      }
      if (all.size < most) return make().client;
      return new Promise((ready) => waiting.push(({ client }) => ready(client)));
    },
    async end() {
      ended = true;
      await Promise.all([...all].map(drop));
    },
  };
}

const lost = (): Error => Object.assign(new Error("the connection to PostgreSQL was lost"), { code: "CONNECTION_LOST" });

/** The error with its code and without what was to be written: the driver's own carries the values of the statement along. */
function plain(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const code = "code" in error ? { code: error.code } : {};
  const constraint = "constraint_name" in error ? { constraint_name: error.constraint_name } : {};
  return Object.assign(new Error(error.message), code, constraint);
}
