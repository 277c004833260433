import { Problem } from "../problem.ts";

export const isObjectName = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);

export const objectNotFound = (sha256: string): Problem =>
  new Problem("object-not-found", 404, `There is no object ${isObjectName(sha256) ? sha256 : "of that name"}.`);

/** The store could not take the bytes. `cause` is the system's own code (`ENOSPC`), never an address or a key. */
export const storeFailed = (cause: string): Problem =>
  ["ENOSPC", "EDQUOT", "EFBIG"].includes(cause)
    ? new Problem("disk-full", 507, "The disk that holds the objects is full. Free some space and run the same command again.")
    : new Problem(
        "object-store-failed",
        503,
        `The object store does not take the bytes (${cause}). Check it and run the same command again.`,
      );
