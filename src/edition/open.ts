import { statSync } from "node:fs";
import { adoptShape, currentShape, followShape } from "../registry/index.ts";
import { feed, type Sources } from "./batches.ts";
import { type BuildOptions, buildEdition, isUsable, openWriting } from "./build.ts";
import type { Edition } from "./rules/reader.ts";
import type { Scope } from "./rules/scope.ts";
import { openReader } from "./store/reader.ts";
import { fileIn } from "./threads/files.ts";
import { openThread, type Thread } from "./threads/thread.ts";

/** How often we look whether the ledger or the file has gone on, in milliseconds. */
const LOOK = 200;
/** How long a failure to write (a full disk) is left alone before we try again. */
const PATIENCE = 2000;

/** The threads that do the work of one monitor's editions; each is started by its first call. */
interface Threads {
  searching: Thread;
  writing: Thread;
}

const openThreads = (): Threads => ({
  searching: openThread(new URL("./search/worker.ts", import.meta.url), {}),
  writing: openWriting(),
});

const closeThreads = async ({ searching, writing }: Threads): Promise<void> => {
  await Promise.all([searching.close(), writing.close()]);
};

/** Opens what is in the file at `path`; looks now and then whether it has changed or been replaced. Throws when there is none. */
export function openEdition(path: string, scope: Scope = "public"): Edition {
  const threads = openThreads();
  const file = openFile(path, scope, threads.searching);
  const timer = setInterval(() => file.look(), LOOK).unref();
  const close = async (): Promise<void> => {
    clearInterval(timer);
    await file.close();
    await closeThreads(threads);
  };
  return { ...file.edition, close };
}

/** An edition that follows the ledger for as long as it is open. */
export interface FollowedEdition extends Edition {
  /** Resolves when everything that is in the ledger now can be read here. */
  catchUp(): Promise<void>;
  /**
   * Resolves as soon as what the ledger's entry `seq` says can be read here, at the latest after `patience` milliseconds: whether it can.
   * Looks at once, so that who has just saved finds it in the lists.
   */
  caughtUp(seq: number, patience?: number): Promise<boolean>;
  /** Resolves when everything that is in the ledger now is here, and no word of what it has taken out stands in the file any more. */
  tidied(): Promise<void>;
  readonly threads: Threads;
}

export interface FollowOptions extends BuildOptions {
  /** Told of failures to write; following goes on by itself. */
  onError?: (error: unknown) => void;
  /** Another edition of the same monitor: its threads do the work of both. It is closed last. */
  beside?: FollowedEdition;
}

/**
 * Opens the edition at `path` and keeps up with the ledger: what is published is there within a second. It is built
 * first when there is none, or when it belongs to another ledger or to an older format. Caught up when it resolves.
 */
export async function followEdition(options: FollowOptions): Promise<FollowedEdition> {
  const { path, ledger, objects, scope = "public", onProgress, onError = () => {} } = options;
  adoptShape(await ledger.shape());
  if (!(await isUsable(options))) await buildEdition(options);
  const sources: Sources = { ledger, objects, scope };
  const threads = options.beside?.threads ?? openThreads();
  const file = openFile(path, scope, threads.searching);
  const openWriter = (): Thread => fileIn(threads.writing, { path, scope, bulk: false }, false);
  const leave = async (): Promise<void> => {
    await Promise.all([writer.close(), file.close()]);
    if (!options.beside) await closeThreads(threads);
  };
  let writer = openWriter();
  let untidy = file.untidy();
  try {
    if ((await ledger.maxSeq()) > file.edition.meta().seq) {
      await feed(sources, writer, onProgress);
      file.look();
    }
  } catch (error) {
    await leave();
    throw error;
  }
  file.warm();
  // Where a team works, something will be saved: the first one who does need not wait for the thread.
  if (scope === "desk") writer.call("meta").catch(() => {});
  let closed = false;
  let turn: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  /** One look at the ledger after the other, never two at once. */
  const catchUp = (): Promise<void> => {
    const next = turn.then(async () => {
      if (closed) return;
      if (file.look()) {
        // Somebody built the file anew: the old one is no longer what is written to.
        await writer.close();
        writer = openWriter();
      }
      if ((await ledger.maxSeq()) > file.edition.meta().seq) {
        await feed(sources, writer);
        file.look();
        untidy = true;
      } else if (untidy) untidy = await writer.call<boolean>("tidy");
    });
    turn = next.catch(() => {});
    return next;
  };
  const tidied = async (): Promise<void> => {
    do await catchUp();
    while (untidy && !closed);
  };
  const caughtUp = async (seq: number, patience = PATIENCE): Promise<boolean> => {
    const there = (): boolean => file.edition.meta().seq >= seq;
    if (there()) return true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    // A failure to write is told to those who follow; here it only means that it is not there.
    await Promise.race([catchUp().catch(() => {}), late]);
    clearTimeout(timer);
    return there();
  };
  const poll = async (): Promise<void> => {
    let wait = LOOK;
    try {
      await catchUp();
    } catch (error) {
      wait = PATIENCE;
      if (!closed) onError(error);
    }
    if (!closed) timer = setTimeout(poll, wait).unref();
  };
  timer = setTimeout(poll, LOOK).unref();

  const close = async (): Promise<void> => {
    closed = true;
    clearTimeout(timer);
    await turn;
    await leave();
  };
  return { ...file.edition, threads, catchUp, caughtUp, tidied, close };
}

/** A file that may be replaced under us. */
function openFile(path: string, scope: Scope, thread: Thread) {
  const inode = (): number => statSync(path, { throwIfNoEntry: false })?.ino ?? 0;
  const searcher = (): Thread => fileIn(thread, { path, scope, bulk: false }, false);
  let opened = inode();
  let reader = openReader(path, scope);
  let searching = searcher();
  const readMeta = () => {
    const found = reader.meta();
    // Before anyone learns of the new generation: pages are kept by it.
    if (found.shape > currentShape().seq) followShape(reader.shape());
    return found;
  };
  let meta = readMeta();
  // Pages are kept by generation: it must not go back when a rebuilt file begins to count anew.
  let base = 0;

  /** Takes note of what has changed; true when the file was replaced. */
  const look = (): boolean => {
    const now = inode();
    const replaced = now !== 0 && now !== opened;
    if (replaced) {
      const fresh = openReader(path, scope);
      base += meta.generation + 1;
      reader.close();
      void searching.close();
      [reader, searching, opened] = [fresh, searcher(), now];
    }
    meta = readMeta();
    return replaced;
  };

  const edition: Omit<Edition, "close"> = {
    meta: () => ({ seq: meta.seq, records: meta.records, hash: meta.hash, at: meta.at, generation: base + meta.generation }),
    resolve: (handle) => reader.resolve(handle),
    open: (handle, version) => reader.open(handle, version),
    record: (handle, version) => reader.record(handle, version),
    read: (handle) => reader.read(handle),
    summaries: (ids) => reader.summaries(ids),
    versions: (handle) => reader.versions(handle),
    pages: (handle, file, from, limit) => reader.pages(handle, file, from, limit),
    pageCount: (handle, file) => reader.pageCount(handle, file),
    object: (sha256) => reader.object(sha256),
    counts: (facet, type) => reader.counts(facet, type),
    changes: (limit, beforeSeq) => reader.changes(limit, beforeSeq),
    corrections: (limit, beforeSeq) => reader.corrections(limit, beforeSeq),
    list: (type, limit, after) => reader.list(type, limit, after),
    newest: (type, limit) => reader.newest(type, limit),
    search: (query) => searching.call("search", query),
  };
  /** Lets the first search find the thread ready. */
  const warm = (): void => void searching.call("warm").catch(() => {});
  const close = async (): Promise<void> => {
    await searching.close();
    reader.close();
  };
  /** Words that were removed may still stand in it: whoever removed them was ended before they had gone. */
  const untidy = (): boolean => meta.untidy === 1;
  return { edition, look, warm, untidy, close };
}
