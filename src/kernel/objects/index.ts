/** The door to the objects: bytes by SHA-256, on disk or in S3. */
import { openDiskObjects } from "./disk.ts";
import type { Objects } from "./objects.ts";
import { openS3Objects } from "./s3.ts";

export { fingerprint } from "./fingerprint.ts";
export type { Objects } from "./objects.ts";

/** Where objects are kept: a folder, or `s3://key:secret@host:port/bucket?region=…&tls=0|1`. `setting`: where that was said, for a refusal. */
export type ObjectsAddress = { kind: "disk"; path: string } | { kind: "s3"; url: string; setting?: string };

/** Opens the store of objects. Throws Problem `object-store-failed` or `object-store-address`. */
export const openObjects = (address: ObjectsAddress): Promise<Objects> =>
  address.kind === "disk" ? openDiskObjects(address.path) : openS3Objects(address.url, address.setting);
