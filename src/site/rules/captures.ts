import type { PublicRecord } from "../../edition/index.ts";
import type { Correction } from "../../registry/index.ts";
import { asGroups, asNumber, asText } from "./values.ts";

/** One capture of an address, as a source's record names it. `sha256`: of the WACZ, or of the file that the address was. */
export interface Capture {
  url?: string;
  finalUrl?: string;
  sha256?: string;
  at?: string;
  tool?: string;
  /** A term of `capture-verdict`; none is known of what was captured elsewhere. */
  verdict?: string;
  reason?: string;
  status?: number;
  screenshot?: string;
  print?: string;
  report?: string;
}

const TEXTS = ["url", "finalUrl", "sha256", "at", "tool", "verdict", "reason", "screenshot", "print", "report"] as const;

/** The captures of a source, the earliest first. */
export function capturesOf({ fields }: Pick<PublicRecord, "fields">): Capture[] {
  const read = asGroups(fields.captures).map((group): Capture => {
    const texts = TEXTS.map((name) => [name, asText(group[name])] as const).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(texts), status: asNumber(group.status) };
  });
  return read.sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
}

export const captureNamed = (record: Pick<PublicRecord, "fields">, sha256: string): Capture | undefined =>
  capturesOf(record).findLast((one) => one.sha256 === sha256);

export const isPlayable = ({ mediaType }: { mediaType: string }): boolean =>
  /^application\/(?:wacz|x-wacz|wacz\+zip)$/.test(mediaType);

/** Is it known to be less than the page? One without a verdict is not known to be. */
export const isMarked = ({ verdict }: Pick<Capture, "verdict">): boolean => verdict !== undefined && verdict !== "complete";

/** The capture that speaks for the source: the latest that is complete, else the latest. */
export const bestOf = (captures: readonly Capture[]): Capture | undefined =>
  captures.findLast(({ verdict }) => verdict === "complete") ?? captures.at(-1);

/** Of a new capture or file, everything is new: one line says so, the one with its moment or its name, and not one for each of its parts. */
export const mentioned = ({ field, before, after }: Correction): boolean => {
  if (before !== undefined && before !== "") return true;
  if (/^files\.\d+\.name$/.test(field)) return !after?.endsWith(".wacz");
  return !/^(?:captures|files)\.\d+\./.test(field) || isMomentOfCapture(field);
};

/** Is this field of a correction the moment of a capture? */
export const isMomentOfCapture = (field: string): boolean => /^captures\.\d+\.at$/.test(field);
