import type { DatabaseSync, StatementSync } from "node:sqlite";

const kept = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** Prepares each statement of a connection once. The texts are constants of the code, so they are few. */
export function statements(db: DatabaseSync): (sql: string) => StatementSync {
  let known = kept.get(db);
  if (!known) {
    known = new Map();
    kept.set(db, known);
  }
  const found = known;
  return (sql) => {
    let statement = found.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      found.set(sql, statement);
    }
    return statement;
  };
}
