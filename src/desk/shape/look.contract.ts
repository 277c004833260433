import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../kernel/languages.ts";
import { api, desk, put, read } from "./shape.fixture.ts";

const MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#c2410c"/></svg>';

/** The monitor's name, mark and colour. */
export function look(): void {
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
}
