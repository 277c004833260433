import type { Concept, OwnField, Shape, Term, TypeName } from "../../registry/index.ts";

/** Which records may have to be derived anew after a change of the monitor. Labels touch none: queries are widened by them as they are asked. */
export type Stakes =
  | { kind: "nothing" }
  /** Those that carry any of the notations, or lie in any of the countries; `added`: a term that was not there before. */
  | { kind: "concept"; scheme: string; values: string[]; countries: string[]; added?: string }
  /** Those of a type that have a value of the field; with `completeness`, what is missing for publication changed for all of the type. */
  | { kind: "field"; type: TypeName; name: string; completeness: boolean };

type Standing = Pick<Term, "broader" | "replacedBy" | "countries" | "partial">;

export function stakesOfConcept(next: Concept, was: Standing | undefined, before: Shape): Stakes {
  const { scheme, notation } = next;
  const place = scheme === "region" && JSON.stringify(groundOf(next)) !== JSON.stringify(groundOf(was));
  const moved = next.broader !== was?.broader || next.replacedBy !== was?.replacedBy;
  if (!place && !moved && was) return { kind: "nothing" };
  const countries = scheme === "region" ? [...new Set([...(next.countries ?? []), ...(was?.countries ?? [])])] : [];
  const values = [notation, ...replacing(scheme, notation, before)];
  return { kind: "concept", scheme, values, countries, ...(was ? {} : { added: notation }) };
}

const groundOf = (term: Standing | undefined) => [term?.countries ?? [], term?.partial ?? false];

/** Terms that what carries a notation may have been found under: those that stood for it, one after the other. */
function replacing(scheme: string, notation: string, { entries }: Shape): string[] {
  const found: string[] = [];
  const next = (one: string): string | undefined => {
    const entry = entries.find(({ handle }) => handle === `concept:${scheme}/${one}`);
    return entry && "replacedBy" in entry.value ? entry.value.replacedBy : undefined;
  };
  for (let at = next(notation); at && !found.includes(at); at = next(at)) found.push(at);
  return found;
}

export function stakesOfField(next: OwnField, was: OwnField | undefined): Stakes {
  const part = ({ removed, facet, search }: OwnField) => JSON.stringify([removed ?? false, facet, search]);
  const asked = ({ removed, required, asserted }: OwnField) => JSON.stringify([removed ?? false, required, asserted]);
  const completeness = was ? asked(was) !== asked(next) : next.required || next.asserted;
  if (was && part(was) === part(next) && !completeness) return { kind: "nothing" };
  return { kind: "field", type: next.on, name: next.name, completeness };
}
