import { Problem } from "../kernel/problem.ts";
import { type Accessioned, type Archive, type Given, prepare, type Stage } from "./accession.ts";
import { isRefusalCode, type Refusal, refusal, refused as refusedAs } from "./rules/refusals.ts";
import { shown } from "./rules/shown.ts";
import { inTurn, oneAtATime } from "./turns.ts";
import { type Found, walk } from "./walk.ts";

/** One line of the summary: the path is as it may be shown. */
export interface Added extends Accessioned {
  path: string;
}

export interface Failed extends Refusal {
  path: string;
}

export interface AddResult {
  added: Added[];
  existing: Added[];
  failed: Failed[];
}

export interface Progress {
  /** Files that are through, of how many. */
  done: number;
  total: number;
  /** Bytes of those that are through, of how many. */
  bytes: number;
  totalBytes: number;
  /** What is being worked on, as it may be shown. */
  current: string;
  stage: Stage;
}

export interface AddOptions extends Archive {
  onProgress?: (progress: Progress) => void;
}

/** Each file that is read is a process. */
const PACE = { atOnce: 2, ahead: 8 };

/**
 * Adds files and all files in folders. One that cannot be added is named with why and what to do; the others are added.
 * They are read side by side and entered one after the other, so that handles follow the order of the files.
 */
export async function addMaterial(paths: readonly string[], options: AddOptions): Promise<AddResult> {
  const { files, refused } = await walk(paths);
  const result: AddResult = { added: [], existing: [], failed: [] };
  for (const { path, code } of refused) result.failed.push({ path: shown(path), ...refusal(code) });
  const progress = { done: 0, total: files.length, bytes: 0, totalBytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  const tellOf = (file: Found) => (stage: Stage) => options.onProgress?.({ ...progress, current: shown(file.path), stage });
  const alone = oneAtATime();
  const begin = (file: Found) =>
    prepare({ path: file.path, name: file.path }, options, tellOf(file), alone).catch(
      (error: unknown) => () => Promise.reject(error),
    );
  const enter = async (file: Found, add: () => Promise<Accessioned>): Promise<void> => {
    const path = shown(file.path);
    try {
      const done = await add();
      (done.existed ? result.existing : result.added).push({ path, ...done });
    } catch (error) {
      result.failed.push({ path, ...whyOf(error) });
    }
    progress.done += 1;
    progress.bytes += file.bytes;
    tellOf(file)("done");
  };
  await inTurn(files, begin, enter, PACE);
  return inOrder(result, files);
}

/**
 * Adds one file, under the name that it had where it came from. Throws a Problem whose code is a key of REFUSALS, or one of the
 * store or the rules of publication.
 */
export async function addFile(file: Given, options: Archive & { onStage?: (stage: Stage) => void }): Promise<Accessioned> {
  try {
    const enter = await prepare(file, options, options.onStage ?? (() => {}), oneAtATime());
    return await enter();
  } catch (error) {
    throw isDiskFull(error) ? refusedAs("disk-full") : error;
  }
}

function isDiskFull(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOSPC" || code === "EDQUOT" || /database or disk is full/.test(String(error));
}

function whyOf(error: unknown): Refusal {
  if (error instanceof Problem) {
    if (isRefusalCode(error.code)) return refusal(error.code);
    return { code: error.code, what: error.message, remedy: "What was added before it stays." };
  }
  if (isDiskFull(error)) return refusal("disk-full");
  return { ...refusal("not-stored"), what: `It was not added: ${error instanceof Error ? error.message : String(error)}` };
}

/** The summary follows the order of the files, those that were refused at once among them. */
function inOrder(result: AddResult, files: readonly Found[]): AddResult {
  const place = new Map(files.map(({ path }, index) => [shown(path), index]));
  const by = (a: { path: string }, b: { path: string }) => (place.get(a.path) ?? -1) - (place.get(b.path) ?? -1);
  return { added: result.added.sort(by), existing: result.existing.sort(by), failed: result.failed.sort(by) };
}
