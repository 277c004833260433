import { DatabaseSync } from "node:sqlite";
import { workerData } from "node:worker_threads";
import { serve } from "../threads/serve.ts";
import { freshDigests } from "./content.ts";

// A thread that makes the digests of records anew from the rows of an edition file.
const { path } = workerData as { path: string };
const db = new DatabaseSync(path, { readOnly: true });
db.exec("PRAGMA cache_size = -64000; PRAGMA mmap_size = 2147483648");
const digestOf = freshDigests(db);

serve({ digests: (handles: readonly string[]) => handles.map((handle) => digestOf(handle) ?? "") }, () => db.close());
