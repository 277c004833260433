import { ownValuesIn } from "../shape/own-fields.ts";
import { TYPES, type TypeName } from "../types/index.ts";
import type { Field, Fields } from "./fields.ts";
import { fieldAt } from "./paths.ts";
import type { Correction, RecordBody } from "./record.ts";
import { afterRedactions } from "./redaction.ts";
import { type Place, PRECISIONS } from "./values.ts";

/** A record without what is the team's own: secret fields, exact places, embargo, review date, origin of the import. */
export type PublicBody = Omit<RecordBody, TeamsOwn>;
type TeamsOwn = "visibility" | "sensitivity" | "embargoUntil" | "reviewBy" | "provenance";

/**
 * What readers may see of a version of a record. `latest` is the record's latest public version: what it redacts is gone from the earlier
 * ones too. Says nothing about whether they may see the record at all: see `isPublic`.
 */
export function publicView(version: RecordBody, latest?: RecordBody): PublicBody {
  return seenNow(version, latest);
}

/** The same of what is a public view already: an earlier one as readers may see it now that the latest is known. */
export function seenNow<B extends PublicBody & Partial<RecordBody>>(version: B, latest?: PublicBody): Omit<B, TeamsOwn> {
  const body = latest ? afterRedactions(version, latest) : version;
  const { visibility: _v, sensitivity: _s, embargoUntil: _e, reviewBy: _r, provenance: _p, ...view } = body;
  const open = (path: string) => !isSecret(body.type, path);
  const tells = (correction: Correction) => correction.kind === "redaction" || tellsPlace(body, correction.field);
  return {
    ...view,
    fields: { ...shown(TYPES[body.type].fields, body.fields), ...ownValuesIn(body.fields) },
    citations: body.citations.filter((citation) => open(citation.field)),
    editorial: body.editorial.filter(open),
    corrections: body.corrections
      .filter((correction) => open(correction.field))
      .map((correction) => (tells(correction) ? { ...correction, before: "", after: "" } : correction)),
  };
}

/** A record as everyone on the team who may open it sees it: exact places and its origin are there, secret fields are not. */
export function teamView(body: RecordBody): RecordBody {
  const open = (path: string) => !isSecret(body.type, path);
  return {
    ...body,
    fields: { ...shown(TYPES[body.type].fields, body.fields, (place) => place), ...ownValuesIn(body.fields) },
    citations: body.citations.filter((citation) => open(citation.field)),
    editorial: body.editorial.filter(open),
    corrections: body.corrections.filter((correction) => open(correction.field)),
  };
}

type PlaceView = (place: Place) => Place;

function shown(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  placeView: PlaceView = publicPlace,
): Record<string, unknown> {
  const view: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (value === undefined || field.secret) continue;
    const one = (item: unknown) => shownValue(field, item, placeView);
    view[name] = field.many && Array.isArray(value) ? value.map(one) : one(value);
  }
  return view;
}

function shownValue(field: Field, value: unknown, placeView: PlaceView): unknown {
  if (field.kind === "place") return placeView(value as Place);
  if (field.kind === "group") return shown(field.parts ?? {}, value as Record<string, unknown>, placeView);
  return value;
}

/**
 * A place no finer than its public precision, which then is all that is told about precision. A locality is kept to a tenth of a
 * degree (11 km), an area to a degree. The label was written at the precision the team knows, so it stays only when that is public.
 */
export function publicPlace(place: Place): Place {
  const { publicPrecision: precision } = place;
  const fine = PRECISIONS.indexOf(precision);
  const { country, m49, region } = place;
  const view: Place = { precision, publicPrecision: precision };
  if (precision === "withheld") return view;
  Object.assign(view, { ...(country && { country }), ...(m49 && { m49 }), ...(region && { region }) });
  if (place.precision === precision && place.label) view.label = place.label;
  if (precision === "country") return view;
  if (place.subdivision) view.subdivision = place.subdivision;
  if (place.lat !== undefined && place.lon !== undefined) {
    const keep = (degrees: number) => (fine === 0 ? degrees : Number(degrees.toFixed(fine === 1 ? 1 : 0)) + 0);
    view.lat = keep(place.lat);
    view.lon = keep(place.lon);
  }
  return view;
}

/** Does the path lead to a secret field, or into one? */
function isSecret(type: TypeName, path: string): boolean {
  const names = path.split(".");
  return names.some((_, i) => fieldAt(type, names.slice(0, i + 1).join("."))?.secret ?? false);
}

/** Would the words of a correction tell a place more exactly than readers may know it? */
function tellsPlace(body: Pick<RecordBody, "type" | "fields">, path: string): boolean {
  const field = fieldAt(body.type, path);
  const place = body.fields[path.split(".")[0] ?? ""] as Place | undefined;
  return field?.kind === "place" && place?.publicPrecision !== place?.precision;
}
