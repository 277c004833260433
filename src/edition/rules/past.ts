import type { Edition } from "./reader.ts";

/** Is this a version from before the latest public one? When it is not there it was never public, or it has been erased: nothing tells which. */
export const isPast = (edition: Pick<Edition, "record">, handle: string, version: number): boolean =>
  version >= 1 && version < (edition.record(handle)?.version ?? 0);
