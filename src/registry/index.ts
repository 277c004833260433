/** The door of the registry: record types, values, rules, vocabularies and the ledger. */
export type { Field, FieldKind, Fields, RecordType, ValuesOf } from "./rules/fields.ts";
export {
  ACTS,
  type Act,
  type Citation,
  type Correction,
  type Grade,
  type Note,
  PUBLIC_STATES,
  type RecordBody,
  type Revision,
  STATES,
  type State,
} from "./rules/record.ts";
export { type Edtf, type Localised, type Money, original, type Place, type Range, type Translation } from "./rules/values.ts";
export { isTypeName, TYPE_NAMES, TYPES, type TypeName } from "./types/index.ts";
