import { isWithin } from "./paths.ts";
import type { RecordBody } from "./record.ts";
import { type Place, PRECISIONS } from "./values.ts";

/** What of a version a redaction may concern. */
export type Told = Pick<
  RecordBody,
  "title" | "summary" | "contentNotice" | "notes" | "fields" | "citations" | "editorial" | "corrections"
>;

/**
 * An earlier version as readers may still see it now that `latest` is known: what was redacted since is gone from it, and a place is
 * no finer than its latest public precision. Otherwise a permanent link to the old version would undo the redaction.
 */
export function afterRedactions<B extends Told>(body: B, latest: Told): B {
  const names = new Set(
    latest.corrections.filter(({ kind }) => kind === "redaction").map(({ field }) => field.split(".")[0] ?? ""),
  );
  const open = (path: string) => ![...names].some((name) => isWithin(path, name));
  return {
    ...body,
    title: names.has("title") ? latest.title : body.title,
    summary: names.has("summary") ? latest.summary : body.summary,
    contentNotice: names.has("contentNotice") ? latest.contentNotice : body.contentNotice,
    notes: names.has("notes") ? latest.notes : body.notes,
    fields: Object.fromEntries(
      Object.entries(body.fields)
        .filter(([name]) => open(name))
        .map(([name, value]) => [name, asCoarse(value, latest.fields[name])]),
    ),
    citations: body.citations.filter(({ field }) => open(field)),
    editorial: body.editorial.filter(open),
    corrections: body.corrections.map((one) => (open(one.field) ? one : { ...one, before: "", after: "" })),
  };
}

/** A place at the coarser of its own and the latest public precision; any other value as it is. */
function asCoarse(value: unknown, latest: unknown): unknown {
  if (!isPlace(value) || !isPlace(latest)) return value;
  const coarser = PRECISIONS[Math.max(PRECISIONS.indexOf(value.publicPrecision), PRECISIONS.indexOf(latest.publicPrecision))];
  return { ...value, publicPrecision: coarser ?? "withheld" };
}

const isPlace = (value: unknown): value is Place => typeof value === "object" && value !== null && "publicPrecision" in value;
