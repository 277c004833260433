/** What other areas of the desk use of the forms. */
export { bodyFrom, type Read } from "./rules/body.ts";
export { type FormField, formOfType } from "./rules/declared.ts";
export { entriesOf } from "./rules/entries.ts";
export { alike, type Clash, type Merged, merge, settled } from "./rules/merge.ts";
export { type FormEntries, spotAt } from "./rules/names.ts";
export { entriesFrom, packed, unpacked } from "./rules/posted.ts";
export { type Fault, isId } from "./rules/values.ts";
