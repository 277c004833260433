import { CASE_BYTES, CASE_FILES, FILE_BYTES } from "../../rules/limits.ts";
import type { Page } from "../page.ts";

/** One thing beside the words: a picture, a paper, a recording. */
export interface Piece {
  name: string;
  /** What is sent: the clean copy, or the file as it is where it cannot be cleaned. */
  blob: Blob;
  clean: boolean;
  /** The file as it is, beside the clean copy, by its own yes. */
  original?: Blob;
  /** A file that cannot be cleaned needs a yes before it goes. */
  needsYes: boolean;
  yes: boolean;
  seconds?: number;
  /** A voice that was changed while it was recorded. */
  disguised?: boolean;
  /** Set when it has arrived; the original apart. */
  arrived?: boolean;
  originalArrived?: boolean;
}

const MIB = 1024 * 1024;
export const megabytes = (bytes: number): string => (Math.ceil((bytes / MIB) * 10) / 10).toFixed(1);

export const LIMITS = { each: FILE_BYTES / MIB, count: CASE_FILES, total: CASE_BYTES / MIB };

/** Why these cannot be sent as they stand, in the words of the page. */
export function problemOf({ t }: Page, pieces: readonly Piece[]): string | undefined {
  const files = pieces.flatMap(({ blob, original }) => (original ? [blob, original] : [blob]));
  const all = files.reduce((bytes, { size }) => bytes + size, 0);
  const unsure = pieces.find(({ needsYes, yes }) => needsYes && !yes);
  if (unsure) return t("script-as-it-is-first", { name: unsure.name });
  return files.length > CASE_FILES || all > CASE_BYTES ? t("files-too-many") : undefined;
}
