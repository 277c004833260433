import { canonicalJson, sha256 } from "../../../kernel/hash.ts";
import { Problem } from "../../../kernel/problem.ts";
import { type Citation, fieldAt, type Grade, isWithin, type RecordBody } from "../../../registry/index.ts";

/** Why a field says what it says: a citation, or an entry of a claim's evidence. */
export interface Ground {
  /** Names it within the record as long as it is not changed. */
  key: string;
  /** `evidence` for the evidence of a claim, which is for the claim as a whole. */
  field: string;
  source: string;
  relation: Citation["relation"];
  /** Of evidence: that of the claim. */
  grade?: Grade;
  page?: string;
  quote?: string;
  note?: string;
}

/** A ground as it is asked for. `grade` of evidence becomes that of the claim. */
export type NewGround = Omit<Ground, "key"> & { grade: Grade };

export const RELATIONS = ["supports", "contradicts", "context"] as const satisfies readonly Citation["relation"][];
export const GRADES = ["E0", "E1", "E2", "E3", "E4", "E5"] as const satisfies readonly Grade[];

const EVIDENCE = "evidence";
interface EvidenceEntry {
  source?: string;
  relation?: string;
  page?: string;
  quote?: string;
}

/** Is this the evidence of a claim, which holds sources itself? */
export const isEvidence = (type: RecordBody["type"], field: string): boolean => type === "claim" && isWithin(field, EVIDENCE);

const keyOf = (value: unknown): string => sha256(canonicalJson(value)).slice(0, 20);

const evidenceOf = ({ type, fields }: RecordBody): EvidenceEntry[] =>
  type === "claim" && Array.isArray(fields.evidence) ? (fields.evidence as EvidenceEntry[]) : [];

const relationOf = (text: string | undefined): Citation["relation"] => RELATIONS.find((one) => one === text) ?? "supports";

/** Everything that the record rests on, citations first, in their order. Evidence that names no source yet is none. */
export function groundsOf(body: RecordBody): Ground[] {
  const cited = body.citations.map((citation): Ground => {
    const { field, source, relation, grade, locator, note } = citation;
    return { key: keyOf(citation), field, source, relation, grade, ...locator, ...(note === undefined ? {} : { note }) };
  });
  const evidence = evidenceOf(body).flatMap((entry): Ground[] => {
    const { source, relation, page, quote } = entry;
    if (!source) return [];
    const grade = typeof body.fields.grade === "string" ? { grade: body.fields.grade as Grade } : {};
    return [{ key: keyOf(entry), field: EVIDENCE, source, relation: relationOf(relation), ...grade, page, quote }];
  });
  return [...cited, ...evidence];
}

export const groundOf = (body: RecordBody, key: string): Ground | undefined => groundsOf(body).find((one) => one.key === key);

/** The record with one more ground. Throws `cited-already` (409) when it has the same one. */
export function withGround(body: RecordBody, ground: NewGround): RecordBody {
  const next = isEvidence(body.type, ground.field)
    ? { ...body, fields: { ...body.fields, evidence: [...evidenceOf(body), entryOf(ground)], grade: ground.grade } }
    : { ...body, citations: [...body.citations, citationOf(ground)] };
  const keys = groundsOf(next).map(({ key }) => key);
  if (new Set(keys).size < keys.length) throw new Problem("cited-already", 409, "The record has this citation already.");
  return next;
}

/** The record with this ground in place of the one named. Throws `citation-gone` (409) or `cited-already` (409). */
export function withOtherGround(body: RecordBody, key: string, ground: NewGround): RecordBody {
  const old = groundOf(body, key);
  if (!old) throw gone();
  if (isEvidence(body.type, old.field) !== isEvidence(body.type, ground.field)) throw gone();
  const others = groundsOf(body).filter((one) => one.key !== key);
  const put = <T>(entries: readonly T[], entry: T): T[] => entries.map((one) => (keyOf(one) === key ? entry : one));
  const next = isEvidence(body.type, ground.field)
    ? { ...body, fields: { ...body.fields, evidence: put(evidenceOf(body), entryOf(ground)), grade: ground.grade } }
    : { ...body, citations: put(body.citations, citationOf(ground)) };
  const keys = groundsOf(next).map((one) => one.key);
  if (others.length + 1 !== new Set(keys).size) throw new Problem("cited-already", 409, "The record has this citation already.");
  return next;
}

/** The record without this ground. Throws `citation-gone` (409). */
export function withoutGround(body: RecordBody, key: string): RecordBody {
  const old = groundOf(body, key);
  if (!old) throw gone();
  if (!isEvidence(body.type, old.field)) return { ...body, citations: body.citations.filter((one) => keyOf(one) !== key) };
  const evidence = evidenceOf(body).filter((one) => keyOf(one) !== key);
  const { evidence: _, ...rest } = body.fields;
  return { ...body, fields: evidence.length > 0 ? { ...rest, evidence } : rest };
}

/** The record with this field said to rest on the editors' own judgement, or no longer. */
export function withEditorial(body: RecordBody, field: string, editorial: boolean): RecordBody {
  const others = body.editorial.filter((path) => path !== field);
  return { ...body, editorial: editorial ? [...others, field] : others };
}

const gone = (): Problem => new Problem("citation-gone", 409, "Someone has changed or removed this citation meanwhile.");

function citationOf({ field, source, relation, grade, page, quote, note }: NewGround): Citation {
  const locator = { ...(page && { page }), ...(quote && { quote }) };
  return {
    ...{ field, source, relation, grade },
    ...(page || quote ? { locator } : {}),
    ...(note && { note }),
  };
}

const entryOf = ({ source, relation, page, quote }: NewGround): EvidenceEntry => ({
  ...{ source, relation },
  ...(page && { page }),
  ...(quote && { quote }),
});

/** What a record says under a path of a citation; undefined when it says nothing there. */
export function valueAt(body: RecordBody, path: string): unknown {
  const [first = "", ...rest] = path.split(".");
  const envelope = ["title", "summary", "contentNotice", "notes"].includes(first) && !Object.hasOwn(body.fields, first);
  let value: unknown = envelope ? (body as unknown as Record<string, unknown>)[first] : body.fields[first];
  for (const step of rest) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Names what a record says under a path, so that a citation is not put under words that have changed meanwhile. */
export const stampOf = (body: RecordBody, path: string): string => keyOf([valueAt(body, path) ?? null]);

/** Can this be cited? The evidence of a claim as a whole, but not its parts. */
export const isCitable = (type: RecordBody["type"], path: string): boolean =>
  path.length <= 200 && fieldAt(type, path) !== undefined && (path === EVIDENCE || !isEvidence(type, path));
