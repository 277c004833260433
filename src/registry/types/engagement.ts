import { edtf, group, instant, language, localised, many, recordType, ref, term, text } from "../rules/fields.ts";

/** A question put to someone, and what came back, silence included. */
export const engagement = recordType("engagement", "ENG", ["schema:AskAction"], {
  kind: term("engagement-kind", { required: true }),
  addressee: ref("agent", { required: true }),
  asker: ref("agent"),
  claims: many(ref("claim")),
  about: many(ref(["deployment", "incident", "technology", "measure", "publication", "agent"])),
  questionSetVersion: text(),
  contacts: many(group({ at: edtf(), channel: text(), outcome: text() }, { secret: true })),
  sentAt: edtf(),
  dueAt: edtf(),
  reminders: many(edtf()),
  answeredAt: edtf(),
  status: term("response-status", { required: true }),
  stance: term("stance"),
  action: term("response-action"),
  items: many(
    group({
      question: localised(),
      status: term("item-response", { facet: false }),
      answerVerbatim: text({ search: true }),
      language: language({ facet: false }),
      source: ref("source"),
      at: instant(),
    }),
  ),
  publishedText: localised(),
});
