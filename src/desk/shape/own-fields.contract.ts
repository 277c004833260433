import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../kernel/languages.ts";
import { fieldsOfType } from "../../registry/index.ts";
import { api, desk, put, read, version } from "./shape.fixture.ts";

const newField = {
  "label-en": "Hours of use",
  "label-fr": "Heures d’usage",
  kind: "text",
  search: "on",
  reason: "We count them.",
};

/** Fields that a monitor adds to a record type. */
export function ownFields(): void {
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
}
