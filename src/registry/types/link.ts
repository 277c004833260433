import { edtf, group, many, money, recordType, ref, term, text } from "../rules/fields.ts";

const ENDS = ["agent", "technology", "deployment", "incident", "measure", "event", "publication"] as const;

/** A dated relation: who supplies, owns, funds, operates, sends data to whom. */
export const link = recordType("link", "LNK", ["ftm:Interval", "ftm:Contract", "prov:qualifiedAssociation"], {
  from: ref("agent", { required: true }),
  to: ref(ENDS, { required: true }),
  role: term("role", { required: true }),
  kind: term("link-kind", { required: true }),
  standing: term("standing"),
  since: edtf(),
  until: edtf(),
  money: money(),
  ocds: group({ ocid: text(), stage: text(), cpv: text(), method: text() }),
  programme: text({ search: true }),
  fundingSource: term("funding-source"),
  withheld: many(group({ field: text(), reason: text() })),
});
