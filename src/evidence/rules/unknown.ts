import type { PackedRecord, PackModel } from "./shapes.ts";
import { asText, asTexts } from "./values.ts";

/** What a reader of the report must not take for known; each is the end of the id of a sentence. */
export const UNKNOWN = [
  "no-author",
  "no-date",
  "no-address",
  "no-file",
  "no-capture",
  "incomplete",
  "language",
  "collector",
  "left-out",
  "no-log",
  "no-timestamp",
] as const;
export type Unknown = (typeof UNKNOWN)[number];

/** What is not known of a source, or not proved by this pack. */
export function unknownOf({ record, files, captures, acts, log }: PackedRecord): Unknown[] {
  const { fields } = record;
  const complete = captures.some(({ verdict }) => verdict === "complete");
  const found: Record<Unknown, boolean> = {
    "no-author": asTexts(fields.author).length === 0 && !asText(fields.publisher),
    "no-date": !asText(fields.published),
    "no-address": !asText(fields.url),
    "no-file": files.length === 0,
    "no-capture": captures.length === 0 && files.length > 0 && asText(fields.url) !== undefined,
    incomplete: captures.length > 0 && !complete,
    language: fields.languageGuessed === true || asTexts(fields.language).length === 0,
    collector: acts.every(({ by }) => by === undefined),
    "left-out": files.some(({ left }) => left !== undefined),
    "no-log": log.every(({ version }) => version === undefined),
    "no-timestamp": log.length > 0 && log.every(({ timestamps }) => timestamps === 0),
  };
  return UNKNOWN.filter((one) => found[one]);
}

/** When its bytes came into the archive: the earliest of its captures and of what was made of its files. */
export function collectedAt({ files, captures }: Pick<PackedRecord, "files" | "captures">): string | undefined {
  const times = [...captures.map(({ at }) => at), ...files.flatMap(({ derivations }) => derivations.map(({ at }) => at))];
  return times.filter((at) => at !== undefined).sort()[0];
}

/** One line of the chain of custody. */
export interface CustodyStep {
  at: string;
  handle: string;
  /** What happened: an act of the ledger, a capture, something made of a file, words taken out of a copy. */
  what: "act" | "captured" | "made" | "redacted";
  /** The act, the verdict, or the kind of what was made. */
  kind: string;
  /** Of what: a file's name or an address. */
  of?: string;
  by?: { roles: readonly string[]; person: string };
  tool?: string;
  version?: number;
  reason?: string;
  /** SHA-256 of what came of it, or the hash of the ledger's entry. */
  hash?: string;
}

/** Everything that was done with everything in the pack, the earliest first. */
export function chainOf({ records }: Pick<PackModel, "records">): CustodyStep[] {
  const steps = records.flatMap(({ record: { handle }, acts, files, captures }): CustodyStep[] => [
    ...acts.map(({ at, act, version, reason, by, hash }) => ({
      ...{ at, handle, what: "act" as const, kind: act, version, hash },
      ...(reason && { reason }),
      ...(by && { by }),
    })),
    ...captures.flatMap(({ at, verdict = "", url, tool, sha256 }) =>
      at
        ? [
            {
              at,
              handle,
              what: "captured" as const,
              kind: verdict,
              ...(url && { of: url }),
              ...(tool && { tool }),
              ...(sha256 && { hash: sha256 }),
            },
          ]
        : [],
    ),
    ...files.flatMap(({ name, derivations, redactions }) => [
      ...derivations.flatMap(({ at, kind, tool, version, sha256 }) =>
        at
          ? [
              {
                at,
                handle,
                what: "made" as const,
                kind,
                of: name,
                hash: sha256,
                ...(tool && { tool: [tool, version].filter(Boolean).join(" ") }),
              },
            ]
          : [],
      ),
      ...redactions.flatMap(({ at, reason }) =>
        at ? [{ at, handle, what: "redacted" as const, kind: "redaction", of: name, ...(reason && { reason }) }] : [],
      ),
    ]),
  ]);
  return steps.sort((a, b) => (a.at === b.at ? (a.handle < b.handle ? -1 : a.handle > b.handle ? 1 : 0) : a.at < b.at ? -1 : 1));
}
