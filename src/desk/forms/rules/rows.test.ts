import { describe, expect, test } from "vitest";
import { draft } from "../../../../tests/bodies.ts";
import { bodyFrom } from "./body.ts";
import { entriesOf } from "./entries.ts";
import { withLanguage, withoutRow, withRow, withRowMoved } from "./rows.ts";

const base = draft({ fields: { figures: [{ value: 1, unit: "km" }, { value: 2 }, { value: 3 }], countries: ["GR"] } });
const entries = entriesOf(base);
const figures = (some: ReturnType<typeof entriesOf>) => bodyFrom(some, base).body.fields.figures;

describe("the buttons of a list", () => {
  test("add a row at its end, which counts once something is in it", () => {
    const { entries: more, row } = withRow(entries, "fields.figures");
    expect(row).toBe(3);
    expect(figures(more)).toEqual(base.fields.figures);
    expect(figures(new Map([...more, ["fields.figures.3.value", "4"]]))).toHaveLength(4);
    expect(withRow(entries, "fields.safeguards").row).toBe(0);
  });
  test("take a row out", () => {
    expect(figures(withoutRow(entries, "fields.figures", 0))).toEqual([{ value: 2 }, { value: 3 }]);
    expect(figures(withoutRow(entries, "fields.figures", 7))).toEqual(base.fields.figures);
  });
  test("move a row, and leave the first where it is when it should go up", () => {
    expect(figures(withRowMoved(entries, "fields.figures", 0, 1))).toEqual([
      { value: 2 },
      { value: 1, unit: "km" },
      { value: 3 },
    ]);
    expect(figures(withRowMoved(entries, "fields.figures", 0, -1))).toEqual(base.fields.figures);
    expect(figures(withRowMoved(entries, "fields.figures", 9, 1))).toEqual(base.fields.figures);
  });
  test("a row that was added twice and emptied leaves nothing behind", () => {
    const twice = withRow(withRow(entries, "fields.figures").entries, "fields.figures").entries;
    expect(figures(twice)).toEqual(base.fields.figures);
  });
});

test("a language that is added has a place, and one that is there keeps its text", () => {
  expect(withLanguage(entries, "title", "fr").get("title.fr.text")).toBe("");
  expect(withLanguage(entries, "title", "en")).toBe(entries);
});
