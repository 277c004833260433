import { isEmpty } from "../../rules/leaves.ts";
import type { RecordBody } from "../../rules/record.ts";

/** Is it what a person told? Its words belong to that person. */
export const isTestimony = ({ type, fields }: Pick<RecordBody, "type" | "fields">): boolean =>
  type === "source" && (fields.material === "testimony" || !isEmpty(fields.testimony));

/** What a testimony's source says of one consent. Instants, at midnight: days are all that is known. */
export interface Consent {
  purpose?: string;
  scope?: string;
  given?: string;
  expires?: string;
  withdrawn?: string;
  /** The print by which the person takes it back. */
  item?: string;
}

export const consentsOf = ({ fields }: Pick<RecordBody, "fields">): readonly Consent[] =>
  (fields.testimony as { consents?: readonly Consent[] } | undefined)?.consents ?? [];

/** Has its day come? A consent holds until the day that it names, and on that day no more. */
export const isOver = ({ expires, withdrawn }: Consent, today: string): boolean =>
  withdrawn !== undefined || (expires !== undefined && expires.slice(0, 10) <= today);

const ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** Every id of a record that a body mentions, its own among them. */
export function mentioned(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") {
    if (ID.test(value)) found.add(value);
  } else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) mentioned(one, found);
  return found;
}
