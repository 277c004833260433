import { idFromName } from "../kernel/ids.ts";
import { messages } from "../kernel/messages.ts";
import { Problem } from "../kernel/problem.ts";
import { type Missing, type PublicationContext, publishable } from "./rules/publication.ts";
import type { RecordBody } from "./rules/record.ts";
import type { Refusal } from "./rules/refusal.ts";
import { examine } from "./rules/schema.ts";
import { examineShape, type ShapeBody } from "./shape/rules/body.ts";
import { missingWords, refusalWords } from "./words.ts";

/** The rules name what they refuse by codes; the shell and the API are told in English. */

/**
 * The body, if it is a record of its type. Throws the problem `record-invalid` (422) that names each field that is wrong,
 * by its path (`fields.since`, `citations.0.field`).
 */
export function validate(body: unknown): RecordBody {
  const examined = examine(body);
  if (examined.body) return examined.body;
  throw refused(examined.refusals);
}

/** The body, if it says something about the monitor that may be said. Throws the problem `shape-invalid` (422) that names each part that is wrong. */
export function validateShape(body: ShapeBody): ShapeBody {
  const examined = examineShape(body);
  if (!examined.body) throw refused(examined.refusals, "shape-invalid");
  if (examined.body.id !== shapeId(examined.body.handle))
    throw new Error(`${examined.body.handle} comes under the id of another`);
  return examined.body;
}

/** The id of what a handle is about: always the same, so that two who add it at once do not add it twice. */
export const shapeId = (handle: string): string => idFromName(`shape ${handle}`);

/** The problem that tells of refusals in English, for the shell and the API; pages have words of their own. */
export function refused(refusals: readonly Refusal[], code = "record-invalid"): Problem {
  const fields = Object.fromEntries(refusals.map((refusal) => [refusal.path, refusalWords(messages("en"), refusal)]));
  const [first, sentence] = Object.entries(fields)[0] ?? ["record", ""];
  const more = refusals.length - 1;
  return new Problem(code, 422, `${first}: ${sentence}${more > 0 ? ` (and ${more} more)` : ""}`, fields);
}

/** Throws the problem `not-publishable` (422), with each sentence as a field, unless the record may be published. */
export function requirePublishable(body: RecordBody, context: PublicationContext): void {
  refuseUnless(body, publishable(body, context));
}

/** The same for what is known to be missing already: nothing, where nothing is. */
export function refuseUnless(body: RecordBody, missing: readonly Missing[]): void {
  const sentences = missing.map((one) => missingWords(messages("en"), body.type, one));
  if (sentences.length === 0) return;
  const name = body.handle || body.title[body.lang]?.text || body.id;
  throw new Problem(
    "not-publishable",
    422,
    `${name} cannot be published yet. ${sentences.join(" ")}`,
    Object.fromEntries(sentences.map((sentence, i) => [String(i), sentence])),
  );
}
