import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryBodyOf } from "../../../../tests/arbitrary-body.ts";
import { draft } from "../../../../tests/bodies.ts";
import { newId } from "../../../kernel/ids.ts";
import { original, type RecordBody, sourceHash, TYPE_NAMES, validate } from "../../../registry/index.ts";
import { bodyFrom } from "./body.ts";
import { entriesOf } from "./entries.ts";
import { isEntryName } from "./names.ts";

const RUNS = { numRuns: 60 };

/** The same without lists and groups that hold nothing: no one can type those. */
function said(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).flatMap(([name, part]) => (said(part) === undefined ? [] : [[name, said(part)] as const]));
  if (parts.length === 0) return undefined;
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

describe.each(TYPE_NAMES)("any %s", (type) => {
  test("comes through the form as it was, and every name of its form is one that the form takes", () => {
    fc.assert(
      fc.property(arbitraryBodyOf(type), (body) => {
        const entries = entriesOf(body);
        for (const name of entries.keys()) expect([name, isEntryName(type, name)]).toEqual([name, true]);
        const read = bodyFrom(entries, body);
        expect(read.body).toEqual(body);
        expect([...read.faults]).toEqual([]);
        expect(read.dropped).toBe(0);
        expect([...entriesOf(read.body)]).toEqual([...entries]);
      }),
      RUNS,
    );
  });

  test("typed anew into an empty form says the same", () => {
    fc.assert(
      fc.property(arbitraryBodyOf(type), (body) => {
        const { id, handle, state, lang, visibility, sensitivity, licence } = body;
        const empty = { ...draft({ type }), id, handle, state, lang, visibility, sensitivity, licence };
        const entries = entriesOf({ ...body, fields: (said(body.fields) ?? {}) as RecordBody["fields"] });
        const read = bodyFrom(entries, empty);
        expect([...read.faults]).toEqual([]);
        expect(validate(read.body)).toEqual(read.body);
        expect([...entriesOf(read.body)]).toEqual([...entries]);
      }),
      RUNS,
    );
  });
});

/** The body that is made of a base when some entries are typed over it; undefined removes one. */
const typed = (base: RecordBody, changes: Record<string, string | undefined>) => {
  const entries = new Map(entriesOf(base));
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) entries.delete(name);
    else entries.set(name, value);
  }
  return bodyFrom(entries, base);
};
const faultsOf = (changes: Record<string, string>, type: RecordBody["type"] = "deployment") =>
  Object.fromEntries([...typed(draft({ type }), changes).faults].map(([name, { code }]) => [name, code]));

describe("what is wrong is told where it was typed", () => {
  test.each<[Record<string, string>, RecordBody["type"], Record<string, string>]>([
    [{ "fields.since": "some day" }, "deployment", { "fields.since": "value-no-date" }],
    [{ "fields.status": "destroyed" }, "deployment", { "fields.status": "value-no-term" }],
    [{ "fields.technology.4": "towers" }, "deployment", { "fields.technology.4": "form-ref-unresolved" }],
    [{ "fields.countries.2": "", "fields.countries.7": "Atlantis" }, "deployment", { "fields.countries.7": "value-no-country" }],
    [{ "fields.figures.3.value": "1,5" }, "deployment", { "fields.figures.3.value": "form-bad-number" }],
    [
      { "fields.place.lat": "91", "fields.place.lon": "0", "fields.place.publicPrecision": "country" },
      "deployment",
      { "fields.place.lat": "value-too-big" },
    ],
    [
      { "fields.place.lat": "north" },
      "deployment",
      {
        "fields.place.lat": "form-bad-number",
        "fields.place.precision": "form-part-needed",
        "fields.place.publicPrecision": "form-part-needed",
      },
    ],
    [{ "fields.place.country": "GR" }, "deployment", { "fields.place.publicPrecision": "form-part-needed" }],
    [
      { "fields.deaths.min": "3", "fields.deaths.max": "1", "fields.deaths.basis": "x" },
      "incident",
      { "fields.deaths": "value-turned-range" },
    ],
    [
      { "fields.deaths.min": "3" },
      "incident",
      { "fields.deaths.max": "form-part-needed", "fields.deaths.basis": "form-part-needed" },
    ],
    [{ "fields.money.amount": "7", "fields.money.currency": "euro" }, "link", { "fields.money.currency": "value-no-currency" }],
    [{ "fields.items.0.at.day": "2024-02-30" }, "engagement", { "fields.items.0.at.day": "form-bad-day" }],
    [{ "fields.items.0.at.day": "2024-02-03" }, "engagement", { "fields.items.0.at.time": "form-bad-time" }],
    [
      { "fields.items.0.at.day": "2024-03-31", "fields.items.0.at.time": "02:30", "fields.items.0.at.zone": "Europe/Athens" },
      "engagement",
      {},
    ],
    [
      { "fields.items.0.at.day": "2024-03-31", "fields.items.0.at.time": "03:30", "fields.items.0.at.zone": "Europe/Athens" },
      "engagement",
      { "fields.items.0.at.time": "form-no-such-hour" },
    ],
    [
      { "fields.items.0.at.day": "2024-03-31", "fields.items.0.at.time": "03:30", "fields.items.0.at.zone": "Mars" },
      "engagement",
      { "fields.items.0.at.zone": "form-bad-zone" },
    ],
    [{ "title.en.text": " " }, "deployment", { title: "form-title-needed" }],
    [{ "title.en.status": "invented" }, "deployment", { "title.en.status": "value-none-of" }],
    [{ "fields.purpose.en.text": "a\u0000b" }, "deployment", { "fields.purpose.en.text": "value-broken-text" }],
    [{ "fields.purpose.en.text": "half \ud83d" }, "deployment", { "fields.purpose.en.text": "value-broken-text" }],
    [{ visibility: "everyone" }, "deployment", { visibility: "value-none-of" }],
    [{ reviewBy: "soon" }, "deployment", { reviewBy: "value-no-day" }],
    [{ "fields.url": "javascript:alert(1)" }, "source", { "fields.url": "value-no-link" }],
    [{ "fields.redistributable": "perhaps" }, "source", { "fields.redistributable": "value-wrong-kind" }],
  ])("%j of a %s", (changes, type, faults) => {
    expect(faultsOf(changes, type)).toEqual(faults);
  });
});

describe("people write as they do", () => {
  const fieldsOf = (changes: Record<string, string>, type: RecordBody["type"] = "deployment") => {
    const read = typed(draft({ type }), changes);
    expect([...read.faults]).toEqual([]);
    return read.body.fields;
  };
  test("a term, a country or a language is known by its name in any language of the interface", () => {
    expect(fieldsOf({ "fields.countries.0": "Grèce", "fields.countries.1": "اليونان", "fields.countries.2": "mx" })).toEqual({
      countries: ["GR", "GR", "MX"],
    });
    expect(fieldsOf({ "fields.classes.0": "Face recognition" })).toEqual({ classes: ["face-recognition"] });
    expect(fieldsOf({ "fields.language.0": "Persian", "fields.language.1": "zh-Hant" }, "source")).toEqual({
      language: ["fa", "zh-Hant"],
    });
  });
  test("digits of any keyboard, and spaces between thousands", () => {
    expect(fieldsOf({ "fields.figures.0.value": "١٢ ٣٤٥٫٥" })).toEqual({ figures: [{ value: 12345.5 }] });
    expect(fieldsOf({ "fields.since": " ٢٠١٩ " })).toEqual({ since: "2019" });
  });
  test("a time of a named zone is kept with its offset", () => {
    const item = (time: string) => ({
      "fields.items.0.at.day": "2024-07-01",
      "fields.items.0.at.time": time,
      "fields.items.0.at.zone": "Europe/Athens",
    });
    expect(fieldsOf(item("09:30"), "engagement")).toEqual({ items: [{ at: "2024-07-01T09:30:00+03:00" }] });
  });
  test("an embargo may end on a day or at an hour", () => {
    expect(typed(draft(), { "embargoUntil.day": "2030-01-01" }).body.embargoUntil).toBe("2030-01-01");
    const hour = { "embargoUntil.day": "2030-01-01", "embargoUntil.time": "06:00", "embargoUntil.zone": "UTC" };
    expect(typed(draft(), hour).body.embargoUntil).toBe("2030-01-01T06:00:00Z");
  });
  test("rows without anything in them are no rows", () => {
    expect(fieldsOf({ "fields.figures.0": "", "fields.figures.0.value": "", "fields.figures.5.unit": "km" })).toEqual({
      figures: [{ unit: "km" }],
    });
  });
});

describe("what hangs on a row goes where the row goes", () => {
  const source = newId();
  const cites = (field: string) => ({ field, source, relation: "supports" as const, grade: "E2" as const });
  const base = draft({
    fields: { figures: [{ value: 1 }, { value: 2 }, { value: 3 }], since: "2019" },
    citations: [cites("figures.1.value"), cites("figures.2"), cites("since"), cites("figures")],
    editorial: ["figures.0"],
  });
  test("a row that is taken out takes its citations with it, and the others follow theirs", () => {
    const read = typed(base, { "fields.figures.1.value": undefined, "fields.figures.1.@": undefined });
    expect(read.body.fields.figures).toEqual([{ value: 1 }, { value: 3 }]);
    expect(read.body.citations.map(({ field }) => field)).toEqual(["figures.1", "since", "figures"]);
    expect(read.body.editorial).toEqual(["figures.0"]);
    expect(read.dropped).toBe(1);
  });
  test("rows that change places keep their citations", () => {
    const read = typed(base, {
      "fields.figures.0.value": "2",
      "fields.figures.0.@": "1",
      "fields.figures.1.value": "1",
      "fields.figures.1.@": "0",
    });
    expect(read.body.citations.map(({ field }) => field)).toEqual(["figures.0.value", "figures.2", "since", "figures"]);
    expect(read.body.editorial).toEqual(["figures.1"]);
  });
  test("rows inside rows do so too", () => {
    const event = draft({
      type: "event",
      fields: { agenda: [{ minutes: 1 }, { people: ["a", "b"] }] },
      citations: [cites("agenda.1.people.1")],
    });
    const read = typed(event, {
      "fields.agenda.0.minutes": undefined,
      "fields.agenda.0.@": undefined,
      "fields.agenda.1.people.0": "b",
      "fields.agenda.1.people.0.@": "1",
      "fields.agenda.1.people.1": "a",
      "fields.agenda.1.people.1.@": "0",
    });
    expect(read.body.fields).toEqual({ agenda: [{ people: ["b", "a"] }] });
    expect(read.body.citations.map(({ field }) => field)).toEqual(["agenda.0.people.0"]);
  });
});

describe("a text in languages", () => {
  const hash = sourceHash("Towers along a river");
  const title = {
    ...original("en", "Towers along a river"),
    fr: { text: "Des tours", status: "machine" as const, translator: "a machine", sourceHash: hash },
    es: { text: "Torres", status: "human" as const },
  };
  const base = draft({ title });
  test("a translation that nobody touched keeps where it came from", () => {
    const { body } = typed(base, { "title.es.text": "Torres junto a un río" });
    expect(body.title.fr).toEqual(title.fr);
    expect(body.title.es).toEqual({ text: "Torres junto a un río", status: "human", sourceHash: hash });
  });
  test("what was translated from an original that changes is stale from then on", () => {
    const { body } = typed(base, { "title.en.text": "Towers along two rivers" });
    expect([body.title.en?.stale, body.title.fr?.stale, body.title.es?.stale]).toEqual([undefined, true, true]);
  });
  test("unless someone says that it still fits", () => {
    const { body } = typed(base, { "title.en.text": "Towers along the river", "title.fr.fresh": "yes" });
    expect(body.title.fr).toEqual({ ...title.fr, sourceHash: sourceHash("Towers along the river") });
    expect(body.title.es?.stale).toBe(true);
  });
  test("an emptied language is gone", () => {
    expect(Object.keys(typed(base, { "title.fr.text": "" }).body.title)).toEqual(["en", "es"]);
  });
});

describe("hostile names", () => {
  test.each([
    "__proto__",
    "fields.__proto__.x",
    "constructor",
    "fields.toString",
    "state",
    "id",
    "handle",
    "citations.0.grade",
    "corrections.0.reason",
    "mergedInto",
    "provenance.origin",
    "fields",
    "fields.figures",
    "fields.figures.01.value",
    "fields.figures.-1.value",
    "fields.figures.100000.value",
    "fields.figures.0.__proto__",
    "fields.purpose",
    "fields.purpose.english.text",
    "fields.purpose.en.sourceHash",
    "fields.place.altitude",
    `fields.${"x".repeat(300)}`,
  ])("%s is no name of the form", (name) => expect(isEntryName("deployment", name)).toBe(false));
  test("no one types what the archive keeps", () => {
    for (const name of ["fields.files.0.sha256", "fields.files.0.name", "fields.captures.0.url"])
      expect(isEntryName("source", name)).toBe(false);
  });
});
