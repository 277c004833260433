import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { original, type Revision } from "../../registry/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { draft, saved, savedSource, words } from "./archive.fixture.ts";
import { groundsOf, stampOf } from "./rules/grounds.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDeskFor({
    people: { amal: ["editor"], ben: ["editor"], cleo: ["contributor"], rima: ["reviewer"] },
  });
});
afterAll(() => desk.close());

const PAGES = [
  "A report on the border.\n\nThe ministry spoke of “new means”.",
  "In May 2019 the ministry bought forty thermal cam-\neras for the northern border.\n\nThey have been in use since June 2019.",
  "Nothing is said here about cost.\n\nThey have been in use since June 2019.",
];

const latest = async (handle: string): Promise<Revision> => {
  const head = await desk.house.ledger.byHandle(handle);
  const revision = head && (await desk.house.ledger.latest(head.record));
  if (!revision) throw new Error(`no ${handle}`);
  return revision;
};

/** A record and a source, and the form that cites the one for the other. */
async function begun(record: Partial<Parameters<typeof draft>[0]> = {}, pages: readonly string[] = PAGES, field = "since") {
  const source = await savedSource(desk, pages);
  const { body } = await saved(desk, draft(record));
  const form = { field, source: source.body.handle, stamp: stampOf(body, field), relation: "supports", grade: "", note: "" };
  return { source, handle: body.handle, body, form, path: `/en/records/${body.handle}/cite` };
}

describe("citing a passage", () => {
  it("goes from the field to the source to the page, and saves the very words of the page", async () => {
    const { handle, source, form, path } = await begun();
    const fields = await desk.as("amal").get(path);
    expect(fields.html).toContain(`${path}?field=since`);
    const choose = await desk.as("amal").get(`${path}?field=since&q=river`);
    expect(choose.html).toContain(`${path}?field=since&amp;source=${source.body.handle}`);
    const page = await desk.as("amal").get(`${path}?field=since&source=${source.body.handle}&page=2&find=june`);
    expect([page.status, page.html.includes("thermal cameras"), page.html.includes("<mark>June</mark>")]).toEqual([
      200,
      true,
      true,
    ]);

    const answer = await desk
      .as("amal")
      .post(path, { ...form, page: "2", quote: "forty   thermal cameras\nfor the “northern” border" });
    expect(answer.status).toBe(303);
    expect(answer.location).toContain(`/en/records/${handle}?done=citing-added-words#c-`);
    const { body, act, actor, reason } = await latest(handle);
    expect(body.citations).toEqual([
      {
        ...{ field: "since", source: source.record, relation: "supports", grade: "E2" },
        locator: { page: "2", quote: "forty thermal cameras for the northern border" },
      },
    ]);
    expect([act, actor, words(reason)]).toEqual(["edited", "amal", "Cites a source for “Since”."]);
  });

  it("takes the page from the words when they are on one page only", async () => {
    const { handle, form, path } = await begun();
    await desk.as("amal").post(path, { ...form, quote: "bought forty thermal cameras" });
    expect((await latest(handle)).body.citations[0]?.locator?.page).toBe("2");
  });

  it("asks which page is meant when the words are on several, and keeps what was typed", async () => {
    const { handle, form, path } = await begun();
    const answer = await desk.as("amal").post(path, { ...form, quote: "in use since June 2019", note: "from the annex" });
    expect(answer.status).toBe(422);
    expect(words(answer.html)).toContain("These words are on several pages");
    expect(answer.html).toMatch(/name="take-page" value="2"[\s\S]*name="take-page" value="3"/);
    expect(answer.html).toContain("in use since June 2019</textarea>");
    expect(answer.html).toContain("from the annex</textarea>");
    expect((await latest(handle)).version).toBe(1);
    const second = await desk.as("amal").post(path, { ...form, quote: "in use since June 2019", "take-page": "3" });
    expect(second.status).toBe(303);
    expect((await latest(handle)).body.citations[0]?.locator).toEqual({ page: "3", quote: "in use since June 2019" });
  });

  it("says on which page the words are when it is another one", async () => {
    const { form, path } = await begun();
    const answer = await desk.as("amal").post(path, { ...form, page: "1", quote: "forty thermal cameras" });
    expect(answer.status).toBe(422);
    expect(words(answer.html)).toContain("not on that page, but on another one");
    expect(answer.html).toContain('name="take-page" value="2"');
    expect(answer.html).toContain('href="#page"');
  });

  it("refuses words that are not there, and shows what comes nearest", async () => {
    const { handle, form, path } = await begun();
    const answer = await desk
      .as("amal")
      .post(path, { ...form, page: "2", quote: "the ministry bought fourteen thermal cameras" });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("<del>fourteen</del><ins>forty</ins>");
    expect((await latest(handle)).version).toBe(1);
    const near = { "near-page": "2", "near-words": "the ministry bought forty thermal cameras", "take-near": "yes" };
    expect((await desk.as("amal").post(path, { ...form, quote: "fourteen", ...near })).status).toBe(303);
    const nowhere = await desk.as("amal").post(path, { ...form, quote: "something else entirely is written" });
    expect([nowhere.status, words(nowhere.html).includes("These words are not in this file.")]).toEqual([422, true]);
  });

  it("takes words that nobody can look up, and tells readers so", async () => {
    const { handle, form, path } = await begun({}, []);
    expect((await desk.as("amal").post(path, { ...form, page: "iv", quote: "a handwritten line" })).status).toBe(303);
    expect((await latest(handle)).body.citations[0]).toMatchObject({
      locator: { page: "iv", quote: "a handwritten line" },
      note: "These words were not checked by software: the source has no text that could be read.",
    });
    const page = await desk.as("amal").get(`/en/records/${handle}`);
    expect(words(page.html)).toContain("These words were not checked: there is no text of that page.");
  });

  it("is refused with a page that the file has not, and with words of no letter", async () => {
    const { form, path } = await begun();
    for (const [typed, message] of [
      [{ page: "4" }, "a number from 1 to 3"],
      [{ page: "0" }, "a number from 1 to 3"],
      [{ page: "two" }, "a number from 1 to 3"],
      [{ quote: "“…” —" }, "no letter and no number"],
      [{ quote: "x".repeat(20_001) }, "at most 20,000"],
    ] as const) {
      const answer = await desk.as("amal").post(path, { ...form, ...typed });
      expect([message, answer.status, words(answer.html).includes(message)]).toEqual([message, 422, true]);
    }
  });

  it("has the grade of the rule, and another one only with a reason", async () => {
    const { handle, form, path } = await begun();
    const refused = await desk.as("amal").post(path, { ...form, grade: "E4" });
    expect([refused.status, words(refused.html).includes("why the grade is E4 and not E2")]).toEqual([422, true]);
    await desk.as("amal").post(path, { ...form, grade: "E4", note: "signed by both sides" });
    const { body, reason } = await latest(handle);
    expect(body.citations[0]).toMatchObject({ grade: "E4", note: "signed by both sides" });
    expect(words(reason)).toContain("Grade E4 instead of E2: signed by both sides");
  });

  it("is checked in Arabic too, on a page that runs from the right", async () => {
    const page = "أَعلنَتِ الوزارةُ عن شــراء ٢٤ طائرةً مسيّرةً لمراقبة الحدود.";
    const source = await savedSource(desk, [page], { title: original("ar", "تقرير"), lang: "ar" }, "ar");
    const { body } = await saved(desk, draft());
    const path = `/ar/records/${body.handle}/cite`;
    const shown = await desk.as("amal").get(`${path}?field=since&source=${source.body.handle}`);
    expect(shown.html).toContain('<html lang="ar" dir="rtl"');
    expect(shown.html).toMatch(/class="page-words" lang="ar" dir="rtl"/);
    const form = { field: "since", source: source.body.handle, stamp: stampOf(body, "since"), relation: "supports" };
    const answer = await desk.as("amal").post(path, { ...form, quote: "شراء 24 طائرة مسيرة" });
    expect(answer.status).toBe(303);
    expect((await latest(body.handle)).body.citations[0]?.locator).toEqual({ page: "1", quote: "شــراء ٢٤ طائرةً مسيّرةً" });
  });

  it("gives a claim its evidence and its grade", async () => {
    const claim = { type: "claim" as const, fields: { text: original("en", "It has been in use since 2019") } };
    const { handle, source, form, path } = await begun(claim, PAGES, "evidence");
    expect((await desk.as("amal").post(path, { ...form, page: "2", quote: "in use since June 2019" })).status).toBe(303);
    const { body } = await latest(handle);
    expect(body.fields).toMatchObject({
      grade: "E2",
      evidence: [{ source: source.record, relation: "supports", page: "2", quote: "in use since June 2019" }],
    });
  });

  it("leaves to readers what they have: a public record goes on as a draft beside it", async () => {
    const { handle, form, path, body } = await begun();
    await saved(desk, { ...body, state: "published" }, { act: "published" });
    await desk.as("amal").post(path, { ...form, page: "2" });
    const after = await latest(handle);
    expect(after.body.state).toBe("draft");
    expect((await desk.house.ledger.head(after.record))?.publicSeq).toBe(after.seq - 1);
  });
});

describe("a citation that is there", () => {
  async function cited() {
    const begun_ = await begun();
    await desk.as("amal").post(begun_.path, { ...begun_.form, page: "2", quote: "forty thermal cameras" });
    const revision = await latest(begun_.handle);
    return { ...begun_, key: groundsOf(revision.body)[0]?.key ?? "" };
  }

  it("is changed in its place", async () => {
    const { handle, form, path, key } = await cited();
    const page = await desk.as("amal").get(`${path}/${key}`);
    expect(page.html).toContain("forty thermal cameras</textarea>");
    const answer = await desk
      .as("amal")
      .post(`${path}/${key}`, { ...form, relation: "context", page: "3", quote: "Nothing is said here" });
    expect(answer.status).toBe(303);
    expect((await latest(handle)).body.citations).toMatchObject([
      { relation: "context", locator: { page: "3", quote: "Nothing is said here" } },
    ]);
  });

  it("is removed with a reason", async () => {
    const { handle, path, key } = await cited();
    expect((await desk.as("amal").post(`${path}/${key}/remove`, { reason: "the wrong report" })).status).toBe(303);
    const { body, reason } = await latest(handle);
    expect([body.citations, words(reason)]).toEqual([[], "Removes a citation for “Since”. the wrong report"]);
    expect((await desk.as("amal").post(`${path}/${key}/remove`, {})).status).toBe(409);
    expect((await desk.as("amal").get(`${path}/${key}`)).status).toBe(409);
  });

  it("is told to be lost when its words are no longer on the page", async () => {
    const { handle, source } = await cited();
    const other = await savedSource(desk, ["Another text."]);
    const file = (other.body.fields.files as object[])[0];
    await saved(desk, { ...source.body, fields: { ...source.body.fields, files: [file] } }, { act: "edited" });
    expect(words((await desk.as("amal").get(`/en/records/${handle}`)).html)).toContain("These words are not on that page");
  });
});

describe("two people at one record", () => {
  it("cite at once, and neither citation is lost", async () => {
    const { handle, form, path } = await begun();
    const quotes = ["forty thermal cameras", "the ministry bought", "the northern border", "In May 2019"];
    const answers = await Promise.all(
      quotes.map((quote, i) => desk.as(i % 2 ? "amal" : "ben").post(path, { ...form, page: "2", quote })),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    const { body, version } = await latest(handle);
    expect(body.citations.map(({ locator }) => locator?.quote).toSorted()).toEqual([...quotes].toSorted());
    expect(version).toBe(5);
  });

  it("do not put a citation under words that the other has changed meanwhile", async () => {
    const { handle, form, path, body } = await begun();
    await saved(desk, { ...body, fields: { since: "2021" } }, { act: "edited", actor: "ben" });
    const answer = await desk.as("amal").post(path, { ...form, page: "2", quote: "forty thermal cameras" });
    expect([answer.status, words(answer.html).includes("has changed meanwhile")]).toEqual([422, true]);
    expect(answer.html).toContain("forty thermal cameras</textarea>");
    const stamp = /name="stamp" value="([^"]+)"/.exec(answer.html)?.[1] ?? "";
    expect((await desk.as("amal").post(path, { ...form, stamp, page: "2", quote: "forty thermal cameras" })).status).toBe(303);
    expect((await latest(handle)).body.fields.since).toBe("2021");
  });

  it("may send a form twice: it is done once", async () => {
    const { handle, form, path } = await begun();
    const sent = { ...form, page: "2", quote: "forty thermal cameras", _once: "01ABCDEFGHJKMNPQRSTVWXYZ00" };
    const answers = [await desk.as("amal").post(path, sent), await desk.as("amal").post(path, sent)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await latest(handle)).version).toBe(2);
    const again = await desk.as("amal").post(path, { ...sent, _once: "01ABCDEFGHJKMNPQRSTVWXYZ01" });
    expect([again.status, words(again.html).includes("has this very citation already")]).toEqual([422, true]);
  });
});

describe("a field of the editors' own judgement", () => {
  it("is marked with a reason, which the history keeps", async () => {
    const { handle } = await begun();
    const path = `/en/records/${handle}/editorial`;
    const refused = await desk.as("amal").post(path, { field: "since", editorial: "yes", reason: "  " });
    expect([refused.status, words(refused.html).includes("Give a reason.")]).toEqual([422, true]);
    await desk.as("amal").post(path, { field: "since", editorial: "yes", reason: "counted by us" });
    const marked = await latest(handle);
    expect([marked.body.editorial, words(marked.reason)]).toEqual([
      ["since"],
      "“Since” rests on the editors’ own judgement: counted by us",
    ]);
    await desk.as("amal").post(path, { field: "since", editorial: "no", reason: "a report says it" });
    expect((await latest(handle)).body.editorial).toEqual([]);
  });
});

describe("who may not", () => {
  it("neither cites nor learns of a record or a source", async () => {
    const { handle, form, path } = await begun();
    const hidden = await savedSource(desk, PAGES, { visibility: "restricted", title: original("en", "A leaked letter") });
    expect((await desk.as("rima").post(path, form)).status).toBe(403);
    expect((await desk.as("cleo").get(path)).status).toBe(404);
    const own = await saved(desk, draft(), { actor: "cleo" });
    const cleo = `/en/records/${own.body.handle}/cite?field=since`;
    expect((await desk.as("cleo").get(`${cleo}&source=${hidden.body.handle}`)).status).toBe(404);
    expect((await desk.as("cleo").get(`${cleo}&source=${handle}`)).status).toBe(404);
    expect((await desk.as("cleo").get(cleo)).html).not.toContain("A leaked letter");
    expect((await desk.as("cleo").get(`${cleo}&q=leaked`)).html).not.toContain("A leaked letter");
    expect((await latest(handle)).version).toBe(1);
  });

  it("gets no page for a field that is none", async () => {
    const { path, form } = await begun();
    for (const field of ["nonsense", "fields.since", "__proto__", "constructor", "since.0.x"]) {
      expect([field, (await desk.as("amal").get(`${path}?field=${field}`)).status]).toEqual([field, 404]);
      expect([field, (await desk.as("amal").post(path, { ...form, field })).status]).toEqual([field, 404]);
    }
  });
});

it("no page of all this was a mistake of ours", () => {
  expect(desk.bugs).toEqual([]);
});
