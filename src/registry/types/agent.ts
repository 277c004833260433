import {
  country,
  edtf,
  flag,
  group,
  instant,
  localised,
  many,
  number,
  place,
  recordType,
  ref,
  term,
  text,
  url,
} from "../rules/fields.ts";

/** Someone who acts in a public role: a company, an authority, an organisation. Never a person on the move. */
export const agent = recordType("agent", "AGT", ["schema:Organization", "ftm:LegalEntity", "prov:Agent"], {
  kind: term("agent-kind", { required: true }),
  names: many(group({ text: text({ search: true }), kind: text(), from: edtf(), to: edtf() }, { search: true })),
  identifiers: many(
    group({ scheme: term("identifier-scheme", { facet: false }), value: text({ search: true }), checkedAt: instant() }),
  ),
  jurisdiction: many(country()),
  /** Where it works, beside where it is at home. */
  countries: many(country()),
  headquarters: place(),
  description: localised(),
  /** Of a person: the office or function in which they act. Without it a person is not published. */
  publicRole: localised(),
  status: text(),
  active: flag(),
  website: url(),
  figures: many(group({ label: localised(), value: number(), unit: text(), at: edtf(), source: ref("source") })),
  roleMailbox: text({ asserted: false }),
});
