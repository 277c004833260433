import { edtf, group, localised, many, recordType, ref, term, text } from "../rules/fields.ts";

const ABOUT = ["agent", "technology", "deployment", "link", "incident", "measure", "publication", "event", "call"] as const;

/** One sentence that someone asserts about a record, with its standing and the evidence for and against it. */
export const claim = recordType("claim", "CLM", ["schema:Claim", "prov:Entity"], {
  text: localised({ required: true }),
  about: many(ref(ABOUT, { required: true, asserted: false })),
  claimant: ref("agent"),
  subject: many(ref("agent")),
  standing: term("standing", { required: true, asserted: false }),
  likelihood: term("likelihood", { asserted: false }),
  grade: term("evidence-grade", { asserted: false }),
  /** How the material it was drawn from words its standing, kept as given. */
  basis: text({ asserted: false }),
  evidence: many(
    group(
      { source: ref("source"), relation: term("citation-relation", { facet: false }), page: text(), quote: text() },
      { asserted: false },
    ),
  ),
  standingHistory: many(group({ standing: term("standing", { facet: false }), at: edtf(), reason: text() }, { asserted: false })),
  contradicts: many(ref("claim", { asserted: false })),
});
