import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import type { Revision } from "../registry/index.ts";
import { again, follow, house, rebuilt } from "./followed.fixture.ts";
import { type FollowedEdition, verifyEdition } from "./index.ts";

/** Pictures of the pages of a source. */
export function pageImages(): void {
  describe("what readers see", () => {
    describe("pictures of pages", () => {
      const picture = (digit: string) => ({ sha256: digit.repeat(64), width: 1000, height: 1414 });
      const drawn = [
        { lang: "en", text: "The first page", image: picture("1") },
        { lang: "en", text: "y".repeat(7000), image: picture("2") },
        { lang: "en", text: "A page that is not drawn" },
      ];
      const original = async (more: object) => {
        const { sha256 } = await house.objects.put(Buffer.from("an original"));
        const layer = { pages: drawn.map((page, i) => ({ page: i + 1, ...page })), ...more };
        const text = await house.objects.put(Buffer.from(JSON.stringify({ drawnFrom: sha256, ...layer })));
        const derivations = [{ kind: "text", sha256: text.sha256, mediaType: "application/json" }];
        return { sha256, name: "report.pdf", mediaType: "application/pdf", derivations };
      };
      const put = (file: object, more = {}) =>
        house.put({ type: "source", fields: { material: "report", files: [file], ...more } });
      const imagesOf = (edition: FollowedEdition, { body }: Revision, sha256: string) =>
        edition.pages(body.handle, sha256, 1, 9).map((page) => page.image);

      test("stand with their pages, and are public objects", async () => {
        const file = await original({});
        const source = await put(file);
        const edition = await follow();
        expect(imagesOf(edition, source, file.sha256)).toEqual([picture("1"), picture("2"), undefined]);
        expect(edition.pages(source.body.handle, file.sha256, 2, 1)[0]?.text).toBe("y".repeat(7000));
        expect(edition.object(picture("2").sha256)).toEqual({
          ...{ kind: "page-image", mediaType: "image/webp", name: "report.pdf.2.webp", handle: source.body.handle },
        });
        expect((await verifyEdition(house)).faults).toEqual([]);
      });

      test("count in the content hash, and are gone when the record is withdrawn", async () => {
        const edition = await follow();
        const file = await original({});
        const first = await put(file);
        await edition.catchUp();
        const { hash } = edition.meta();
        expect(hash).toBe(await rebuilt());
        const db = new DatabaseSync(house.path);
        db.exec(`UPDATE passage SET image = replace(image, '1414', '1415')`);
        db.close();
        expect((await verifyEdition(house)).faults).toEqual([`${first.body.handle} differs from the ledger`]);
        await house.put(again(first, { state: "withdrawn" }), "withdrawn", "it endangered someone");
        await edition.catchUp();
        expect(edition.object(picture("1").sha256)).toBeUndefined();
        expect(edition.meta().hash).toBe(await rebuilt());
      });

      test.each([
        ["the original stays with the team", { withheld: true }, {}, {}],
        ["the source may not be redistributed", {}, { redistributable: false }, {}],
        ["they were drawn from something else", {}, {}, { drawnFrom: "c".repeat(64) }],
        ["nobody says what they were drawn from", {}, {}, { drawnFrom: undefined }],
        [
          "they are no pictures",
          {},
          {},
          { pages: [{ page: 1, text: "x", lang: "en", image: { sha256: "../secret", width: 1 } }] },
        ],
      ])("are not shown when %s", async (_, ofFile, ofSource, ofLayer) => {
        const file = await original(ofLayer);
        const source = await put({ ...file, ...ofFile }, ofSource);
        const edition = await follow();
        expect(edition.pages(source.body.handle, file.sha256, 1, 9).length).toBeGreaterThan(0);
        expect(imagesOf(edition, source, file.sha256).filter(Boolean)).toEqual([]);
        for (const { sha256 } of [picture("1"), picture("2")]) expect(edition.object(sha256)).toBeUndefined();
      });

      test("of a clean copy are shown though the original is not", async () => {
        const clean = "c".repeat(64);
        const file = await original({ drawnFrom: clean });
        const derivations = [...file.derivations, { kind: "clean", sha256: clean, mediaType: "application/pdf" }];
        const source = await put({ ...file, withheld: true, derivations });
        const edition = await follow();
        expect(imagesOf(edition, source, file.sha256)[0]).toEqual(picture("1"));
        expect(edition.object(picture("1").sha256)?.kind).toBe("page-image");
      });
    });
  });
}
