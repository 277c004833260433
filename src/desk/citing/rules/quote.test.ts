import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lettersOf } from "./letters.ts";
import { nearest } from "./nearest.ts";
import { findQuote, needleOf, unbroken } from "./quote.ts";

const find = (page: string, quote: string) => {
  const needle = needleOf(quote);
  return needle && findQuote(lettersOf(page), needle)?.words;
};

describe("a quotation on a page", () => {
  it("is found whatever the spaces, and comes back in the page's own words", () => {
    expect(find("The system\n   was  first used\tin 2019.", "the system was first used in 2019")).toBe(
      "The system was first used in 2019",
    );
  });

  it("is found across a word that the end of a line has broken", () => {
    expect(find("the surveil-\nlance of borders", "surveillance of borders")).toBe("surveillance of borders");
    expect(find("a well-\nknown maker", "a well-known maker")).toBe("a well-known maker");
    expect(find("a well-\nknown maker", "a wellknown maker")).toBe("a wellknown maker");
    expect(find("sur\u00adveil\u00adlance", "surveillance")).toBe("surveillance");
    expect(find("the surveil-\nlance of borders", "the surveil\u00adlance")).toBe("the surveillance");
    expect(find("a well-known maker", "a well known maker")).toBe("a well-known maker");
  });

  it("is shown without the hyphens that only broke a line", () => {
    expect(unbroken("the surveil-\nlance, 2019-\n2020, a Franco-\nGerman plan, soft\u00adly")).toBe(
      "the surveillance,\n2019-\n2020, a Franco-\nGerman plan, softly",
    );
  });

  it("is found through the joined letters of typesetting, and comes back without them", () => {
    expect(find("the oﬃcial ﬁle", "official file")).toBe("official file");
  });

  it("is found whatever the quotation marks and the dashes", () => {
    expect(find("« Les “frontières” » – dit-elle", 'les "frontières" - dit-elle')).toBe("Les “frontières” » – dit-elle");
    expect(find("between 2015–2019", "2015-2019")).toBe("2015–2019");
    expect(find("the agency's data", "“the agency’s data”")).toBe("the agency's data");
  });

  it("keeps numbers apart: a dash or a point in one counts", () => {
    expect(find("it cost 25.5 million", "255 million")).toBeUndefined();
    expect(find("rows 10-20", "1020")).toBeUndefined();
    expect(find("budget of 1,200 euro", "1200 euro")).toBeUndefined();
  });

  it("is not found inside a longer word", () => {
    expect(find("to concatenate", "cat")).toBeUndefined();
    expect(find("unlawful pushbacks", "lawful pushbacks")).toBeUndefined();
    expect(find("surveillance2 of borders", "surveillance")).toBe("surveillance");
  });

  it("may leave words out where it says so, in their order", () => {
    const page = "The ministry bought the cameras in May and, after a delay, installed them in June.";
    expect(find(page, "The ministry bought the cameras […] installed them in June")).toBe(
      "The ministry bought the cameras […] installed them in June",
    );
    expect(find(page, "bought the cameras ... in June")).toBe("bought the cameras […] in June");
    expect(find(page, "installed them […] bought the cameras")).toBeUndefined();
    expect(find(page, "bought the cameras installed them")).toBeUndefined();
  });

  it("is found in Arabic with or without vowel signs, tatweel, hamza, shaped letters and western digits", () => {
    const page = "أَعلنَتِ الوزارةُ عن شــراء ٢٤ طائرةً مسيّرةً لمراقبة الحدود، وذلك في عام ٢٠٢١.";
    expect(find(page, "اعلنت الوزارة عن شراء 24 طائرة مسيرة")).toBe("أَعلنَتِ الوزارةُ عن شــراء ٢٤ طائرةً مسيّرةً");
    expect(find(page, "لمراقبة الحدود")).toBe("لمراقبة الحدود");
    expect(find("ﻟﻤﺮاﻗﺒﺔ اﻟﺤﺪود", "لمراقبة الحدود")).toBe("لمراقبة الحدود");
    expect(find(page, "لمراقبة المطارات")).toBeUndefined();
  });

  it("may begin after the particle that Arabic writes onto a word", () => {
    expect(find("الأمن والحدود", "الحدود")).toBe("الحدود");
    expect(find("كتاب مكتوب", "توب")).toBeUndefined();
  });

  it("may begin and end anywhere where a script puts no space between words", () => {
    expect(find("本报告介绍边境监控技术的使用情况", "边境监控技术")).toBe("边境监控技术");
  });

  it("is none without a letter or a number", () => {
    expect(needleOf("  “…” — ")).toBeUndefined();
    expect(needleOf("")).toBeUndefined();
  });

  it("knows accents: another word is another word", () => {
    expect(find("le péché", "la pêche")).toBeUndefined();
    expect(find("re\u0301sume\u0301 of it", "résumé")).toBe("résumé");
  });
});

const SPACES = fc.constantFrom(" ", "  ", "\n", "\t", " \n ", "\u00a0", "\r\n");
const word = (letters: string) => fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 9 }).map((l) => l.join(""));
const LATIN = "abcdéèfghïjklm";
const ARABIC = "ابتثجحخدذرزسش";

/** A page of words, a stretch of it, and how the two are written differently. */
const passages = (alphabet: string) =>
  fc.record({
    words: fc.array(word(alphabet), { minLength: 4, maxLength: 40 }),
    from: fc.nat(),
    length: fc.nat(),
    spaces: fc.array(SPACES, { minLength: 1, maxLength: 20 }),
    breaks: fc.array(fc.nat(5), { minLength: 1, maxLength: 20 }),
  });

const stretch = (words: readonly string[], from: number, length: number) => {
  const begin = from % words.length;
  return words.slice(begin, begin + 1 + (length % (words.length - begin)));
};

describe.each([
  ["Latin", LATIN, "nopqrz"],
  ["Arabic", ARABIC, "صضطظع"],
])("any stretch of a page in %s letters", (_, alphabet, foreign) => {
  it("is found with other spaces and with words broken at the ends of lines", () => {
    fc.assert(
      fc.property(passages(alphabet), ({ words, from, length, spaces, breaks }) => {
        const written = words.map((one, i) => {
          const cut = breaks[i % breaks.length] ?? 0;
          return cut > 0 && cut < one.length ? `${one.slice(0, cut)}-\n${one.slice(cut)}` : one;
        });
        const page = written.reduce((text, one, i) => `${text}${spaces[i % spaces.length]}${one}`);
        const quote = stretch(words, from, length);
        expect(find(page, quote.join(" "))).toBe(quote.join(" ").normalize("NFC"));
      }),
    );
  });

  it("is found when the quotation is broken and the page is not", () => {
    fc.assert(
      fc.property(passages(alphabet), ({ words, from, length, spaces }) => {
        const quote = stretch(words, from, length);
        const typed = quote.map((one) => `${one.slice(0, 1)}-\n${one.slice(1)}`).join(spaces[0]);
        expect(find(words.join(" "), typed)).toBe(quote.join(" ").normalize("NFC"));
      }),
    );
  });

  it("is not found once a letter of it is another", () => {
    fc.assert(
      fc.property(passages(alphabet), fc.nat(), fc.constantFrom(...foreign), ({ words, from, length }, place, letter) => {
        const quote = stretch(words, from, length).join(" ");
        const at = place % quote.length;
        const changed =
          quote[at] === " "
            ? `${quote.slice(0, at)} ${letter} ${quote.slice(at + 1)}`
            : quote.slice(0, at) + letter + quote.slice(at + 1);
        expect(find(words.join(" "), changed)).toBeUndefined();
      }),
    );
  });
});

describe("what is found", () => {
  it("is always in the page, whatever is looked for in whatever text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "binary", maxLength: 40 }), (page, quote) => {
        const needle = needleOf(quote);
        const found = needle && findQuote(lettersOf(page), needle);
        if (!found) return;
        expect(found.start).toBeLessThan(found.end);
        expect(found.end).toBeLessThanOrEqual(page.length);
      }),
    );
  });
});

describe("the nearest passage", () => {
  const pages = [
    { page: 1, text: "Nothing of the kind is said on this page about cameras." },
    { page: 2, text: "In May the ministry bought forty thermal cam-\neras for the northern border." },
  ];

  it("is shown for a quotation with a wrong word", () => {
    expect(nearest("the ministry bought fourteen thermal cameras", pages)).toEqual({
      page: 2,
      words: "the ministry bought forty thermal cameras",
      share: 5 / 6,
    });
  });

  it("is none for words that have little in common with the pages", () => {
    expect(nearest("an entirely unrelated sentence stands here", pages)).toBeUndefined();
  });
});
