import { Problem } from "../../kernel/problem.ts";

/** Why no pack is made, or why one breaks off. Each is written down in docs/problems.md. */

export const nothingAsked = (): Problem => new Problem("pack-empty", 400, "Name at least one record by its handle.");

export const tooMany = (most: number): Problem =>
  new Problem("pack-too-many", 400, `A pack holds at most ${most} records with what they rest on. Make several.`);

export const unknownRecord = (handle: string): Problem =>
  new Problem("pack-record-unknown", 404, `There is no public record ${handle}.`, { handle });

export const withdrawnRecord = (handle: string, at: string): Problem =>
  new Problem("pack-record-withdrawn", 410, `${handle} was withdrawn on ${at.slice(0, 10)}: no pack is made of it.`, { handle });

export const objectMissing = (sha256: string, handle: string): Problem =>
  new Problem(
    "pack-object-missing",
    503,
    `The store has no object ${sha256}, which ${handle} names. No pack is made without it.`,
    {
      sha256,
      handle,
    },
  );

export const objectDamaged = (sha256: string, path: string): Problem =>
  new Problem("pack-object-damaged", 503, `The object ${sha256} (${path}) is not what its name says. The pack is broken off.`, {
    sha256,
  });

export const overtaken = (handle: string): Problem =>
  new Problem("pack-overtaken", 503, `${handle} was changed or withdrawn while the pack was made. Make it again.`, { handle });
