import { buffer } from "node:stream/consumers";
import { copyWithout } from "./copy.ts";
import { look } from "./look.ts";
import type { Looked } from "./said.ts";

/**
 * The process that reads one foreign file: bytes come over its input, and what it found goes over its output, four bytes of
 * length, JSON, and the clean copy when one could be made. It has no key, no setting, and may write no file.
 */
// Its output is the answer and nothing else, whatever a library has to say.
console.log = console.info = console.error;
const bytes = await buffer(process.stdin);
const looked = await look(bytes).catch((): Looked => ({ mediaType: "application/octet-stream", said: [] }));
const copy = await copyWithout(bytes, looked.mediaType).catch(() => undefined);
const json = Buffer.from(JSON.stringify(looked));
const length = Buffer.alloc(4);
length.writeUInt32BE(json.length);
process.stdout.write(Buffer.concat([length, json, copy ?? new Uint8Array(0)]), () => process.exit(0));
