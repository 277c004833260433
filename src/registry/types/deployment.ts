import { country, edtf, flag, group, localised, many, number, place, recordType, ref, term, text } from "../rules/fields.ts";

/** One technology in use, or meant to be, by someone, somewhere, for a time. */
export const deployment = recordType("deployment", "DEP", ["prov:Activity", "ftm:Project"], {
  technology: many(ref("technology", { facet: true })),
  classes: many(term("technology")),
  functions: many(term("function")),
  countries: many(country()),
  place: place(),
  status: term("deployment-status", { required: true }),
  statusNote: localised(),
  since: edtf(),
  until: edtf(),
  lastReported: edtf(),
  lastConfirmed: edtf(),
  purpose: localised(),
  affected: localised(),
  journeyStages: many(term("journey-stage")),
  groups: many(term("group")),
  rights: many(term("right")),
  gcm: many(term("gcm-objective")),
  polarity: term("polarity"),
  legalBasis: localised(),
  safeguards: many(localised()),
  figures: many(group({ label: localised(), value: number(), unit: text(), at: edtf(), source: ref("source") })),
  questions: many(
    group({ question: term("question", { facet: false }), answered: flag(), answer: localised(), source: ref("source") }),
  ),
});
