/** The door of the registry: record types, values, rules, vocabularies and the ledger. */
export { type Deed, merge, move, publish, publishWhenDue, reviewIn, withdraw } from "./actions.ts";
export type {
  AnyRevision,
  ChainProblem,
  ChainReport,
  Entry,
  HeadQuery,
  Ledger,
  LedgerReader,
  ShapeChange,
  Together,
  WrittenRevision,
} from "./ledger/ledger.ts";
export { migrateRegistry } from "./ledger/migrate.ts";
export { entryOf, shapeOf } from "./ledger/shape.ts";
export { type LedgerOptions, openLedger, openLedgerReader } from "./ledger/store.ts";
export { isShapeRevision, type LedgerTables, readRevision } from "./ledger/tables.ts";
export { type ActsQuery, type LedgerAct, ledgerActs } from "./ledger/trail.ts";
export { type Before as BeforeLogging, type LogEntry, logEntriesOf } from "./log-entries.ts";
export { requirePublishable, shapeId, validate } from "./refusals.ts";
export { closesAt } from "./rules/closing.ts";
export { isEdtf, type Period, periodOf, yearsOf } from "./rules/dates.ts";
export { type Difference, diffVersions } from "./rules/differences.ts";
export {
  FACET_NAMES,
  FACETS,
  type FacetName,
  type FacetValue,
  facetLabel,
  facetLabelIn,
  facetNames,
  facetOfScheme,
  facetsOf,
  gradeOf,
  isFacetName,
  schemesOf,
  whenOf,
} from "./rules/facets.ts";
export type { Field, FieldKind, Fields, RecordType, ValuesOf } from "./rules/fields.ts";
export { type GradedEvidence, independent, suggestGrade } from "./rules/grade.ts";
export { formatHandle, type HandleParts, isHandlePrefix, parseHandle, typeOfHandle } from "./rules/handle.ts";
export type { Head } from "./rules/head.ts";
export { jsonSchemaOf } from "./rules/json-schema.ts";
export { isEmpty, type Leaf, leaves } from "./rules/leaves.ts";
export { fieldAt, isWithin } from "./rules/paths.ts";
export { type PublicBody, publicPlace, publicView, seenNow, teamView } from "./rules/public-view.ts";
export { MISSING_CODES, type Missing, type MissingCode, type PublicationContext, publishable } from "./rules/publication.ts";
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
  type Reply,
  type Revision,
  STATES,
  type State,
  WRITING_ACTS,
} from "./rules/record.ts";
export type { Refusal } from "./rules/refusal.ts";
export { isCountry, isLanguageTag, isLink } from "./rules/scalars.ts";
export { examine, schemaOf } from "./rules/schema.ts";
export { type SearchText, searchTexts } from "./rules/search-texts.ts";
export { type StandingWords, standingPhrase } from "./rules/standing.ts";
export { type Column, csvColumns, csvRow } from "./rules/table.ts";
export { originalOf, sourceHash, translated, withStaleness } from "./rules/translations.ts";
export {
  type Edtf,
  type Localised,
  type Money,
  original,
  type Place,
  type Range,
  TRANSLATION_STATES,
  type Translation,
  type TranslationState,
} from "./rules/values.ts";
export { offsetAt } from "./rules/zones.ts";
export { changeShape, examineChange, type Reshaping } from "./shape/actions.ts";
export {
  adoptShape,
  currentShape,
  entriesOf,
  followShape,
  NO_SHAPE,
  perShape,
  type Shape,
  type ShapeEntry,
  shapeGeneration,
} from "./shape/current.ts";
export { asShaped, monitorNow, ownPage, ownPages } from "./shape/monitor.ts";
export {
  fieldsOfType,
  inLanguage,
  knownFieldsOf,
  ownFacets,
  ownField,
  ownFieldHelp,
  ownFieldLabel,
  ownFieldsOf,
  withoutRemoved,
} from "./shape/own-fields.ts";
export { examineShape, handleOf, type ShapeBody, type ShapeRevision } from "./shape/rules/body.ts";
export { CLOSED, conceptOf, merged, shippedConcept, withoutGaps } from "./shape/rules/changes.ts";
export { accentContrast, contrast, LEAST_CONTRAST, type Theme } from "./shape/rules/contrast.ts";
export { type DrawingFault, drawingFault, readDrawing, type Shape as DrawnShape } from "./shape/rules/drawing.ts";
export {
  type Concept,
  FACET_KINDS,
  isOwnName,
  isShapeKind,
  isShippedPage,
  type Match,
  type Monitor,
  OWN,
  OWN_KINDS,
  type OwnField,
  type OwnKind,
  type OwnName,
  type OwnPage,
  PLACES,
  RELATIONS,
  SEARCH_KINDS,
  SHAPE_KINDS,
  SHIPPED_PAGES,
  type ShapeKind,
  type ShapeValue,
  type ShippedPage,
  type Words,
} from "./shape/rules/entries.ts";
export {
  doneWithdrawals,
  endWithdrawal,
  noteTaken,
  queuedWithdrawals,
  queueEnd,
  queueWithdrawal,
  type Ticked,
  tickWithdrawal,
  type Withdrawal,
  withdrawalOf,
} from "./testimony/queue.ts";
export type { Fate as TakenFate } from "./testimony/rules/after.ts";
export { type Consent, consentsOf, isOver, isTestimony, mentioned } from "./testimony/rules/body.ts";
export { type Cause, TAKEN_BACK, takenBackReason } from "./testimony/rules/reasons.ts";
export {
  type Kept,
  namedElsewhere,
  objectsOf,
  type TakenDown,
  takeBack,
  testimoniesOver,
  testimoniesWith,
} from "./testimony/withdraw.ts";
export { isTypeName, TYPE_NAMES, TYPES, type TypeName } from "./types/index.ts";
export {
  broaderOf,
  hasTerm,
  label,
  labelIn,
  namesOf,
  narrowerOf,
  offered,
  regionsOf,
  type Scheme,
  scheme,
  shippedVocabularies,
  shortLabel,
  standsFor,
  type Term,
  term,
  vocabularies,
} from "./vocabulary.ts";
export { fieldName, missingWords, refusalWords } from "./words.ts";
export { changesSince, correct, type Erratum, errataOf } from "./workflow/correct.ts";
export type { ChangedPlace } from "./workflow/rules/changes.ts";
export { allowedFrom, embargoEnds, isDay, type Move } from "./workflow/rules/moves.ts";
export { type Conditions, isDue, obstacles } from "./workflow/rules/publication.ts";
export {
  ANEW as ANEW_ACTS,
  awaitsReply,
  BESIDE_THE_TEXT,
  type Happening,
  type Review,
  reviewOf,
  SILENT_ACTS,
} from "./workflow/rules/review.ts";
