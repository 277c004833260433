import { describe, expect, it } from "vitest";
import { original, type RecordBody } from "../../../registry/index.ts";
import { gradedSource, suggestedGrade } from "./grading.ts";
import {
  groundOf,
  groundsOf,
  type NewGround,
  stampOf,
  withEditorial,
  withGround,
  withOtherGround,
  withoutGround,
} from "./grounds.ts";

const A = "01VG0000000000000000000000";
const B = "01VG0000000000000000000001";

const record = (more: Partial<RecordBody>): RecordBody => ({
  ...{ id: "01VG000000000000000000000Z", handle: "", type: "deployment", lang: "en", state: "draft" },
  ...{ visibility: "public", sensitivity: "none", licence: "CC-BY-4.0", title: original("en", "A camera") },
  ...{ fields: { since: "2019" }, citations: [], editorial: [], notes: [], corrections: [] },
  ...(more as object),
});

const ground = (more: Partial<NewGround> = {}): NewGround => ({
  ...{ field: "since", source: A, relation: "supports", grade: "E2", page: "3", quote: "since 2019" },
  ...more,
});

describe("a citation", () => {
  it("is added, found by its key, changed and removed, and the others stay", () => {
    const one = withGround(withGround(record({}), ground()), ground({ source: B }));
    const [first, second] = groundsOf(one);
    expect(groundOf(one, first?.key ?? "")).toMatchObject({ source: A, page: "3", quote: "since 2019", grade: "E2" });
    const changed = withOtherGround(one, first?.key ?? "", ground({ quote: "from 2019 on" }));
    expect(changed.citations.map(({ locator }) => locator?.quote)).toEqual(["from 2019 on", "since 2019"]);
    expect(withoutGround(changed, second?.key ?? "").citations).toHaveLength(1);
  });

  it("is not there twice, nor changed into another that is there", () => {
    const one = withGround(record({}), ground());
    expect(() => withGround(one, ground())).toThrowError("already");
    const two = withGround(one, ground({ source: B }));
    const key = groundsOf(two)[1]?.key ?? "";
    expect(() => withOtherGround(two, key, ground())).toThrowError("already");
    expect(withOtherGround(two, key, ground({ source: B }))).toEqual(two);
  });

  it("that someone else has changed meanwhile is neither changed nor removed", () => {
    expect(() => withoutGround(record({}), "0123456789abcdef0123")).toThrowError("meanwhile");
    expect(() => withOtherGround(record({}), "0123456789abcdef0123", ground())).toThrowError("meanwhile");
  });

  it("without a place in its source has no locator", () => {
    expect(withGround(record({}), ground({ page: undefined, quote: undefined })).citations).toEqual([
      { field: "since", source: A, relation: "supports", grade: "E2" },
    ]);
  });
});

describe("the evidence of a claim", () => {
  const claim = record({ type: "claim", fields: { text: original("en", "It watches") } });

  it("takes the same grounds, and the claim their grade", () => {
    const one = withGround(claim, ground({ field: "evidence", grade: "E3" }));
    expect(one.fields).toMatchObject({
      grade: "E3",
      evidence: [{ source: A, relation: "supports", page: "3", quote: "since 2019" }],
    });
    expect(one.citations).toEqual([]);
    const key = groundsOf(one)[0]?.key ?? "";
    expect(withOtherGround(one, key, ground({ field: "evidence", relation: "context" })).fields.evidence).toMatchObject([
      { relation: "context" },
    ]);
    expect(withoutGround(one, key).fields).toEqual({ text: original("en", "It watches"), grade: "E3" });
  });

  it("does not become a citation when it is changed", () => {
    const one = withGround(claim, ground({ field: "evidence" }));
    expect(() => withOtherGround(one, groundsOf(one)[0]?.key ?? "", ground({ field: "text" }))).toThrowError();
  });
});

describe("a field of the editors' own judgement", () => {
  it("is marked once, and unmarked", () => {
    const one = withEditorial(withEditorial(record({}), "since", true), "since", true);
    expect(one.editorial).toEqual(["since"]);
    expect(withEditorial(one, "since", false).editorial).toEqual([]);
  });
});

describe("what a field says", () => {
  it("has a stamp that changes with it", () => {
    const one = record({ fields: { figures: [{ value: 3 }] } });
    const other = record({ fields: { figures: [{ value: 4 }] } });
    expect(stampOf(one, "figures.0.value")).not.toBe(stampOf(other, "figures.0.value"));
    expect(stampOf(one, "title")).toBe(stampOf(other, "title"));
    expect(stampOf(one, "figures.7.value")).toBe(stampOf(one, "until"));
  });
});

describe("the suggested grade", () => {
  const sources = new Map(
    [
      { id: A, fields: { material: "court-judgment", publisher: "A court" } },
      { id: B, fields: { material: "press-article", publisher: "A paper" } },
    ].map((source) => [source.id, gradedSource(source)]),
  );

  it("rises when another independent source says the same of the same field", () => {
    const alone = suggestedGrade(record({}), ground({ source: B }), sources);
    const beside = suggestedGrade(withGround(record({}), ground()), ground({ source: B }), sources);
    expect([alone, beside]).toEqual(["E2", "E4"]);
  });

  it("does not count what contradicts, another field, or the citation that is being changed", () => {
    const others = [ground({ relation: "contradicts" }), ground({ field: "until" })].reduce(withGround, record({}));
    expect(suggestedGrade(others, ground({ source: B }), sources)).toBe("E2");
    const own = withGround(record({}), ground());
    expect(suggestedGrade(own, ground({ source: B }), sources, groundsOf(own)[0]?.key)).toBe("E2");
  });
});
