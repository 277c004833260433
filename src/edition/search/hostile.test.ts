import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Problem } from "../../kernel/problem.ts";
import { original } from "../../registry/index.ts";
import { openTestHouse, query, type TestHouse } from "../house.fixture.ts";
import { type FollowedEdition, followEdition } from "../index.ts";

let house: TestHouse;
let edition: FollowedEdition;

beforeAll(async () => {
  house = await openTestHouse();
  await house.putSource({ title: original("en", "Title") }, [
    { lang: "en", text: 'words "quoted" NEAR(a b) AND title:x * ^ 簡報 الطائرات' },
  ]);
  edition = await followEdition(house);
});
afterAll(async () => {
  await edition?.close();
  await house?.close();
});

const bits = fc.constantFrom(
  ...[
    '"',
    "“",
    "”",
    "«",
    "-",
    "--",
    ":",
    "*",
    "^",
    "(",
    ")",
    "{",
    "}",
    "+",
    "NEAR(",
    "AND",
    "OR",
    "NOT",
    "title:",
    "page:",
    "page:-1",
    "from:",
    "to:x",
  ],
  ...[
    "type:",
    "country:",
    "handle:%",
    "handle:",
    "'",
    "''",
    ";",
    "\\",
    "\0",
    "\ud800",
    "\udc00",
    "¤",
    "·",
    "words",
    "簡",
    "簡報",
    "ال",
    "و",
    "\u202e",
  ],
  ...[
    "\u0640\u0640",
    "e\u0301\u0301\u0301",
    "ก็็็็",
    "﷽",
    "𝕳",
    "🛰️",
    " ",
    "\n",
    "\u00a0",
    "constructor",
    "__proto__:x",
    "a".repeat(600),
  ],
);

test("no query, however hostile, does anything but find or be refused", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(fc.oneof(bits, fc.string()), { maxLength: 12 }).map((it) => it.join("")),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        q: text,
        lang: fc.oneof(fc.constantFrom("en", "ar", "tr"), text),
        filters: fc.dictionary(fc.oneof(fc.constantFrom("type", "country"), text), fc.array(text, { maxLength: 3 }), {
          maxKeys: 3,
        }),
        from: fc.option(text, { nil: undefined }),
        to: fc.option(text, { nil: undefined }),
        cursor: fc.option(text, { nil: undefined }),
        widen: fc.boolean(),
        limit: fc.oneof(fc.integer(), fc.double()),
        sort: fc.constantFrom("relevance", "newest", "oldest"),
      }),
      async (more) => {
        try {
          const found = await edition.search({ ...query(""), ...more });
          expect(found.hits.length).toBeLessThanOrEqual(100);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          expect(error.status).toBe(400);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test("every word of a passage finds it, whatever language it is said to be in", async () => {
  const langs = fc.constantFrom(
    "en",
    "fr",
    "de",
    "tr",
    "ar",
    "fa",
    "ru",
    "el",
    "hi",
    "cs",
    "zh",
    "ja",
    "ko",
    "th",
    "vi",
    "und",
    "x-nonsense",
    "",
  );
  const words = fc.array(
    fc.constantFrom(
      ...[
        "déplacement",
        "Straße",
        "İstanbul",
        "ığdır",
        "ψυχής",
        "ёлками",
        "المهاجرين",
        "پناهنده‌ها",
        "प्रवासियों",
        "migración",
        "简报",
        "移民政策",
        "データ",
      ],
      ...[
        "난민은",
        "ผู้ลี้ภัย",
        "người",
        "l'homme",
        "O'Brien",
        "e-mail",
        "G4S",
        "82.4",
        "7,000",
        "١٢٣",
        "Ⅳ",
        "café",
        "naïve",
        "kitaplarımız",
        "Łódź",
      ],
    ),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(langs, words, langs, async (lang, said, ui) => {
      const source = await house.putSource({ lang: "en" }, [{ lang, text: `${said.join(" ; ")} .` }]);
      await edition.catchUp();
      for (const word of said) {
        const found = await edition.search(query(`${word} handle:${source.body.handle}`, { lang: ui, widen: false }));
        expect(found.total, `${word} in ${lang} for ${ui}`).toBe(1);
        expect(
          found.hits[0]?.passage.some((part) => part.mark),
          `${word} in ${lang} is marked`,
        ).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
