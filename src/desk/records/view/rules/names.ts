import type { Messages } from "../../../../kernel/messages.ts";
import { label, type RecordBody, type TypeName } from "../../../../registry/index.ts";

/** What the registry calls a part of a group; a name that it has no words for is shown as it is. */
export function partName(t: Messages, name: string): string {
  const id = [`part-${name}`, `field-${name}`].find((one) => t.has(one));
  return id ? t(id) : name;
}

export const typeName = (t: Messages, type: TypeName): string => t(`type-${type}`);

/** The vocabularies write `in-review` where records hold `in_review`. */
const termName = (t: Messages, scheme: string, value: string): string => label(scheme, value.replaceAll("_", "-"), t.lang);

export const stateName = (t: Messages, state: RecordBody["state"]): string => termName(t, "state", state);
export const actName = (t: Messages, act: string): string => termName(t, "act", act);
export const visibilityName = (t: Messages, visibility: RecordBody["visibility"]): string =>
  termName(t, "visibility", visibility);
export const sensitivityName = (t: Messages, sensitivity: RecordBody["sensitivity"]): string =>
  termName(t, "sensitivity", sensitivity);
