import { describe, expect, test } from "vitest";
import { desk, read, version } from "./shape.fixture.ts";

/** Pages that a monitor writes. */
export function ownPages(): void {
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
}
