import { describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { newId } from "../../kernel/ids.ts";
import { requirePublishable } from "../refusals.ts";
import { type PublicationContext, publishable } from "./publication.ts";
import type { Citation, RecordBody } from "./record.ts";
import { original } from "./values.ts";

const alone: PublicationContext = { today: "2026-05-17", secondReviewer: false };
const source = newId();
const cites = (field: string, more: Partial<Citation> = {}): Citation => ({
  field,
  source,
  relation: "supports",
  grade: "E2",
  ...more,
});

const deployment = (fields: Record<string, unknown>, more: Partial<RecordBody> = {}) =>
  draft({ fields: { status: "in-use", ...fields }, editorial: ["status"], ...more });

test("a record that is complete and cited may be published", () => {
  const body = deployment({ since: "2019" }, { citations: [cites("since")] });
  expect(publishable(body, alone)).toEqual([]);
  expect(() => requirePublishable(body, alone)).not.toThrow();
});

describe("every asserted field rests on something", () => {
  const missing = (fields: Record<string, unknown>, more: Partial<RecordBody> = {}) =>
    publishable(deployment(fields, { editorial: ["status"], ...more }), alone);

  test("a field without a source is named", () => {
    expect(missing({ since: "2019" })).toEqual([{ code: "no-ground", path: "since", args: {} }]);
  });
  test("a source that contradicts, or is context, does not support it", () => {
    expect(missing({ since: "2019" }, { citations: [cites("since", { relation: "contradicts" })] })).toHaveLength(1);
    expect(missing({ since: "2019" }, { citations: [cites("since", { relation: "context" })] })).toHaveLength(1);
  });
  test("the editors' own judgement is enough when it is marked", () => {
    expect(missing({ since: "2019" }, { editorial: ["status", "since"] })).toEqual([]);
  });
  test("each entry of a list is cited, or the list as a whole", () => {
    const fields = { safeguards: [original("en", "a law"), original("en", "a court")] };
    expect(missing(fields, { citations: [cites("safeguards.0")] })).toEqual([
      { code: "no-ground", path: "safeguards.1", args: {} },
    ]);
    expect(missing(fields, { citations: [cites("safeguards")] })).toEqual([]);
    expect(missing(fields, { citations: [cites("safeguards.0"), cites("safeguards.1")] })).toEqual([]);
  });
  test("a source for figures.1 is none for figures.10", () => {
    const figures = Array.from({ length: 11 }, (_, value) => ({ value }));
    const citations = figures.slice(0, 10).map((_, i) => cites(`figures.${i}`));
    expect(missing({ figures }, { citations })).toMatchObject([{ code: "no-ground", path: "figures.10" }]);
  });
  test("a figure that carries its source needs no other", () => {
    expect(missing({ figures: [{ value: 7, source }] })).toEqual([]);
    expect(missing({ figures: [{ value: 7 }] })).toHaveLength(1);
  });
  test("what is empty asserts nothing", () => {
    expect(missing({ countries: [], safeguards: [] })).toEqual([]);
  });
});

describe("what is not for everyone is not published", () => {
  test.each<[string, Partial<RecordBody>]>([
    ["not-public", { visibility: "restricted" }],
    ["lives-depend", { sensitivity: "life_safety" }],
    ["embargo", { embargoUntil: "2026-05-18" }],
    ["embargo", { embargoUntil: "2026-06-01T08:00:00Z" }],
    ["merged", { mergedInto: newId() }],
    ["title-language", { lang: "fr" }],
  ])("%s: %j", (code, more) => {
    expect(publishable(deployment({}, more), alone)).toMatchObject([{ code }]);
  });
  test("an embargo that ends today is over", () => {
    expect(publishable(deployment({}, { embargoUntil: "2026-05-17" }), alone)).toEqual([]);
  });
  test("a field that its type needs is missing", () => {
    expect(publishable(draft(), alone)).toEqual([{ code: "empty", path: "status", args: {} }]);
  });
});

describe("a second person reviews", () => {
  const body = deployment({});
  const two = { today: "2026-05-17", secondReviewer: true };
  test("nobody has", () => expect(publishable(body, { ...two, author: "ana" })).toMatchObject([{ code: "no-review" }]));
  test("the author alone has", () => expect(publishable(body, { ...two, author: "ana", reviewer: "ana" })).toHaveLength(1));
  test("someone else has", () => expect(publishable(body, { ...two, author: "ana", reviewer: "bo" })).toEqual([]));
});

describe("rules of one type", () => {
  const claim = (evidence: unknown[]) =>
    draft({
      type: "claim",
      fields: { text: original("en", "x"), about: [source], standing: "alleged", evidence },
      editorial: ["text"],
    });
  test("a claim has evidence that supports it", () => {
    expect(publishable(claim([{ source, relation: "supports" }]), alone)).toEqual([]);
    expect(publishable(claim([]), alone)).toMatchObject([{ code: "no-evidence" }]);
    expect(publishable(claim([{ source, relation: "contradicts" }]), alone)).toHaveLength(1);
    expect(publishable(claim([{ relation: "supports", quote: "no source" }]), alone)).toHaveLength(1);
  });

  const document = (fields: Record<string, unknown>) => draft({ type: "source", fields: { material: "report", ...fields } });
  test("a source has a copy or says why not", () => {
    expect(publishable(document({}), alone)).toMatchObject([{ code: "no-capture" }]);
    expect(publishable(document({ noCapture: "The page is gone." }), alone)).toEqual([]);
    expect(publishable(document({ files: [{ name: "a.pdf" }] }), alone)).toEqual([]);
  });

  test("a source none of whose captures is complete says so", () => {
    const capture = (verdict?: string) => ({
      url: "https://example.org/",
      at: "2024-05-17T00:00:00Z",
      ...(verdict && { verdict }),
    });
    const unmarked = [{ code: "capture-unmarked", path: "captureIncomplete" }];
    for (const verdict of ["partial", "blocked", "login-wall", "soft-404", "error", undefined])
      expect(publishable(document({ captures: [capture(verdict)] }), alone)).toMatchObject(unmarked);
    expect(publishable(document({ captures: [capture("blocked")], files: [{ name: "a.wacz" }] }), alone)).toMatchObject(unmarked);
    expect(publishable(document({ captures: [capture("blocked")], captureIncomplete: true }), alone)).toEqual([]);
    expect(publishable(document({ captures: [capture("blocked"), capture("complete")] }), alone)).toEqual([]);
  });

  const agent = (fields: Record<string, unknown>) => draft({ type: "agent", fields, editorial: Object.keys(fields) });
  test("a person has a record only in a public role that is named", () => {
    expect(publishable(agent({ kind: "person-public-role" }), alone)).toMatchObject([{ code: "no-public-role" }]);
    expect(publishable(agent({ kind: "person-public-role", publicRole: original("en", "Minister") }), alone)).toEqual([]);
    expect(publishable(agent({ kind: "company" }), alone)).toEqual([]);
  });
});

test("the refusal names the record and each thing that is missing", () => {
  const body = draft({ handle: "VIG-DEP-2026-0001", visibility: "sealed" });
  expect(() => requirePublishable(body, alone)).toThrow(
    expect.objectContaining({ code: "not-publishable", status: 422, message: expect.stringContaining("VIG-DEP-2026-0001") }),
  );
});
