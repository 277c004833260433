import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../kernel/ids.ts";
import { type Act, original, PUBLIC_STATES, type RecordBody, type Revision, STATES } from "../registry/index.ts";
import { bodyOf, openTestHouse, query, type TestHouse } from "./house.fixture.ts";
import { buildEdition, type DeskBrief, type FollowedEdition, followEdition, type Scope } from "./index.ts";
import { prepare } from "./store/prepare.ts";
import { openWriter } from "./store/writer.ts";

let house: TestHouse;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  await house.close();
});

const pathOf = (scope: Scope): string => join(house.folder, `${scope}.sqlite`);
const follow = async (scope: Scope): Promise<FollowedEdition> => {
  const edition = await followEdition({ ...house, path: pathOf(scope), scope });
  opened.push(edition);
  return edition;
};
const again = (revision: Revision, more: Partial<RecordBody>): Partial<RecordBody> => ({ ...revision.body, ...more });
const draft = (title: string, more: Partial<RecordBody> = {}) =>
  house.put({ state: "draft", title: original("en", title), ...more }, "created");
const found = async (index: FollowedEdition, q: string, filters: Record<string, string[]> = {}): Promise<string[]> =>
  (await index.search(query(q, { filters }))).hits.map(({ handle }) => handle);
const briefOf = (index: FollowedEdition, id: string): DeskBrief => index.summaries([id]).get(id)?.brief.desk as DeskBrief;

describe("the desk's own index", () => {
  test("finds a draft that the public file has no trace of", async () => {
    const first = await draft("Zanzibarquux draft");
    const source = await house.putSource({ state: "draft", title: original("en", "Report") }, [
      { lang: "en", text: "Quuxzanzibar on page one" },
    ]);
    const [index, edition] = [await follow("desk"), await follow("public")];
    expect(await found(index, "zanzibarquux")).toEqual([first.body.handle]);
    expect(await found(index, "quuxzanzibar")).toEqual([source.body.handle]);
    expect((await edition.search(query("zanzibarquux"))).total).toBe(0);
    expect(edition.meta()).toMatchObject({ seq: 2, records: 0 });
    for (const word of ["anzibarquux", "uuxzanzibar"]) expect(readFileSync(pathOf("public")).includes(word)).toBe(false);
  });

  test("holds nothing of what is sealed, not even after it was a draft", async () => {
    const index = await follow("desk");
    const sealed = await draft("Zanzibarquux sealed", { visibility: "sealed" });
    const later = await draft("Quuxzanzibar for now");
    await index.catchUp();
    expect(await found(index, "quuxzanzibar")).toEqual([later.body.handle]);
    await house.put(again(later, { visibility: "sealed" }), "edited");
    await index.catchUp();
    expect(await found(index, "quuxzanzibar")).toEqual([]);
    expect(await found(index, "zanzibarquux")).toEqual([]);
    for (const { record, body } of [sealed, later]) {
      expect(index.resolve(record)).toEqual({ found: "none" });
      expect(index.open(body.handle)).toBeUndefined();
      expect(index.summaries([record]).size).toBe(0);
    }
    await index.close();
    opened.pop();
    await buildEdition({ ...house, path: pathOf("desk"), scope: "desk" });
    for (const word of ["anzibarquux", "uuxzanzibar"]) expect(readFileSync(pathOf("desk")).includes(word)).toBe(false);
  });

  test("has no secret field and no word of one; what else only the team knows is there", async () => {
    const secret = "Quuxzanzibar";
    const call = await house.put({
      type: "call",
      title: original("en", "Call"),
      reviewBy: "2027-03-01",
      fields: { kind: "fellowship", submissions: [{ alias: secret }] },
      provenance: { origin: "sheet.csv", key: "7" },
    });
    const index = await follow("desk");
    expect(index.record(call.record)).toMatchObject({
      visibility: "public",
      reviewBy: "2027-03-01",
      provenance: { origin: "sheet.csv", key: "7" },
    });
    expect(index.record(call.record)?.fields.submissions).toBeUndefined();
    expect(readFileSync(pathOf("desk")).includes(secret)).toBe(false);
  });

  test("knows the exact place that readers are not told", async () => {
    const place = {
      country: "GR",
      label: "Pier 7",
      lat: 37.94321,
      lon: 23.63999,
      precision: "exact",
      publicPrecision: "country",
    };
    const { record } = await draft("Pier", { type: "incident", fields: { kind: "incident", place } });
    const index = await follow("desk");
    expect(index.record(record)?.fields.place).toEqual(place);
    expect(await found(index, "pier")).toHaveLength(1);
  });

  test("opens, resolves and tells versions by handle and by id, in every state", async () => {
    const index = await follow("desk");
    for (const state of STATES) {
      const { record, body } = await draft(`Record in ${state}`, { state });
      await index.catchUp();
      for (const key of [record, body.handle]) {
        expect(index.open(key)?.record.state).toBe(state);
        expect(index.resolve(key)).toEqual({ found: "record", handle: body.handle });
        expect(index.versions(key)).toHaveLength(1);
      }
    }
    expect(index.open(newId())).toBeUndefined();
    expect(index.resolve("VIG-DEP-2026-9999")).toEqual({ found: "none" });
    const edition = await follow("public");
    const [some] = edition.list(undefined, 1);
    expect(edition.resolve(some?.handle ?? "").found).toBe("record");
    expect(edition.resolve(some?.id ?? "")).toEqual({ found: "none" });
  });

  test("what was withdrawn or merged is found with its state", async () => {
    const [one, other] = [
      await house.put({ title: original("en", "Tower one") }),
      await house.put({ title: original("en", "Tower two") }),
    ];
    await house.put(again(one, { state: "superseded", mergedInto: other.record }), "merged");
    await house.put(again(other, { state: "withdrawn" }), "withdrawn", "it endangered someone");
    const index = await follow("desk");
    expect(await found(index, "tower stage:merged")).toEqual([one.body.handle]);
    expect(await found(index, "tower state:withdrawn")).toEqual([other.body.handle]);
    expect(index.record(one.body.handle)).toMatchObject({ mergedInto: other.record, state: "superseded" });
  });

  test("moves its facets with the record, from draft to withdrawal", async () => {
    const index = await follow("desk");
    const first = await draft("Tower", { reviewBy: "2027-03-01" });
    const facets = async () => {
      await index.catchUp();
      const { facets } = await index.search(query(""));
      return Object.fromEntries(facets.map(({ name, values }) => [name, values.map(({ value }) => value)]));
    };
    expect(await facets()).toMatchObject({
      ...{
        state: ["draft"],
        stage: ["draft"],
        visibility: ["public"],
        author: ["editor"],
        incomplete: ["yes"],
        due: ["2027-03"],
      },
      translation: ["ar:missing", "es:missing", "fr:missing"],
    });
    const move = async (state: RecordBody["state"], act: Act) => {
      const actor = act === "approved" ? "reviewer" : "editor";
      await house.ledger.append([{ body: { ...first.body, state }, act, reason: "a test", actor }]);
      const { stage = [], state: states = [] } = await facets();
      return [...states, ...stage];
    };
    expect(await move("in_review", "submitted")).toEqual(["in_review", "submitted"]);
    expect(await move("draft", "returned")).toEqual(["draft", "returned"]);
    expect(await move("draft", "edited")).toEqual(["draft", "returned"]);
    expect(await move("in_review", "submitted")).toEqual(["in_review", "submitted"]);
    expect(await move("in_review", "approved")).toEqual(["in_review", "approved"]);
    expect(await move("in_review", "scheduled")).toEqual(["in_review", "approved"]);
    expect(await move("right_of_reply", "asked")).toEqual(["right_of_reply", "reply-asked"]);
    expect(await move("published", "published")).toEqual(["published", "published"]);
    expect(await move("draft", "edited")).toEqual(["draft", "draft"]);
    expect(await move("withdrawn", "withdrawn")).toEqual(["withdrawn", "withdrawn"]);
  });

  test("names who wrote since readers last got a version", async () => {
    const by = async (actor: string, act: Act, body: Partial<RecordBody>) =>
      (await house.ledger.append([{ body: { ...first.body, ...body }, act, reason: "", actor }]))[0];
    const first = await draft("Tower");
    const index = await follow("desk");
    const authors = async () => {
      await index.catchUp();
      return briefOf(index, first.record).authors;
    };
    await by("amal", "edited", {});
    expect(await authors()).toEqual(["amal", "editor"]);
    await by("ben", "submitted", { state: "in_review" });
    await by("ben", "published", { state: "published" });
    expect(await authors()).toEqual(["amal", "editor"]);
    await by("chloe", "edited", { state: "draft" });
    expect(await authors()).toEqual(["chloe"]);
    expect(briefOf(index, first.record)).toMatchObject({ public: true, version: 5 });
  });

  test("tells how each language stands: missing, machine, stale, human", async () => {
    const text = (status: "machine" | "human", sourceHash?: string) => ({
      text: "Tour",
      status,
      ...(sourceHash && { sourceHash }),
    });
    const title = { ...original("en", "Tower"), fr: text("machine"), es: text("human", "0".repeat(64)), ar: text("human") };
    const { record } = await draft("", { title });
    const index = await follow("desk");
    expect(record).toBeTruthy();
    const { facets } = await index.search(query(""));
    expect(facets.find(({ name }) => name === "translation")?.values.map(({ value }) => value)).toEqual([
      "ar:human",
      "es:stale",
      "fr:machine",
    ]);
  });

  test("is ordered by what was changed last, or by handle", async () => {
    const made = [await draft("One"), await draft("Two"), await draft("Three")];
    await house.put(again(made[0] as Revision, {}), "edited");
    const index = await follow("desk");
    const titles = async (sort: string) => (await index.search(query("", { sort }))).hits.map(({ title }) => title.en?.text);
    expect(await titles("newest")).toEqual(["One", "Three", "Two"]);
    expect(await titles("oldest")).toEqual(["Two", "Three", "One"]);
    expect(await titles("handle")).toEqual(["One", "Two", "Three"]);
  });

  test("answers the same whether it goes through all records, looks a rare choice up or is asked for everything", async () => {
    for (let i = 0; i < 30; i++) await draft(`Record ${i}`, i % 10 === 0 ? { state: "in_review" } : {});
    const report = await draft("Report", { type: "source", fields: { material: "report" } });
    const index = await follow("desk");
    const choices: Record<string, string[]>[] = [
      {},
      { state: ["in_review"] },
      { type: ["source"] },
      { type: ["source"], state: ["in_review"] },
      { type: ["agent"] },
      { type: ["source", "technology"], state: ["draft"] },
    ];
    const compare = async (): Promise<void> => {
      for (const sort of ["newest", "oldest"])
        for (const filters of choices) {
          const ask = (more: object) => index.search(query("", { filters, sort, limit: 50, ...more }));
          const [whole, bare, some] = [await ask({}), await ask({ facets: [] }), await ask({ facets: ["state"] })];
          expect(bare.hits).toEqual(whole.hits);
          expect([bare.total, bare.facets]).toEqual([whole.total, []]);
          expect(some.hits).toEqual(whole.hits);
          expect(some.facets).toEqual(whole.facets.filter(({ name }) => name === "state"));
        }
    };
    await compare();
    await draft("Later");
    await house.put(again(report, { visibility: "sealed" }), "edited");
    await index.catchUp();
    expect((await index.search(query("", { facets: [] }))).total).toBe(31);
    await compare();
  });

  test("can be read as soon as it is asked to have caught up, and says when it has not in time", async () => {
    const index = await follow("desk");
    const { seq, body } = await draft("Just saved");
    expect(await index.caughtUp(seq, 60_000)).toBe(true);
    expect(index.open(body.handle)?.record.title.en?.text).toBe("Just saved");
    expect(await index.caughtUp(seq + 1, 20)).toBe(false);
  });

  test("is never taken for the public edition, nor the other way round", async () => {
    await draft("Zanzibarquux");
    await buildEdition({ ...house, path: pathOf("desk"), scope: "desk" });
    const edition = await followEdition({ ...house, path: pathOf("desk") });
    opened.push(edition);
    expect(edition.meta().records).toBe(0);
    expect(readFileSync(pathOf("desk")).includes("anzibarquux")).toBe(false);
  });
});

describe("who is let in by the circle", () => {
  test("cannot be widened by what is typed, and is not counted", async () => {
    const mine = await draft("Mine");
    await draft("Theirs", { visibility: "restricted" });
    const index = await follow("desk");
    const within = { circle: ["public", "by:nobody"] };
    for (const q of ["circle:team", 'circle:"by:editor"', "circle:restricted", "-circle:public", "tower OR circle:team"])
      expect(await found(index, q, within)).toEqual([]);
    expect(await found(index, "", { circle: ["by:editor"] })).toContain(mine.body.handle);
    const { facets } = await index.search(query("", { filters: within }));
    expect(facets.map(({ name }) => name)).not.toContain("circle");
    expect(facets.flatMap(({ values }) => values.filter(({ count }) => count > 0))).toEqual([]);
  });
});

describe("an index that followed", () => {
  test("is the one that is built at once", async () => {
    const acts: Act[] = ["edited", "submitted", "returned", "approved", "published", "withdrawn", "imported", "merged"];
    const step = fc.record({
      record: fc.nat({ max: 3 }),
      act: fc.constantFrom(...acts),
      state: fc.constantFrom(...STATES),
      visibility: fc.constantFrom("public" as const, "partner" as const, "restricted" as const, "sealed" as const),
      actor: fc.constantFrom("amal", "ben"),
      merged: fc.boolean(),
      look: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const ids = Array.from({ length: 4 }, newId);
        const handles = new Map<string, string>();
        const wholePath = join(house.folder, `${newId()}.sqlite`);
        const followed = openWriter(join(house.folder, `${newId()}.sqlite`), { scope: "desk" });
        const whole = openWriter(wholePath, { bulk: true, scope: "desk" });
        const start = await house.ledger.maxSeq();
        const revisions: Revision[] = [];
        let seen = 0;
        const look = () => {
          followed.apply(prepare(revisions.slice(seen), new Map(), "desk"));
          seen = revisions.length;
        };
        try {
          for (const { record, act, state, visibility, actor, merged, look: now } of steps) {
            const id = ids[record] ?? "";
            const mergedInto = merged && PUBLIC_STATES.includes(state) ? { mergedInto: ids[0] ?? "" } : {};
            const title = original("en", `${visibility}quux ${revisions.length}`);
            const body = bodyOf({ id, handle: handles.get(id) ?? "", state, visibility, title, ...mergedInto });
            const [revision] = await house.ledger.append([{ body, act, reason: "a test", actor }]);
            if (!revision) throw new Error("nothing was appended");
            handles.set(id, revision.body.handle);
            revisions.push({ ...revision, seq: revision.seq - start });
            if (now) look();
          }
          look();
          whole.apply(prepare(revisions, new Map(), "desk"));
          expect(whole.finish().hash).toBe(followed.meta().hash);
        } finally {
          followed.close();
          whole.close();
        }
        expect(readFileSync(wholePath).includes("sealedquux")).toBe(false);
      }),
      { numRuns: 15 },
    );
  });
});
