import { type Code, readCode } from "../rules/code.ts";
import { answersOf, type Consents, PURPOSES, type Purpose } from "../rules/consent.ts";
import type { Posted } from "./form.ts";
import type { TellWords } from "./words.ts";

/** What the pages before the sending carry from one to the next in hidden fields: it is nowhere else until it is sent. */
export interface Told {
  token: string;
  /** What was allowed so far. */
  yes: readonly Purpose[];
  text: string;
  code: Code | undefined;
  /** What follows from the code, sealed for this process alone: worked out while the code is looked at, so that sending is quick. */
  ready: string;
}

/** What of it a form holds. Whatever is none of ours counts as not there. */
export const toldIn = (form: Posted): Told => ({
  token: form.get("token").slice(0, 400),
  yes: PURPOSES.filter((purpose) => form.all("yes").includes(purpose)),
  text: form.get("text"),
  code: readCode(form.get("code")),
  ready: form.get("ready").slice(0, 200),
});

/** The same as fields. */
export function fieldsOf({ token, yes, text, code, ready }: Told): [name: string, value: string][] {
  const fields: [string, string][] = [["token", token], ...yes.map((purpose): [string, string] => ["yes", purpose])];
  if (text !== "") fields.push(["text", text]);
  if (code) fields.push(["code", code.groups.join("")]);
  if (ready !== "") fields.push(["ready", ready]);
  return fields;
}

/** Which two groups of a code are asked back, 0 to 4: the code itself says, so that going back and forth asks the same. */
export function askedGroups({ bytes: [first = 0, second = 0] }: Code): [number, number] {
  const one = first % 5;
  const other = (one + 1 + (second % 4)) % 5;
  return one < other ? [one, other] : [other, one];
}

/** The consents as they stand on `day`. */
export const consentsIn = (yes: Iterable<string>, t: TellWords, day: string): Consents => ({
  version: t.version,
  lang: t.lang,
  day,
  path: "plain",
  answers: answersOf(yes),
});
