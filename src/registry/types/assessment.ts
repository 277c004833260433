import { group, localised, many, number, recordType, ref, term, text } from "../rules/fields.ts";

/** One indicator, and the answer found for one agent over one period. */
export const assessment = recordType("assessment", "ASM", ["schema:Observation", "qb:Observation"], {
  indicator: group(
    {
      code: text(),
      version: text(),
      question: localised(),
      guidance: localised(),
      valueType: text(),
      options: many(text()),
      scoring: text(),
      unknownPolicy: text(),
    },
    { required: true },
  ),
  ungp: many(term("ungp")),
  agent: ref("agent", { required: true }),
  technology: ref("technology"),
  period: text(),
  value: term("disclosure", { required: true }),
  comment: localised(),
  sources: many(ref("source")),
  engagement: ref("engagement"),
  steps: many(group({ name: text(), by: text({ secret: true }), value: text(), at: text() }, { asserted: false })),
  verification: number({ asserted: false }),
  route: text({ asserted: false }),
  change: term("disclosure-change"),
});
