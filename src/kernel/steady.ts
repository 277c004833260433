import type { DatabaseSync } from "node:sqlite";

/** All that `work` reads is of one state of the file, whatever another connection writes meanwhile; and the file is locked once for it all. */
export function steady<T>(db: DatabaseSync, work: () => T): T {
  db.exec("BEGIN");
  try {
    return work();
  } finally {
    db.exec("COMMIT");
  }
}
