import type { Held, PackedRecord, PackModel } from "./shapes.ts";
import { said } from "./values.ts";

export const CUSTODY_FORMAT = "vigie-custody/1";

/** Who did what when to which record and to which bytes: `data/custody.json`. Paths are relative to `data/`. */
export function custodyOf(model: PackModel, monitor: { name: string; version: string }) {
  return {
    format: CUSTODY_FORMAT,
    monitor: monitor.name,
    software: `Vigie ${monitor.version}`,
    making: model.making,
    asOf: model.asOf,
    asked: model.asked,
    records: model.records.map(recordOf),
  };
}

const recordOf = ({ why, record, acts, files, captures, log }: PackedRecord) => ({
  handle: record.handle,
  type: record.type,
  why,
  version: record.version,
  firstPublished: record.firstPublished,
  changed: record.changed,
  acts: acts.map(({ seq, hash, ...act }) => ({ ...act, ledger: { entry: seq, hash } })),
  ...(log.length > 0 && {
    log: log.map(({ index, at, version }) => ({ index, at, ...(version === undefined ? { of: "capture" } : { version }) })),
  }),
  ...(files.length > 0 && {
    files: files.map(({ derivations, redactions, ...file }) => ({
      ...heldOf(file),
      copy: "evidentiary",
      ...said({ name: file.name, pages: file.pages, seconds: file.seconds, within: file.within, released: file.released }),
      derivations: derivations.map(({ kind, tool, version, parameters, at, ...held }) => ({
        ...heldOf(held),
        copy: "working",
        kind,
        ...said({ at, tool, version, parameters }),
      })),
      ...(redactions.length > 0 && { redactions }),
    })),
  }),
  ...(captures.length > 0 && {
    captures: captures.map(({ parts, ...capture }) => ({
      ...capture,
      parts: parts.map(({ kind, ...held }) => ({ kind, ...heldOf(held) })),
    })),
  }),
});

const heldOf = ({ sha256, mediaType, bytes, path, left }: Held) => ({ sha256, ...said({ mediaType, bytes, path, left }) });
