import { describe, expect, test } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { LANGUAGES } from "../../kernel/languages.ts";
import { label, term } from "../../registry/index.ts";
import { api, desk, put, read, version } from "./shape.fixture.ts";

const newTerm = { notation: "scent-sensor", "label-en": "Scent sensor", broader: "sensing", reason: "We found three of them." };

/** The terms of vocabularies: listed, added, changed, brought back. */
export function terms(): void {
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
      expect(answer).toMatchObject({
        status: 303,
        location: expect.stringContaining("/en/vocabularies/technology/scent-sensor"),
      });
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
}
