import { describe, expect, test } from "vitest";
import { original } from "../registry/index.ts";
import { again, follow, house } from "./followed.fixture.ts";
import { query } from "./house.fixture.ts";

/** The pages of sources, their files, and captures of the web. */
export function sources(): void {
  describe("what readers see", () => {
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
  });
}
