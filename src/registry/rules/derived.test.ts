import { describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { newId } from "../../kernel/ids.ts";
import { scheme } from "../vocabulary.ts";
import { diffVersions } from "./differences.ts";
import { facetLabel, facetsOf, gradeOf, whenOf } from "./facets.ts";
import { independent, suggestGrade } from "./grade.ts";
import { publicView } from "./public-view.ts";
import type { RecordBody } from "./record.ts";
import { searchTexts } from "./search-texts.ts";
import { standingPhrase } from "./standing.ts";
import { csvColumns, csvRow } from "./table.ts";
import { originalOf, sourceHash, translated, withStaleness } from "./translations.ts";
import { original } from "./values.ts";

const values = (body: RecordBody, name: string) => facetsOf(body).flatMap((facet) => (facet.name === name ? [facet.value] : []));

describe("facets", () => {
  test("a class of technology brings its family", () => {
    const narrow = scheme("technology")?.terms.find((term) => term.broader);
    const body = draft({ fields: { classes: [narrow?.notation] } });
    expect(values(body, "technology")).toEqual([narrow?.notation, narrow?.broader]);
  });
  test("a country brings its regions, but not a sea that it lies on", () => {
    const found = values(draft({ fields: { countries: ["GR"] } }), "region");
    expect(found).toEqual(expect.arrayContaining(["039", "150"]));
    expect(found).not.toContain("aegean");
  });
  test("a place brings the region that it names", () => {
    const place = { country: "GR", region: "aegean", precision: "area", publicPrecision: "area" };
    expect(values(draft({ fields: { place } }), "region")).toContain("aegean");
    expect(values(draft({ fields: { place } }), "country")).toEqual(["GR"]);
  });
  test("a period brings all its years, an open one only the year that it names", () => {
    expect(values(draft({ fields: { since: "2019/2021" } }), "year")).toEqual(["2019", "2020", "2021"]);
    expect(values(draft({ fields: { since: "../2020" } }), "year")).toEqual(["2020"]);
    expect(values(draft({ fields: { since: "1900/2000" } }), "year")).toEqual([]);
  });
  test("a value that comes twice counts once", () => {
    expect(values(draft({ fields: { countries: ["GR", "GR"] } }), "country")).toEqual(["GR"]);
  });
  test("secret fields bring nothing", () => {
    const body = draft({ type: "engagement", fields: { contacts: [{ channel: "phone", at: "1999" }] } });
    expect(facetsOf(body)).toEqual([
      { name: "type", value: "engagement" },
      { name: "language", value: "en" },
    ]);
  });
  test("the grade is the claim's own, else the best of what supports the record", () => {
    const citation = { field: "title", source: newId(), relation: "supports" as const, grade: "E2" as const };
    const citations = [
      citation,
      { ...citation, grade: "E4" as const },
      { ...citation, relation: "contradicts" as const, grade: "E5" as const },
    ];
    expect(gradeOf(draft({ citations }))).toBe("E4");
    expect(gradeOf(draft({ fields: { grade: "E1" }, citations }))).toBe("E1");
    expect(gradeOf(draft())).toBeUndefined();
  });
  test("a source is dated by its publication, a deployment by its beginning", () => {
    expect(whenOf(draft({ fields: { published: "2022-09-28" } }))).toBe("2022-09-28");
    expect(whenOf(draft({ fields: { until: "2024", since: "2019" } }))).toBe("2019");
    expect(whenOf(draft())).toBeUndefined();
  });
  test("values are named in the reader's language, and by themselves where there is no name", () => {
    expect(facetLabel("status", "in-use", "fr")).toBe(
      scheme("deployment-status")?.terms.find((term) => term.notation === "in-use")?.prefLabel.fr,
    );
    expect(facetLabel("status", "no-such", "fr")).toBe("no-such");
    expect(facetLabel("year", "2019", "ar")).toBe("2019");
  });
});

describe("search texts", () => {
  test("carry their language and their path, and nothing secret", () => {
    const body = draft({
      type: "agent",
      lang: "fr",
      title: { fr: { text: "Société", status: "original" }, ar: { text: "شركة", status: "human" } },
      fields: { kind: "company", names: [{ text: "Soc. S.A." }], status: "not searched" },
      notes: [{ kind: "caution", text: original("fr", "prudence") }],
    });
    expect(searchTexts(body)).toEqual([
      { field: "title", lang: "fr", text: "Société" },
      { field: "title", lang: "ar", text: "شركة" },
      { field: "names.0.text", lang: "fr", text: "Soc. S.A." },
      { field: "notes.0", lang: "fr", text: "prudence" },
    ]);
  });
});

describe("the public view", () => {
  const place = { country: "GR", label: "Gate 4, north wall", lat: 41.23456, lon: -26.55555, precision: "exact" };
  test("a locality is kept to a tenth of a degree, without the label of the exact place", () => {
    const view = publicView(draft({ fields: { place: { ...place, publicPrecision: "locality" } } }));
    expect(view.fields.place).toEqual({
      country: "GR",
      lat: 41.2,
      lon: -26.6,
      precision: "locality",
      publicPrecision: "locality",
    });
  });
  test("a place withheld tells nothing", () => {
    const view = publicView(draft({ fields: { place: { ...place, publicPrecision: "withheld" } } }));
    expect(view.fields.place).toEqual({ precision: "withheld", publicPrecision: "withheld" });
  });
  test("a correction of a place does not tell the place", () => {
    const correction = {
      kind: "redaction",
      field: "place",
      before: "Gate 4",
      after: "",
      reason: "safety",
      at: "2026-01-01T00:00:00Z",
    };
    const body = draft({ fields: { place: { ...place, publicPrecision: "country" } }, corrections: [correction] });
    expect(JSON.stringify(publicView(body))).not.toContain("Gate 4");
    expect(publicView(body).corrections[0]?.reason).toBe("safety");
  });
  test("citations, marks and corrections of secret fields go with them", () => {
    const body = draft({
      type: "engagement",
      fields: { contacts: [{ channel: "a phone call" }] },
      citations: [{ field: "contacts.0.channel", source: newId(), relation: "supports", grade: "E1" }],
      editorial: ["contacts"],
      corrections: [{ kind: "erratum", field: "contacts.0", before: "x", after: "y", reason: "z", at: "2026-01-01T00:00:00Z" }],
    });
    expect(publicView(body)).toMatchObject({ fields: {}, citations: [], editorial: [], corrections: [] });
  });
});

describe("a redaction", () => {
  const redaction = {
    kind: "redaction",
    field: "affected.en",
    before: "the hidden name",
    after: "",
    reason: "safety",
    at: "2026-01-01T00:00:00Z",
  };
  const first = draft({
    fields: {
      since: "2019",
      affected: original("en", "the hidden name"),
      place: { country: "GR", label: "Gate 4", precision: "exact", publicPrecision: "exact" },
    },
    citations: [{ field: "affected", source: newId(), relation: "supports", grade: "E2", locator: { quote: "the hidden name" } }],
  });
  const latest = {
    ...first,
    fields: { since: "2019", place: { country: "GR", label: "Gate 4", precision: "exact", publicPrecision: "country" } },
    citations: [],
    corrections: [redaction],
  };

  test("does not repeat what it took away", () => {
    expect(JSON.stringify(publicView(latest))).not.toContain("hidden name");
    expect(publicView(latest).corrections[0]).toMatchObject({ field: "affected.en", reason: "safety" });
  });
  test("reaches back into earlier versions, and leaves the rest of them", () => {
    const view = publicView(first, latest);
    expect(JSON.stringify(view)).not.toMatch(/hidden name|Gate 4/);
    expect(view.fields).toEqual({ since: "2019", place: { country: "GR", precision: "country", publicPrecision: "country" } });
  });
  test("of a title gives earlier versions the latest title", () => {
    const renamed = { ...latest, title: original("en", "Towers"), corrections: [{ ...redaction, field: "title" }] };
    expect(publicView(first, renamed).title).toEqual(original("en", "Towers"));
  });
});

describe("tables", () => {
  test("no column comes twice, and none is of a secret field", () => {
    const names = csvColumns("call").map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain("submissions");
  });
  test("a row has each value in its column", () => {
    const agent = newId();
    const fields = {
      since: "2019",
      countries: ["GR", "MX"],
      purpose: original("fr", "surveillance"),
      place: { country: "GR", precision: "country", publicPrecision: "country" },
    };
    const body = publicView(draft({ type: "deployment", fields: { ...fields, figures: [{ value: 0 }], technology: [agent] } }));
    const row = csvRow(body, (id) => (id === agent ? "VIG-TEC-2026-0001" : id));
    const cells = Object.fromEntries(csvColumns("deployment").map(({ name }, i) => [name, row[i]]));
    expect(cells).toMatchObject({
      title: "Towers along a river",
      title__en: "Towers along a river",
      title__ar: "",
      countries: "GR | MX",
      purpose: "surveillance",
      purpose__fr: "surveillance",
      place_country: "GR",
      place_precision: "country",
      figures: '[{"value":0}]',
      technology: "VIG-TEC-2026-0001",
      until: "",
    });
  });
});

describe("differences", () => {
  test("are told field by field, a list of plain values as one", () => {
    const before = draft({ fields: { countries: ["GR"], since: "2019", figures: [{ value: 1 }, { value: 2 }] } });
    const after = {
      ...before,
      fields: { countries: ["GR", "MX"], figures: [{ value: 1 }, { value: 3, unit: "km" }], until: "2020" },
    };
    expect(diffVersions(before, after)).toEqual([
      { path: "fields.countries", before: ["GR"], after: ["GR", "MX"] },
      { path: "fields.figures.1.unit", after: "km" },
      { path: "fields.figures.1.value", before: 2, after: 3 },
      { path: "fields.since", before: "2019" },
      { path: "fields.until", after: "2020" },
    ]);
  });
});

describe("standing decides the wording", () => {
  test.each(scheme("standing")?.terms.map((term) => term.notation) ?? [])("%s has words in every language", (standing) => {
    for (const lang of ["en", "fr", "es", "ar"]) expect(standingPhrase(standing, lang)?.phrase).toMatch(/\S/);
  });
  test("what is alleged is said to be alleged", () => {
    expect(standingPhrase("alleged", "en")).toEqual({ phrase: "It is alleged that", adverb: "allegedly" });
    expect(standingPhrase("alleged", "de")).toEqual(standingPhrase("alleged", "en"));
    expect(standingPhrase("certain", "en")).toBeUndefined();
  });
});

describe("a suggested grade", () => {
  const press = (publisher: string, more = {}) => ({ material: "press-article", publisher, ...more });
  test.each([
    ["no evidence", [], "reported", "E0"],
    ["one page that nobody answers for", [{ material: "web-page" }], "reported", "E1"],
    ["one article", [press("A")], "reported", "E2"],
    ["two articles: more voices, but none from the field", [press("A"), press("B")], "reported", "E2"],
    ["a primary document", [{ material: "contract-document", publisher: "A" }], "reported", "E3"],
    ["a primary document and another voice", [{ material: "contract-document", publisher: "A" }, press("B")], "reported", "E4"],
    [
      "a primary document and its own publisher's article",
      [{ material: "contract-document", publisher: "A" }, press("a ")],
      "reported",
      "E3",
    ],
    ["a court that has decided", [{ material: "court-judgment" }], "established", "E5"],
    ["an article about what is called established", [press("A")], "established", "E2"],
    ["an official who admits it", [{ material: "official-statement" }], "acknowledged", "E5"],
  ])("%s", (_, evidence, standing, grade) => {
    expect(suggestGrade(evidence, standing)).toBe(grade);
  });
  test("two outlets that relay one report count once", () => {
    const relayed = [
      press("A", { id: "1", relays: "9" }),
      press("B", { id: "2", relays: "9" }),
      { id: "9", material: "testimony", publisher: "C" },
    ];
    expect(independent(relayed)).toBe(1);
    expect(suggestGrade(relayed, "reported")).toBe("E3");
    expect(independent([press("A", { relays: "9" }), press("B", { relays: "9" })])).toBe(1);
    expect(independent([press("A", { id: "1" }), press("B", { id: "2" })])).toBe(2);
  });
  test("sources that relay each other in a circle are still one", () => {
    expect(independent([press("A", { id: "1", relays: "2" }), press("B", { id: "2", relays: "1" })])).toBe(1);
  });
});

describe("a translation is stale once its original has changed", () => {
  const texts = translated(original("en", "one"), "fr", { text: "un", status: "human" });
  test("not before", () => {
    expect(texts.fr?.sourceHash).toBe(sourceHash("one"));
    expect(withStaleness(texts)).toEqual(texts);
    expect(originalOf(texts)?.[0]).toBe("en");
  });
  test("then it is marked, and no longer when it is done again", () => {
    const changed = withStaleness({ ...texts, en: { text: "two", status: "original" } });
    expect(changed.fr?.stale).toBe(true);
    expect(changed.en?.stale).toBeUndefined();
    expect(withStaleness(translated(changed, "fr", { text: "deux", status: "human" })).fr?.stale).toBeUndefined();
  });
  test("one that does not say what it was made from is left as it is", () => {
    const unbound = { en: { text: "one", status: "original" as const }, fr: { text: "un", status: "human" as const } };
    expect(withStaleness(unbound)).toEqual(unbound);
  });
});
