import { country, edtf, flag, group, language, localised, many, recordType, ref, term, text } from "../rules/fields.ts";

/** A way to complain, to report, to get help; and how well it works for those it is for. */
export const mechanism = recordType("mechanism", "MEC", ["schema:ContactPoint", "schema:GovernmentService"], {
  operator: many(ref("agent")),
  covers: many(ref(["agent", "deployment"])),
  countries: many(country()),
  usableBy: many(term("group")),
  anonymous: flag(),
  confidential: flag(),
  languages: many(language()),
  channels: many(group({ kind: text(), value: text(), note: localised() }, { required: true })),
  cost: localised(),
  timeLimits: localised(),
  risks: localised(),
  independent: flag(),
  criteria: many(group({ criterion: term("ungp", { facet: false }), verdict: text(), source: ref("source") })),
  lastTested: group({ at: edtf(), by: text(), result: localised() }),
});
