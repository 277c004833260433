import { Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import yauzl from "yauzl";
import type { Limits } from "../rules/limits.ts";
import { refused } from "../rules/refusals.ts";

/** Under this many unpacked bytes no ratio is suspicious. */
const HARMLESS = 32 * 2 ** 20;

/**
 * Unpacks every part of a zip without keeping it, to know what it holds before a parser takes it whole:
 * what a zip declares may be a lie. Gives back the parts that were asked for, those under 1 MiB.
 * Throws `file-bomb`, `file-encrypted` or `file-damaged`.
 */
export async function inspectZip(path: string, limits: Limits, wanted: readonly string[]): Promise<Map<string, Buffer>> {
  const zip = await yauzl.openPromise(path, { validateEntrySizes: true, strictFileNames: false }).catch(() => {
    throw refused("file-damaged");
  });
  const parts = new Map<string, Buffer>();
  let declared = 0;
  let unpacked = 0;
  let count = 0;
  const grow = (bytes: number, packed: number) => {
    unpacked += bytes;
    if (unpacked > limits.unpacked || (unpacked > HARMLESS && unpacked > packed * limits.expansion)) throw refused("file-bomb");
  };
  try {
    for await (const entry of zip.eachEntry()) {
      count += 1;
      declared += entry.uncompressedSize;
      if (count > limits.parts || declared > limits.unpacked) throw refused("file-bomb");
      if (entry.isEncrypted()) throw refused("file-encrypted");
      if (entry.fileName.endsWith("/")) continue;
      const stream = await zip.openReadStreamPromise(entry);
      if (wanted.includes(entry.fileName) && entry.uncompressedSize < 2 ** 20) {
        parts.set(entry.fileName, await buffer(stream));
        continue;
      }
      const counted = new Writable({
        write(chunk: Buffer, _encoding, done) {
          try {
            grow(chunk.length, zip.fileSize);
            done();
          } catch (error) {
            done(error as Error);
          }
        },
      });
      await pipeline(stream, counted);
    }
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith("file-")) throw error;
    throw refused(/too many bytes|more bytes/.test(String(error)) ? "file-bomb" : "file-damaged");
  } finally {
    zip.close();
  }
  return parts;
}
