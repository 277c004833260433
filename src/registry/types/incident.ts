import { country, edtf, group, localised, many, number, place, range, recordType, ref, term, text } from "../rules/fields.ts";

/** Something that happened to people: harm, a near miss, a practice; a benefit too, under the same rules of evidence. */
export const incident = recordType("incident", "INC", ["schema:Event", "ftm:Event"], {
  kind: term("incident-kind", { required: true }),
  date: edtf(),
  until: edtf(),
  countries: many(country()),
  place: place(),
  statusNote: localised(),
  affected: localised(),
  affectedCount: range(),
  deaths: range(),
  injured: range(),
  missing: range(),
  groups: many(term("group")),
  rights: many(term("right")),
  harms: many(term("harm")),
  gcm: many(term("gcm-objective")),
  classes: many(term("technology")),
  technology: many(ref("technology", { facet: true })),
  deployments: many(ref("deployment")),
  parties: many(
    group({ agent: ref("agent"), role: term("role", { facet: false }), standing: term("standing", { facet: false }) }),
  ),
  chain: many(group({ relation: text(), incident: ref("incident") })),
  investigation: term("inquiry"),
  remedy: many(term("remedy")),
  figures: many(group({ label: localised(), value: number(), unit: text(), at: edtf(), source: ref("source") })),
});
