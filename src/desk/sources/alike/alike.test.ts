import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addFile, sourceIdOf } from "../../../archive/index.ts";
import { pdf } from "../../../archive/samples.contract.ts";
import { sha256 } from "../../../kernel/hash.ts";
import { openSourcesDesk, type SourcesDesk, said, sendByTus } from "../sources.fixture.ts";
import { catchUpLikenesses } from "./actions.ts";

let desk: SourcesDesk;
beforeAll(async () => {
  desk = await openSourcesDesk({ amal: ["contributor"], badr: ["contributor"], chidi: ["editor"] });
});
afterAll(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

async function sourceOf(bytes: Buffer, name: string, by = "chidi"): Promise<{ record: string; handle: string }> {
  await sendByTus(desk.as(by), name, bytes);
  await desk.idle();
  const record = sourceIdOf(sha256(bytes));
  return { record, handle: (await desk.house.ledger.head(record))?.handle ?? "" };
}
const pages = (seed: number) =>
  Array.from({ length: 12 }, (_, line) =>
    Array.from({ length: 9 }, (_, i) => `word${(seed * 31 + line * 97 + i * 13) % 701}`).join(" "),
  ).join("\n");
const gradient = (turn: number) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#eee"/><circle cx="${150 + turn}" cy="120" r="90" fill="#123"/><rect x="330" y="${200 - turn}" width="180" height="120" fill="#a32"/><path d="M0 400 L300 ${220 + turn} L600 400Z" fill="#284"/></svg>`,
  );

describe("what looks the same", () => {
  test("in its words is offered with how much, side by side, and never merged by itself", async () => {
    const one = await sourceOf(pdf([pages(1)]), "report.pdf");
    const two = await sourceOf(pdf([`${pages(1)}\nOne more line at the end.`]), "report-2.pdf");
    const three = await sourceOf(pdf([pages(500)]), "another.pdf");
    const list = said(await desk.as("chidi").get(`/en/sources/${two.handle}/alike`));
    expect(list).toContain(one.handle);
    expect(list).not.toContain(three.handle);
    expect(list).toMatch(/\d\d% of the words are the same/);
    const intake = said(await desk.as("chidi").get("/en/sources/intake"));
    expect(intake).toContain("One other source looks much the same");
    const compare = await desk.as("chidi").get(`/en/sources/${two.handle}/alike/${one.handle}`);
    expect(said(compare)).toContain("Two sources side by side");
    expect(compare.html).toContain(`/en/records/${two.handle}/merge?into=${one.handle}`);
    for (const { record } of [one, two]) expect((await desk.house.ledger.versions(record)).length).toBe(1);
  });

  test("as a picture is offered, whatever its size and its format", async () => {
    const one = await sourceOf(await sharp(gradient(0)).png().toBuffer(), "photo.png");
    const two = await sourceOf(await sharp(gradient(0)).resize(420).jpeg({ quality: 60 }).toBuffer(), "photo-small.jpg");
    const list = said(await desk.as("chidi").get(`/en/sources/${two.handle}/alike`));
    expect(list).toContain(one.handle);
    expect(list).toMatch(/% of the picture is the same/);
  });

  test("is not shown to those who may not see it", async () => {
    const theirs = await sourceOf(pdf([pages(3)]), "theirs.pdf", "amal");
    const mine = await sourceOf(pdf([`${pages(3)}\nAnd more.`]), "mine.pdf", "badr");
    expect(said(await desk.as("badr").get(`/en/sources/${mine.handle}/alike`))).toContain("Nothing here looks much like it.");
    expect((await desk.as("badr").get(`/en/sources/${mine.handle}/alike/${theirs.handle}`)).status).toBe(404);
    expect(said(await desk.as("chidi").get(`/en/sources/${mine.handle}/alike`))).toContain(theirs.handle);
  });

  test("is found among sources that came in another way too", async () => {
    const folder = await mkdtemp(join(tmpdir(), "vigie-alike-"));
    try {
      const path = join(folder, "shell.pdf");
      await writeFile(path, pdf([pages(7)]));
      const { ledger, objects } = desk.house;
      const added = await addFile({ path, name: "shell.pdf" }, { ledger, objects, publish: false, reviewers: "one" });
      await catchUpLikenesses(desk.house);
      const sent = await sourceOf(pdf([`${pages(7)}\nAnd more.`]), "sent.pdf");
      expect(said(await desk.as("chidi").get(`/en/sources/${sent.handle}/alike`))).toContain(added.handle);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
