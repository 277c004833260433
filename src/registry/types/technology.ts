import { country, group, localised, many, recordType, ref, term, text } from "../rules/fields.ts";

/** A class of device, a product, a system, a dataset or a programme. */
export const technology = recordType("technology", "TEC", ["schema:Product", "skos:Concept"], {
  kind: term("technology-kind", { required: true }),
  classes: many(term("technology")),
  functions: many(term("function")),
  polarity: term("polarity"),
  description: localised(),
  aliases: many(text({ search: true })),
  dataCollected: many(localised()),
  /** Where it is known to be used, for a class that has no record of each use. */
  countries: many(country()),
  maturity: text(),
  developmentNote: localised(),
  developer: many(ref("agent")),
  broader: many(ref("technology")),
  rights: many(term("right")),
  gcm: many(term("gcm-objective")),
  notice: group({
    collected: localised(),
    use: localised(),
    seenBy: localised(),
    retention: localised(),
    refusal: localised(),
    whereToReport: localised(),
  }),
});
