import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../kernel/ids.ts";
import {
  adoptShape,
  type Concept,
  changeShape,
  currentShape,
  NO_SHAPE,
  narrowerOf,
  type OwnField,
  original,
  type Reshaping,
} from "../registry/index.ts";
import { openTestHouse, query, type TestHouse } from "./house.fixture.ts";
import { buildEdition, type FollowedEdition, followEdition, openEdition, verifyEdition } from "./index.ts";
import type { Scope } from "./rules/scope.ts";

const CHILD = narrowerOf("technology", "sensing")[0] ?? "";

let house: TestHouse;
let edition: FollowedEdition;

const deed = { actor: "amal", reason: "a test" };
const shape = async (...changes: Reshaping[]) => {
  const known = currentShape().entries;
  const versioned = changes.map((change) => {
    const handle = handleOf(change);
    return { ...change, expected: known.find((entry) => entry.handle === handle)?.version ?? 0 };
  });
  return changeShape(house.ledger, versioned, deed);
};
const handleOf = ({ type, value }: Reshaping): string =>
  type === "concept"
    ? `concept:${(value as Concept).scheme}/${(value as Concept).notation}`
    : `own-field:${(value as OwnField).on}/${(value as OwnField).name}`;
const concept = (more: Partial<Concept>): Reshaping => ({
  ...{ type: "concept", expected: 0 },
  value: {
    scheme: "technology",
    notation: "scent-sensor",
    prefLabel: { en: `Term ${more.notation ?? "scent-sensor"}` },
    ...more,
  },
});
const field = (more: Partial<OwnField> = {}): Reshaping => ({
  ...{ type: "own-field", expected: 0 },
  value: {
    ...{ on: "deployment", name: "own-shift", kind: "term", scheme: "technology", many: true, labels: { en: "Shift" } },
    ...{ facet: true, search: false, required: false, asserted: false },
    ...more,
  },
});

beforeEach(async () => {
  adoptShape(NO_SHAPE);
  house = await openTestHouse();
  edition = await followEdition({ ...house, beside: undefined });
});
afterEach(async () => {
  await edition.close();
  await house.close();
  adoptShape(NO_SHAPE);
});

const count = (facet: string, value: string) => edition.counts(facet).find((one) => one.value === value)?.count ?? 0;
const found = async (q: string, filters: Record<string, string[]> = {}) =>
  (await edition.search(query(q, { filters }))).hits.map(({ handle }) => handle);

/** What followed is what a build from nothing comes to. */
async function sameAsBuilt(scope: Scope = "public", followed = edition): Promise<void> {
  await followed.catchUp();
  const { hash } = await buildEdition({ ...house, path: join(house.folder, `${newId()}.sqlite`), scope });
  expect(followed.meta().hash).toBe(hash);
}

describe("when a term changes", () => {
  test("the records that carry it are found below what is above it now, and the hash is that of a new build", async () => {
    await shape(concept({}), concept({ notation: "nose-family" }));
    const { body } = await house.put({ type: "deployment", fields: { classes: ["scent-sensor"] } });
    await house.put({ type: "deployment", fields: { classes: ["biometrics"] } });
    await edition.catchUp();
    expect([count("technology", "scent-sensor"), count("technology", "nose-family")]).toEqual([1, 0]);
    await shape(concept({ broader: "nose-family" }));
    await edition.catchUp();
    expect(count("technology", "nose-family")).toBe(1);
    expect(await found("", { technology: ["nose-family"] })).toEqual([body.handle]);
    await sameAsBuilt();
    await shape(concept({ notation: "nose-family", broader: "sensing" }));
    await edition.catchUp();
    expect(count("technology", "sensing")).toBe(1);
    await sameAsBuilt();
  });

  test("what carried a merged term is found under the one that stands for it, by either's name and by either's address", async () => {
    await shape(concept({}), concept({ notation: "nose", prefLabel: { en: "Electric nose", sw: "Pua" } }));
    const { body } = await house.put({ type: "deployment", fields: { classes: ["nose"] } });
    await edition.catchUp();
    await shape(
      concept({ notation: "nose", prefLabel: { en: "Electric nose", sw: "Pua" }, deprecated: true, replacedBy: "scent-sensor" }),
    );
    await edition.catchUp();
    expect([count("technology", "nose"), count("technology", "scent-sensor")]).toEqual([0, 1]);
    for (const value of ["nose", "scent-sensor"]) expect(await found("", { technology: [value] })).toEqual([body.handle]);
    expect(await found("electric nose")).toEqual([body.handle]);
    expect(await found("pua")).toEqual([body.handle]);
    await sameAsBuilt();
    await shape(concept({ notation: "nose", prefLabel: { en: "Electric nose" } }));
    await edition.catchUp();
    expect([count("technology", "nose"), count("technology", "scent-sensor")]).toEqual([1, 0]);
    await sameAsBuilt();
  });

  test("a label alone derives nothing anew, and searches know it at once", async () => {
    await shape(concept({}));
    const { body } = await house.put({ type: "deployment", fields: { classes: ["scent-sensor"] } });
    await edition.catchUp();
    expect(await found("zgomot")).toEqual([]);
    await shape(concept({ prefLabel: { en: "Scent sensor", ro: "Zgomot" } }));
    await edition.catchUp();
    expect(await found("zgomot")).toEqual([body.handle]);
    await sameAsBuilt();
  });

  test("a region that gains a country gains what is in it, and what only named its number", async () => {
    const place = { m49: "999", precision: "area", publicPrecision: "area" };
    await house.put({ type: "deployment", fields: { countries: ["GR"] } });
    await house.put({ type: "deployment", fields: { place } });
    await edition.catchUp();
    const region = (countries: string[]) => concept({ scheme: "region", notation: "999", countries });
    const added = {
      ...region([]),
      value: { ...region([]).value, notation: "narrow-sea", prefLabel: { en: "Narrow sea" } } as Concept,
    };
    await shape(added);
    await edition.catchUp();
    expect(count("region", "narrow-sea")).toBe(0);
    await shape({ ...added, value: { ...(added.value as Concept), countries: ["GR"] } });
    await edition.catchUp();
    expect(count("region", "narrow-sea")).toBe(1);
    await shape({ ...added, value: { ...(added.value as Concept), countries: ["TR"] } });
    await edition.catchUp();
    expect(count("region", "narrow-sea")).toBe(0);
    await shape(region([]));
    await edition.catchUp();
    expect(count("region", "999")).toBe(1);
    await sameAsBuilt();
  });
});

describe("a field of one's own", () => {
  test("is a facet with all that is above its terms, is searched, links, and is gone from readers when it is removed", async () => {
    await shape(
      field(),
      field({ name: "own-note", kind: "localised", scheme: undefined, many: false, facet: false, search: true }),
    );
    await shape(field({ name: "own-maker", kind: "ref", scheme: undefined, to: ["agent"], many: false, facet: false }));
    const agent = await house.put({ type: "agent", fields: { kind: "company" } });
    const fields = { "own-shift": [CHILD], "own-note": original("en", "zweiundzwanzig"), "own-maker": agent.record };
    const { body } = await house.put({ type: "deployment", fields });
    await edition.catchUp();
    const family = edition.counts("own-shift").map(({ value }) => value);
    expect(family.sort()).toEqual([CHILD, "sensing"].sort());
    expect(await found("zweiundzwanzig")).toEqual([body.handle]);
    expect(edition.open(agent.body.handle)?.backlinks).toMatchObject([{ field: "own-maker" }]);
    await sameAsBuilt();
    await shape(
      field({ removed: true }),
      field({ name: "own-note", kind: "localised", scheme: undefined, many: false, facet: false, search: true, removed: true }),
      field({ name: "own-maker", kind: "ref", scheme: undefined, to: ["agent"], many: false, facet: false, removed: true }),
    );
    await edition.catchUp();
    expect(edition.counts("own-shift")).toEqual([]);
    expect(await found("zweiundzwanzig")).toEqual([]);
    expect(edition.record(body.handle)?.fields).toEqual({});
    expect(edition.open(agent.body.handle)?.backlinks).toEqual([]);
    await sameAsBuilt();
    await shape(field());
    await edition.catchUp();
    expect(edition.record(body.handle)?.fields).toEqual({ "own-shift": [CHILD] });
    expect(
      edition
        .counts("own-shift")
        .map(({ value }) => value)
        .sort(),
    ).toEqual(family);
    await sameAsBuilt();
  });

  test("that is asked for makes what lacks it incomplete in the desk's index", async () => {
    const desk = await followEdition({ ...house, path: join(house.folder, "desk.sqlite"), scope: "desk" });
    try {
      await house.put({ type: "deployment", state: "draft", fields: { status: "in-use" }, editorial: ["status"] }, "created");
      await desk.catchUp();
      expect(desk.counts("incomplete")).toEqual([{ value: "no", count: 1 }]);
      await shape(field({ required: true }));
      await desk.catchUp();
      expect(desk.counts("incomplete")).toEqual([{ value: "yes", count: 1 }]);
      await sameAsBuilt("desk", desk);
    } finally {
      await desk.close();
    }
  });
});

test("an edition that somebody else reads tells them of the changes", async () => {
  await shape(concept({}));
  await edition.catchUp();
  adoptShape(NO_SHAPE);
  const reader = openEdition(house.path);
  expect(currentShape().entries).toMatchObject([{ handle: "concept:technology/scent-sensor" }]);
  await reader.close();
});

test("what the file says about the monitor is verified like all else", async () => {
  await shape(concept({}));
  await edition.catchUp();
  expect(await verifyEdition(house)).toMatchObject({ built: true, faults: [] });
  const { DatabaseSync } = await import("node:sqlite");
  const db = new DatabaseSync(house.path);
  db.exec(`UPDATE shape SET value = replace(value, 'Term', 'Tern')`);
  db.close();
  expect((await verifyEdition(house)).faults).toContainEqual(expect.stringContaining("concept:technology/scent-sensor"));
});

/** Changes and records in any order, in batches of any size. */
const NOTATIONS = ["aa", "bb", "cc"] as const;
const step = fc.oneof(
  fc.record({
    kind: fc.constant("term" as const),
    on: fc.constantFrom(...NOTATIONS),
    broader: fc.option(fc.constantFrom(...NOTATIONS, "sensing"), { nil: undefined }),
    replacedBy: fc.option(fc.constantFrom(...NOTATIONS), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant("record" as const),
    record: fc.nat(2),
    classes: fc.subarray([...NOTATIONS, CHILD]),
    own: fc.subarray([...NOTATIONS]),
  }),
  fc.record({ kind: fc.constant("field" as const), removed: fc.boolean(), facet: fc.boolean() }),
  fc.record({ kind: fc.constant("look" as const) }),
);

test("in whatever order terms, fields and records change, and whenever the edition looks, it has what a new build has", async () => {
  await shape(...NOTATIONS.map((notation) => concept({ notation })), field());
  const ids = [newId(), newId(), newId()];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      for (const one of steps) {
        if (one.kind === "look") await edition.catchUp();
        if (one.kind === "record")
          await house.put({ id: ids[one.record], type: "deployment", fields: { classes: one.classes, "own-shift": one.own } });
        if (one.kind === "field") await shape(field({ removed: one.removed, facet: one.facet }));
        if (one.kind === "term") {
          const { on, broader, replacedBy } = one;
          await shape(concept({ notation: on, broader, replacedBy, deprecated: replacedBy !== undefined })).catch((error) => {
            expect(error).toMatchObject({ code: "shape-invalid" });
          });
        }
      }
      await sameAsBuilt();
    }),
    { numRuns: 8 },
  );
}, 120_000);
