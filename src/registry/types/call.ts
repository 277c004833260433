import { edtf, group, localised, many, number, recordType, ref, term, text, url } from "../rules/fields.ts";

/** An open call: a fellowship, a letter to sign, a request for evidence. What people send in is sealed and never public. */
export const call = recordType("call", "CAL", ["schema:Grant"], {
  kind: term("call-kind", { required: true }),
  edition: text(),
  organisers: many(ref("agent")),
  opens: edtf(),
  closes: edtf(),
  zone: text(),
  eligibility: localised(),
  formVersion: text(),
  letter: localised(),
  addressee: text(),
  url: url(),
  signatories: many(ref("agent")),
  statusNote: localised(),
  rights: many(term("right")),
  classes: many(term("technology")),
  figures: many(group({ label: localised(), value: number(), unit: text(), at: edtf(), source: ref("source") })),
  submissions: many(group({ alias: text(), sealed: text(), purgeAt: edtf() }, { secret: true, asserted: false })),
  phases: many(group({ name: text(), seesIdentity: text() }, { secret: true, asserted: false })),
});
