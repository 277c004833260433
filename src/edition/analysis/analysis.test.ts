import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, LONGEST_TERM, rememberWords } from "./analyse.ts";
import { stemArabic } from "./arabic.ts";
import { fold } from "./letters.ts";
import { runs } from "./runs.ts";
import { STEMMED, stemWith } from "./stems.ts";
import { wanted } from "./wanted.ts";

const forms = (text: string, lang = "und"): string[] => analyse(text, lang).map((token) => token.form);
const terms = (text: string, lang: string): string[] => analyse(text, lang).map((token) => token.term);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ..."a É ß ı İ ﬁ Ⅳ ² ⑴ ½ ﷺ ـ ً ال و ة 人 権 ｶ ﾞ が ー 난 ก ็ ់ က ् क 😀 \u200d \u200c \u00ad ' ’ - . , \n".split(" "),
        ..." \t\u00a0\u202e\ud800\udc00".split(""),
      ),
    )
    .map((it) => it.join("")),
);

describe("letters made alike", () => {
  test("accents, case, ligatures and widths do not count", () => {
    for (const [written, folded] of Object.entries({
      Déplacées: "deplacees",
      "e\u0301TAT": "etat",
      ŒUVRE: "oeuvre",
      Straße: "strasse",
      STRASSE: "strasse",
      Łódź: "lodz",
      İSTANBUL: "istanbul",
      ISPARTA: "isparta",
      ısparta: "isparta",
      ﬁn: "fin",
      Ｇ４Ｓ: "g4s",
      Ёлка: "елка",
      ΨΥΧΉΣ: "ψυχησ",
      שָׁלוֹם: "שלומ",
      "⑴": "1",
      "٢٠٢٣": "2023",
      "१२": "12",
    })) {
      expect(fold(written), written).toBe(folded);
    }
  });

  test("Arabic letters that keyboards write differently are one", () => {
    expect(fold("أَلْإِدَارَةُ")).toBe(fold("الاداره"));
    expect(fold("مُـــهاجر")).toBe(fold("مهاجر"));
    expect(fold("علی")).toBe(fold("على"));
    expect(fold("کتاب")).toBe(fold("كتاب"));
    expect(fold("ہجرت")).toBe(fold("هجرت"));
  });

  test("marks that are letters stay: Indic vowels, Thai tones, Kana voicing", () => {
    expect(fold("कि")).not.toBe(fold("क"));
    expect(fold("ก้า")).not.toBe(fold("กา"));
    expect(fold("が")).not.toBe(fold("か"));
    expect(fold("ｶﾞ")).toBe(fold("ガ"));
  });

  test("Chinese, Japanese and Korean letters are what they are, alone and next to each other", () => {
    const inLong = (word: string): string => fold(`ä${word}`).slice(1);
    for (const [from, till] of [
      [0x3041, 0x3096],
      [0x30a1, 0x30fa],
      [0x4e00, 0x9fff],
      [0xac00, 0xd7a3],
    ] as const) {
      let all = "";
      for (let code = from; code <= till; code++) all += String.fromCharCode(code);
      expect(fold(all) === inLong(all)).toBe(true);
      expect(fold(all) === all).toBe(true);
    }
  });

  test("folding twice changes nothing, and leaves nothing that the index would cut at", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { form } of analyse(text, "und")) {
          expect(fold(form)).toBe(form);
          expect(form).not.toMatch(/[ -/:-@A-Z[-`{-~]/);
        }
      }),
    );
  });
});

describe("words in a text", () => {
  test("articles that lost their vowel and possessives are no words", () => {
    expect(forms("L’État d'accueil, qu'il n'a")).toEqual(["etat", "accueil", "il", "a"]);
    expect(forms("dell'uomo l'home")).toEqual(["uomo", "home"]);
    expect(forms("the company's don't O'Brien")).toEqual(["the", "company", "don", "t", "o", "brien"]);
  });

  test("numbers, handles, addresses and hyphens have one reading", () => {
    expect(forms("7,000 students; 82.4 million; 1.234.567 people; 10.12.2024; 12,5")).toEqual(
      "7000 students 82 4 million 1234567 people 10 12 2024 12 5".split(" "),
    );
    expect(forms("VIG-SRC-2026-0001")).toEqual(["vig", "src", "2026", "0001"]);
    expect(forms("press@example.org/a_b?c=d")).toEqual(["press", "example", "org", "a", "b", "c", "d"]);
    expect(forms("face-to-face G4S COVID-19")).toEqual(["face", "to", "face", "g4s", "covid", "19"]);
  });

  test("a soft hyphen and a joiner inside a word are not seen", () => {
    expect(forms("sur\u00adveil\u00adlance")).toEqual(["surveillance"]);
    expect(forms("पर\u200dसर")).toEqual([fold("परसर")]);
  });

  test("scripts that touch each other are kept apart", () => {
    expect(forms("AI技術とFrontexالحدود")).toEqual(["ai", "技術", "術と", "と", "frontex", "الحدود"]);
  });

  test("Chinese, Japanese and Korean are pairs of letters, over a line break too", () => {
    expect(forms("簡報頁")).toEqual(["簡報", "報頁", "頁"]);
    expect(forms("監\n控")).toEqual(["監控", "控"]);
    expect(forms("監\n\n控")).toEqual(["監", "控"]);
    expect(forms("난민은")).toEqual(["난민", "민은", "은"]);
    expect(forms("データ")).toContain("デー");
  });

  test("Thai, Lao, Khmer and Burmese are words of the dictionary", () => {
    expect(forms("คนเข้าเมือง")).toContain("คน");
    for (const text of ["ສິດທິມະນຸດ", "សិទ្ធិមនុស្ស", "လူ့အခွင့်အရေး"]) expect(forms(text).length, text).toBeGreaterThan(0);
  });

  test("offsets point at the words as they stand", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...STEMMED, "zh", "und", ""), (text, lang) => {
        let at = 0;
        for (const { form, start, end } of analyse(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(form.length).toBeLessThanOrEqual(LONGEST_TERM);
          at = start;
        }
      }),
    );
  });

  test("runs follow one another and hold all letters and digits", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of runs(text)) {
          // Between runs there is nothing to search for but elided articles.
          expect(text.slice(at, start).replace(/\p{L}+['’‘ʼ＇]|['’‘ʼ＇]s/giu, "")).not.toMatch(/[\p{L}\p{N}]/u);
          at = end;
        }
      }),
    );
  });

  test("tens of megabytes in one line take seconds, not hours", () => {
    const line = `${"a".repeat(2e6)}${"漢".repeat(1e6)}${"ا".repeat(1e6)}${"ก".repeat(2e5)}${"'".repeat(1e6)}${"1,".repeat(1e6)}${"\n ".repeat(1e6)}`;
    expect(analyse(line, "en").length).toBeGreaterThan(1e6);
  });
});

describe("stems", () => {
  test("inflections meet in the language of the passage", () => {
    for (const [lang, one, other] of [
      ["en", "detained", "detaining"],
      ["fr", "déplacées", "déplacement"],
      ["es", "migraciones", "migración"],
      ["de", "Flüchtlinge", "Flüchtlingen"],
      ["ru", "мигрантов", "мигранты"],
      ["tr", "kameralar", "kamera"],
      ["tr", "göçmenlerin", "göçmen"],
      ["ar", "الطائرات", "طائرة"],
      ["ar", "وبالحدود", "حدود"],
      ["ar", "للمهاجرين", "مهاجر"],
      ["fa", "پناهندگانها", "پناهندگان"],
      ["uk", "мігрантів", "мігранти"],
    ] as const) {
      expect(terms(one, lang), `${one} in ${lang}`).toEqual(terms(other, lang));
    }
  });

  test("short words and words with digits are left whole, and so are languages without stems", () => {
    expect(terms("is G4S 2023", "en")).toEqual(["is", "g4s", "2023"]);
    expect(terms("người tị nạn", "vi")).toEqual(["nguoi", "ti", "nan"]);
  });

  test("scripts decide before the declared language", () => {
    expect(terms("drones", "ar")).toEqual(terms("drones", "en"));
    expect(terms("الطائرات", "en")).toEqual(terms("الطائرات", "ar"));
    expect(terms("drones", "no language at all")).toEqual(terms("drones", "en"));
  });

  test("an Arabic stem keeps three letters at least", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."البتونيهفكمرسد"), minLength: 1, maxLength: 9 }), (word) => {
        expect(stemArabic(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
      }),
    );
  });

  test("no stemmer stumbles, whatever the word", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STEMMED), fc.string({ unit: "grapheme", maxLength: 30 }), (lang, word) => {
        expect(typeof stemWith(lang, word.toLowerCase(), fold(word))).toBe("string");
      }),
      { numRuns: 500 },
    );
  });
});

describe("words of a query", () => {
  const texts = (text: string, whole = false): string[] => wanted(text, ["en"], whole).map((it) => it.text);
  const places = (text: string, whole = false): string[][] =>
    wanted(text, ["en"], whole).map((it) => it.places.map((place) => place.form));

  test("what punctuation holds together is one phrase", () => {
    expect(places("e-mail")).toEqual([["e", "mail"]]);
    expect(texts("l'homme")).toEqual(["homme"]);
    expect(places("press@example.org")).toEqual([["press", "example", "org"]]);
  });

  test("Chinese falls into words, each without the letter that stands alone only at an end", () => {
    expect(places("簡報")).toEqual([["簡報"]]);
    expect(places("商業簡報")).toEqual([["商業"], ["簡報"]]);
    expect(places("商業簡報", true)).toEqual([["商業", "業簡", "簡報"]]);
    expect(wanted("人", ["en"], false)[0]?.places[0]?.prefix).toBe(true);
  });

  test("a quoted phrase of two runs keeps the letter at the end of the first", () => {
    expect(places("簡報 頁面", true)).toEqual([["簡報", "報", "頁面"]]);
  });

  test("nothing to search for gives nothing", () => {
    for (const text of ["", "   ", "—…!", "'", "\u200d", "ً"]) expect(places(text), text).toEqual([]);
  });
});

test("what a word is indexed as does not depend on what is remembered of others", () => {
  const written = fc.array(fc.tuple(anyText, fc.constantFrom("und", "en", "fr", "ar", "tr", "ru", "xx")), { maxLength: 12 });
  fc.assert(
    fc.property(written, (texts) => {
      const all = () => texts.map(([text, lang]) => analyse(`${text} Frontières données ${text}`, lang));
      rememberWords(1);
      const each = all();
      rememberWords(7);
      const some = all();
      rememberWords(40_000);
      expect([some, all(), all()]).toEqual([each, each, each]);
    }),
  );
});
