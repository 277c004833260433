import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../kernel/hash.ts";
import { publicView } from "../registry/index.ts";
import type { TextLayer } from "./index.ts";
import { type TestArchive, testArchive } from "./monitor.contract.ts";
import { answer } from "./parsers/answer.ts";
import { LIMITS } from "./rules/limits.ts";
import { docx, mail, pdf, wav } from "./samples.contract.ts";

let archive: TestArchive;
const added: TestArchive["added"] = (...given) => archive.added(...given);
beforeAll(async () => {
  archive = await testArchive();
});
afterAll(() => archive?.close());

/** Reads one file in this process, with all that the process of its own does. */
async function read(name: string, bytes: Uint8Array | string) {
  const folder = join(archive.folder, "..", `read-${name}`);
  await mkdir(folder);
  const path = await archive.file(name, bytes);
  const parsed = await answer({ path, name, sha256: sha256(bytes), folder, limits: LIMITS, asIs: false });
  const { pages } = JSON.parse(await readFile(join(folder, "text.json"), "utf8")) as TextLayer;
  return { parsed, pages };
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
    const it = await read(`${encoding}.txt`, iconv.encode(words.repeat(3), encoding));
    expect(it.parsed.metadata.encoding).toBe(encoding.toLowerCase());
    expect(it.pages[0]).toMatchObject({ lang, text: expect.stringContaining(words.trim()) });
    expect(it.parsed.languages).toEqual([lang]);
  });

  test("is what its record says", async () => {
    const it = await added("windows-1256-record.txt", iconv.encode(ARABIC.repeat(3), "windows-1256"));
    expect(it.metadata.encoding).toBe("windows-1256");
    expect(it.pages[0]).toMatchObject({ lang: "ar", text: expect.stringContaining(ARABIC.trim()) });
    expect(it.record.lang).toBe("ar");
  });

  test.each(["utf-8", "utf-16le", "utf-16be"])("a byte order mark of %s is believed and not shown", async (encoding) => {
    const it = await read(`bom-${encoding}.txt`, iconv.encode(`簡報 ${encoding}`, encoding, { addBOM: true }));
    expect(it.parsed.metadata).toEqual({ encoding });
    expect(it.pages[0]?.text).toBe(`簡報 ${encoding}`);
  });

  test("Japanese in 7 bits is read", async () => {
    const it = await read("iso-2022-jp.txt", Buffer.from("\u001b$B9q6-\u001b(B\n".repeat(9), "latin1"));
    expect(it.parsed.metadata.encoding).toBe("iso-2022-jp");
    expect(it.pages[0]?.text).toContain("国境");
  });

  test.each([
    ["fa", "مقامات مرزی از پهپادها برای زیر نظر گرفتن مهاجران در دریا استفاده می‌کنند.\n"],
    ["ur", "سرحدی حکام مہاجرین کی نگرانی کے لیے ڈرون استعمال کرتے ہیں اور ڈیٹا جمع کرتے ہیں۔\n"],
    ["th", "เจ้าหน้าที่ชายแดนใช้โดรนเฝ้าดูผู้คน\n"],
    ["und", "12.5 / 2019 — 77\n"],
  ])("the language %s is guessed by its letters", async (lang, words) => {
    expect((await read(`lang-${lang}.txt`, words)).pages[0]?.lang).toBe(lang);
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
    const it = await read(
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
    expect((await read("read.md", "intro words\n\n# Phone searches *explained*\n\nText.\n")).parsed.title).toContain(
      "Phone searches",
    );
  });

  test("a table gives its columns, its rows and a line for each", async () => {
    const it = await read("towers.csv", 'place;towers\nEvros;12\n"Calais; port";3\n');
    expect(it.parsed.material).toBe("dataset");
    expect(it.parsed.metadata).toMatchObject({ columns: "place, towers", rows: "2" });
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
});
