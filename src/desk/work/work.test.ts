import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AccountEvent } from "../../accounts/index.ts";
import { newId } from "../../kernel/ids.ts";
import { type Act, original, type RecordBody, type Revision } from "../../registry/index.ts";
import { comment } from "../review/actions.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";

let desk: TestDesk;
const events: AccountEvent[] = [];

const put = async (
  actor: string,
  title: string,
  more: Partial<RecordBody> = {},
  act: Act = "created",
  reason = "",
): Promise<Revision> => {
  const body: RecordBody = {
    ...{ id: newId(), handle: "", type: "technology", lang: "en", state: "draft", visibility: "public", sensitivity: "none" },
    ...{ licence: "CC-BY-4.0", fields: {}, citations: [], editorial: [], notes: [], corrections: [] },
    ...{ title: original("en", title), ...more },
  };
  const [revision] = await desk.house.ledger.append([{ body, act, reason, actor }]);
  if (!revision) throw new Error("nothing was appended");
  await desk.house.index.catchUp();
  return revision;
};

beforeAll(async () => {
  desk = await openDeskFor({
    people: {
      amal: ["contributor"],
      ben: ["editor"],
      chloe: ["reviewer"],
      dana: ["partner"],
      ed: ["administrator"],
      fay: ["custodian", "reviewer"],
    },
    more: ({ accounts }) => ({
      accounts: {
        ...accounts,
        events: async (after, limit) => events.filter(({ seq }) => seq > after).slice(0, limit),
      },
    }),
  });
});
afterAll(() => desk.close());

describe("the home of the desk", () => {
  test("says how to begin while nothing is there, in four languages", async () => {
    for (const lang of ["en", "fr", "es", "ar"]) {
      const { status, html } = await desk.as("amal").get(`/${lang}/`);
      expect(status).toBe(200);
      expect(html).toContain("work-first");
      expect(html.match(/<h1/g)).toHaveLength(1);
    }
  });

  test("shows to each what is theirs to do", async () => {
    const draft = await put("amal", "Heartbeat detector");
    const sent = await put("amal", "Iris scanner");
    await put("amal", "", { ...sent.body, state: "in_review" }, "submitted");
    const late = await put("ben", "Watchtower", { reviewBy: "2020-01-01", state: "published" });
    const [amal, chloe, dana] = await Promise.all(
      ["amal", "chloe", "dana"].map(async (name) => (await desk.as(name).get("/en/")).html),
    );
    expect(amal).toContain("Heartbeat detector");
    expect(chloe).toContain("To be reviewed, since");
    expect(chloe?.indexOf("Iris scanner")).toBeGreaterThan(chloe?.indexOf("Waiting for you") ?? 0);
    expect(chloe).toContain("Look again on");
    expect(chloe).toContain(late.body.handle);
    expect(dana).toContain("Watchtower");
    for (const title of ["Heartbeat", "Iris"]) expect(dana).not.toContain(title);
    expect(draft.body.handle).toMatch(/^VIG-/);
  });
});

describe("lists and search", () => {
  test("are narrowed by what the address says, and never by what it may not say", async () => {
    const { html } = await desk.as("ben").get("/en/records?stage=submitted");
    expect(html).toContain("Iris scanner");
    expect(html).not.toContain("Heartbeat detector");
    for (const path of [
      "/en/records",
      "/en/search?q=iris",
      "/en/records?circle=team",
      "/en/search?q=circle:team+scanner",
      "/en/search?q=iris&circle=by:amal",
    ]) {
      const seen = await desk.as("dana").get(path);
      expect(seen.status).toBe(200);
      expect(seen.html).not.toContain("Iris scanner");
    }
  });

  test("are ordered, and paged to the end without a gap", async () => {
    for (let i = 0; i < 55; i++)
      await put("ben", `Numbered ${String(i).padStart(2, "0")}`, { type: "event", fields: { start: "2024" } });
    const seen: string[] = [];
    let path: string | undefined = "/en/records?type=event&sort=oldest";
    while (path) {
      const { html }: { html: string } = await desk.as("ben").get(path);
      seen.push(...[...html.matchAll(/Numbered (\d\d)<\/bdi>/g)].map((match) => match[1] ?? ""));
      path = /rel="next nofollow" href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(seen).toEqual(Array.from({ length: 55 }, (_, i) => String(i).padStart(2, "0")));
  });

  test("let editors choose many, and no one else", async () => {
    expect((await desk.as("ben").get("/en/records")).html).toContain('name="record"');
    expect((await desk.as("chloe").get("/en/records")).html).not.toContain('name="record"');
  });

  test.each([
    "?q=%00%ff",
    `?q=${"x".repeat(5000)}`,
    '?q="unclosed -',
    "?q=<script>alert(1)</script>",
    "?from=tomorrow",
    "?cursor=nonsense",
    "?cursor=MSBhYmNkZWZnaGlqa2wgMTAgVklHLURFUC0yMDI2LTAwMDE",
    "?sort=DROP",
    "?type=agent&type=&type=nothing",
    "?__proto__=1&constructor=2",
    "?stage=%F0%9F%92%A9",
    `?${Array.from({ length: 300 }, (_, i) => `author=a${i}`).join("&")}`,
    "?q=field:OR+NEAR(a,b)*",
    "?due=2026-99",
  ])("answer %s with a page and no bug", async (query) => {
    for (const list of ["/en/search", "/en/records", "/en/trail"]) {
      const { status, html } = await desk.as("ben").get(list + query);
      expect([200, 400]).toContain(status);
      expect(html).not.toContain("<script>alert");
      expect(html.match(/<h1/g)).toHaveLength(1);
    }
    expect(desk.bugs).toEqual([]);
  });

  test("are for nobody who is not signed in", async () => {
    for (const path of ["/en/", "/en/records", "/en/search?q=iris", "/en/trail", "/en/trail.csv", "/en/trail.json", "/en/help"]) {
      const { status, html } = await desk.nobody.get(path);
      expect(status).toBe(302);
      expect(html).not.toContain("Iris");
    }
  });
});

describe("saved searches", () => {
  const idIn = (html: string, name: string) => new RegExp(`${name}[\\s\\S]*?/searches/([0-9A-Z]{26})"`).exec(html)?.[1] ?? "";

  test("are kept, renamed, shared and deleted by their owner alone", async () => {
    const [amal, ben] = [desk.as("amal"), desk.as("ben")];
    const saved = await amal.post("/en/searches", { query: "q=tower&stage=draft&circle=team&cursor=x", name: "  My\ntowers " });
    expect(saved).toMatchObject({ status: 303, location: "/en/search?q=tower&stage=draft&done=work-search-saved" });
    const again = await amal.post("/en/searches", { query: "q=other", name: "My towers" });
    expect(again.status).toBe(422);
    expect(again.html).toContain("My towers");
    expect((await amal.post("/en/searches", { query: "", name: " " })).status).toBe(422);
    const own = (await amal.get("/en/search")).html;
    const id = idIn(own, "My towers");
    expect((await ben.get("/en/search")).html).not.toContain("My towers");
    expect((await ben.post(`/en/searches/${id}`, { name: "Stolen" })).status).toBe(404);
    expect((await ben.post(`/en/searches/${id}/delete`)).status).toBe(404);
    expect((await amal.post(`/en/searches/${id}`, { name: "Our towers", shared: "yes" })).status).toBe(303);
    expect((await ben.get("/en/search")).html).toContain("Our towers");
    expect((await amal.post(`/en/searches/${id}/delete`)).status).toBe(303);
    expect((await ben.get("/en/search")).html).not.toContain("Our towers");
    expect((await amal.post(`/en/searches/${id}/delete`)).status).toBe(404);
  });

  test("a form that is sent twice saves once, and one without its token saves nothing", async () => {
    const ben = desk.as("ben");
    const form = { query: "q=once", name: "Once", _once: newId() };
    expect((await ben.post("/en/searches", form)).status).toBe(303);
    expect((await ben.post("/en/searches", form)).status).toBe(303);
    expect((await ben.get("/en/search")).html.match(/<bdi>Once<\/bdi>/g)).toHaveLength(1);
    expect((await ben.post("/en/searches", { query: "q=x", name: "Forged", _token: "wrong" })).status).toBe(403);
    expect((await ben.get("/en/search")).html).not.toContain("Forged");
  });
});

describe("the trail", () => {
  test("tells records and accounts in one line of time, to those who may read it", async () => {
    const { body } = await put("ben", "Thermal camera", {}, "created", "found in a tender");
    events.push({
      seq: 1,
      at: "2999-01-01T00:00:00.000Z",
      actor: "ed",
      act: "invited",
      about: "newcomer",
      reason: "",
      detail: { roles: "editor" },
    });
    const { html } = await desk.as("ed").get("/en/trail");
    expect(html).toContain("newcomer");
    expect(html.indexOf("newcomer")).toBeLessThan(
      html.indexOf(body.handle) === -1 ? Number.MAX_SAFE_INTEGER : html.indexOf(body.handle),
    );
    expect((await desk.as("chloe").get("/en/trail?who=ben")).html).toContain("found in a tender");
    for (const name of ["amal", "dana"]) {
      for (const path of ["/en/trail", "/en/trail.csv", "/en/trail.json"])
        expect((await desk.as(name).get(path)).status).toBe(403);
    }
  });

  test("names no record, and no reason, to one who may not see it", async () => {
    const sealed = await put("fay", "Told in confidence", { visibility: "sealed" }, "created", "a witness came");
    for (const name of ["ben", "chloe", "ed"]) {
      for (const path of [
        "/en/trail?who=fay",
        "/en/trail.csv?who=fay",
        "/en/trail.json",
        `/en/trail?record=${sealed.body.handle}`,
      ]) {
        const { html } = await desk.as(name).get(path);
        for (const word of [sealed.record, "a witness came", "Told in confidence"]) expect(html).not.toContain(word);
        if (!path.includes("record=")) expect(html).not.toContain(sealed.body.handle);
      }
    }
    const { html } = await desk.as("fay").get(`/en/trail?record=${sealed.body.handle}`);
    expect(html).toContain("a witness came");
  });

  test("tells what was said about records, to those who may see them", async () => {
    const open = await put("ben", "Scanner with comments");
    const sealed = await put("fay", "Sealed with comments", { visibility: "sealed" });
    await comment(desk.house, { record: open.record, text: "where is the contract?", by: "chloe", path: "title" });
    await comment(desk.house, { record: sealed.record, text: "call the lawyer first", by: "fay" });
    const ben = (await desk.as("ben").get("/en/trail?kind=desk")).html;
    expect(ben).toContain("where is the contract?");
    expect(ben).toContain(open.body.handle);
    for (const word of ["call the lawyer first", sealed.body.handle]) expect(ben).not.toContain(word);
    const fay = (await desk.as("fay").get("/en/trail?kind=desk&who=fay")).html;
    expect(fay).toContain("call the lawyer first");
    expect(fay).toContain(sealed.body.handle);
    expect(fay).not.toContain("where is the contract?");
  });

  test("is filtered by person, record, kind and day, and read to its end in pages", async () => {
    const first = await put("amal", "Followed", {}, "created");
    await put("chloe", "", { ...first.body, state: "in_review" }, "submitted");
    await put("chloe", "", { ...first.body, state: "draft" }, "returned", "say since when");
    const reviewed = (await desk.as("chloe").get(`/en/trail?record=${first.body.handle}&kind=reviewed`)).html;
    expect(reviewed).toContain("say since when");
    expect(reviewed.match(/<time/g)).toHaveLength(2);
    expect(
      (await desk.as("chloe").get(`/en/trail?record=${first.body.handle.toLowerCase()}&who=amal`)).html.match(/<time/g),
    ).toHaveLength(1);
    expect((await desk.as("chloe").get(`/en/trail?record=${first.body.handle}&to=2020-01-01`)).html).not.toContain("<time");
    expect((await desk.as("chloe").get("/en/trail?record=VIG-DEP-1999-0001")).html).not.toContain("<time");

    const whole = JSON.parse((await desk.as("ben").get("/en/trail.json")).html) as { at: string; source: string; act: string }[];
    const seen: string[] = [];
    let path: string | undefined = "/en/trail";
    while (path) {
      const { html }: { html: string } = await desk.as("ben").get(path);
      seen.push(...[...html.matchAll(/<time dateTime="([^"]+)"/gi)].map((match) => match[1] ?? ""));
      path = /href="([^"]+)" rel="next nofollow"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(seen).toEqual(whole.map(({ at }) => at));
    const comments = whole.filter(({ source }) => source === "desk").length;
    expect(comments).toBeGreaterThan(0);
    expect(whole).toHaveLength((await desk.house.ledger.maxSeq()) + events.length + comments);
    expect(whole.map(({ at }) => at)).toEqual(
      whole
        .map(({ at }) => at)
        .toSorted()
        .reverse(),
    );
  });

  test("goes out as CSV whose cells are no formulas", async () => {
    await put("ben", "Formula", {}, "created", '=HYPERLINK("http://evil.test")');
    const { html, headers } = await desk.as("ben").get("/en/trail.csv?who=ben");
    expect(headers.get("content-type")).toContain("text/csv");
    expect(html.startsWith("\ufeff") || html.startsWith("at,")).toBe(true);
    expect(html).toContain("'=HYPERLINK");
    expect(html).not.toMatch(/(^|,|")=HYPERLINK/m);
  });
});

test("help names every stage and role in every language", async () => {
  for (const lang of ["en", "fr", "es", "ar"]) expect((await desk.as("dana").get(`/${lang}/help`)).status).toBe(200);
});
