import { createHash } from "node:crypto";
import { PassThrough, Readable, Transform } from "node:stream";
import { ZipFile } from "yazl";
import type { Objects } from "../kernel/objects/index.ts";
import type { Problem } from "../kernel/problem.ts";
import { objectDamaged } from "./rules/refusals.ts";

/** One file of the ZIP. What is an object is read while it is sent; all else was made before. */
export interface Item {
  /** From the root of the ZIP. */
  path: string;
  bytes: number;
  sha256: string;
  /** Its bytes; absent: the object of that hash. */
  content?: Buffer;
}

/** No clock and no zone: the same files make the same ZIP. */
const FIXED = { mtime: new Date(1980, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true } as const;

export interface Zip {
  /** Bytes of the whole, known before the first is read. */
  bytes: number;
  /** The ZIP. Nothing is read from the store before this is called. */
  begin(): Readable;
}

export interface Zipping {
  objects: Pick<Objects, "get">;
  /** Called before each file is read; what it answers breaks the ZIP off. */
  stop?: () => Problem | undefined;
  /** Called with the bytes of originals and all else that have gone into the ZIP. */
  onProgress?: (bytes: number) => void;
}

/**
 * A ZIP, stored and not packed, made while it is read: nothing is held but a few pieces. An object that is missing, shorter or not what its
 * name says ends the stream with a Problem before the ZIP has its end, so that no program takes it for whole. Whoever destroys the stream
 * ends what is being read for it.
 */
export function zip(items: readonly Item[], { objects, stop, onProgress }: Zipping): Zip {
  const file = new ZipFile();
  const out = new PassThrough();
  let reading: Readable | undefined;
  const fail = (error: Error): void => {
    reading?.destroy();
    out.destroy(error);
  };
  const { promise: begun, resolve: go } = Promise.withResolvers<void>();
  let done = 0;
  const told = (bytes: number): void => {
    done += bytes;
    onProgress?.(done);
  };
  file.on("error", fail);
  for (const item of items) {
    const open = async (): Promise<Readable> => {
      await begun;
      const why = stop?.();
      if (why) throw why;
      if (item.content) return Readable.from([item.content]).on("end", () => told(item.bytes));
      reading = await objects.get(item.sha256);
      if (out.destroyed) reading.destroy();
      const checked = checking(item, told);
      reading.on("error", fail);
      checked.on("error", fail);
      return reading.pipe(checked);
    };
    file.addReadStreamLazy(item.path, { ...FIXED, size: item.bytes }, (ready) => {
      if (out.destroyed) return;
      open().then(
        (stream) => ready(null, stream),
        (error: Error) => fail(error),
      );
    });
  }
  const bytes = endOf(file);
  file.outputStream.on("error", fail);
  file.outputStream.pipe(out);
  out.on("close", () => {
    reading?.destroy();
    (file.outputStream as Readable).destroy();
  });
  const begin = (): Readable => {
    go();
    return out;
  };
  return { bytes, begin };
}

/** Says that there is no more, and answers how long the whole will be: every file's size is known. */
function endOf(file: ZipFile): number {
  let bytes = -1;
  const told = (size: number): void => {
    bytes = size;
  };
  file.end({ forceZip64Format: false, comment: "" }, told as () => void);
  return bytes;
}

/** Lets bytes through and ends with a Problem when they were not those of the object's name. */
function checking({ path, bytes, sha256 }: Item, told: (bytes: number) => void): Transform {
  const print = createHash("sha256");
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      print.update(chunk);
      seen += chunk.length;
      told(chunk.length);
      next(seen > bytes ? objectDamaged(sha256, path) : null, chunk);
    },
    flush(done) {
      done(seen === bytes && print.digest("hex") === sha256 ? null : objectDamaged(sha256, path));
    },
  });
}
