import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { openDiskObjects } from "./disk.ts";

/** A process to be killed: it puts an object that never ends, and tells when bytes are on their way. */
const objects = await openDiskObjects(process.argv[2] as string);
let chunks = 0;
await objects.put(
  new Readable({
    read() {
      this.push(randomBytes(65_536));
      if (++chunks === 50) process.send?.("writing");
    },
  }),
);
