import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { feedNew, type Sources } from "./batches.ts";
import type { Scope } from "./rules/scope.ts";
import { freshDigests } from "./store/content.ts";
import { type Meta, readMeta } from "./store/meta.ts";
import { formatOf } from "./store/schema.ts";
import { fileIn } from "./threads/files.ts";
import { openThread, type Thread } from "./threads/thread.ts";

export interface BuildOptions extends Sources {
  /** Of the edition file. */
  path: string;
  /** Whom it is for; readers, when it is not said. */
  scope?: Scope;
  onProgress?: (done: number, total: number) => void;
}

/** A thread that writes editions; `young` as for every thread. */
export const openWriting = (young?: number): Thread => openThread(new URL("./store/worker.ts", import.meta.url), {}, young);

/** Of the threads of a build, which end with it. What they clear away is nearly all that they ever hold: the less often, the less work. */
const YOUNG = 64;

const unfinished = (path: string, pid: number): string => `${path}.building-${pid}`;

/**
 * Makes the edition anew from the ledger, beside the old one, and puts it in its place. Whoever has the old one open
 * goes on reading it until they look again. A build that is killed leaves a file that the next one removes.
 */
export async function buildEdition(options: BuildOptions): Promise<{ seq: number; records: number; hash: string }> {
  const { path } = options;
  await mkdir(dirname(path), { recursive: true });
  await removeLeftovers(path);
  const file = unfinished(path, process.pid);
  try {
    const { seq, records, hash } = await buildInto(file, options);
    await settle(path);
    await rename(file, path);
    return { seq, records, hash };
  } finally {
    await removeFile(file);
  }
}

async function buildInto(file: string, options: BuildOptions, upTo?: number): Promise<Meta> {
  const { ledger, objects, scope = "public", onProgress } = options;
  const writer = fileIn(openWriting(YOUNG), { path: file, scope, bulk: true }, true);
  const preparer = openThread(new URL("./store/preparer.ts", import.meta.url), { scope }, YOUNG);
  try {
    await feedNew({ ledger, objects, scope }, preparer, writer, onProgress, upTo);
    return await writer.call<Meta>("finish");
  } finally {
    await Promise.all([writer.close(), preparer.close()]);
  }
}

/** Brings what is still in the log of the old file into it, so that the log can go: a log next to a newer file would spoil that. */
async function settle(path: string): Promise<void> {
  if (existsSync(path)) {
    try {
      const db = new DatabaseSync(path, { timeout: 2000 });
      db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      db.close();
    } catch {
      // It is being replaced because it is broken.
    }
  }
  for (const end of ["-wal", "-shm"]) await rm(path + end, { force: true });
}

const removeFile = async (file: string): Promise<void> => {
  for (const end of ["", "-wal", "-shm", "-journal"]) await rm(file + end, { force: true });
};

async function removeLeftovers(path: string): Promise<void> {
  const start = `${basename(path)}.building-`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(start)) continue;
    const pid = Number.parseInt(name.slice(start.length), 10);
    if (pid === process.pid || !isRunning(pid)) await removeFile(join(dirname(path), name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Does the file hold an edition of our format that this ledger goes on from? */
export async function isUsable({ path, ledger, scope = "public" }: BuildOptions): Promise<boolean> {
  if (!existsSync(path)) return false;
  let meta: Meta;
  try {
    const db = new DatabaseSync(path, { timeout: 5000 });
    try {
      meta = readMeta(db);
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
  if (meta.format !== formatOf(scope)) return false;
  if (meta.seq === 0) return true;
  const [last] = await ledger.revisionsAfter(meta.seq - 1, 1);
  return last?.seq === meta.seq && last.hash === meta.tip;
}

export interface EditionReport {
  /** False when there is no edition yet: nothing to verify. */
  built: boolean;
  hash: string;
  /** One line each: what differs, by handle. */
  faults: string[];
}

/** Rebuilds the edition beside the one that is there, as of the same revision, and names what differs. */
export async function verifyEdition(options: BuildOptions): Promise<EditionReport> {
  const { path, ledger } = options;
  if (!existsSync(path)) return { built: false, hash: "", faults: [] };
  if (!(await isUsable(options))) {
    return { built: true, hash: "", faults: ["the file is no edition of this ledger; `vigie edition build` makes it anew"] };
  }
  await removeLeftovers(path);
  const file = unfinished(path, process.pid);
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  try {
    db.exec("BEGIN");
    const { seq, hash } = readMeta(db);
    await buildInto(file, options, Math.min(seq, await ledger.maxSeq()));
    const fresh = new DatabaseSync(file, { readOnly: true });
    try {
      const faults = [...differences(db, fresh)];
      if (faults.length === 0 && readMeta(fresh).hash !== hash) faults.push("the content hash is not that of the content");
      return { built: true, hash, faults };
    } finally {
      fresh.close();
    }
  } finally {
    db.close();
    await removeFile(file);
  }
}

const HANDLES = "SELECT handle FROM record UNION SELECT handle FROM gone UNION SELECT handle FROM shape";

function* differences(db: DatabaseSync, fresh: DatabaseSync): Generator<string> {
  const [check] = db.prepare("PRAGMA quick_check(1)").all();
  if (check?.quick_check !== "ok") yield `the file is damaged: ${check?.quick_check}`;
  const handles = new Set(
    [db, fresh].flatMap((one) =>
      one
        .prepare(HANDLES)
        .all()
        .map((row) => String(row.handle)),
    ),
  );
  const [digestOf, wantedOf] = [freshDigests(db), freshDigests(fresh)];
  for (const handle of handles) {
    const [is, should] = [digestOf(handle), wantedOf(handle)];
    if (is === should) continue;
    yield is === undefined
      ? `${handle} is missing`
      : should === undefined
        ? `${handle} is not public and is there`
        : `${handle} differs from the ledger`;
  }
}
