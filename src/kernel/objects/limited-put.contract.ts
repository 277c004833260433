import { randomBytes } from "node:crypto";
import { openDiskObjects } from "./disk.ts";

/** A process whose files may not grow (`ulimit -f`): prints what a put that is too big answers. */
process.on("SIGXFSZ", () => {});
const objects = await openDiskObjects(process.argv[2] as string);
const answer = await objects.put(randomBytes(1_000_000)).catch((error) => error);
process.stdout.write(JSON.stringify({ code: answer.code, status: answer.status, listed: await Array.fromAsync(objects.list()) }));
