import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskAddresses } from "./addresses.ts";
import { cautions, noteOf } from "./notices.ts";
import { paginate, tidy } from "./pages.ts";
import type { Notice, Parsed } from "./parsed.ts";
import { byArabicLetters, chinese, mainScript } from "./scripts.ts";
import { extensionOf, fileName, shown } from "./shown.ts";
import { titleFrom, titleInText, titleOfName } from "./titles.ts";

const anyText = fc.string({ unit: "binary", maxLength: 4000 });
const prose = fc
  .array(fc.constantFrom("word", "حدود", "簡報", ". ", "\n", "\n\n", " ", "😀", "x".repeat(90)), { maxLength: 600 })
  .map((parts) => parts.join(""));

describe("cutting a text into pages", () => {
  test("loses nothing, and no page is longer than a quarter above the size", () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 20, max: 400 }), (text, size) => {
        const pages = [...paginate(text, size)];
        expect(pages.join("")).toBe(text);
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(size * 1.25);
        for (const page of pages) expect(page.isWellFormed()).toBe(true);
      }),
    );
  });

  test("cuts after a paragraph where there is one", () => {
    const text = `${"a".repeat(70)}\n\n${"b".repeat(20)}. ${"c".repeat(60)}`;
    expect([...paginate(text, 80)][0]).toBe(`${"a".repeat(70)}\n\n`);
  });

  test("tidied text has no control characters but tabs and line ends, and is tidied once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = tidy(text);
        expect(once).not.toMatch(/[^\P{Cc}\t\n\u0080-\u009f]|\n{3,}/u);
        expect(once.isWellFormed()).toBe(true);
        expect(tidy(once)).toBe(once);
      }),
    );
  });
});

describe("masking addresses", () => {
  test.each([
    ["ask jane.doe@example.org.", "ask […]@example.org."],
    ["<JANE+x@EXAMPLE.co.uk>;", "<[…]@EXAMPLE.co.uk>;"],
    ["两个 wang@example.cn。", "两个 […]@example.cn。"],
    ["a@b.org,c@d.org", "[…]@b.org,[…]@d.org"],
    ["press@example.org and Info@example.org", "press@example.org and Info@example.org"],
    ["@handle, a @ b, x@y, C4067174@1xinfo, 5@", "@handle, a @ b, x@y, C4067174@1xinfo, 5@"],
  ])("%s", (text, masked) => {
    expect(maskAddresses(text).text).toBe(masked);
  });

  test("what is masked is masked, and masking never grows in time with its length", () => {
    fc.assert(fc.property(anyText, (text) => void expect(maskAddresses(maskAddresses(text).text).count).toBe(0)));
    const hostile = "a@".repeat(500_000) + "a".repeat(500_000);
    expect(maskAddresses(hostile).count).toBe(0);
  });
});

describe("names", () => {
  test("any name is shown as one line without anything that hides or acts", () => {
    fc.assert(
      fc.property(anyText, (name) => void expect(shown(name)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u)),
    );
  });

  test("any path gives a name that is not empty, leads nowhere and fits", () => {
    fc.assert(
      fc.property(anyText, (path) => {
        const name = fileName(path);
        expect(name).not.toMatch(/^\.{1,2}$|[/]/);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(255);
      }),
    );
  });

  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\temp\\report.pdf", "report.pdf"],
    ["..", "file"],
    [`${"n".repeat(400)}.pdf`, `${"n".repeat(250)}….pdf`],
  ])("%s is kept as %s", (path, name) => {
    expect(fileName(path)).toBe(name);
  });

  test("an extension is lower case, and a hidden file has none", () => {
    expect([extensionOf("A.PDF"), extensionOf(".profile"), extensionOf("plain")]).toEqual(["pdf", "", ""]);
  });
});

describe("titles", () => {
  test.each([
    ["Microsoft Word - Towers.docx", "Towers.docx"],
    ["  Towers\n at   the river ", "Towers at the river"],
    ["untitled", undefined],
    ["12 / 2024", undefined],
    ["簡報", "簡報"],
  ])("%j gives %j", (candidate, title) => {
    expect(titleFrom(candidate)).toBe(title);
  });

  test("the first line that can be one is taken: no menu, no link, in the script of the whole", () => {
    const text = `${"closedeletedownload".repeat(6)}\nhttps://example.org/page\n這頁面沒有繁體中文版本\nScrutinising surveillance at borders\n${"Words about it. ".repeat(40)}`;
    expect(titleInText(text)).toBe("Scrutinising surveillance at borders");
  });

  test("a title is never empty and never longer than 200 characters, whatever the file is called", () => {
    fc.assert(
      fc.property(
        anyText.filter((name) => name.trim() !== ""),
        (name) => void expect(titleOfName(fileName(name)).length).toBeGreaterThan(0),
      ),
    );
    expect(titleFrom("word ".repeat(100))?.length).toBeLessThanOrEqual(200);
  });
});

describe("languages by letters", () => {
  test.each([
    ["這個國家的邊境", "zh-Hant"],
    ["这个国家的边境", "zh-Hans"],
    ["人口", "zh"],
  ])("%s is %s", (text, lang) => {
    expect(chinese(text)).toBe(lang);
  });

  test.each([
    ["د کډوالو حقونه او ټکنالوژي ښه ده", "ps"],
    ["مافی پەنابەران لە سنوورەکان", "ckb"],
    ["یہ ہجرت کے بارے میں ہے", "ur"],
    ["این متن درباره پهپادها است", "fa"],
    ["نص عن الهجرة والحدود", undefined],
  ])("%s is %s", (text, lang) => {
    expect(byArabicLetters(text)).toBe(lang);
  });

  test("the script of a text is that of most of its letters", () => {
    expect([mainScript("國境 and border fences"), mainScript("国境では移民を監視"), mainScript("12.5")]).toEqual([
      "Latn",
      "Kana",
      undefined,
    ]);
  });
});

describe("what readers and those who add are told", () => {
  const notices: Notice[] = [
    { code: "no-text-layer" },
    { code: "recognised", pages: 1, of: 2 },
    { code: "unreadable-type", mediaType: "application/x" },
    { code: "text-limited", first: 10 },
    { code: "attachments-limited", first: 3 },
  ];

  test("each in all four languages, once", () => {
    const parsed = { notices: [...notices, ...notices], withheld: "addresses" } as unknown as Parsed;
    const said = cautions([parsed]);
    expect(said).toHaveLength(notices.length + 1);
    for (const one of said) expect(Object.keys(one).sort()).toEqual(["ar", "en", "es", "fr"]);
  });

  test("a wrong extension is said to the one who adds, not to readers", () => {
    const notice: Notice = { code: "wrong-extension", extension: "jpg", mediaType: "application/pdf" };
    expect(cautions([{ notices: [notice] } as unknown as Parsed])).toEqual([]);
    expect(noteOf(notice)).toContain(".jpg");
  });
});
