import type { ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { endApart, memoryOf, startApart } from "../../kernel/apart.ts";
import { CLEANED_FILE_BYTES } from "../rules/limits.ts";
import type { Looked } from "./said.ts";

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
  /** Files that are read at the same time; the others wait. */
  atOnce: 2,
} as const;
export type CleaningLimits = { [K in keyof typeof CLEANING]: number };

export interface Cleaned extends Looked {
  /** The copy that says nothing; undefined when none can be made of this kind of file, or of this one. */
  copy?: Uint8Array;
}

const CHILD = join(import.meta.dirname, "child.ts");
const NOTHING: Looked = { mediaType: "application/octet-stream", said: [] };
const LOOK_MS = 100;

/**
 * What a file says of itself, and a copy of it that does not, as JPEG, PNG, WebP or GIF as it was. Everything is done in
 * memory, in a process without keys. Never fails: without a copy the file is to be marked as not cleaned.
 */
export async function cleanCopy(bytes: Uint8Array, limits: CleaningLimits = CLEANING): Promise<Cleaned> {
  if (bytes.length > limits.bytes) return NOTHING;
  if (working < limits.atOnce) working++;
  else await new Promise<void>((begin) => waiting.push(begin));
  try {
    return await read(bytes, limits);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else working--;
  }
}

let working = 0;
const waiting: (() => void)[] = [];

async function read(bytes: Uint8Array, limits: CleaningLimits): Promise<Cleaned> {
  const child = start(limits);
  const clock = setTimeout(() => endApart(child), limits.seconds * 1000);
  const watch = setInterval(async () => (await memoryOf(child.pid)) > limits.memory && endApart(child), LOOK_MS);
  try {
    return parsed(await answerOf(child, bytes, limits)) ?? NOTHING;
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
    endApart(child);
  }
}

/** All that the process said; nothing when it said too much, or did not end well. */
function answerOf(child: ChildProcess, bytes: Uint8Array, limits: CleaningLimits): Promise<Buffer> {
  const heard: Buffer[] = [];
  let length = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > limits.output) endApart(child);
    else heard.push(chunk);
  });
  // It may end before it has read all.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(bytes);
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  child.once("error", () => resolve(Buffer.alloc(0)));
  child.once("close", (code) => resolve(code === 0 ? Buffer.concat(heard) : Buffer.alloc(0)));
  return promise;
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
