import { z } from "zod";
import { LANGUAGES } from "../../kernel/languages.ts";
import { periodOf, TYPE_NAMES } from "../../registry/index.ts";
import { refusal } from "./problems.ts";

/** A query parameter: `schema` reads one value as it stands in the address. `many` may be repeated: any of the values. */
export interface Parameter<T = unknown> {
  readonly describe: string;
  readonly schema: z.ZodType<T>;
  readonly many?: boolean;
}
export type Parameters = Readonly<Record<string, Parameter>>;

type ValueOf<P> = P extends Parameter<infer T> ? (P extends { many: true } ? T[] : T | undefined) : never;
/** What an address asked for, by parameter; a parameter that may be repeated is always a list. */
export type Asked<P extends Parameters> = { [K in keyof P]: ValueOf<P[K]> };

const MAX_VALUES = 50;

const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, { error: () => `is one of ${values.join(", ")}` });

const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d{1,16}$/, "is a whole number")
    .transform(Number)
    .pipe(z.number().int().min(1, "is at least 1").max(max, `is at most ${max}`));

/** `2024`, `2024-05` or `2024-05-17`, on the calendar. */
function isDate(text: string): boolean {
  const [year = "", month = "01", day = "01"] = text.split("-");
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const date = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, "is a date such as 2024, 2024-05 or 2024-05-17")
  .refine((text) => isDate(text) && periodOf(text) !== undefined, "is not a day of the calendar");

const words = (max: number) =>
  z
    .string()
    .max(max, `is at most ${max} characters`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here.
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, "holds control characters")
    .refine((text) => text.isWellFormed(), "is not well-formed text");

const type: Parameter<(typeof TYPE_NAMES)[number]> & { many: true } = {
  describe: "Record type",
  schema: oneOf(TYPE_NAMES as [(typeof TYPE_NAMES)[number], ...typeof TYPE_NAMES]),
  many: true,
};

/** The list of a facet's values in an address: `country=AF&country=PK` asks for either. */
export const facetParameter = (describe: string) =>
  ({ describe, schema: words(200).min(1, "is empty"), many: true }) as const satisfies Parameter<string>;

const LIMIT_MAX = 100;
export const LIMIT = 20;

const limit = {
  describe: `How many to answer at once, 1 to ${LIMIT_MAX}; ${LIMIT} when not said`,
  schema: wholeNumber(LIMIT_MAX),
} as const;
const cursor = { describe: "`next` of the answer before: goes on after it", schema: words(1000).min(1, "is empty") } as const;
const from = { describe: "Only what bears a date from this one on: 2024, 2024-05 or 2024-05-17", schema: date } as const;
const to = { describe: "Only what bears a date up to and including this one", schema: date } as const;
const lang = { describe: "Language of titles and labels in the answer; en when not said", schema: oneOf(LANGUAGES) } as const;

export const RECORDS_PARAMETERS = {
  from,
  to,
  sort: { describe: "newest (when not said) or oldest first", schema: oneOf(["newest", "oldest"]) },
  limit,
  cursor,
} as const satisfies Parameters;

export const SEARCH_PARAMETERS = {
  q: {
    describe: 'Words, "phrases", -exclusions and field:value; empty finds everything',
    schema: words(500),
  },
  lang,
  from,
  to,
  sort: { describe: "relevance (when not said), newest or oldest", schema: oneOf(["relevance", "newest", "oldest"]) },
  widen: {
    describe: "0: the words alone. 1 (when not said): the words in every language that the vocabulary knows",
    schema: oneOf(["0", "1"]),
  },
  limit,
  cursor,
} as const satisfies Parameters;

export const CHANGES_PARAMETERS = {
  before: { describe: "`next` of the answer before: only changes older than it", schema: wholeNumber(Number.MAX_SAFE_INTEGER) },
  limit,
} as const satisfies Parameters;

export const TYPE_PARAMETER = { type } as const satisfies Parameters;
export const ONE_TYPE_PARAMETER = { type: { describe: type.describe, schema: type.schema } } as const satisfies Parameters;

/** Reads a query string. Throws a Problem that names each parameter that is unknown, repeated or has no usable value. */
export function readParameters<P extends Parameters>(parameters: P, query: URLSearchParams): Asked<P> {
  const unknown = [...new Set(query.keys())].filter((name) => !Object.hasOwn(parameters, name));
  if (unknown.length > 0) {
    const known = Object.keys(parameters).join(", ");
    const detail = `Not known here: ${unknown.map(quote).join(", ")}. ${known ? `This address knows ${known}.` : "This address takes no parameters."}`;
    throw refusal("unknown-parameter", detail, Object.fromEntries(unknown.map((name) => [name, "is not known here"])));
  }
  const wrong: Record<string, string> = {};
  const asked: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const given = query.getAll(name);
    if (given.length > (parameter.many ? MAX_VALUES : 1))
      wrong[name] = parameter.many ? `has more than ${MAX_VALUES} values` : "is there twice";
    const values = given.map((value) => parameter.schema.safeParse(value));
    const bad = values.find((value) => !value.success);
    if (bad?.error) wrong[name] ??= bad.error.issues[0]?.message ?? "cannot be used";
    const read = values.map((value) => value.data);
    asked[name] = parameter.many ? read : read[0];
  }
  const names = Object.keys(wrong);
  if (names.length === 0) return asked as Asked<P>;
  const code = names.length === 1 && names[0] === "cursor" ? "bad-cursor" : "bad-parameter";
  throw refusal(code, `${names.map((name) => `${name} ${wrong[name]}`).join("; ")}.`, wrong);
}

const quote = (name: string): string => JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
