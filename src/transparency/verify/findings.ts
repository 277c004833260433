/** What a finding does to the whole: it proves something, leaves something open, is a fault, or is only worth knowing. */
export type Weight = "proved" | "open" | "fault" | "remark";

/** One thing that was found. `code` is a message of words/, `args` what its words need: names as they stand, numbers, instants. */
export interface Finding {
  weight: Weight;
  code: Code;
  args: Readonly<Record<string, string | number>>;
}

/** What was looked at. */
export type Subject = "pack" | "edition" | "checkpoint" | "entry" | "log" | "unknown";

/**
 * - `proved`: all of it is as recorded, and signed by a key that the asker brought
 * - `consistent`: all of it is as recorded, and signed by a key that came along with it
 * - `open`: nothing is wrong, and nothing is proved
 * - `altered`: something differs from what was recorded, is missing, or is not what it seems
 */
export type Verdict = "proved" | "consistent" | "open" | "altered";

export interface Report {
  subject: Subject;
  /** Name of what was looked at, as it was handed in. */
  name: string;
  verdict: Verdict;
  findings: readonly Finding[];
}

const WEIGHTS = {
  // What it is.
  "not-recognised": "fault",
  "cannot-read": "fault",
  // The ZIP around a pack.
  "zip-broken": "fault",
  "zip-too-many": "fault",
  "zip-path": "fault",
  "zip-duplicate": "fault",
  "zip-overlap": "fault",
  "zip-gap": "fault",
  "zip-encrypted": "fault",
  "zip-method": "fault",
  "zip-link": "fault",
  "zip-local": "fault",
  "zip-bomb": "fault",
  "zip-content": "fault",
  "zip-odd": "remark",
  // The files of a pack.
  "pack-tops": "fault",
  "bag-declaration": "fault",
  "bag-info": "fault",
  "manifest-line": "fault",
  "file-altered": "fault",
  "file-missing": "fault",
  "file-added": "fault",
  "payload-count": "fault",
  "files-whole": "proved",
  "crate-broken": "fault",
  "crate-missing": "fault",
  "crate-differs": "fault",
  "record-in-log": "proved",
  "record-altered": "fault",
  "record-not-in-log": "open",
  "files-vouched": "proved",
  "file-unvouched": "open",
  "files-unvouched": "open",
  "packed-by": "open",
  // An entry of the log.
  "entry-shape": "fault",
  "entry-in-log": "proved",
  "entry-not-in-log": "fault",
  "entry-origin": "fault",
  "opening-whole": "proved",
  "telling-whole": "proved",
  "opening-wrong": "fault",
  "opening-absent": "open",
  "opening-subject": "fault",
  // A checkpoint, and who stands for it.
  "checkpoint-shape": "fault",
  "signed-by": "proved",
  "signed-own-key": "open",
  "signature-wrong": "fault",
  "signed-other-key": "fault",
  "key-differs": "fault",
  "no-key": "open",
  "key-broken": "fault",
  "root-broken": "fault",
  "witnessed-by": "proved",
  "witness-wrong": "fault",
  "witness-own-key": "open",
  "witness-unchecked": "open",
  "witness-absent": "open",
  "no-witness": "open",
  "timestamped-by": "proved",
  "timestamp-own-root": "open",
  "timestamp-other-root": "open",
  "timestamp-wrong": "fault",
  "timestamp-ended": "open",
  "no-timestamp": "open",
  // A log, and two states of it.
  "log-forked": "fault",
  "log-rolled-back": "fault",
  "log-extends": "proved",
  "log-same": "proved",
  "log-extends-unknown": "open",
  "log-not-extended": "fault",
  "log-other-origin": "fault",
  "log-whole": "proved",
  "log-entry-altered": "fault",
  "log-entry-missing": "fault",
  "log-entry-added": "remark",
  "log-tile-altered": "fault",
  "log-tile-missing": "fault",
  "log-root-differs": "fault",
  // An edition.
  "edition-no-proof": "open",
  "edition-proof-shape": "fault",
  "edition-file-whole": "proved",
  "edition-size": "fault",
  "edition-bytes-altered": "fault",
  "edition-content-whole": "proved",
  "edition-content-differs": "fault",
  "edition-record-altered": "fault",
  "edition-rolled-back": "fault",
  "edition-damaged": "fault",
  "edition-unopened": "open",
  "edition-later": "remark",
  "edition-earlier": "remark",
} as const satisfies Record<string, Weight>;

export type Code = keyof typeof WEIGHTS;

export const found = (code: Code, args: Finding["args"] = {}): Finding => ({ weight: WEIGHTS[code], code, args });

/** What it all comes to. */
export function report(subject: Subject, name: string, findings: readonly Finding[]): Report {
  const has = (code: Code): boolean => findings.some((one) => one.code === code);
  const altered = findings.some(({ weight }) => weight === "fault");
  const verdict = altered ? "altered" : !has("signed-by") ? "open" : has("signed-own-key") ? "consistent" : "proved";
  return { subject, name, verdict, findings };
}
