import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sourceIdOf, type TextLayer } from "../../../archive/index.ts";
import { pdf, pictureOf } from "../../../archive/samples.contract.ts";
import { sha256 } from "../../../kernel/hash.ts";
import { publish } from "../../../registry/index.ts";
import { filesIn, layerOf } from "../rules/file.ts";
import { openSourcesDesk, type SourcesDesk, said, sendByTus } from "../sources.fixture.ts";
import { readLayer } from "./layers.ts";

let desk: SourcesDesk;
beforeAll(async () => {
  desk = await openSourcesDesk({
    amal: ["contributor"],
    badr: ["contributor"],
    chidi: ["editor"],
    dina: ["partner"],
    rosa: ["reviewer"],
    sam: ["community"],
  });
});
afterAll(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

async function sourceOf(bytes: Buffer, name: string, by = "amal"): Promise<string> {
  await sendByTus(desk.as(by), name, bytes);
  await desk.idle();
  return sourceIdOf(sha256(bytes));
}
const bodyOf = async (record: string) => {
  const latest = await desk.house.ledger.latest(record);
  if (!latest) throw new Error("no such record");
  return latest.body;
};
const layerIn = async (record: string): Promise<{ layer: TextLayer; sha256: string; count: number }> => {
  const [file] = filesIn(await bodyOf(record));
  const name = layerOf(file?.derivations ?? [])?.sha256 ?? "";
  return {
    layer: await readLayer(desk.house.objects, name),
    sha256: name,
    count: file?.derivations.filter(({ kind }) => kind === "text").length ?? 0,
  };
};

describe("a source at the desk", () => {
  let record: string;
  let file: string;
  let handle: string;
  beforeAll(async () => {
    const bytes = pdf(["The tower sees four kilometres far.\nIt was built in May.", "The second page speaks of a fence."], {
      Title: "Towers",
      Subject: "Borders",
    });
    record = await sourceOf(bytes, "towers.pdf");
    file = sha256(bytes);
    ({ handle } = await bodyOf(record));
  });

  test("shows its pages beside their words, one by one", async () => {
    const first = await desk.as("amal").get(`/en/sources/${handle}`);
    expect(said(first)).toContain("The tower sees four kilometres far.");
    expect(said(first)).toContain("Page 1 of 2");
    const image = /<img src="([^"]+)"/.exec(first.html)?.[1] ?? "";
    const picture = await desk.as("amal").get(image);
    expect(picture.headers.get("content-type")).toBe("image/webp");
    const second = await desk.as("amal").get(`/en/sources/${record}?file=${file}&page=2`);
    expect(said(second)).toContain("The second page speaks of a fence.");
    expect(said(second)).not.toContain("four kilometres");
  });

  test("is searched within, whatever the case and the accents", async () => {
    const page = await desk.as("amal").get(`/en/sources/${handle}?find=FÉNCE`);
    expect(said(page)).toContain("Found once.");
    expect(page.html).toMatch(/page=2[^"]*">/);
    expect(said(await desk.as("amal").get(`/en/sources/${handle}?find=elephant`))).toContain("was not found");
  });

  test("tells its files, their hashes, and what was made of them with which tool", async () => {
    const page = said(await desk.as("amal").get(`/en/sources/${handle}`));
    expect(page).toContain(file);
    expect(page).toMatch(/mupdf \d+\.\d+/);
    expect(page).toContain("Text layer");
    expect(page).toContain("Borders");
  });

  test("gives its original as a file to keep, and never to be opened in the desk's name", async () => {
    const answer = await desk.as("amal").get(`/en/sources/${handle}/object/${file}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="towers\.pdf"/);
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("is not there for those who may not see it, nor are its files, whatever is asked", async () => {
    for (const name of ["badr", "dina"]) {
      for (const path of ["", `/object/${file}`, "/text", "/redact", "/alike"])
        expect((await desk.as(name).get(`/en/sources/${handle}${path}`)).status, `${name} ${path}`).toBe(404);
    }
    expect((await desk.as("chidi").get(`/en/sources/${handle}/object/${"0".repeat(64)}`)).status).toBe(404);
    expect((await desk.as("chidi").get(`/en/sources/${handle}/object/../../etc/passwd`)).status).toBe(404);
    expect((await desk.nobody.get(`/en/sources/${handle}`)).status).toBe(302);
  });

  test("lends no name to the files of another", async () => {
    const other = await sourceOf(Buffer.from("Another file altogether, and not for Amal."), "other.txt", "chidi");
    const foreign = filesIn(await bodyOf(other))[0]?.sha256;
    expect((await desk.as("amal").get(`/en/sources/${handle}/object/${foreign}`)).status).toBe(404);
  });

  test("is read in every language of the desk", async () => {
    for (const lang of ["fr", "es", "ar"]) {
      const page = await desk.as("chidi").get(`/${lang}/sources/${handle}`);
      expect(page.status).toBe(200);
      expect(page.html).toContain(`lang="${lang}"`);
    }
  });
});

test("words that were read from a picture are marked by how sure the software was", async () => {
  const bytes = await pictureOf(["The tower on the river", "sees very far at night"]).blur(1.2).png().toBuffer();
  const record = await sourceOf(bytes, "photo.png");
  const { layer } = await layerIn(record);
  expect(layer.pages[0]?.confidence).toBeGreaterThan(0.5);
  const page = said(await desk.as("amal").get(`/en/sources/${record}`));
  expect(page).toMatch(/Read from the picture by software, \d+% sure on average/);
});

describe("the words of a page", () => {
  const correct = async (record: string, by: string, words: string, more: Record<string, string> = {}) => {
    const [file] = filesIn(await bodyOf(record));
    const { sha256: seen } = await layerIn(record);
    return desk.as(by).post(`/en/sources/${record}/text`, { file: file?.sha256 ?? "", page: "1", seen, words, ...more });
  };

  test("as a person has read them are a new layer, and the one before stays named", async () => {
    const record = await sourceOf(pdf(["The tovver sees.", "Second."]), "a.pdf");
    const before = await layerIn(record);
    const answer = await correct(record, "amal", "The tower sees.\r\n\r\nAt night.");
    expect(answer.status).toBe(303);
    const after = await layerIn(record);
    expect(after.layer.pages.map(({ text }) => text)).toEqual(["The tower sees.\n\nAt night.", "Second."]);
    expect(after.layer.pages[0]?.image).toEqual(before.layer.pages[0]?.image);
    const texts = filesIn(await bodyOf(record))[0]?.derivations.filter(({ kind }) => kind === "text");
    expect(texts?.map(({ sha256 }) => sha256)).toEqual([before.sha256, after.sha256]);
    expect(texts?.[1]).toMatchObject({ tool: "person", parameters: `page 1 by amal; corrects ${before.sha256}` });
    expect((await desk.house.ledger.latest(record))?.act).toBe("edited");
    await desk.house.index.catchUp();
    expect(
      desk.house.index.pages((await bodyOf(record)).handle, filesIn(await bodyOf(record))[0]?.sha256 ?? "", 1, 1)[0]?.text,
    ).toContain("The tower sees.");
    expect(said(await desk.as("amal").get(`/en/sources/${record}`))).toContain("A person has written these words");
  });

  test("that two people write at once are joined by the second, and nobody's are lost", async () => {
    const record = await sourceOf(pdf(["One.", "Two."]), "b.pdf");
    const { sha256: seen } = await layerIn(record);
    expect((await correct(record, "amal", "One, says Amal.")).status).toBe(303);
    const clash = await correct(record, "chidi", "One, says Chidi.", { seen });
    expect(clash.status).toBe(409);
    expect(clash.html).toContain("One, says Chidi.");
    expect(clash.html).toContain("One, says Amal.");
    const other = await correct(record, "chidi", "Two, says Chidi.", { seen, page: "2" });
    expect(other.status).toBe(303);
    expect((await layerIn(record)).layer.pages.map(({ text }) => text)).toEqual(["One, says Amal.", "Two, says Chidi."]);
  });

  test("are not kept twice, nor without right, nor for a page that is not there", async () => {
    const record = await sourceOf(pdf(["Three."]), "c.pdf");
    await correct(record, "amal", "Three, it says.");
    const { count } = await layerIn(record);
    expect((await correct(record, "amal", "Three, it says.")).location).toContain("done=sources-text-same");
    expect((await correct(record, "badr", "x")).status).toBe(404);
    expect((await correct(record, "rosa", "x")).status).toBe(403);
    expect((await correct(record, "amal", "x", { page: "7" })).status).toBe(404);
    expect((await correct(record, "amal", "x".repeat(200_001))).status).toBe(422);
    expect((await layerIn(record)).count).toBe(count);
  });

  test("have personal addresses masked, as in every layer", async () => {
    const record = await sourceOf(pdf(["Four."]), "d.pdf");
    await correct(record, "amal", "Write to ada.lovelace@example.org about it.");
    expect((await layerIn(record)).layer.pages[0]?.text).not.toContain("ada.lovelace");
  });

  test("of a public source are a draft beside what readers have, for another person to approve", async () => {
    const record = await sourceOf(pdf(["Five on the river."]), "e.pdf", "chidi");
    await publish(desk.house.ledger, record, { actor: "rosa", reason: "a test", secondReviewer: false });
    expect((await correct(record, "chidi", "Five on the river, corrected.")).status).toBe(303);
    expect((await desk.house.ledger.latest(record))?.body.state).toBe("draft");
    expect((await desk.house.ledger.head(record))?.publicSeq).not.toBeNull();
  });
});
