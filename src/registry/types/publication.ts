import { country, edtf, flag, group, language, localised, many, number, recordType, ref, term, text, url } from "../rules/fields.ts";

/** A report, briefing, guide, newsletter issue or story, ours or someone else's. */
export const publication = recordType("publication", "PUB", ["schema:Report", "schema:PublicationIssue", "schema:LearningResource"], {
  kind: term("publication-kind", { required: true }),
  issue: text(),
  date: edtf(),
  publisher: many(ref("agent")),
  authors: many(text({ search: true })),
  own: flag(),
  countries: many(country()),
  classes: many(term("technology")),
  rights: many(term("right")),
  gcm: many(term("gcm-objective")),
  sections: many(group({ title: text({ search: true }), text: localised(), page: text() })),
  pages: number(),
  audience: many(text()),
  languages: many(language()),
  url: url(),
  source: ref("source"),
  cites: many(ref(["agent", "technology", "deployment", "incident", "measure", "claim", "event", "publication"])),
  checkedOn: edtf(),
  staleAfter: edtf(),
  statusNote: localised(),
  figures: many(group({ label: localised(), value: number(), unit: text(), at: edtf(), source: ref("source") })),
});
