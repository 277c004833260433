import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draft } from "../../../../tests/bodies.ts";
import { newId } from "../../../kernel/ids.ts";
import { examine, publishable, type RecordBody } from "../../../registry/index.ts";
import { type Tagging, tagged } from "./tag.ts";

const biometrics: Tagging = { field: "classes", scheme: "technology", term: "biometrics", op: "add" };
const source = newId();
const cites = (field: string) => ({ field, source, relation: "supports", grade: "E2" }) as const;
const bodyOf = (result: ReturnType<typeof tagged>): RecordBody => {
  if (!("body" in result)) throw new Error(result.fate);
  return result.body;
};
const groundless = (body: RecordBody) =>
  publishable(body, { today: "2026-01-01", secondReviewer: false }).filter(({ code }) => code === "no-ground");

describe("a term on many records", () => {
  test("is put behind the others, as the editors' own judgement", () => {
    const body = bodyOf(tagged(draft({ fields: { classes: ["sensing"] }, citations: [cites("classes.0")] }), biometrics));
    expect([body.fields.classes, body.editorial]).toEqual([["sensing", "biometrics"], ["classes.1"]]);
    expect(groundless(body)).toEqual([]);
    expect(tagged(body, biometrics)).toEqual({ fate: "same" });
  });

  test("that is taken off leaves the grounds of the others where they belong", () => {
    const before = draft({
      fields: { classes: ["biometrics", "sensing", "data-systems"] },
      citations: [cites("classes.0"), cites("classes.2"), cites("since")],
      editorial: ["classes.1"],
    });
    const body = bodyOf(tagged(before, { ...biometrics, op: "remove" }));
    expect([body.fields.classes, body.editorial, body.citations.map(({ field }) => field)]).toEqual([
      ["sensing", "data-systems"],
      ["classes.0"],
      ["classes.1", "since"],
    ]);
    const last = bodyOf(
      tagged(draft({ fields: { classes: ["biometrics"] }, editorial: ["classes"] }), { ...biometrics, op: "remove" }),
    );
    expect([last.fields, last.editorial]).toEqual([{}, []]);
  });

  test("takes the place of no other where there is room for one", () => {
    const polarity: Tagging = { field: "polarity", scheme: "polarity", term: "harmful", op: "add" };
    expect(tagged(draft({ fields: { polarity: "beneficial" } }), polarity)).toEqual({ fate: "taken" });
    expect(bodyOf(tagged(draft(), polarity))).toMatchObject({ fields: { polarity: "harmful" }, editorial: ["polarity"] });
    expect(tagged(draft({ type: "source" }), polarity)).toEqual({ fate: "field" });
    expect(tagged(draft({ fields: {} }), { ...polarity, field: "constructor" })).toEqual({ fate: "field" });
  });

  test("that is put on and taken off leaves the record as it was", () => {
    const terms = fc.uniqueArray(fc.constantFrom("sensing", "data-systems", "services"), { maxLength: 3 });
    fc.assert(
      fc.property(terms, fc.array(fc.nat(2), { maxLength: 3 }), (classes, places) => {
        const citations = places.filter((place) => place < classes.length).map((place) => cites(`classes.${place}`));
        const before = draft({ fields: classes.length > 0 ? { classes } : {}, citations });
        const put = bodyOf(tagged(before, biometrics));
        expect(bodyOf(tagged(put, { ...biometrics, op: "remove" }))).toEqual(before);
        expect(examine(put).body?.fields.classes).toContain("biometrics");
      }),
    );
  });
});
