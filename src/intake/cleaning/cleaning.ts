import type { ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { startApart } from "../../kernel/apart.ts";
import { answerOf } from "../../kernel/apart-answer.ts";
import { CLEANED_FILE_BYTES } from "../rules/limits.ts";
import { documentWithout } from "./documents.ts";
import { isDocument } from "./kinds.ts";
import type { Looked } from "./said.ts";
import { openTurns } from "./turns.ts";

/** What one file may cost. Beyond these it counts as one that cannot be cleaned. */
export const CLEANING = {
  /** Bytes that go in, and that may come out. */
  bytes: CLEANED_FILE_BYTES,
  output: 2 * CLEANED_FILE_BYTES,
  /** Seconds on the clock. */
  seconds: 40,
  /** Resident memory. */
  memory: 640 * 2 ** 20,
  heapMb: 256,
  /** Of the sandbox for documents: its folder in memory, and address space of each process in it. */
  folder: 6 * CLEANED_FILE_BYTES,
  address: 2 * 2 ** 30,
  /** Files that are read at the same time; the others wait. */
  atOnce: 2,
  /** Documents that wait while one is written anew, which may take its time; what comes then comes as it is. */
  line: 4,
} as const;
export type CleaningLimits = { [K in keyof typeof CLEANING]: number };

export interface Cleaned extends Looked {
  /** The copy that says nothing; undefined when none can be made of this kind of file, or of this one. */
  copy?: Uint8Array;
}

const CHILD = join(import.meta.dirname, "child.ts");
const NOTHING: Looked = { mediaType: "application/octet-stream", said: [] };

/**
 * What a file says of itself, and a copy of it that does not, of the same kind: of JPEG, PNG, WebP and GIF, and where Debian's
 * mat2 and bubblewrap are there, of PDF and office files. Everything is done in memory, in processes without keys. Never fails:
 * without a copy the file is to be marked as not cleaned.
 */
export async function cleanCopy(bytes: Uint8Array, limits: CleaningLimits = CLEANING): Promise<Cleaned> {
  if (bytes.length > limits.bytes) return NOTHING;
  const found = await lookedAt(bytes, limits);
  if (!isDocument(found.mediaType)) return found;
  // No longer than what may come in: it is read like that.
  const output = Math.min(limits.output, limits.bytes);
  const copy = await documents.take(1, () => documentWithout(bytes, found.mediaType, { ...limits, output }), limits.line);
  if (!copy) return found;
  // The copy is read as what came was: it counts when it is still of that kind, and says nothing any more.
  const again = await lookedAt(copy, limits);
  return again.mediaType === found.mediaType && again.said.length === 0 ? { ...found, copy } : found;
}

/** A document takes long, and a photo does not wait for it. */
const documents = openTurns();
const files = openTurns();

/** What the process apart finds in a file, with the copy of a picture. */
async function lookedAt(bytes: Uint8Array, limits: CleaningLimits): Promise<Cleaned> {
  const answer = await files.take(limits.atOnce, () => answerOf(start(limits), bytes, limits));
  return (answer && parsed(answer)) ?? NOTHING;
}

/** What was answered; undefined when that is no answer: what has read a foreign file is believed nothing. */
function parsed(answer: Buffer): Cleaned | undefined {
  const end = answer.length < 4 ? Infinity : 4 + answer.readUInt32BE(0);
  if (end > answer.length) return undefined;
  try {
    const looked = JSON.parse(answer.toString("utf8", 4, end)) as Looked;
    return { ...looked, ...(answer.length > end && { copy: answer.subarray(end) }) };
  } catch {
    return undefined;
  }
}

/** No variable, no file written (the operating system sees to it), nothing read but its own code and the packages. */
function start({ seconds, heapMb }: CleaningLimits): ChildProcess {
  const flags = ["--permission", "--allow-addons", ...readable().map((path) => `--allow-fs-read=${path}`)];
  return startApart(CHILD, { seconds, fileBytes: 0, heapMb, flags }, ["pipe", "pipe", "ignore"]);
}

function readable(): string[] {
  const sharp = createRequire(import.meta.url).resolve("sharp");
  const packages = sharp.slice(0, sharp.lastIndexOf(`${sep}node_modules${sep}`));
  return [join(import.meta.dirname, sep), join(packages, "node_modules", sep), join(packages, "package.json")];
}
