import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Objects } from "../../kernel/objects/index.ts";
import { fingerprint } from "../../kernel/objects/index.ts";
import type { Mirror } from "./mirror.ts";

/** No object is larger than this: a mirror that never ends does not fill the disk. */
const LARGEST = 64 * 2 ** 30;

/**
 * Puts sound bytes from the mirror where damaged ones lie or none, and keeps the damaged ones apart. Nothing is touched before the
 * mirror's bytes are here whole and hash to the name. False when the mirror does not have them so. `bytes`: how many they are, where
 * that is known.
 */
export async function mend(objects: Objects, mirror: Mirror, sha256: string, bytes?: number): Promise<boolean> {
  const given = await mirror.get(sha256);
  if (!given) return false;
  const folder = await mkdtemp(join(tmpdir(), "vigie-mend-"));
  const spool = join(folder, "bytes");
  try {
    const print = fingerprint();
    const fits = await pipeline(given, upTo(bytes ?? LARGEST), print, createWriteStream(spool)).then(
      () => print.result().sha256 === sha256,
      (error: unknown) => {
        if (error instanceof TooLong) return false;
        throw error;
      },
    );
    if (!fits) return false;
    await objects.setApart(sha256);
    await objects.put(createReadStream(spool));
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

class TooLong extends Error {}

function upTo(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      done(seen > limit ? new TooLong("longer than it may be") : null, chunk);
    },
  });
}
