import { LANGUAGES } from "../../../../kernel/languages.ts";

export {
  FACET_KINDS,
  OWN_KINDS,
  type OwnField,
  type Scheme,
  SEARCH_KINDS,
  type ShapeRevision,
  TYPE_NAMES,
  type TypeName,
} from "../../../../registry/index.ts";

/** Languages that a field's words are asked in: those of the interface and those that it has. */
export const LANGUAGES_OF_FIELDS = (words: Readonly<Record<string, string>>): string[] => [
  ...new Set([...LANGUAGES, ...Object.keys(words)]),
];
