import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { citeAsText, exchangeRoutes } from "../../exchange/index.ts";
import { newId } from "../../kernel/ids.ts";
import { migrateJobs, openJobs, openWorker } from "../../kernel/jobs/index.ts";
import { LANGUAGES } from "../../kernel/languages.ts";
import { adoptShape, fieldsOfType, label, NO_SHAPE, original, type RecordBody, standsFor, term } from "../../registry/index.ts";
import { siteRoutes } from "../../site/index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { shapeHandlers } from "./work.ts";

let desk: TestDesk;
const people = { ed: ["editor"], ada: ["administrator"], both: ["editor", "administrator"], con: ["contributor"] } as const;

beforeAll(async () => {
  adoptShape(NO_SHAPE);
  desk = await openDeskFor({ people });
  await migrateJobs(desk.house.database);
});
afterAll(async () => {
  await desk.close();
  adoptShape(NO_SHAPE);
});

const settings = { name: "Vigie", prefix: "VIG", version: "1.0.0", singleReviewer: true };
/** A page as readers get it. */
async function read(path: string): Promise<{ status: number; html: string; location: string | null }> {
  await desk.house.edition.catchUp?.();
  const { edition, objects } = desk.house;
  const site = siteRoutes({ edition, objects, settings, cite: (record) => citeAsText(record, settings) });
  const response = await site.request(path);
  return { status: response.status, html: await response.text(), location: response.headers.get("location") };
}
const api = async (path: string) => {
  const response = await exchangeRoutes({ edition: desk.house.edition, settings }).request(path);
  return response.json();
};
const put = async (body: Partial<RecordBody>): Promise<RecordBody> => {
  const [revision] = await desk.house.ledger.append([
    { body: draft({ state: "published", ...body }), act: "published", actor: "ed", reason: "a test" },
  ]);
  await desk.house.edition.catchUp?.();
  await desk.house.index.catchUp();
  if (!revision) throw new Error("nothing was appended");
  return revision.body;
};
const version = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";

const newTerm = { notation: "scent-sensor", "label-en": "Scent sensor", broader: "sensing", reason: "We found three of them." };

describe("terms", () => {
  test.each(LANGUAGES)("the lists and the tree are there in %s", async (lang) => {
    const list = await desk.as("ed").get(`/${lang}/vocabularies`);
    expect(list.status).toBe(200);
    const tree = await desk.as("ed").get(`/${lang}/vocabularies/technology`);
    expect(tree.html).toContain(`/${lang}/vocabularies/technology/biometrics`);
    expect(tree.html).toContain(label("technology", "biometrics", lang));
    const one = await desk.as("ed").get(`/${lang}/vocabularies/technology/biometrics`);
    expect(one.html).toContain('name="label-ar"');
    for (const path of [
      "/shape",
      "/shape/look",
      "/shape/pages",
      "/shape/pages/privacy",
      "/shape/pages/new",
      "/shape/fields/event",
      "/shape/fields/event/new",
    ])
      expect((await desk.as("both").get(`/${lang}${path}`)).status).toBe(200);
    expect((await desk.as("both").get(`/${lang}/shape/regions`)).status).toBe(200);
    expect(desk.bugs).toEqual([]);
  });

  test("only those whose roles allow it see or change them", async () => {
    for (const path of ["/en/vocabularies", "/en/vocabularies/technology/new"])
      expect((await desk.as("con").get(path)).status).toBe(403);
    expect((await desk.as("con").post("/en/vocabularies/technology/new", newTerm)).status).toBe(403);
    expect((await desk.as("ed").post("/en/shape/look", { name: "Mine", reason: "x" })).status).toBe(403);
    expect((await desk.as("ada").post("/en/vocabularies/technology/new", newTerm)).status).toBe(403);
    expect((await desk.nobody.post("/en/vocabularies/technology/new", newTerm)).status).toBeGreaterThanOrEqual(400);
    expect(term("technology", "scent-sensor")).toBeUndefined();
  });

  test("one is added, is what records may carry, and is on the public site at once, its language said where it has no other", async () => {
    const answer = await desk.as("ed").post("/en/vocabularies/technology/new", newTerm);
    expect(answer).toMatchObject({ status: 303, location: expect.stringContaining("/en/vocabularies/technology/scent-sensor") });
    const { handle } = await put({ fields: { classes: ["scent-sensor"] } });
    const page = await read(`/fr/r/${handle}`);
    expect(page.html).toMatch(/Scent sensor<\/bdi> <small class="mark">anglais<\/small>/);
    expect((await read("/ar/technology/scent-sensor")).html).toContain("Scent sensor");
    expect((await desk.as("ed").get("/en/vocabularies/technology/scent-sensor")).html).toContain("We found three of them.");
    const { terms } = (await api("/api/v1/vocabularies/technology")) as { terms: { notation: string }[] };
    expect(terms.map(({ notation }) => notation)).toContain("scent-sensor");
  });

  test("a mistake brings the form back with what was typed, and changes nothing", async () => {
    const before = await desk.house.ledger.maxSeq();
    const typed = { ...newTerm, notation: "No Such", broader: "nothing", "label-ar": "رائحة", reason: "" };
    const { status, html } = await desk.as("ed").post("/en/vocabularies/technology/new", typed);
    expect(status).toBe(422);
    for (const said of ['href="#notation"', 'href="#broader"', 'href="#reason"', 'value="رائحة"', 'value="No Such"'])
      expect(html).toContain(said);
    expect(await desk.house.ledger.maxSeq()).toBe(before);
  });

  test.each([
    ["a match that cannot be read", { match: "sameish x 1" }, "#match"],
    ["a language that is none", { "more-lang": "english", "more-label": "x" }, "#more-lang"],
  ])("%s is refused at its place", async (_, more, place) => {
    const { status, html } = await desk.as("ed").post("/en/vocabularies/technology/new", { ...newTerm, ...more });
    expect(status).toBe(422);
    expect(html).toContain(`href="${place}"`);
  });

  test("two who change one term: the second is told, and keeps what was typed", async () => {
    const sensor = { ...newTerm, notation: "second-sensor", "label-en": "Second sensor" };
    await desk.as("ed").post("/en/vocabularies/technology/new", sensor);
    const change = { ...sensor, version: "1", "label-fr": "Capteur d’odeurs" };
    expect((await desk.as("ed").post("/en/vocabularies/technology/second-sensor", change)).status).toBe(303);
    const second = await desk
      .as("both")
      .post("/en/vocabularies/technology/second-sensor", { ...sensor, version: "1", "label-fr": "Nez" });
    expect(second.status).toBe(409);
    expect(second.html).toContain('value="Nez"');
    expect(label("technology", "second-sensor", "fr")).toBe("Capteur d’odeurs");
  });

  test("sent twice, a form does its work once", async () => {
    const form = { ...newTerm, notation: "third-sensor", "label-en": "Third sensor", _once: newId() };
    const before = await desk.house.ledger.maxSeq();
    const [first, again] = [
      await desk.as("ed").post("/en/vocabularies/technology/new", form),
      await desk.as("ed").post("/en/vocabularies/technology/new", form),
    ];
    expect([first.status, await desk.house.ledger.maxSeq()]).toEqual([303, before + 1]);
    expect([303, 422]).toContain(again.status);
  });

  test("an earlier version is brought back as one more, and a term that ships as it ships", async () => {
    const ships = label("technology", "biometrics", "en");
    const { html } = await desk.as("ed").get("/en/vocabularies/technology/biometrics");
    expect(version(html)).toBe("0");
    const change = { "label-en": "Body measuring", version: "0", reason: "Plainer." };
    await desk.as("ed").post("/en/vocabularies/technology/biometrics", change);
    expect(label("technology", "biometrics", "en")).toBe("Body measuring");
    await desk.as("ed").post("/en/vocabularies/technology/biometrics/bring-back", { version: "0" });
    expect(label("technology", "biometrics", "en")).toBe(ships);
    expect((await desk.house.ledger.shapeVersions("concept:technology/biometrics")).map(({ act }) => act)).toEqual([
      "created",
      "edited",
    ]);
    expect((await desk.as("ed").post("/en/vocabularies/technology/biometrics/bring-back", { version: "77" })).status).toBe(404);
  });

  test("a region is drawn by the names of its countries, in the words of the page", async () => {
    const form = { notation: "narrow-sea", "label-fr": "La Mer étroite", countries: "Grèce\nTR", reason: "x" };
    expect((await desk.as("ed").post("/fr/vocabularies/region/new", form)).status).toBe(303);
    await put({ fields: { countries: ["GR"] } });
    expect(desk.house.edition.counts("region")).toContainEqual({ value: "narrow-sea", count: 1 });
    expect((await desk.as("both").get("/fr/shape/regions")).html).toContain("La Mer étroite");
    const bad = await desk
      .as("ed")
      .post("/fr/vocabularies/region/new", { ...form, notation: "x", "label-fr": "x", countries: "Atlantide" });
    expect(bad).toMatchObject({ status: 422, html: expect.stringContaining("Atlantide") });
  });

  test("closed vocabularies take words and no terms", async () => {
    expect((await desk.as("ed").get("/en/vocabularies/evidence-grade/new")).status).toBe(409);
    const form = { "label-en": "Weak evidence", version: "0", reason: "x" };
    expect((await desk.as("ed").post("/en/vocabularies/evidence-grade/E1", form)).status).toBe(303);
    expect(
      (await desk.as("ed").post("/en/vocabularies/evidence-grade/E1", { ...form, version: "1", deprecated: "on" })).status,
    ).toBe(422);
  });

  test.each([
    "/en/vocabularies/spells",
    "/en/vocabularies/technology/no-such",
    "/en/vocabularies/technology/..%2f..",
    "/en/shape/fields/ghost",
    "/en/shape/fields/event/own-none",
    "/en/shape/pages/none",
  ])("%s is a clear page", async (path) => {
    expect((await desk.as("both").get(path)).status).toBe(404);
    expect(desk.bugs).toEqual([]);
  });
});

/** Does the queued work, and answers when it is done. */
async function worked(): Promise<void> {
  const worker = openWorker({
    database: desk.house.database,
    handlers: shapeHandlers(desk.house),
    pause: 20,
    onError: (error) => desk.bugs.push(error),
  });
  const jobs = openJobs(desk.house.database);
  for (let i = 0; i < 300 && (await jobs.list({ state: ["waiting", "running"] })).length > 0; i++)
    await new Promise((done) => setTimeout(done, 20));
  await worker.close();
  await desk.house.index.catchUp();
}

describe("terms that become one", () => {
  const merge = (gone: string, into: string, reason = "They mean the same.") =>
    desk.as("ed").post(`/en/vocabularies/technology/${gone}/merge`, { into, reason });
  const add = (notation: string, name: string) =>
    desk.as("ed").post("/en/vocabularies/technology/new", { notation, "label-en": name, reason: "x" });

  test("are found under one, by either's name, and the old address leads to the new", async () => {
    await add("nose", "Electric nose");
    await add("sniffer", "Sniffer");
    const { handle } = await put({ fields: { classes: ["nose"] } });
    expect((await merge("nose", "sniffer")).status).toBe(303);
    expect(standsFor("technology", "nose")).toBe("sniffer");
    expect(term("technology", "sniffer")?.altLabel?.en).toContain("Electric nose");
    await desk.house.edition.catchUp?.();
    expect(await read("/en/technology/nose")).toMatchObject({ status: 301, location: "/en/technology/sniffer" });
    expect((await read("/en/search?q=electric+nose")).html).toContain(handle);
    expect((await read("/en/browse?technology=nose")).html).toContain(handle);
    expect(desk.house.edition.record(handle)?.fields.classes).toEqual(["nose"]);
  });

  test("not into nothing, not into themselves, not without a reason", async () => {
    await add("ear", "Electric ear");
    for (const into of ["", "ear", "no-such"]) expect((await merge("ear", into)).status).toBe(422);
    expect((await merge("ear", "biometrics", "")).status).toBe(422);
    expect(term("technology", "ear")?.deprecated).toBeUndefined();
  });

  test("are written into the records by one button, and taken back by another; what was changed since is left alone", async () => {
    await add("eye", "Electric eye");
    await add("looker", "Looker");
    const both = await put({ fields: { classes: ["eye", "looker", "biometrics"] } });
    const changedSince = await put({ fields: { classes: ["eye"] } });
    const asDraft = await put({ state: "draft", fields: { classes: ["eye"] } });
    const other = await put({ fields: { classes: ["biometrics"] } });
    await merge("eye", "looker");
    await desk.house.index.catchUp();
    const begun = await desk.as("ed").post("/en/vocabularies/technology/eye/move");
    expect([begun.status, desk.bugs]).toEqual([303, []]);
    await worked();
    const classes = async (body: RecordBody) => (await desk.house.ledger.latest(body.id))?.body.fields.classes;
    expect(await classes(both)).toEqual(["looker", "biometrics"]);
    expect(await classes(asDraft)).toEqual(["looker"]);
    expect((await desk.house.ledger.latest(asDraft.id))?.body.state).toBe("draft");
    expect((await desk.house.ledger.latest(other.id))?.version).toBe(1);
    const page = await desk.as("ed").get("/en/vocabularies/technology/eye");
    expect(page.html).toMatch(/3\u2069 records were changed/);
    await put({ ...changedSince, title: original("en", "Otherwise"), fields: { classes: ["looker"] } });
    const back = /action="\/en(\/vocabularies\/technology\/eye\/move\/[0-9A-Z]+\/back)"/.exec(page.html)?.[1] ?? "";
    const answer = await desk.as("ed").post(`/en${back}`);
    expect([answer.status, desk.bugs]).toEqual([303, []]);
    await worked();
    expect(await classes(both)).toEqual(["eye", "looker", "biometrics"]);
    expect(await classes(changedSince)).toEqual(["looker"]);
    expect((await desk.as("ed").get("/en/vocabularies/technology/eye")).html).toMatch(/1\u2069 was changed since and left alone/);
    expect((await desk.as("ed").post(`/en${back}`)).status).toBe(409);
    expect(desk.bugs).toEqual([]);
  });
});

const newField = {
  "label-en": "Hours of use",
  "label-fr": "Heures d’usage",
  kind: "text",
  search: "on",
  reason: "We count them.",
};

describe("fields of one's own", () => {
  test("are on the page, in the table, the API and its description, in the reader's language, until they are removed", async () => {
    expect(await desk.as("ada").post("/en/shape/fields/deployment/new", newField)).toMatchObject({
      status: 303,
      location: expect.stringContaining("/shape/fields/deployment/own-hours-of-use"),
    });
    expect(fieldsOfType("deployment")["own-hours-of-use"]).toMatchObject({ kind: "text", search: true, asserted: false });
    const { handle } = await put({ fields: { status: "in-use", "own-hours-of-use": "by night <script>" } });
    const words = { en: "Hours of use", fr: "Heures d’usage", es: "Hours of use", ar: "Hours of use" };
    for (const lang of LANGUAGES) {
      const { html } = await read(`/${lang}/r/${handle}`);
      expect(html).toContain(words[lang]);
      expect(html).toContain("by night &lt;script>");
    }
    expect((await read("/en/search?q=night")).html).toContain(handle);
    expect(await api(`/api/v1/records/${handle}`)).toMatchObject({
      record: { fields: { "own-hours-of-use": "by night <script>" } },
    });
    expect(JSON.stringify(await api("/api/v1/openapi.json"))).toContain("own-hours-of-use");
    const page = await desk.as("ada").get("/en/shape/fields/deployment/own-hours-of-use");
    await desk.as("ada").post("/en/shape/fields/deployment/own-hours-of-use/remove", { version: version(page.html) });
    expect((await read(`/en/r/${handle}`)).html).not.toContain("by night");
    expect((await read("/en/search?q=night")).html).not.toContain(handle);
    expect(JSON.stringify(await api(`/api/v1/records/${handle}`))).not.toContain("by night");
    await desk.as("ada").post("/en/shape/fields/deployment/own-hours-of-use/back", { version: "2" });
    expect((await read(`/en/r/${handle}`)).html).toContain("by night");
  });

  test("that readers filter by are filters of the site and of the API", async () => {
    const form = { "label-en": "By night", kind: "flag", facet: "on", reason: "x" };
    await desk.as("ada").post("/en/shape/fields/deployment/new", form);
    const { handle } = await put({ fields: { "own-by-night": true } });
    await put({ fields: { "own-by-night": false } });
    const page = await read("/fr/browse?own-by-night=yes");
    expect(page.html).toContain(handle);
    expect(page.html).toContain("By night");
    expect(await api("/api/v1/records?own-by-night=yes")).toMatchObject({ total: 1 });
    expect(await api("/api/v1/records?own-never=yes")).toMatchObject({ code: "unknown-parameter" });
  });

  test.each([
    ["without a name in any language", { "label-en": "", "label-fr": "" }, "#label-en"],
    ["a term without a vocabulary", { kind: "term" }, "#scheme"],
    ["a reference to nothing", { kind: "ref" }, "#to"],
    ["a filter over free text", { facet: "on" }, "#facet"],
    ["a search in numbers", { kind: "number" }, "#search"],
    ["without a reason", { reason: " " }, "#reason"],
  ])("%s is refused at its place", async (_, more, place) => {
    const { status, html } = await desk.as("ada").post("/en/shape/fields/event/new", { ...newField, ...more });
    expect(status).toBe(422);
    expect(html).toContain(`href="${place}"`);
  });

  test("what a field is does not change, whatever is sent", async () => {
    await desk.as("ada").post("/en/shape/fields/event/new", newField);
    const tampered = { ...newField, kind: "url", search: "", version: "1", name: "own-other" };
    expect((await desk.as("ada").post("/en/shape/fields/event/own-hours-of-use", tampered)).status).toBe(422);
    expect(fieldsOfType("event")["own-hours-of-use"]?.kind).toBe("text");
  });
});

describe("pages", () => {
  const page = { "title-en": "Who we are", "text-en": "# Hello\n\nWe are *four*.", place: "foot", order: "1", reason: "x" };

  test("replace those that ship, in the languages that they have, and say so in the others", async () => {
    expect((await read("/en/about")).html).toContain("Who runs this");
    expect((await desk.as("ada").post("/en/shape/pages/about", { ...page, version: "0" })).status).toBe(303);
    const english = await read("/en/about");
    expect(english.html).toContain("<h2>Hello</h2>");
    expect(english.html).toContain("<em>four</em>");
    expect(english.html).toContain("AGPL-3.0-or-later");
    for (const lang of ["fr", "es", "ar"] as const) {
      const { html } = await read(`/${lang}/about`);
      expect(html).toContain("Who we are");
      expect(html).toMatch(/<p class="notice">/);
      expect(html).toMatch(/class="written" lang="en" dir="ltr"/);
    }
    const edited = await desk.as("ada").get("/en/shape/pages/about");
    await desk.as("ada").post("/en/shape/pages/about/remove", { version: version(edited.html) });
    expect((await read("/en/about")).html).not.toContain("Who we are");
  });

  test("of their own stand where they are to be linked", async () => {
    await desk.as("ada").post("/en/shape/pages/new", { ...page, slug: "our-network", place: "sections" });
    expect((await read("/en/")).html).toMatch(/href="\/en\/page\/our-network"/);
    expect((await read("/ar/page/our-network")).status).toBe(200);
    expect((await read("/en/page/no-such")).status).toBe(404);
    expect((await desk.as("ada").post("/en/shape/pages/new", { ...page, slug: "our-network" })).status).toBe(422);
    expect((await desk.as("ada").post("/en/shape/pages/new", { ...page, slug: "../x" })).status).toBe(422);
  });

  test("are seen before they go out, and nothing is saved by that", async () => {
    const before = await desk.house.ledger.maxSeq();
    const { status, html } = await desk.as("ada").post("/en/shape/pages/privacy", { ...page, preview: "1" });
    expect(status).toBe(200);
    expect(html).toContain("<em>four</em>");
    expect(await desk.house.ledger.maxSeq()).toBe(before);
  });

  test("hold no markup of their own, no script, no address that runs, no picture from elsewhere", async () => {
    const hostile = [
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "[run](javascript:alert(1)) [data](data:text/html,x) [vb](VBScript:x) [file](file:///etc/passwd)",
      "[slashes](//evil.example) [back](/\\evil.example) [user](https://a:b@evil.example)",
      `![far](https://evil.example/x.png) ![js](javascript:alert(1)) ![ours](/o/${"a".repeat(64)})`,
      "<javascript:alert(1)> <https://good.example>",
      '<a href="x" onclick="alert(1)">x</a> &lt;b&gt; [x](https://good.example "t\\"onclick=\\"x")',
      "[ref]: javascript:alert(1)\n[ref]",
      "```html\n<script>alert(2)</script>\n```",
    ].join("\n\n");
    const edited = await desk.as("ada").get("/en/shape/pages/about");
    const form = { ...page, "text-en": hostile, "title-en": "<b>Us</b>", version: version(edited.html) };
    expect((await desk.as("ada").post("/en/shape/pages/about", form)).status).toBe(303);
    const { status, html } = await read("/en/about");
    expect(status).toBe(200);
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    for (const tag of ["<script", "<img", "<b>"]) expect(main).not.toContain(tag);
    expect(main).not.toMatch(/<[^>]*\son\w+=/);
    const hrefs = [...main.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
    expect(hrefs.filter((href) => !/^(\/(?!\/)|#|https:\/\/good\.example|mailto:)/.test(href ?? ""))).toEqual([]);
    expect(main).toContain("&lt;script");
    const preview = await desk.as("ada").post("/en/shape/pages/about", { ...page, "text-en": hostile, preview: "1" });
    expect(preview.html.slice(preview.html.indexOf("<main"))).not.toMatch(/<script|<[^>]*\son\w+=/);
  });
});

const MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#c2410c"/></svg>';

describe("name and look", () => {
  test("take effect at once, everywhere", async () => {
    const { handle } = await put({});
    const form = {
      name: "Sea Watchers & Co",
      contact: "hello@sea.example",
      accent: "C2410C",
      mark: MARK,
      lang: "ar",
      reason: "Our name.",
    };
    expect((await desk.as("ada").post("/en/shape/look", { ...form, version: "0" })).status).toBe(303);
    for (const lang of LANGUAGES) {
      const { html } = await read(`/${lang}/about`);
      expect(html).toContain("Sea Watchers &amp; Co");
      expect(html).toContain("hello@sea.example");
      expect(html).toMatch(/<img class="beacon own" src="\/assets\/mark\.[0-9a-f]{16}\.svg" alt/);
    }
    expect((await read("/")).location).toBe("/ar/");
    const { html } = await read("/en/");
    const css = await read(/href="(\/assets\/site\.[0-9a-f]+\.css)"/.exec(html)?.[1] ?? "");
    expect(css.html).toContain("--accent:#c2410c");
    expect((await read(/src="(\/assets\/mark[^"]+)"/.exec(html)?.[1] ?? "")).html).toBe(MARK);
    expect(await api("/api/v1")).toMatchObject({ name: "Sea Watchers & Co" });
    expect(await api(`/r/${handle}.json`)).toMatchObject({ sdPublisher: "Sea Watchers & Co" });
    expect((await desk.as("ada").get("/en/shape")).html).toMatch(/Sea Watchers &amp; Co\u2069? · desk/);
    expect((await desk.as("ada").get("/en/shape/look")).html).toContain("Our name.");
    await desk.as("ada").post("/en/shape/look", { version: "1", reason: "Back." });
    expect((await read("/en/")).html).not.toContain("Sea Watchers");
    expect(desk.bugs).toEqual([]);
  });

  test.each([
    ["a script in the mark", { mark: MARK.replace("<circle", "<script>alert(1)</script><circle") }, "#mark"],
    ["a handler in the mark", { mark: MARK.replace("r=", "onload='alert(1)' r=") }, "#mark"],
    ["an address in the mark", { mark: MARK.replace("#c2410c", "url(https://evil.example)") }, "#mark"],
    ["a pale accent", { accent: "#ffee99" }, "#accent"],
    ["an accent that is none", { accent: "red;}body{display:none" }, "#accent"],
    ["a contact that runs", { contact: "javascript:alert(1)" }, "#contact"],
    ["no reason", { reason: "" }, "#reason"],
  ])("%s is refused at its place, with what was typed", async (_, more, place) => {
    const before = await desk.house.ledger.maxSeq();
    const form = { name: "X", version: "0", reason: "x", ...more };
    const { status, html } = await desk.as("ada").post("/en/shape/look", form);
    expect(status).toBe(422);
    expect(html).toContain(`href="${place}"`);
    expect(html).not.toMatch(/<script>alert|<[^>]*\sonload=/);
    expect(await desk.house.ledger.maxSeq()).toBe(before);
  });

  test("are seen on both papers, with their contrast, before they are saved", async () => {
    const before = await desk.house.ledger.maxSeq();
    const { status, html } = await desk.as("ada").post("/en/shape/look", { accent: "#c2410c", mark: MARK, preview: "1" });
    expect(status).toBe(200);
    expect(html).toContain('fill="#c2410c"');
    expect(html.match(/to 1: enough/g)).toHaveLength(2);
    expect(html).not.toMatch(/<[^>]*\sstyle=/);
    expect(await desk.house.ledger.maxSeq()).toBe(before);
  });
});
