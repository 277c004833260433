import { describe, expect, test } from "vitest";
import { draft } from "../../../../tests/bodies.ts";
import { original, type RecordBody } from "../../../registry/index.ts";
import { bodyFrom } from "./body.ts";
import { entriesOf } from "./entries.ts";
import { alike, merge, settled } from "./merge.ts";

const base = draft({
  title: { ...original("en", "Towers"), fr: { text: "Tours", status: "human" } },
  fields: {
    since: "2019",
    status: "in-use",
    place: { country: "GR", precision: "country", publicPrecision: "country" },
    figures: [{ value: 1 }, { value: 2 }, { value: 3 }],
  },
});
const entries = entriesOf(base);
const changed = (fields: Record<string, unknown>, more: Partial<RecordBody> = {}) =>
  entriesOf({ ...base, ...more, fields: { ...base.fields, ...fields } });
const merged = (theirs: ReturnType<typeof changed>, mine: ReturnType<typeof changed>) =>
  merge("deployment", entries, theirs, mine);

describe("what two people made of one version", () => {
  test("is brought together where they changed different fields", () => {
    const both = merged(changed({ since: "2020" }), changed({ status: "suspended" }));
    expect(both).toMatchObject({ taken: ["fields.since"], own: ["fields.status"], clashes: [] });
    expect(bodyFrom(both.entries, base).body.fields).toMatchObject({ since: "2020", status: "suspended" });
  });
  test("or different languages of one text", () => {
    const theirs = changed({}, { title: { ...base.title, fr: { text: "Des tours", status: "human" } } });
    const mine = changed({}, { title: { ...base.title, ...original("en", "The towers") } });
    expect(merged(theirs, mine)).toMatchObject({ taken: ["title.fr"], own: ["title.en"], clashes: [] });
  });
  test("or different rows of one list", () => {
    const theirs = changed({ figures: [{ value: 10 }, { value: 2 }, { value: 3 }] });
    const mine = changed({ figures: [{ value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }] });
    const both = merged(theirs, mine);
    expect(both.clashes).toEqual([]);
    expect(bodyFrom(both.entries, base).body.fields.figures).toEqual([{ value: 10 }, { value: 2 }, { value: 3 }, { value: 4 }]);
  });
  test("what both changed alike is no clash", () => {
    expect(merged(changed({ since: "2020" }), changed({ since: "2020" }))).toMatchObject({ taken: [], own: [], clashes: [] });
  });
  test("what both changed otherwise is for a person to choose, and nothing of either is lost before", () => {
    const both = merged(changed({ since: "2020" }), changed({ since: "2021" }));
    expect(both.clashes.map(({ name, base, theirs, mine }) => [name, base.get(""), theirs.get(""), mine.get("")])).toEqual([
      ["fields.since", "2019", "2020", "2021"],
    ]);
    expect(both.entries.get("fields.since")).toBe("2021");
    expect(settled(both, new Map([["fields.since", "theirs"]])).get("fields.since")).toBe("2020");
  });
  test("a place is chosen as one: halves of two places are no place", () => {
    const theirs = changed({ place: { country: "MX", precision: "country", publicPrecision: "country" } });
    const mine = changed({ place: { country: "GR", label: "Evros", precision: "area", publicPrecision: "area" } });
    const both = merged(theirs, mine);
    expect(both.clashes.map(({ name }) => name)).toEqual(["fields.place"]);
    const place = bodyFrom(settled(both, new Map([["fields.place", "theirs"]])), base).body.fields.place;
    expect(place).toEqual({ country: "MX", precision: "country", publicPrecision: "country" });
  });
  test("the same row changed by both is a clash of the list", () => {
    const theirs = changed({ figures: [{ value: 10 }, { value: 2 }] });
    const mine = changed({ figures: [{ value: 11 }, { value: 2 }] });
    expect(merged(theirs, mine).clashes.map(({ name }) => name)).toEqual(["fields.figures"]);
  });
  test("one empties what the other changes: that is a clash too", () => {
    expect(merged(changed({ since: undefined }), changed({ since: "2021" })).clashes).toHaveLength(1);
  });
});

test("a form that was only opened says the same as before, even with empty rows in it", () => {
  expect(alike("deployment", entries, new Map([...entries, ["fields.aliases.0", ""], ["fields.figures.9.value", " "]]))).toBe(
    true,
  );
  expect(alike("deployment", entries, new Map([...entries, ["fields.figures.9.value", "9"]]))).toBe(false);
});
