/** The door to both engines. */
export type { Database, Engine } from "./database.ts";
export { migrate } from "./migrate.ts";
export { openPostgres } from "./postgres.ts";
export { seenAs, seenIn } from "./seen-as.ts";
export { openSqlite, writtenAnew } from "./sqlite.ts";
