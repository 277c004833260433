/** The door of the registry: record types, values, rules, vocabularies and the ledger. */
export type { ChainProblem, ChainReport, Entry, HeadQuery, Ledger, LedgerReader } from "./ledger/ledger.ts";
export { migrateRegistry } from "./ledger/migrate.ts";
export { type LedgerOptions, openLedger, openLedgerReader } from "./ledger/store.ts";
export type { LedgerTables } from "./ledger/tables.ts";
export { isEdtf, type Period, periodOf, yearsOf } from "./rules/dates.ts";
export type { Field, FieldKind, Fields, RecordType, ValuesOf } from "./rules/fields.ts";
export { formatHandle, type HandleParts, isHandlePrefix, parseHandle, typeOfHandle } from "./rules/handle.ts";
export type { Head } from "./rules/head.ts";
export { fieldAt, isWithin } from "./rules/paths.ts";
export {
  ACTS,
  type Act,
  type Citation,
  type Correction,
  type Grade,
  isPublic,
  type Note,
  PUBLIC_STATES,
  type RecordBody,
  type Revision,
  STATES,
  type State,
} from "./rules/record.ts";
export { isCountry, isLanguageTag, isLink } from "./rules/scalars.ts";
export { schemaOf, validate } from "./rules/schema.ts";
export { type Edtf, type Localised, type Money, original, type Place, type Range, type Translation } from "./rules/values.ts";
export { isTypeName, TYPE_NAMES, TYPES, type TypeName } from "./types/index.ts";
export {
  broaderOf,
  hasTerm,
  label,
  namesOf,
  narrowerOf,
  regionsOf,
  type Scheme,
  scheme,
  shortLabel,
  type Term,
  term,
  vocabularies,
} from "./vocabulary.ts";
