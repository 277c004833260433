import { country, edtf, group, language, localised, many, number, place, recordType, ref, term, text } from "../rules/fields.ts";

/** A meeting, hearing or session, with who spoke as what at that time. */
export const event = recordType("event", "EVT", ["schema:Event"], {
  series: text({ search: true }),
  parent: ref("event"),
  start: edtf({ required: true }),
  end: edtf(),
  zone: text(),
  format: term("event-format"),
  venue: text({ search: true }),
  place: place(),
  countries: many(country()),
  organisers: many(ref("agent")),
  agenda: many(group({ minutes: number(), title: localised(), people: many(text()) })),
  people: many(
    group({ agent: ref("agent"), name: text({ search: true }), role: text(), affiliationThen: text({ search: true }) }),
  ),
  languages: many(language()),
  access: many(localised()),
  figures: many(group({ label: localised(), value: number(), unit: text(), at: edtf(), source: ref("source") })),
  recording: ref("source"),
  questions: many(group({ text: localised(), state: text() })),
  notes: many(
    group({
      text: localised(),
      addressee: many(term("addressee-class", { facet: false })),
      gcm: many(term("gcm-objective", { facet: false })),
    }),
  ),
  gcm: many(term("gcm-objective")),
  statusNote: localised(),
});
