import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../kernel/ids.ts";
import { type AnyRevision, original, type RecordBody, type Revision } from "../registry/index.ts";
import { openTestHouse, query, type TestHouse } from "./house.fixture.ts";
import { buildEdition, type FollowedEdition, followEdition, openEdition, verifyEdition } from "./index.ts";
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

const follow = async (path = house.path): Promise<FollowedEdition> => {
  const edition = await followEdition({ ...house, path });
  opened.push(edition);
  return edition;
};
const rebuilt = async (): Promise<string> => (await buildEdition({ ...house, path: join(house.folder, "anew.sqlite") })).hash;
const again = (revision: Revision, more: Partial<RecordBody>): Partial<RecordBody> => ({ ...revision.body, ...more });

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

  test("the pages of a source are what was read from its file, however long they are", async () => {
    const long = Array.from(
      { length: 900 },
      (_, i) => `Sentence ${i} says 簡報 and 🛰️${"x".repeat(i % 40)}.${i % 7 ? " " : "\n\n"}`,
    ).join("");
    const pages = ["first page", long, "", "y".repeat(10_000)];
    const source = await house.putSource(
      {},
      pages.map((it) => ({ lang: "en", text: it })),
    );
    const edition = await follow();
    const [file] = source.body.fields.files as { sha256: string }[];
    const found = edition.pages(source.body.handle, file?.sha256 ?? "", 1, 10);
    expect(found.map((page) => page.text)).toEqual(pages);
    expect(edition.pages(source.body.handle, file?.sha256 ?? "", 2, 1).map((page) => page.page)).toEqual([2]);
    expect(edition.pageCount(source.body.handle, file?.sha256 ?? "")).toBe(4);
    expect(edition.pageCount(source.body.handle, "nothing")).toBe(0);
  });

  test("objects of public sources are known, originals that are withheld are not", async () => {
    const open = await house.putSource({}, [{ lang: "en", text: "open" }]);
    const files = structuredClone(open.body.fields.files) as Record<string, unknown>[];
    const sha256 = "ab".repeat(32);
    const layer = "cd".repeat(32);
    const withheld = [
      { ...files[0], sha256, withheld: true, derivations: [{ kind: "text", sha256: layer, mediaType: "application/json" }] },
    ];
    await house.put({ type: "source", fields: { material: "e-mail", files: withheld } });
    const edition = await follow();
    expect(edition.object(String(files[0]?.sha256))).toMatchObject({
      kind: "original",
      mediaType: "application/pdf",
      name: "report.pdf",
    });
    expect(edition.object(sha256)).toBeUndefined();
    expect(edition.object(layer)).toMatchObject({ kind: "text", mediaType: "application/json" });
    expect(edition.object("ef".repeat(32))).toBeUndefined();
  });

  describe("captures", () => {
    const [wacz, screenshot, print, report] = ["1a", "2b", "3c", "4d"].map((two) => two.repeat(32)) as [
      string,
      string,
      string,
      string,
    ];
    const captured = async (more: object, fields: object = {}) => {
      const layer = { pages: [{ page: 1, lang: "en", text: "Thermal cameras were delivered to Orestiada." }] };
      const text = await house.objects.put(Buffer.from(JSON.stringify(layer)));
      const derivations = [{ kind: "text", sha256: text.sha256, mediaType: "application/json" }];
      const file = { sha256: wacz, name: "border.example.wacz", mediaType: "application/wacz", derivations, ...more };
      const capture = {
        url: "https://border.example/",
        sha256: wacz,
        at: "2026-05-17T10:30:00Z",
        verdict: "blocked",
        screenshot,
        print,
        report,
      };
      return house.put({
        ...{ type: "source", title: original("en", "A page") },
        fields: { material: "web-page", files: [file], captures: [capture], captureIncomplete: true, ...fields },
      });
    };

    test("are found by their words, and lists know when none is complete", async () => {
      const source = await captured({});
      const edition = await follow();
      const { hits } = await edition.search(query("thermal cameras"));
      expect(hits[0]).toMatchObject({ handle: source.body.handle, file: wacz, page: 1, brief: { captureIncomplete: true } });
      expect(edition.pages(source.body.handle, wacz, 1, 1)[0]?.text).toContain("Orestiada");
    });

    test("bring what was made of them, as free as they are themselves", async () => {
      await captured({});
      const edition = await follow();
      const kinds = [wacz, screenshot, print, report].map((name) => edition.object(name)?.kind);
      expect(kinds).toEqual(["original", "screenshot", "print", "report"]);
      expect(edition.object(screenshot)).toMatchObject({ mediaType: "image/png", name: "border.example.png" });
    });

    test("are not given out with a source that may not be passed on, nor while the capture stays with the team", async () => {
      const source = await captured({}, { redistributable: false });
      const edition = await follow();
      const known = () => [wacz, screenshot, print, report].filter((name) => edition.object(name));
      expect(known()).toEqual([]);
      const withheld = { ...(source.body.fields.files as object[])[0], withheld: true };
      await house.put(
        again(source, { fields: { ...source.body.fields, redistributable: true, files: [withheld] } }),
        "corrected",
      );
      await edition.catchUp();
      expect([edition.record(source.body.handle)?.version, known()]).toEqual([2, []]);
    });
  });

  describe("pictures of pages", () => {
    const picture = (digit: string) => ({ sha256: digit.repeat(64), width: 1000, height: 1414 });
    const drawn = [
      { lang: "en", text: "The first page", image: picture("1") },
      { lang: "en", text: "y".repeat(7000), image: picture("2") },
      { lang: "en", text: "A page that is not drawn" },
    ];
    const original = async (more: object) => {
      const { sha256 } = await house.objects.put(Buffer.from("an original"));
      const layer = { pages: drawn.map((page, i) => ({ page: i + 1, ...page })), ...more };
      const text = await house.objects.put(Buffer.from(JSON.stringify({ drawnFrom: sha256, ...layer })));
      const derivations = [{ kind: "text", sha256: text.sha256, mediaType: "application/json" }];
      return { sha256, name: "report.pdf", mediaType: "application/pdf", derivations };
    };
    const put = (file: object, more = {}) =>
      house.put({ type: "source", fields: { material: "report", files: [file], ...more } });
    const imagesOf = (edition: FollowedEdition, { body }: Revision, sha256: string) =>
      edition.pages(body.handle, sha256, 1, 9).map((page) => page.image);

    test("stand with their pages, and are public objects", async () => {
      const file = await original({});
      const source = await put(file);
      const edition = await follow();
      expect(imagesOf(edition, source, file.sha256)).toEqual([picture("1"), picture("2"), undefined]);
      expect(edition.pages(source.body.handle, file.sha256, 2, 1)[0]?.text).toBe("y".repeat(7000));
      expect(edition.object(picture("2").sha256)).toEqual({
        ...{ kind: "page-image", mediaType: "image/webp", name: "report.pdf.2.webp", handle: source.body.handle },
      });
      expect((await verifyEdition(house)).faults).toEqual([]);
    });

    test("count in the content hash, and are gone when the record is withdrawn", async () => {
      const edition = await follow();
      const file = await original({});
      const first = await put(file);
      await edition.catchUp();
      const { hash } = edition.meta();
      expect(hash).toBe(await rebuilt());
      const db = new DatabaseSync(house.path);
      db.exec(`UPDATE passage SET image = replace(image, '1414', '1415')`);
      db.close();
      expect((await verifyEdition(house)).faults).toEqual([`${first.body.handle} differs from the ledger`]);
      await house.put(again(first, { state: "withdrawn" }), "withdrawn", "it endangered someone");
      await edition.catchUp();
      expect(edition.object(picture("1").sha256)).toBeUndefined();
      expect(edition.meta().hash).toBe(await rebuilt());
    });

    test.each([
      ["the original stays with the team", { withheld: true }, {}, {}],
      ["the source may not be redistributed", {}, { redistributable: false }, {}],
      ["they were drawn from something else", {}, {}, { drawnFrom: "c".repeat(64) }],
      ["nobody says what they were drawn from", {}, {}, { drawnFrom: undefined }],
      ["they are no pictures", {}, {}, { pages: [{ page: 1, text: "x", lang: "en", image: { sha256: "../secret", width: 1 } }] }],
    ])("are not shown when %s", async (_, ofFile, ofSource, ofLayer) => {
      const file = await original(ofLayer);
      const source = await put({ ...file, ...ofFile }, ofSource);
      const edition = await follow();
      expect(edition.pages(source.body.handle, file.sha256, 1, 9).length).toBeGreaterThan(0);
      expect(imagesOf(edition, source, file.sha256).filter(Boolean)).toEqual([]);
      for (const { sha256 } of [picture("1"), picture("2")]) expect(edition.object(sha256)).toBeUndefined();
    });

    test("of a clean copy are shown though the original is not", async () => {
      const clean = "c".repeat(64);
      const file = await original({ drawnFrom: clean });
      const derivations = [...file.derivations, { kind: "clean", sha256: clean, mediaType: "application/pdf" }];
      const source = await put({ ...file, withheld: true, derivations });
      const edition = await follow();
      expect(imagesOf(edition, source, file.sha256)[0]).toEqual(picture("1"));
      expect(edition.object(picture("1").sha256)?.kind).toBe("page-image");
    });
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

describe("the file", () => {
  test("follows by itself what others write into the ledger", async () => {
    const edition = await follow();
    const { generation } = edition.meta();
    const written = await house.put({ title: original("en", "New") });
    // The record is in the file a moment before the generation turns, which keeps pages of before from being given again.
    while (edition.meta().generation === generation) await new Promise((done) => setTimeout(done, 20));
    expect(edition.meta().seq).toBe(1);
    expect(edition.resolve(written.body.handle).found).toBe("record");
  });

  test("has the same content hash whether it followed step by step or was built at once", async () => {
    type Step = {
      record: number;
      act: "publish" | "correct" | "draft" | "withdraw" | "restrict" | "merge" | "look";
      word: string;
    };
    const step: fc.Arbitrary<Step> = fc.record({
      record: fc.integer({ min: 0, max: 4 }),
      act: fc.constantFrom("publish", "correct", "correct", "draft", "withdraw", "restrict", "merge", "look", "look"),
      word: fc.string({ minLength: 1, maxLength: 8 }).map((it) => `w ${it.replace(/[^\p{L} ]/gu, "x")}`),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const ids = Array.from({ length: 5 }, newId);
        const handles = new Map<string, string>();
        const step = openWriter(join(house.folder, `${newId()}.sqlite`));
        const whole = openWriter(join(house.folder, `${newId()}.sqlite`), { bulk: true });
        const start = await house.ledger.maxSeq();
        const numbered: AnyRevision[] = [];
        // The ledger goes on from one run to the next; for an edition of its own each begins at 1.
        const look = async (): Promise<void> => {
          const fresh = await house.ledger.revisionsAfter(start + numbered.length, 100);
          const revisions = fresh.map((revision) => ({ ...revision, seq: revision.seq - start }));
          numbered.push(...revisions);
          step.apply(prepare(revisions, new Map()));
        };
        try {
          for (const { record, act, word } of steps) {
            const id = ids[record] ?? "";
            if (act === "look") await look();
            else {
              const more = {
                publish: {},
                correct: { state: "corrected" as const },
                draft: { state: "draft" as const },
                withdraw: { state: "withdrawn" as const },
                restrict: { visibility: "restricted" as const },
                merge: { state: "superseded" as const, mergedInto: ids[(record + 1) % 5] },
              }[act];
              const revision = await house.put({ id, handle: handles.get(id) ?? "", title: original("fr", word), ...more });
              handles.set(id, revision.body.handle);
            }
          }
          await look();
          const hash = step.meta().hash;
          whole.apply(prepare(numbered, new Map()));
          expect(whole.finish().hash).toBe(hash);
        } finally {
          step.close();
          whole.close();
        }
      }),
      { numRuns: 20 },
    );
  });

  test("is verified against the ledger, and what differs is named", async () => {
    expect(await verifyEdition(house)).toMatchObject({ built: false, faults: [] });
    const first = await house.put({ title: original("en", "First") });
    await house.put({ title: original("en", "Second") });
    const edition = await follow();
    expect((await verifyEdition(house)).faults).toEqual([]);
    await edition.close();
    opened.pop();
    const db = new DatabaseSync(house.path);
    db.exec(`UPDATE version SET body = replace(body, 'First', 'Fist')`);
    db.close();
    expect((await verifyEdition(house)).faults).toEqual([`${first.body.handle} differs from the ledger`]);
  });

  test("has no word of what was published and withdrawn before it was built", async () => {
    const gone = await house.put({ title: original("en", "Zanzibarquux") });
    await house.put(again(gone, { state: "withdrawn" }), "withdrawn", "it endangered someone");
    await buildEdition(house);
    expect(readFileSync(house.path).includes("anzibarquux")).toBe(false);
  });

  test("that belongs to another ledger, or is no edition, is built anew", async () => {
    const written = await house.put({ title: original("en", "Mine") });
    const other = await openTestHouse();
    opened.push(other);
    for (const _ of "ab") await other.put({ title: original("en", "Theirs") });
    await buildEdition({ ...other, path: house.path });
    const edition = await follow();
    expect(edition.meta().records).toBe(1);
    await edition.close();
    opened.pop();
    writeFileSync(house.path, "this is no database");
    expect((await follow()).record(written.body.handle)?.title.en?.text).toBe("Mine");
  });

  test("of an older format is built anew at the start", async () => {
    const source = await house.putSource({}, [{ lang: "en", text: "Words of a page" }]);
    await buildEdition(house);
    const older = new DatabaseSync(house.path);
    older.exec("ALTER TABLE passage DROP COLUMN image; UPDATE meta SET value = '2' WHERE key = 'format'");
    older.close();
    const edition = await follow();
    const [file] = source.body.fields.files as { sha256: string }[];
    expect(edition.pages(source.body.handle, file?.sha256 ?? "", 1, 1)[0]?.text).toBe("Words of a page");
    expect((await edition.search(query("words"))).total).toBe(1);
    expect((await verifyEdition(house)).faults).toEqual([]);
  });

  test("can be built anew under those who read it", async () => {
    await house.put({ title: original("en", "First words") });
    const reading = await follow();
    const only = openEdition(house.path);
    opened.push(only);
    const before = reading.meta();
    expect((await only.search(query("first"))).total).toBe(1);
    await buildEdition(house);
    await house.put({ title: original("en", "Second words") });
    await reading.catchUp();
    expect(reading.meta().generation).toBeGreaterThan(before.generation);
    expect((await reading.search(query("words"))).total).toBe(2);
    while (only.meta().records < 2) await new Promise((done) => setTimeout(done, 20));
    expect((await only.search(query("words"))).total).toBe(2);
  });

  test("survives kill -9 at any moment, and the next start carries on", async () => {
    const revisions: Revision[] = [];
    for (let i = 0; i < 150; i++) revisions.push(await house.put({ title: original("en", `Record ${i}`) }));
    const child = join(import.meta.dirname, "follow.contract.ts");
    for (let round = 0; round < 3; round++) {
      const process_ = spawn(process.execPath, [child, house.folder], { stdio: ["ignore", "pipe", "pipe"] });
      const said = text(process_.stderr);
      const writing = (async () => {
        for (let i = 0; i < 20; i++) {
          const revision = revisions[(round * 20 + i) % revisions.length];
          if (revision)
            await house.put(again(revision, { state: "corrected", title: original("en", `Round ${round}`) }), "corrected");
        }
      })();
      process_.stdout.once("data", () => setTimeout(() => process_.kill("SIGKILL"), round * 7));
      if (round === 0) setTimeout(() => process_.kill("SIGKILL"), 500);
      const [, signal] = await new Promise<[number | null, string | null]>((done) =>
        process_.once("exit", (code, signal) => done([code, signal])),
      );
      expect(signal, await said).toBe("SIGKILL");
      await writing;
    }
    const edition = await follow();
    expect(edition.meta()).toMatchObject({ records: 150, seq: 210 });
    expect(edition.meta().hash).toBe(await rebuilt());
    expect((await edition.search(query("round"))).total).toBe(60);
  });
});
