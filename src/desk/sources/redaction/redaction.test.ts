import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import * as mupdf from "mupdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sourceIdOf } from "../../../archive/index.ts";
import { pdf } from "../../../archive/samples.contract.ts";
import { sha256 } from "../../../kernel/hash.ts";
import { openJobs } from "../../../kernel/jobs/index.ts";
import { publicView, publish } from "../../../registry/index.ts";
import { filesIn } from "../rules/file.ts";
import { openSourcesDesk, type SourcesDesk, said, sendByTus } from "../sources.fixture.ts";
import { tidyRedactions } from "./actions.ts";

let desk: SourcesDesk;
beforeAll(async () => {
  desk = await openSourcesDesk({ amal: ["contributor"], chidi: ["editor"], rosa: ["reviewer", "editor"], eve: ["custodian"] });
});
afterAll(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

async function sourceOf(bytes: Buffer, name: string, by = "chidi"): Promise<string> {
  await sendByTus(desk.as(by), name, bytes);
  await desk.idle();
  return sourceIdOf(sha256(bytes));
}
const latest = async (record: string) => {
  const found = await desk.house.ledger.latest(record);
  if (!found) throw new Error("no such record");
  return found;
};
const ask = async (record: string, by: string, fields: Record<string, string | readonly string[]>) => {
  const [file] = filesIn((await latest(record)).body);
  return desk
    .as(by)
    .post(`/en/sources/${record}/redact`, { file: file?.sha256 ?? "", page: "1", reason: "Protects a witness.", ...fields });
};
/** Asks for it, waits for the copy, and gives it to readers. */
async function redact(record: string, by: string, fields: Record<string, string | readonly string[]>): Promise<void> {
  const { location = "" } = await ask(record, by, fields);
  await desk.idle();
  const applied = await desk.as(by).post(`${location}/apply`, { looked: "yes" });
  expect(applied.status).toBe(303);
  await Promise.all([desk.house.edition, desk.house.index].map((one) => (one as typeof desk.house.index).catchUp()));
}
/** Everything that readers can get of a source: its record in all public versions, every object, its pages, what searches find. */
async function allThatReadersGet(record: string, words: string): Promise<string> {
  const { edition, ledger, objects } = desk.house;
  const { handle } = (await latest(record)).body;
  const parts: string[] = [];
  const versions = await ledger.versions(record);
  for (const { version } of versions) {
    const open = edition.open(handle, version);
    if (open) parts.push(JSON.stringify(open.record));
  }
  parts.push(
    JSON.stringify([
      ...edition.versions(handle),
      ...edition.changes(1000),
      ...edition.corrections(1000),
      ...edition.list("source", 1000),
    ]),
  );
  for (const one of filesIn((await latest(record)).body)) {
    parts.push(JSON.stringify(edition.pages(handle, one.sha256, 1, 500)));
  }
  for await (const name of objects.list()) {
    const found = edition.object(name);
    if (found?.handle !== handle) continue;
    const bytes = await buffer(await objects.get(name));
    parts.push(bytes.toString("latin1"), bytes.toString("utf8"));
    if (found.mediaType === "application/pdf") {
      const document = mupdf.Document.openDocument(bytes, "application/pdf");
      for (let page = 0; page < document.countPages(); page++) parts.push(document.loadPage(page).toStructuredText("").asText());
    }
  }
  const found = await edition.search({ q: words, lang: "en", filters: {}, sort: "relevance", limit: 50, widen: false });
  parts.push(JSON.stringify(found.hits.filter((hit) => hit.handle === handle).map(({ passage }) => passage)));
  return parts.join("\n");
}
/** Where the words stand, with a little of what is around them. */
const tellsAny = (all: string, ...words: string[]): string[] =>
  words.flatMap((word) =>
    [...all.matchAll(new RegExp(`.{0,60}${word}.{0,20}`, "gi"))].map(([found]) => found.replace(/[^ -~]/g, "?")),
  );
const publicNow = (record: string) =>
  publish(desk.house.ledger, record, { actor: "rosa", reason: "a test", secondReviewer: false });

describe("a redaction", () => {
  test("of a published source is what readers get at once, in every version, search and object; the team keeps the original", async () => {
    const original = pdf(["The witness is Zebulon Quist.\nHe saw the tower.", "Quist left in May."], {
      Title: "Letter of Zebulon Quist",
      Author: "Zebulon Quist",
    });
    const record = await sourceOf(original, "zebulon-quist.pdf");
    await publicNow(record);
    await (desk.house.edition as typeof desk.house.index).catchUp();
    expect(tellsAny(await allThatReadersGet(record, "Zebulon"), "zebulon")).not.toEqual([]);
    await redact(record, "chidi", { words: "Zebulon\nQuist" });

    expect(tellsAny(await allThatReadersGet(record, "Zebulon"), "zebulon", "quist")).toEqual([]);
    expect(tellsAny(await allThatReadersGet(record, "tower"), "he saw the")).not.toEqual([]);
    const { body, act } = await latest(record);
    expect(act).toBe("redacted");
    expect(body.state).toBe("corrected");
    const [file] = filesIn(body);
    expect(file).toMatchObject({ sha256: sha256(original), withheld: true });
    expect(file?.redactions).toMatchObject([
      { by: "chidi", places: 3, pages: "1, 2", kind: "words", reason: "Protects a witness." },
    ]);
    expect(file?.restricted.map(({ kind }) => kind).sort()).toEqual(["text", "thumbnail"]);
    expect(await buffer(await desk.house.objects.get(sha256(original)))).toEqual(original);
    // The account is the team's.
    expect(JSON.stringify(publicView(body).fields)).not.toContain("chidi");
    // For the team the original is a click away; readers' text is shown first.
    const page = await desk.as("chidi").get(`/en/sources/${record}`);
    expect(said(page)).toContain("a copy that something was taken out of");
    expect(said(await desk.as("chidi").get(`/en/sources/${record}?before=1`))).toContain("The witness is Zebulon Quist.");
    expect(said(await desk.as("rosa").get(`/en/sources/${record}`))).toContain("Protects a witness.");
  });

  test("never keeps what was taken out: not in the ledger, not in jobs, not in its own table, not on disk", async () => {
    const record = await sourceOf(pdf(["The courier is Xenophon, says the letter."]), "letter.pdf");
    const before = await desk.house.ledger.maxSeq();
    await redact(record, "chidi", { words: "Xenophon", "passage-page": ["1"], "passage-quote": ["says the letter"] });
    const { database } = desk.house;
    const rows = async (table: string) =>
      JSON.stringify(
        await (database.db as never as { selectFrom(name: string): { selectAll(): { execute(): Promise<unknown> } } })
          .selectFrom(table)
          .selectAll()
          .execute(),
      );
    const since = await desk.house.ledger.revisionsAfter(before, 100);
    expect(since.length).toBeGreaterThan(0);
    for (const said of [JSON.stringify(since), await rows("job"), await rows("redaction"), await rows("once")]) {
      expect(said).not.toMatch(/xenophon|says the letter/i);
    }
    expect(await readdir(join(desk.house.settings.data, "redactions"))).toEqual([]);
  });

  test("holds for the draft that is being written beside the public version too, and leaves its authors what they are", async () => {
    const record = await sourceOf(pdf(["The driver was Yolanda.", "More."]), "driver.pdf");
    await publicNow(record);
    const open = await latest(record);
    await desk.house.ledger.append([
      {
        body: { ...open.body, state: "draft", fields: { ...open.body.fields, publisher: "A paper" } },
        act: "edited",
        reason: "a test",
        actor: "rosa",
        expected: open.version,
      },
    ]);
    await redact(record, "chidi", { words: "Yolanda" });
    const now = await latest(record);
    expect(now.body).toMatchObject({ state: "draft", fields: { publisher: "A paper" } });
    expect(filesIn(now.body)[0]?.withheld).toBe(true);
    expect(tellsAny(await allThatReadersGet(record, "Yolanda"), "yolanda")).toEqual([]);
    // Rosa wrote the draft: she may still not approve it herself.
    const { reviewIn } = await import("../../../registry/index.ts");
    expect((await reviewIn(desk.house.ledger, record)).authors).toEqual(["rosa"]);
  });

  test("is looked at before anything is changed, and can be given up", async () => {
    const record = await sourceOf(pdf(["The cook is Ulrike."]), "cook.pdf");
    const { version } = await latest(record);
    const { location = "" } = await ask(record, "chidi", { words: "Ulrike" });
    await desk.idle();
    const page = await desk.as("chidi").get(location);
    expect(said(page)).toContain("One place was taken out.");
    const picture = await desk.as("chidi").get(`${location}/page/1`);
    expect(picture.headers.get("content-type")).toBe("image/webp");
    expect((await desk.as("chidi").get(`${location}/page/9`)).status).toBe(404);
    // Not without saying that they have looked.
    const unlooked = await desk.as("chidi").post(`${location}/apply`, {});
    expect(unlooked.status).toBe(422);
    expect((await desk.as("chidi").post(`${location}/discard`)).status).toBe(303);
    expect((await latest(record)).version).toBe(version);
    expect((await desk.as("chidi").get(location)).status).toBe(404);
    expect((await desk.as("chidi").post(`${location}/apply`, { looked: "yes" })).status).toBe(404);
  });

  test("is another's only", async () => {
    const record = await sourceOf(pdf(["The guide is Tiberius."]), "guide.pdf");
    const { location = "" } = await ask(record, "chidi", { words: "Tiberius" });
    await desk.idle();
    for (const path of ["", "/page/1"]) expect((await desk.as("rosa").get(location + path)).status).toBe(404);
    for (const act of ["apply", "discard"])
      expect((await desk.as("rosa").post(`${location}/${act}`, { looked: "yes" })).status).toBe(404);
    await desk.as("chidi").post(`${location}/discard`);
  });

  test("is for those who may do it", async () => {
    const record = await sourceOf(pdf(["The scribe is Sofronia."]), "scribe.pdf", "amal");
    expect((await ask(record, "amal", { words: "Sofronia" })).status).toBe(403);
    expect((await desk.as("amal").get(`/en/sources/${record}/redact`)).status).toBe(403);
    const custodian = await ask(record, "eve", { words: "Sofronia" });
    expect(custodian.status).toBe(303);
  });

  test("that is asked for twice is done once", async () => {
    const record = await sourceOf(pdf(["The pilot is Rigoberta."]), "pilot.pdf");
    const form = { words: "Rigoberta", _once: "01ARZ3NDEKTSV4RRFFQ69G5FAV" };
    const [one, two] = [await ask(record, "chidi", form), await ask(record, "chidi", form)];
    expect(two.location).toBe(one.location);
    await desk.idle();
    const apply = () => desk.as("chidi").post(`${one.location}/apply`, { looked: "yes", _once: "01ARZ3NDEKTSV4RRFFQ69G5FAW" });
    const [first, second] = [await apply(), await apply()];
    expect(second.location).toBe(first.location);
    expect(filesIn((await latest(record)).body)[0]?.redactions).toHaveLength(1);
  });

  test.each([
    ["nothing", {}, "words"],
    ["a word without letters", { words: "---" }, "words"],
    ["a page that is not there", { "passage-page": ["7"], "passage-quote": ["the"] }, "passage-page-0"],
    ["no page", { "passage-page": [""], "passage-quote": ["the"] }, "passage-page-0"],
    [
      "an area outside",
      { "area-page": ["1"], "area-x": ["120"], "area-y": ["0"], "area-width": ["10"], "area-height": ["10"] },
      "area-x-0",
    ],
    [
      "an area of words",
      { "area-page": ["1"], "area-x": ["left"], "area-y": ["0"], "area-width": ["10"], "area-height": ["10"] },
      "area-x-0",
    ],
    ["no reason", { words: "tower", reason: " " }, "reason"],
    ["a reason that tells it", { words: "tower", reason: "It names the Tower." }, "reason"],
  ])("of %s is asked again, and what was typed is there", async (_what, fields: Record<string, string | string[]>, control) => {
    const record = await sourceOf(pdf(["The tower sees."]), "tower.pdf");
    const answer = await ask(record, "chidi", fields);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(`href="#${control}"`);
    expect(answer.html).toContain(`id="${control}"`);
    for (const value of Object.values(fields).flat()) if (value.trim()) expect(answer.html).toContain(value);
  });

  test("tells what it did not find, and who else says it", async () => {
    const record = await sourceOf(pdf(["The clerk is Octavia."]), "clerk.pdf");
    const { body, version } = await latest(record);
    await desk.house.ledger.append([
      {
        body: { ...body, fields: { ...body.fields, publisher: "Octavia Press" } },
        act: "edited",
        reason: "a test",
        actor: "chidi",
        expected: version,
      },
    ]);
    const { location = "" } = await ask(record, "chidi", { words: "Octavia\nnobody at all" });
    await desk.idle();
    const page = said(await desk.as("chidi").get(location));
    expect(page).toContain("“nobody at all” was not found.");
    expect(page).toContain("It is also said in these records.");
    await desk.as("chidi").post(`${location}/discard`);
  });

  test("that cannot be made says so, and changes nothing", async () => {
    const record = await sourceOf(Buffer.from([0, 1, 2, 3, 250, 251, 0, 7]), "data.bin");
    const { version } = await latest(record);
    const { location = "" } = await ask(record, "chidi", { words: "anything" });
    await desk.idle();
    expect(said(await desk.as("chidi").get(location))).toContain("This cannot be taken out of this file.");
    expect((await desk.as("chidi").post(`${location}/apply`, { looked: "yes" })).status).toBe(409);
    expect((await latest(record)).version).toBe(version);
  });

  test("that nobody decides about is forgotten after a day", async () => {
    const record = await sourceOf(pdf(["The painter is Nepomuk."]), "painter.pdf");
    const { location = "" } = await ask(record, "chidi", { words: "Nepomuk" });
    await desk.idle();
    await desk.house.database.transact((trx) =>
      desk.house.database.script(trx, "update redaction set created = '2020-01-01T00:00:00.000Z'"),
    );
    await tidyRedactions(desk.house);
    expect((await desk.as("chidi").get(location)).status).toBe(404);
    expect(await readdir(join(desk.house.settings.data, "redactions"))).toEqual([]);
    expect(JSON.stringify(await openJobs(desk.house.database).list({ kind: "redaction", limit: 500 }))).not.toContain("Nepomuk");
  });

  test("can follow another, and what was taken out before stays out", async () => {
    for (const [bytes, name] of [
      [pdf(["Melchior and Kunigunde met."]), "meeting.pdf"],
      [Buffer.from("<p>Melchior and Kunigunde met in the garden.</p>"), "meeting.html"],
    ] as const) {
      const record = await sourceOf(bytes, name);
      await redact(record, "chidi", { words: "Melchior" });
      await redact(record, "chidi", { words: "Kunigunde" });
      await publicNow(record);
      await (desk.house.edition as typeof desk.house.index).catchUp();
      expect(tellsAny(await allThatReadersGet(record, "Melchior"), "melchior", "kunigunde")).toEqual([]);
      expect(tellsAny(await allThatReadersGet(record, "met"), " met")).not.toEqual([]);
      expect(filesIn((await latest(record)).body)[0]?.redactions).toHaveLength(2);
      expect(said(await desk.as("chidi").get(`/en/sources/${record}?before=1`))).toContain("Melchior and Kunigunde met");
    }
  });
});
