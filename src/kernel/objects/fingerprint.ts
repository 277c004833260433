import { createHash } from "node:crypto";
import { Transform } from "node:stream";

/** A stream that lets bytes through and can say afterwards what they were. */
export function fingerprint(): Transform & { result(): { sha256: string; bytes: number } } {
  const hash = createHash("sha256");
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return Object.assign(through, { result: () => ({ sha256: hash.digest("hex"), bytes }) });
}
