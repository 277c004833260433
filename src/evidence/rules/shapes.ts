import type { OpenRecord, PublicRecord, VersionInfo } from "../../edition/index.ts";

/** Who a pack is for. `team`: the monitor's own, with what its history says of who did what. */
export type Making = "public" | "team";

/** Why a record is in the pack: it was asked for, it is a statement about one that was, or something there rests on it. */
export type Why = "asked" | "statement" | "evidence";

/** Why something that a record names is not in the pack. */
export type Left = "withheld" | "not-redistributable" | "testimony";

/** Bytes of the archive that a record names: in the pack under `path` (relative to `data/`), or left out. */
export interface Held {
  sha256: string;
  mediaType: string;
  /** As far as the record says it. */
  bytes?: number;
  path?: string;
  left?: Left;
}

export interface PackedDerivation extends Held {
  kind: string;
  tool?: string;
  version?: string;
  parameters?: string;
  at?: string;
}

export interface PackedRedaction {
  at?: string;
  places?: number;
  pages?: string;
  kind?: string;
  reason?: string;
}

export interface PackedFile extends Held {
  name: string;
  pages?: number;
  seconds?: number;
  /** The hash of the file that it came in. */
  within?: string;
  /** It was given out although readers do not get it: the choice is in the monitor's trail. */
  released?: true;
  derivations: PackedDerivation[];
  redactions: PackedRedaction[];
}

export interface PackedCapture {
  url?: string;
  finalUrl?: string;
  at?: string;
  tool?: string;
  verdict?: string;
  reason?: string;
  status?: number;
  /** Of the file that it is. */
  sha256?: string;
  /** Screenshot, printed page and report, by kind. */
  parts: (Held & { kind: "screenshot" | "print" | "report" })[];
}

/** One thing that was done with a record. */
export interface CustodyAct {
  at: string;
  act: string;
  version: number;
  reason?: string;
  /** Roles of who did it, where the making tells them; and a number for the person, the same in the whole pack. */
  by?: { roles: readonly string[]; person: string };
  /** The entry of the monitor's ledger. */
  seq: number;
  hash: string;
  /** Readers have this version. */
  public: boolean;
}

/** One revision of a record, as the ledger has it. */
export type HistoryAct = Omit<CustodyAct, "public" | "reason"> & { reason: string };

/** The whole history of a record for a pack: of what readers never had, it tells that it was done and not why. */
export const custodyActs = (history: readonly HistoryAct[], versions: readonly VersionInfo[]): CustodyAct[] =>
  history.map(({ reason, ...act }) => {
    const isPublic = versions.some(({ seq }) => seq === act.seq);
    return { ...act, ...(isPublic && { reason }), public: isPublic };
  });

/** Where the log says that a version was public, or that a page was captured. */
export interface LogEntry {
  index: number;
  at: string;
  /** Absent: it is of a capture. */
  version?: number;
  /** Entries under the checkpoint that its proof leads to: what is stamped is the checkpoint. */
  size: number;
  timestamps: number;
}

export interface PackedRecord {
  why: Why;
  open: OpenRecord;
  record: PublicRecord;
  /** Every public version, the oldest first. */
  versions: readonly VersionInfo[];
  /** One of them, whole. */
  at: (version: number) => PublicRecord | undefined;
  acts: readonly CustodyAct[];
  files: readonly PackedFile[];
  captures: readonly PackedCapture[];
  log: LogEntry[];
}

/** Everything that a pack says and holds, before any of it is written. */
export interface PackModel {
  making: Making;
  /** Name of its only folder. */
  name: string;
  /** When the newest of its records was last changed: the pack shows them as of then. */
  asOf: string;
  /** Handles that were asked for, sorted. */
  asked: readonly string[];
  records: readonly PackedRecord[];
  /** The id of the record that a merged one went into; else the id itself. */
  standsFor: (id: string) => string;
}

export const filesOf = (model: Pick<PackModel, "records">): PackedFile[] => model.records.flatMap(({ files }) => files);

/** All bytes of the archive that the records name, in the pack or not. */
export const heldBy = (model: { records: readonly Pick<PackedRecord, "files" | "captures">[] }): Held[] =>
  model.records.flatMap(({ files, captures }) => [
    ...files.flatMap((file): Held[] => [file, ...file.derivations]),
    ...captures.flatMap(({ parts }) => parts),
  ]);
