import { messages } from "../kernel/messages.ts";
import { Problem } from "../kernel/problem.ts";
import { type PublicationContext, publishable } from "./rules/publication.ts";
import type { RecordBody } from "./rules/record.ts";
import type { Refusal } from "./rules/refusal.ts";
import { examine } from "./rules/schema.ts";
import { missingWords, refusalWords } from "./words.ts";

/** The rules name what they refuse by codes; the shell and the API are told in English. */

/**
 * The body, if it is a record of its type. Throws the problem `record-invalid` (422) that names each field that is wrong,
 * by its path (`fields.since`, `citations.0.field`).
 */
export function validate(body: unknown): RecordBody {
  const examined = examine(body);
  if (examined.body) return examined.body;
  throw invalid(examined.refusals);
}

function invalid(refusals: readonly Refusal[]): Problem {
  const fields = Object.fromEntries(refusals.map((refusal) => [refusal.path, refusalWords(messages("en"), refusal)]));
  const [first, sentence] = Object.entries(fields)[0] ?? ["record", ""];
  const more = refusals.length - 1;
  return new Problem("record-invalid", 422, `${first}: ${sentence}${more > 0 ? ` (and ${more} more)` : ""}`, fields);
}

/** Throws the problem `not-publishable` (422), with each sentence as a field, unless the record may be published. */
export function requirePublishable(body: RecordBody, context: PublicationContext): void {
  const sentences = publishable(body, context).map((missing) => missingWords(messages("en"), body.type, missing));
  if (sentences.length === 0) return;
  const name = body.handle || body.title[body.lang]?.text || body.id;
  throw new Problem(
    "not-publishable",
    422,
    `${name} cannot be published yet. ${sentences.join(" ")}`,
    Object.fromEntries(sentences.map((sentence, i) => [String(i), sentence])),
  );
}
