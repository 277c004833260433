import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { original } from "../registry/index.ts";
import { openPackTest, type PackTest } from "./house.fixture.ts";
import { offerPack } from "./offer.ts";
import { evidenceOwns, evidenceRoutes } from "./routes.ts";

let it: PackTest;
let app: ReturnType<typeof evidenceRoutes>;
let [first, second] = ["", ""];

beforeAll(async () => {
  it = await openPackTest();
  const files = [await it.file("one"), await it.file("two", { withheld: true })];
  first = (await it.house.put({ type: "source", title: original("en", "One"), fields: { material: "report", files } })).body
    .handle;
  second = (await it.house.put({ type: "event", title: original("en", "Two") })).body.handle;
  await it.edition.catchUp();
  app = evidenceRoutes({ ...it.packs, refuse: ({ code, status }, lang) => new Response(`${code} ${lang}`, { status }) });
});
afterAll(() => it.close());

describe("addresses of packs", () => {
  test("are those of a record and of a selection, and no others", () => {
    for (const path of ["/pack", "/r/VIG-SRC-2026-0001.pack.zip"]) expect(evidenceOwns(path), path).toBe(true);
    for (const path of ["/en/pack", "/r/VIG-SRC-2026-0001.json", "/r/VIG-SRC-2026-0001@2.pack.zip", "/packs", "/r/a/b.pack.zip"])
      expect(evidenceOwns(path), path).toBe(false);
  });

  test("give a ZIP to keep, as long as they say", async () => {
    for (const path of [`/r/${first}.pack.zip?lang=ar`, `/pack?handles=${first.toLowerCase()},%20${second}`]) {
      const answer = await app.request(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("application/zip");
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="vigie-[\w.-]+\.zip"$/);
      expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get("content-length")));
    }
  });

  test("refuse in the reader's language what they cannot give", async () => {
    const said = async (path: string) => (await app.request(path)).text();
    expect(await said("/r/VIG-SRC-1999-0001.pack.zip?lang=fr")).toBe("pack-record-unknown fr");
    expect(await said("/r/..%2f..%2fetc.pack.zip?lang=xx")).toBe("pack-record-unknown en");
    const many = Array.from({ length: 101 }, (_, i) => `VIG-SRC-2026-${1000 + i}`).join(",");
    expect(await said(`/pack?handles=${many}`)).toBe("pack-too-many en");
    expect((await app.request("/pack?lang=es")).headers.get("location")).toBe("/es/pack");
  });
});

describe("what a pack would hold", () => {
  test("is said before it is made", () => {
    const { outline } = offerPack(it.edition, [first, second]);
    expect(outline).toMatchObject({ originals: 1, left: 1, bytes: 3 });
    expect(outline?.records.map(({ handle }) => handle).sort()).toEqual([first, second].sort());
  });

  test("names what leads nowhere, and gives up on too much", () => {
    expect(offerPack(it.edition, [first, "VIG-SRC-1999-0001"])).toMatchObject({ unknown: ["VIG-SRC-1999-0001"] });
    expect(offerPack(it.edition, [first, second], 1)).toMatchObject({ tooMany: true });
    expect(offerPack(it.edition, [])).toEqual({ unknown: [], withdrawn: [], tooMany: false });
  });
});
