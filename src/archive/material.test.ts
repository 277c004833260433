import { buffer, text } from "node:stream/consumers";
import iconv from "iconv-lite";
import * as mupdf from "mupdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicView } from "../registry/index.ts";
import { type TestArchive, testArchive } from "./monitor.contract.ts";
import { docx, mail, pdf, pictureOf, scannedPdf, wav } from "./samples.contract.ts";

let archive: TestArchive;
beforeAll(async () => {
  archive = await testArchive();
});
afterAll(() => archive?.close());

/** Adds one file and gives what became of it. */
async function added(name: string, bytes: Uint8Array | string, options = {}) {
  const result = await archive.add([await archive.file(name, bytes)], options);
  expect(result.failed).toEqual([]);
  const [item] = result.added;
  if (!item) throw new Error("nothing was added");
  const record = await archive.record(item.handle);
  const files = await archive.files(item.handle);
  const [file] = files;
  if (!file) throw new Error("a source without a file");
  return { item, record, files, file, pages: await archive.pages(file), metadata: JSON.parse(file.metadata ?? "{}") };
}

describe("a file that is added", () => {
  test("is a draft source with its bytes, its text and what was made of it", async () => {
    const it = await added(
      "report.txt",
      "Eyes on the border\n\nDrones watch the sea from Malta. Nobody asked the people in the boats.\n",
    );
    expect(it.item).toMatchObject({ state: "draft", existed: false, title: "Eyes on the border", notes: [] });
    expect(it.item.handle).toMatch(/^VIG-SRC-\d{4}-\d{4}$/);
    expect(it.record).toMatchObject({ type: "source", state: "draft", lang: "en" });
    expect(it.record.fields).toMatchObject({ language: ["en"], languageGuessed: true });
    expect(it.file).toMatchObject({ name: "report.txt", mediaType: "text/plain", bytes: 91 });
    expect(it.file.derivations).toMatchObject([{ kind: "text", tool: "iconv-lite", parameters: "encoding=utf-8" }]);
    expect(it.pages).toHaveLength(1);
    expect(it.pages[0]).toMatchObject({ page: 1, lang: "en", text: expect.stringContaining("Drones watch the sea") });
    expect(await text(await archive.objects.get(it.file.sha256))).toContain("Eyes on the border");
  });

  test("is public at once when it is published, and again nothing new the second time", async () => {
    const first = await added("note.txt", "A note about towers that is published at once.\n", { publish: true });
    expect(first.item.state).toBe("published");
    const seq = await archive.ledger.maxSeq();
    const again = await archive.add([
      await archive.file("copy/of-the-note.txt", "A note about towers that is published at once.\n"),
    ]);
    expect(again.added).toEqual([]);
    expect(again.existing).toMatchObject([{ handle: first.item.handle, state: "published", existed: true }]);
    expect(await archive.ledger.maxSeq()).toBe(seq);
  });

  test("that was a draft is published when it is added again to be published", async () => {
    const first = await added("draft.txt", "First a draft, then public: a note about fences.\n");
    const again = await archive.add([await archive.file("draft.txt", "First a draft, then public: a note about fences.\n")], {
      publish: true,
    });
    expect(again.existing).toMatchObject([{ handle: first.item.handle, state: "published" }]);
  });

  test("is not published where a second person must approve, and stays as a draft", async () => {
    const path = await archive.file("two.txt", "A note that a second person must read before others do.\n");
    const result = await archive.add([path], { publish: true, reviewers: "two" });
    expect(result.failed).toMatchObject([{ code: "not-publishable" }]);
    const draft = await archive.add([path]);
    expect(draft.existing).toMatchObject([{ state: "draft" }]);
  });

  test("tells how far it is", async () => {
    const told: string[] = [];
    const paths = [await archive.file("p1.txt", "progress one of two\n"), await archive.file("p2.txt", "progress two of two\n")];
    await archive.add(paths, { onProgress: ({ done, total, stage }) => told.push(`${done}/${total} ${stage}`) });
    expect(told).toEqual(expect.arrayContaining(["0/2 hashing", "0/2 reading", "2/2 done"]));
    expect(told.at(-1)).toBe("2/2 done");
  });
});

describe("text in any encoding", () => {
  const ARABIC = "تستخدم السلطات الطائرات المسيرة لمراقبة الحدود ورصد المهاجرين في البحر.\n";
  const JAPANESE = "国境では移民を監視するための技術が使われています。\n";
  test.each([
    ["windows-1256", ARABIC, "ar"],
    ["Shift_JIS", JAPANESE, "ja"],
    ["EUC-JP", JAPANESE, "ja"],
    ["GB18030", "边境当局使用无人机监视移民和难民的活动。这是一个简报。\n", "zh-Hans"],
    ["Big5", "邊境當局使用無人機監視移民和難民的活動。這是一個簡報。\n", "zh-Hant"],
    ["windows-1252", "Les autorités utilisent des drones à la frontière ; c’est « établi » depuis l’été.\n", "fr"],
    ["windows-1251", "Пограничные власти используют беспилотники для наблюдения за людьми.\n", "ru"],
    ["utf-16le", ARABIC, "ar"],
    ["utf-16be", "The authorities fly drones over the border at night.\n", "en"],
  ])("%s is read, and its encoding recorded", async (encoding, words, lang) => {
    const it = await added(`${encoding}.txt`, iconv.encode(words.repeat(3), encoding));
    expect(it.metadata.encoding).toBe(encoding.toLowerCase());
    expect(it.pages[0]).toMatchObject({ lang, text: expect.stringContaining(words.trim()) });
    expect(it.record.lang).toBe(lang);
  });

  test.each(["utf-8", "utf-16le", "utf-16be"])("a byte order mark of %s is believed and not shown", async (encoding) => {
    const it = await added(`bom-${encoding}.txt`, iconv.encode(`簡報 ${encoding}`, encoding, { addBOM: true }));
    expect(it.metadata).toEqual({ encoding });
    expect(it.pages[0]?.text).toBe(`簡報 ${encoding}`);
  });

  test("Japanese in 7 bits is read", async () => {
    const it = await added("iso-2022-jp.txt", Buffer.from("\u001b$B9q6-\u001b(B\n".repeat(9), "latin1"));
    expect(it.metadata.encoding).toBe("iso-2022-jp");
    expect(it.pages[0]?.text).toContain("国境");
  });

  test.each([
    ["fa", "مقامات مرزی از پهپادها برای زیر نظر گرفتن مهاجران در دریا استفاده می‌کنند.\n"],
    ["ur", "سرحدی حکام مہاجرین کی نگرانی کے لیے ڈرون استعمال کرتے ہیں اور ڈیٹا جمع کرتے ہیں۔\n"],
    ["th", "เจ้าหน้าที่ชายแดนใช้โดรนเฝ้าดูผู้คน\n"],
    ["und", "12.5 / 2019 — 77\n"],
  ])("the language %s is guessed by its letters", async (lang, words) => {
    expect((await added(`lang-${lang}.txt`, words)).pages[0]?.lang).toBe(lang);
  });
});

describe("a PDF", () => {
  test("is read page by page, with its number of pages, its metadata and a picture of its first page", async () => {
    const it = await added(
      "long.pdf",
      pdf(["Towers at the river\nFirst page", "Second page about drones"], {
        Title: "Towers at the river",
        Author: "Ada Example",
      }),
    );
    expect(it.item.title).toBe("Towers at the river");
    expect(it.file).toMatchObject({ mediaType: "application/pdf", pages: 2 });
    expect(it.record.fields.author).toEqual(["Ada Example"]);
    expect(it.pages.map((page) => page.text)).toEqual(["Towers at the river\nFirst page", "Second page about drones"]);
    expect(it.file.derivations?.find((one) => one.kind === "thumbnail")).toMatchObject({
      mediaType: "image/webp",
      tool: "mupdf",
    });
  });

  test("of pictures of words is recognised, with how sure that is, and says so", async () => {
    const it = await added(
      "scanned.pdf",
      await scannedPdf([["The towers watch the river", "day and night since May"], ["Second page about drones"]]),
    );
    expect(it.item.notes.join()).toContain("2 of 2 were recognised by software");
    expect(it.file.pages).toBe(2);
    expect(it.pages[0]).toMatchObject({ page: 1, lang: "en", text: expect.stringContaining("watch the river") });
    expect(it.pages[1]?.confidence).toBeGreaterThan(0.5);
  });

  test("with somebody's address in it is withheld; its clean copy has neither the letters nor the link", async () => {
    const it = await added(
      "contact.pdf",
      pdf(["The report on towers\nWrite to jane.doe@example.org for more"], { Author: "jane.doe@example.org" }),
    );
    expect(it.file.withheld).toBe(true);
    expect(it.record.fields.author).toBeUndefined();
    expect(it.pages[0]?.text).toContain("Write to […]@example.org for more");
    const clean = it.file.derivations?.find((one) => one.kind === "clean");
    expect(clean).toMatchObject({ mediaType: "application/pdf", tool: "mupdf" });
    const bytes = await buffer(await archive.objects.get(clean?.sha256 ?? ""));
    const copy = mupdf.Document.openDocument(bytes, "application/pdf");
    const words = copy.loadPage(0).toStructuredText("").asText();
    expect(words).toContain("The report on towers");
    expect(words).not.toContain("jane");
    expect(copy.getMetaData("info:Author")).toBeFalsy();
    expect(it.file.derivations?.map((one) => one.kind)).toContain("thumbnail");
  });

  test("of pictures only says that it has no text", async () => {
    const it = await added("scan.pdf", pdf(["", ""]));
    expect(it.item.notes.join()).toContain("no text");
    expect(it.item.title).toBe("scan");
    expect(it.pages.map(({ text, image }) => [text, image?.width])).toEqual([
      ["", 1000],
      ["", 1000],
    ]);
    expect(it.record.notes[0]?.text.ar?.text).toBeTruthy();
  });
});

describe("other documents", () => {
  test("a Word document gives its paragraphs, title and author", async () => {
    const it = await added("memo.docx", docx(["The tower was switched on in May.", "It has a thermal camera."], "Tower memo"));
    expect(it.item.title).toBe("Tower memo");
    expect(it.record.fields.author).toEqual(["Ada Example"]);
    expect(it.pages[0]?.text).toBe("The tower was switched on in May.\n\nIt has a thermal camera.");
  });

  test("a page of the web gives its article without what stands around it, and the page itself is kept", async () => {
    const words = "The border agency tested a lie detector on people who asked for asylum at three crossings. ".repeat(8);
    const page = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>Lie detectors at the border</title><script>alert(1)</script></head>
      <body><nav>Home Shop Subscribe</nav><article><h1>Lie detectors</h1><p>${words}</p><p>${words} caf\u00e9</p></article><footer>Cookies</footer></body></html>`;
    const it = await added("page.html", iconv.encode(page, "windows-1252"));
    expect(it.item.title).toBe("Lie detectors at the border");
    expect(it.record.fields.material).toBe("web-page");
    expect(it.pages.map((one) => one.text).join()).toMatch(/lie detector on people[\s\S]*café/);
    expect(it.pages.map((one) => one.text).join()).not.toMatch(/Subscribe|alert|Cookies/);
    expect(it.file.derivations?.[0]?.tool).toBe("@mozilla/readability");
  });

  test("a page without an article gives all of its words, a row of a table on one line", async () => {
    const it = await added(
      "list.html",
      "<html><body><table><tr><th>Place</th><th>Towers</th></tr><tr><td>Evros</td><td>12</td></tr></table><style>p{}</style></body></html>",
    );
    expect(it.pages[0]?.text).toBe("Place | Towers\nEvros | 12");
  });

  test("a page nested thousands deep is read all the same", async () => {
    const it = await added(
      "deep.html",
      `<html><body>${"<div>".repeat(5000)}Words at the bottom of it${"</div>".repeat(5000)}</body></html>`,
    );
    expect(it.pages[0]?.text).toBe("Words at the bottom of it");
  });

  test("Markdown is titled by its heading", async () => {
    expect((await added("read.md", "intro words\n\n# Phone searches *explained*\n\nText.\n")).item.title).toContain(
      "Phone searches",
    );
  });

  test("a table gives its columns, its rows and a line for each", async () => {
    const it = await added("towers.csv", 'place;towers\nEvros;12\n"Calais; port";3\n');
    expect(it.record.fields.material).toBe("dataset");
    expect(it.metadata).toMatchObject({ columns: "place, towers", rows: "2" });
    expect(it.pages[0]?.text).toBe("place | towers\nEvros | 12\nCalais; port | 3");
  });

  test("a recording gives its length and type", async () => {
    const it = await added("silence.wav", wav());
    expect(it.record.fields.material).toBe("audio");
    expect(it.file).toMatchObject({ seconds: 1, mediaType: expect.stringContaining("audio/") });
    expect(it.pages).toEqual([]);
  });

  test.each([
    ["old.doc", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2000)])],
    ["bytes.bin", Buffer.from([0, 1, 2, 3, 250, 251, 0, 9, 200, 0, 7, 1, 5])],
    ["data.json", '{"towers": 12}'],
  ])("%s is kept as it came, and says that no text is read from it", async (name, bytes) => {
    const it = await added(name, bytes);
    expect(it.item.notes.join()).toContain("no text can be read");
    expect(it.pages).toEqual([]);
    expect(it.record.notes[0]?.text.fr?.text).toContain("conservé tel quel");
  });
});

describe("what readers must not get", () => {
  test("an e-mail address of a person is masked in text, title and clean copy, and the original stays with the team", async () => {
    const it = await added(
      "letter.txt",
      "Write to jane.doe@example.org or to press@example.org\n\nShe leads the campaign against the towers.\n",
    );
    expect(it.pages[0]?.text).toContain("[…]@example.org or to press@example.org");
    expect(it.file.withheld).toBe(true);
    expect(JSON.stringify(publicView(it.record))).not.toContain("jane.doe");
    const clean = it.file.derivations?.find((one) => one.kind === "clean");
    expect(await text(await archive.objects.get(clean?.sha256 ?? ""))).toContain("Write to […]@example.org");
    expect(await text(await archive.objects.get(it.file.sha256))).toContain("jane.doe@example.org");
  });

  test.each([
    ["contacts.json", '{"name": "Jane", "mail": "jane.doe@example.org"}', ["clean"]],
    [
      "letter.doc",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from("jane.doe@example.org ", "utf16le")]),
      [],
    ],
  ])("%s is searched for addresses though its text is not read", async (name, bytes, kinds) => {
    const it = await added(name, bytes);
    expect(it.file.withheld).toBe(true);
    expect((it.file.derivations ?? []).map((one) => one.kind)).toEqual(kinds);
  });

  test("a mail shows names and no addresses; its attachments are files inside it", async () => {
    const headers = {
      Received: "from mail.example.org ([192.0.2.7])",
      From: "Jane Doe <jane.doe@example.org>",
      To: '"Press desk" <press@example.net>, <someone@example.net>',
      Date: "Fri, 17 May 2024 09:30:00 +0000",
      Subject: "=?utf-8?B?TG9zIGRyb25lcyBkZSBsYSBmcm9udGVyYQ==?=",
      "Message-ID": "<1@example.org>",
    };
    const inner = mail(
      { From: "A <a@example.org>", Subject: "Inner", Date: "Fri, 17 May 2024 09:30:00 +0000" },
      "The message inside.",
    );
    const it = await added(
      "message.eml",
      mail(headers, "See the contract. My private address is jane@home.example.", [
        { name: "contract.pdf", type: "application/pdf", bytes: pdf(["The contract about towers"]) },
        { name: "../../broken.pdf", type: "application/pdf", bytes: Buffer.from("%PDF-1.7 nothing") },
        { name: "inner.eml", type: "message/rfc822", bytes: inner },
      ]),
    );
    expect(it.item.title).toBe("Los drones de la frontera");
    expect(it.record.fields).toMatchObject({ material: "e-mail", author: ["Jane Doe"], published: "2024-05-17" });
    expect(it.file.withheld).toBe(true);
    expect(it.pages[0]?.text).toContain("From: Jane Doe\nTo: Press desk, […]@example.net");
    expect(JSON.stringify([publicView(it.record), it.pages])).not.toMatch(/jane\.doe|jane@|someone@|192\.0\.2/);
    expect(it.files.map(({ name, within }) => [name, within])).toEqual([
      ["message.eml", undefined],
      ["contract.pdf", it.file.sha256],
      ["broken.pdf", it.file.sha256],
      ["inner.eml", it.file.sha256],
    ]);
    expect((await archive.pages(it.files[1]))[0]?.text).toBe("The contract about towers");
    expect((await archive.pages(it.files[3]))[0]?.text).toContain("The message inside.");
    expect(it.item.notes.join()).toContain("broken.pdf is kept without text");
  });

  test("a photograph that says where it was made is withheld, and its clean copy says nothing", async () => {
    const photograph = await pictureOf(["x"])
      .withExif({ IFD0: { Make: "Example", Model: "Spy 3" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 40/1 0/1" } })
      .jpeg()
      .toBuffer();
    const it = await added("photo.jpg", photograph);
    expect(it.file.withheld).toBe(true);
    expect(JSON.parse(it.file.teamMetadata ?? "{}")).toMatchObject({ Make: "Example" });
    expect(JSON.stringify(publicView(it.record))).not.toMatch(/Spy 3|GPS|Latitude/);
    const kinds = it.file.derivations?.map((one) => one.kind);
    expect(kinds).toEqual(expect.arrayContaining(["clean", "thumbnail"]));
    for (const { sha256 } of it.file.derivations ?? []) {
      expect(await text(await archive.objects.get(sha256))).not.toMatch(/Exif|Spy 3/);
    }
  });
});

describe("a picture of words", () => {
  test.each([
    ["English", ["The towers watch the river", "day and night since May"], "ltr" as const, /towers watch the river/, "en"],
    [
      "French",
      ["Les caméras surveillent la frontière", "depuis le début de l’été"],
      "ltr" as const,
      /surveillent la fronti[eè]re/,
      "fr",
    ],
    ["Arabic", ["مراقبة الحدود في البحر", "الطائرات المسيرة والمهاجرين"], "rtl" as const, /الحدود/, "ar"],
  ])("in %s is recognised, with how sure that is", async (name, lines, direction, words, lang) => {
    const it = await added(`${name}.png`, await pictureOf(lines, direction).png().toBuffer());
    expect(it.pages[0]?.text).toMatch(words);
    expect(it.pages[0]).toMatchObject({ page: 1, lang });
    expect(it.pages[0]?.confidence).toBeGreaterThan(0.5);
    expect(it.pages[0]?.confidence).toBeLessThanOrEqual(1);
    expect(it.file.derivations?.find((one) => one.kind === "text")?.tool).toBe("tesseract.js");
  });

  test("without words has no text", async () => {
    expect((await added("blank.png", await pictureOf([]).png().toBuffer())).pages).toEqual([]);
  });
});
