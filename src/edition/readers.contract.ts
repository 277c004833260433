import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { original } from "../registry/index.ts";
import { again, follow, house, opened } from "./followed.fixture.ts";
import { query } from "./house.fixture.ts";

/** Records as readers have them: published, corrected, merged, withdrawn. */
export function readers(): void {
  describe("what readers see", () => {
    test("a published record opens with what it refers to, what refers to it and its versions", async () => {
      const agency = await house.put({ type: "agent", title: original("en", "Agency"), fields: { kind: "state-body" } });
      const source = await house.putSource({ title: original("en", "Report") }, [{ lang: "en", text: "page" }]);
      const secret = await house.put({ state: "draft", type: "agent", fields: { kind: "company" } }, "created");
      const first = await house.put({
        type: "technology",
        title: original("en", "Tower"),
        fields: { kind: "product", developer: [agency.record, secret.record] },
        citations: [{ field: "kind", source: source.record, relation: "supports", grade: "E3" }],
      });
      await house.put(again(first, { state: "corrected", title: original("en", "Towers") }), "corrected", "a letter was missing");
      const edition = await follow();
      const found = edition.open(first.body.handle);
      expect(found?.record).toMatchObject({ version: 2, state: "corrected", title: { en: { text: "Towers" } } });
      expect([...(found?.refs.keys() ?? [])].sort()).toEqual([agency.record, source.record].sort());
      expect(found?.versions.map(({ version, act, reason }) => [version, act, reason])).toEqual([
        [2, "corrected", "a letter was missing"],
        [1, "published", "a test"],
      ]);
      expect(edition.open(agency.body.handle)?.backlinks).toMatchObject([{ handle: first.body.handle, field: "developer.0" }]);
      expect(edition.open(source.body.handle)?.backlinks).toMatchObject([{ handle: first.body.handle, field: "citations" }]);
      const before = edition.open(first.body.handle, 1);
      expect(before).toMatchObject({ latest: false, record: { version: 1, title: { en: { text: "Tower" } } } });
      expect(before?.refs.size).toBe(2);
      expect(edition.open(first.body.handle, 3)).toBeUndefined();
      expect(edition.resolve(secret.body.handle)).toEqual({ found: "none" });
    });

    test("what was never published is not in the file, in no form", async () => {
      await house.put({ state: "draft", title: original("en", "Zanzibarquux draft") }, "created");
      await house.put({ visibility: "restricted", title: original("en", "Zanzibarquux restricted") });
      await house.put({ title: original("en", "Published") });
      const edition = await follow();
      expect(edition.meta()).toMatchObject({ seq: 3, records: 1 });
      await edition.close();
      opened.pop();
      expect(readFileSync(house.path).includes("anzibarquux")).toBe(false);
    });

    test("a draft written after publication leaves what is public as it is", async () => {
      const first = await house.put({ title: original("en", "As published") });
      await house.put(again(first, { state: "draft", title: original("en", "As meant to be") }), "edited");
      const edition = await follow();
      expect(edition.record(first.body.handle)?.title.en?.text).toBe("As published");
      expect(edition.meta().seq).toBe(2);
    });

    test("a withdrawn record leaves its handle and the reason; its words are gone from the file", async () => {
      const edition = await follow();
      for (let i = 0; i < 20; i++) await house.put({ title: original("en", `Other ${i}`) });
      const gone = await house.putSource({ title: original("en", "Quuxtitle") }, [{ lang: "en", text: "Zanzibarquux was here" }]);
      await edition.catchUp();
      expect((await edition.search(query("zanzibarquux"))).total).toBe(1);
      await house.put(again(gone, { state: "withdrawn" }), "withdrawn", "it endangered someone");
      await edition.catchUp();
      expect(edition.resolve(gone.body.handle)).toMatchObject({ found: "withdrawn", reason: "it endangered someone" });
      expect(edition.open(gone.body.handle)).toBeUndefined();
      expect(edition.versions(gone.body.handle)).toEqual([]);
      expect((await edition.search(query("zanzibarquux"))).total).toBe(0);
      expect(edition.changes(3)[0]).toMatchObject({ act: "withdrawn", title: { zxx: { text: gone.body.handle } } });
      for (let i = 0; i < 20; i++) await edition.catchUp();
      await edition.close();
      opened.pop();
      for (const word of ["Zanzibarquux", "zanzibarquux", "anzibarqu", "uuxtitl"])
        expect(readFileSync(house.path).includes(word), word).toBe(false);
    });

    test("a merged record leads to the one it was merged into", async () => {
      const kept = await house.put({ title: original("en", "Kept") });
      const twin = await house.put({ title: original("en", "Twin") });
      await house.put(again(twin, { state: "superseded", mergedInto: kept.record }), "merged");
      const edition = await follow();
      expect(edition.resolve(twin.body.handle)).toEqual({ found: "redirect", to: kept.body.handle });
      expect(edition.meta().records).toBe(1);
      expect(edition.resolve("VIG-TEC-2026-9999")).toEqual({ found: "none" });
    });

    test("corrections are told with what they changed, newest first", async () => {
      const correction = {
        kind: "erratum",
        field: "title",
        before: "A",
        after: "B",
        reason: "wrong",
        at: "2026-01-02T00:00:00.000Z",
      };
      const first = await house.put({ title: original("en", "A") });
      await house.put(
        again(first, { state: "corrected", title: original("en", "B"), corrections: [correction] }),
        "corrected",
        "wrong",
      );
      const edition = await follow();
      expect(edition.corrections(10)).toMatchObject([{ handle: first.body.handle, version: 2, corrections: [correction] }]);
      expect(edition.changes(10).map((change) => change.act)).toEqual(["corrected", "published"]);
      expect(edition.changes(10, 2).map((change) => change.act)).toEqual(["published"]);
    });

    test("the newest of a type are those that a search without words has first", async () => {
      for (const since of ["2019", "2023-05", "2021-11-03", "2023-05", "1998", undefined])
        await house.put({ type: "deployment", fields: { status: "announced", since } });
      await house.put({ type: "agent", title: original("en", "Agency") });
      const edition = await follow();
      const { hits } = await edition.search(query("", { filters: { type: ["deployment"] }, sort: "newest" }));
      const handles = hits.map(({ handle }) => handle);
      expect(handles).toHaveLength(6);
      expect(edition.newest("deployment", 10).map(({ handle }) => handle)).toEqual(handles);
      expect(edition.newest("deployment", 2)).toMatchObject(
        hits.slice(0, 2).map(({ handle, title, brief }) => ({ handle, title, brief })),
      );
      expect(edition.newest("statement", 10)).toEqual([]);
    });

    test("facet values are counted, of all records or of one type", async () => {
      await house.put({ type: "deployment", fields: { status: "in-use", countries: ["GR", "IT"] } });
      await house.put({ type: "incident", fields: { kind: "detention", countries: ["GR"] } }).catch(() => {});
      const edition = await follow();
      expect(edition.counts("country", "deployment")).toEqual([
        { value: "GR", count: 1 },
        { value: "IT", count: 1 },
      ]);
      await house.put({ type: "deployment", fields: { status: "in-use", countries: ["IT"] } });
      await edition.catchUp();
      expect(edition.counts("country", "deployment")[0]).toEqual({ value: "IT", count: 2 });
      expect(edition.counts("nothing")).toEqual([]);
      expect(edition.list("deployment", 1).map((it) => it.handle)).toEqual([expect.stringMatching(/-0001$/)]);
    });
  });
}
