import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { original, type RecordBody, sourceHash } from "../../registry/index.ts";
import { draft, saved, words } from "../citing/archive.fixture.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";
import { glossaryOf } from "./rules/glossary.ts";
import { stateOf, textsOf, withTexts } from "./rules/texts.ts";
import { translate } from "./rules/translate.ts";

const machine = (of: string, text: string) => ({
  text,
  status: "machine" as const,
  translator: "a machine",
  sourceHash: sourceHash(of),
});

const record = (more: Partial<RecordBody> = {}): RecordBody =>
  draft({
    title: original("en", "Cameras"),
    summary: { ...original("en", "They watch the river."), fr: machine("They watch the river.", "Elles surveillent le fleuve.") },
    fields: {
      purpose: original("en", "To watch"),
      safeguards: [original("en", "None"), original("ar", "لا شيء")],
      figures: [{ label: original("en", "Cameras bought"), value: 4 }],
    },
    notes: [{ kind: "caution", text: original("en", "Be careful") }],
    ...more,
  });

const french = (path: string, text: string, confirmed = false) => ({ path, text, confirmed });

describe("the texts of a record", () => {
  it("are found wherever they are, each with what it is translated from", () => {
    expect(textsOf(record()).map(({ path, from }) => `${path} ${from}`)).toEqual([
      ...["title en", "summary en", "purpose en", "safeguards.0 en", "safeguards.1 ar", "figures.0.label en", "notes.0 en"],
    ]);
  });

  it("are put back where they were, and nothing else is touched", () => {
    const body = record();
    const changed = new Map(
      textsOf(body).map(({ path, texts }) => [path, { ...texts, de: { text: path, status: "human" as const } }]),
    );
    const after = withTexts(body, changed);
    expect(textsOf(after).map(({ path, texts }) => texts.de?.text === path)).toEqual(Array(7).fill(true));
    const without = new Map(
      textsOf(after).map(({ path, texts }) => [path, Object.fromEntries(Object.entries(texts).filter(([tag]) => tag !== "de"))]),
    );
    expect(withTexts(after, without)).toEqual(body);
  });
});

describe("how a text stands in a language", () => {
  it("is told from its translation and its original", () => {
    const [title, summary] = textsOf(record());
    if (!title || !summary) throw new Error("no texts");
    expect([stateOf(title, "fr"), stateOf(summary, "fr"), stateOf(title, "en"), stateOf(title, "en-GB")]).toEqual([
      ...["missing", "machine", "none", "none"],
    ]);
    expect(stateOf({ ...summary, original: "They watch the sea." }, "fr")).toBe("stale");
    const reviewed = { ...summary.texts, fr: { ...machine("They watch the river.", "…"), status: "machine_reviewed" as const } };
    expect(stateOf({ ...summary, texts: reviewed }, "fr")).toBe("human");
  });
});

describe("a translation", () => {
  it("is marked as a person's, with who made it and what it was made from", () => {
    const { body, changed } = translate(record(), record({}), "fr", [french("title", " Caméras ")], "amal");
    expect(changed).toEqual(["title"]);
    expect(body.title.fr).toEqual({ text: "Caméras", status: "human", translator: "amal", sourceHash: sourceHash("Cameras") });
  });

  it("by machine is reviewed when someone confirms it as it is, and a person's when they better it", () => {
    const base = record();
    const confirmed = translate(base, base, "fr", [french("summary", "Elles surveillent le fleuve.", true)], "amal");
    expect(confirmed.body.summary?.fr).toMatchObject({ status: "machine_reviewed", translator: "amal" });
    const bettered = translate(base, base, "fr", [french("summary", "Elles observent le fleuve.", true)], "amal");
    expect(bettered.body.summary?.fr).toMatchObject({ status: "human" });
    const untouched = translate(base, base, "fr", [french("summary", "Elles surveillent le fleuve.")], "amal");
    expect(untouched.body).toBe(base);
  });

  it("that still fits a changed original is bound to it by a word", () => {
    const base = record({ summary: { ...record().summary, en: { text: "They watch the Evros.", status: "original" } } });
    const [, place] = textsOf(base);
    expect(place && stateOf(place, "fr")).toBe("stale");
    const { body } = translate(base, base, "fr", [french("summary", "Elles surveillent le fleuve.", true)], "amal");
    expect(body.summary?.fr).toMatchObject({ status: "machine_reviewed", sourceHash: sourceHash("They watch the Evros.") });
    expect(body.summary?.fr?.stale).toBeUndefined();
  });

  it("is taken away when its text is, and never the original", () => {
    const base = record();
    const { body } = translate(base, base, "fr", [french("summary", "")], "amal");
    expect(body.summary).toEqual(original("en", "They watch the river."));
    expect(translate(base, base, "en", [{ path: "title", text: "", confirmed: false }], "amal").body).toBe(base);
    expect(translate(base, base, "ar", [{ path: "safeguards.1", text: "x", confirmed: false }], "amal").body).toBe(base);
  });

  it("of an original that someone changes meanwhile is kept, and stale", () => {
    const base = record();
    const latest = { ...base, title: original("en", "Drones") };
    const { body, overtaken } = translate(base, latest, "fr", [french("title", "Caméras")], "amal");
    expect(overtaken).toEqual(["title"]);
    expect(body.title).toMatchObject({
      en: { text: "Drones" },
      fr: { text: "Caméras", stale: true, sourceHash: sourceHash("Cameras") },
    });
  });

  it("follows its original when someone puts another entry before it in the list", () => {
    const base = record();
    const latest = {
      ...base,
      fields: { ...base.fields, safeguards: [original("en", "A new one"), ...(base.fields.safeguards as []).slice(0)] },
    };
    const { body, overtaken } = translate(base, latest, "fr", [french("safeguards.0", "Aucune")], "amal");
    expect(overtaken).toEqual([]);
    expect(body.fields.safeguards).toMatchObject([{ en: { text: "A new one" } }, { fr: { text: "Aucune" } }, {}]);
    expect((body.fields.safeguards as object[])[0]).not.toHaveProperty("fr");
  });

  it("does not write over what someone else has translated meanwhile, nor into a text that is gone", () => {
    const base = record();
    const latest = { ...base, title: { ...base.title, fr: { text: "Les caméras", status: "human" as const } }, notes: [] };
    const { clashes, changed } = translate(
      base,
      latest,
      "fr",
      [french("title", "Caméras"), french("notes.0", "Prudence")],
      "amal",
    );
    expect(changed).toEqual([]);
    expect(clashes).toEqual([
      { path: "title", mine: "Caméras", theirs: "Les caméras" },
      { path: "notes.0", mine: "Prudence", theirs: "" },
    ]);
    expect(translate(base, latest, "fr", [french("title", "Les caméras")], "amal").clashes).toEqual([]);
  });

  it("changes nothing but the texts it was made for, whatever paths a form brings", () => {
    const base = record();
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            path: fc.oneof(fc.string(), fc.constantFrom("title", "__proto__", "fields", "safeguards.9", "notes.0.text")),
            text: fc.string(),
            confirmed: fc.boolean(),
          }),
        ),
        (typed) => {
          const { body, changed } = translate(base, base, "fr", typed, "amal");
          const others = textsOf(body).filter(({ path }) => !changed.includes(path));
          for (const { path, texts } of others) expect(texts).toEqual(textsOf(base).find((place) => place.path === path)?.texts);
          expect({ ...body, title: 0, summary: 0, fields: 0, notes: 0 }).toEqual({
            ...base,
            title: 0,
            summary: 0,
            fields: 0,
            notes: 0,
          });
        },
      ),
    );
  });
});

describe("the glossary", () => {
  it("names the terms that a text speaks of in the other language, the longest name at each place", () => {
    const found = glossaryOf("Drones and thermal cameras watch asylum seekers.", "en", "ar");
    const drone = found.find((entry) => entry.found === "Drones");
    expect(drone?.names.length).toBeGreaterThan(0);
    expect(drone?.names[0]).toMatch(/\p{Script=Arabic}/u);
  });

  it("finds Arabic words under their article, and is empty for a text that names nothing", () => {
    const term = glossaryOf("drones", "en", "ar")[0];
    const name = term?.names[0] ?? "";
    expect(glossaryOf(`تستخدم ال${name.replace(/^ال/, "")} هنا`, "ar", "en").map(({ notation }) => notation)).toContain(
      term?.notation,
    );
    expect(glossaryOf("Mmm, hm.", "en", "fr")).toEqual([]);
    expect(glossaryOf("", "en", "fr")).toEqual([]);
  });
});

describe("translating at the desk", () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openDeskFor({ people: { amal: ["editor"], ben: ["editor"], cleo: ["contributor"], rima: ["reviewer"] } });
  });
  afterAll(() => desk.close());

  const latest = async (handle: string) => {
    const head = await desk.house.ledger.byHandle(handle);
    const revision = head && (await desk.house.ledger.latest(head.record));
    if (!revision) throw new Error(`no ${handle}`);
    return revision;
  };

  it("shows each text beside its original, in its direction, and saves what was typed", async () => {
    const { body } = await saved(desk, record());
    const path = `/en/records/${body.handle}/translate`;
    const page = await desk.as("amal").get(`${path}?to=ar`);
    expect(page.status).toBe(200);
    expect(page.html).toMatch(/<textarea id="t\.title" name="t\.title" rows="2" lang="ar" dir="rtl"/);
    expect(page.html).not.toContain('name="t.safeguards.1"');
    const answer = await desk.as("amal").post(path, { to: "ar", base: "1", "t.title": "كاميرات", "t.summary": "" });
    expect([answer.status, answer.location]).toEqual([303, `${path}?to=ar&done=translation-saved`]);
    const after = await latest(body.handle);
    expect(after.body.title.ar).toMatchObject({ text: "كاميرات", status: "human", translator: "amal" });
    expect([after.act, words(after.reason)]).toEqual(["edited", "Translation into Arabic."]);
    expect((await desk.as("amal").get(answer.location ?? "")).html).toContain("كاميرات</textarea>");
  });

  it("shows what has changed in the original since a text was translated", async () => {
    const { body } = await saved(desk, record());
    await saved(
      desk,
      { ...body, summary: { ...body.summary, en: { text: "They watch the long river.", status: "original" } } },
      { act: "edited" },
    );
    const page = await desk.as("amal").get(`/en/records/${body.handle}/translate?to=fr`);
    expect(page.html).toContain("They watch the <ins>long </ins>river.");
    expect(words(page.html)).toContain("The original has changed since.");
    const ok = await desk.as("amal").post(`/en/records/${body.handle}/translate`, {
      ...{ to: "fr", base: "2", "t.summary": "Elles surveillent le fleuve.", "ok.summary": "yes" },
    });
    expect(ok.status).toBe(303);
    expect((await latest(body.handle)).body.summary?.fr).toMatchObject({ status: "machine_reviewed" });
  });

  it("keeps what two people translate at once, and lets nobody write over the other unseen", async () => {
    const { body } = await saved(desk, record());
    const path = `/en/records/${body.handle}/translate`;
    const form = { to: "fr", base: "1" };
    const both = await Promise.all([
      desk.as("amal").post(path, { ...form, "t.title": "Caméras" }),
      desk.as("ben").post(path, { ...form, "t.purpose": "Surveiller" }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const { body: after } = await latest(body.handle);
    expect([after.title.fr?.text, (after.fields.purpose as RecordBody["title"]).fr?.text]).toEqual(["Caméras", "Surveiller"]);

    const late = await desk.as("ben").post(path, { ...form, "t.title": "Les caméras", "t.notes.0": "Prudence" });
    expect(late.status).toBe(422);
    expect(late.html).toContain("Les caméras</textarea>");
    expect(late.html).toContain("Prudence</textarea>");
    expect(late.html).toMatch(/<blockquote[^>]*>Caméras<\/blockquote>/);
    const base = /name="base" value="(\d+)"/.exec(late.html)?.[1] ?? "";
    expect((await desk.as("ben").post(path, { to: "fr", base, "t.title": "Les caméras" })).status).toBe(303);
    expect((await latest(body.handle)).body.title.fr?.text).toBe("Les caméras");
  });

  it("lists what is missing, stale, unread and done, by language and kind", async () => {
    const { body } = await saved(desk, draft({ title: original("es", "Una torre"), lang: "es", fields: {} }));
    const list = (state: string, more = "") => desk.as("amal").get(`/en/translation?to=fr&state=${state}${more}`);
    expect((await list("missing")).html).toContain(`/en/records/${body.handle}/translate?to=fr`);
    expect((await list("missing", "&type=source")).html).not.toContain(body.handle);
    await desk.as("amal").post(`/en/records/${body.handle}/translate`, { to: "fr", base: "1", "t.title": "Une tour" });
    expect((await list("human")).html).toContain(body.handle);
    const { body: done } = await latest(body.handle);
    await saved(desk, { ...done, title: { ...done.title, es: { text: "Dos torres", status: "original" } } }, { act: "edited" });
    expect((await list("stale")).html).toContain(body.handle);
    expect((await list("human")).html).not.toContain(body.handle);
    for (const lang of ["fr", "es", "ar"]) expect((await desk.as("amal").get(`/${lang}/translation`)).status).toBe(200);
    expect((await list("nonsense", "&type=x&to=zz")).status).toBe(200);
  });

  it("is for those who may translate the record", async () => {
    const { body } = await saved(desk, record());
    const path = `/en/records/${body.handle}/translate`;
    expect((await desk.as("cleo").get(path)).status).toBe(404);
    expect((await desk.as("rima").post(path, { to: "fr", base: "1", "t.title": "x" })).status).toBe(403);
    expect((await desk.as("cleo").get("/en/translation")).html).not.toContain(body.handle);
    expect((await desk.as("amal").get(`${path}?to=%22%3E`)).status).toBe(404);
    expect((await latest(body.handle)).version).toBe(1);
    expect(desk.bugs).toEqual([]);
  });
});
