import type { Messages } from "../../../kernel/messages.ts";
import { fieldName, isTypeName, ownFieldHelp, refusalWords, type TypeName } from "../../../registry/index.ts";
import type { SignedIn } from "../../shell/desk.ts";
import type { FormField } from "../rules/declared.ts";
import type { MapView } from "../rules/map.ts";
import type { FormEntries } from "../rules/names.ts";
import type { Fault } from "../rules/values.ts";

/** A record that a form refers to, as it is named there. */
export interface RefView {
  id: string;
  handle: string;
  title: string;
  type: TypeName;
}

/** Everything that the fields of a form are drawn from. */
export interface FormView {
  desk: SignedIn;
  type: TypeName;
  entries: FormEntries;
  faults: ReadonlyMap<string, Fault>;
  /** Records that are referred to, by id; those that this person may not see are not among them. */
  refs: ReadonlyMap<string, RefView>;
  /** What was found for the words in a reference, by the entry's name. */
  found: ReadonlyMap<string, readonly RefView[]>;
  /** Maps that were moved, by the name of the place. */
  maps: ReadonlyMap<string, MapView>;
  /** Texts in languages whose original has changed since: `title.fr`. */
  stale: ReadonlySet<string>;
  /** How many entries the archive keeps under a field that no form changes. */
  kept: ReadonlyMap<string, number>;
  /** May records be begun from here? */
  mayCreate: boolean;
}

export interface FieldProps {
  f: FormView;
  name: string;
  field: FormField;
}

export const valueAt = (f: FormView, name: string): string => f.entries.get(name) ?? "";

export const faultWords = (t: Messages, fault: Fault): string => refusalWords(t, fault);

/** The words for what is wrong with one entry. */
export function errorAt(f: FormView, name: string): string | undefined {
  const fault = f.faults.get(name);
  return fault && faultWords(f.desk.t, fault);
}

export const labelOf = (f: FormView, name: string): string => fieldName(f.desk.t, f.type, name);

/** Help stands with a field, and once for a list. */
export function helpOf({ desk, type }: FormView, name: string): string | undefined {
  const bare = name.replace(/^fields\./, "");
  if (bare.includes(".")) return undefined;
  const id = [`field-${type}-${bare}.help`, `field-${bare}.help`, `form-field-${bare}.help`].find((one) => desk.t.has(one));
  return id ? desk.t(id) : ownFieldHelp(type, bare, desk.lang)?.text;
}

/** Types that a reference may lead to. */
export const typesOf = (field: FormField): TypeName[] => (field.to ?? []).filter(isTypeName);

/** How a record stands in the line of a reference: its handle first, by which it is known again. */
export const refLine = ({ handle, title }: RefView): string => `${handle} · ${title.replace(/\s+/g, " ").trim()}`;
