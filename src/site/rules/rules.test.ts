import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../kernel/languages.ts";
import { messages } from "../../kernel/messages.ts";
import { original } from "../../registry/index.ts";
import { aRecord } from "../edition.fixture.ts";
import { changesBetween, compareWords } from "./changes.ts";
import { dateWords } from "./dates.ts";
import { around, joined, marked, occurrences } from "./find.ts";
import { safeHref } from "./links.ts";
import { notebook } from "./notebook.ts";
import { readQuery, toggled, writeQuery } from "./query.ts";
import { standingSentences } from "./standing-sentence.ts";
import { choose, excerpt, reflowed } from "./text.ts";
import { label, leadOf } from "./vocabulary.ts";
import { HEIGHT, WIDTH, world } from "./world.ts";

const bare = (text: string) => text.replace(/[\u2068\u2069]/g, "");

describe("a date", () => {
  it.each([
    ["2019", "2019"],
    ["2019~", "about 2019"],
    ["2019-05?", "perhaps May 2019"],
    ["2019/2021", "2019 to 2021"],
    ["2019/..", "from 2019 on"],
    ["../2020", "until 2020"],
    ["201X", "in the ten years from 2010"],
    ["2019-23", "autumn 2019"],
    ["not a date", "not a date"],
  ])("%s is written as %s", (edtf, words) => expect(bare(dateWords(edtf, messages("en")))).toBe(words));

  it("is never the cause of an error, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...LANGUAGES),
        (text, lang) => typeof dateWords(text, messages(lang)) === "string",
      ),
    );
  });
});

describe("finding words in a text", () => {
  it("does not mind case, accents, harakat or line breaks", () => {
    expect(marked("Les Étrangers\nà la frontière", "etrangers A LA").filter(({ mark }) => mark)).toEqual([
      { text: "Étrangers\nà la", mark: true },
    ]);
    expect(occurrences("كتابُ الحدود", "كتاب الحدود")).toHaveLength(1);
    expect(occurrences("有簡報的頁", "簡報")).toEqual([[1, 3]]);
  });

  it("gives back the text it was given, whatever is looked for", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        (text, words) =>
          marked(text, words)
            .map((one) => one.text)
            .join("") === text,
      ),
    );
  });

  it("shows some words around", () => {
    expect(around("one two three", [4, 7], 2)).toEqual([
      { text: "…e ", mark: false },
      { text: "two", mark: true },
      { text: " t…", mark: false },
    ]);
  });
});

describe("marks of a search", () => {
  it("with nothing but space between them are one", () => {
    const mark = (text: string) => ({ text, mark: true });
    const rest = (text: string) => ({ text, mark: false });
    expect(joined([rest("les "), mark("personnes"), rest(" "), mark("en"), rest("\n"), mark("déplacement"), rest(".")])).toEqual([
      rest("les "),
      mark("personnes en\ndéplacement"),
      rest("."),
    ]);
    expect(joined([mark("a"), rest(" and "), mark("b")])).toHaveLength(3);
  });
});

describe("the sentence on where a deployment stands", () => {
  const said = (fields: Record<string, unknown>) =>
    standingSentences(aRecord("deployment", 1, { fields }), [], messages("en")).map(bare);

  it.each([
    [{ status: "in-use", since: "2019~", lastReported: "2023-06" }, "In use since about 2019."],
    [
      { status: "in-use", since: "2019", until: "2021", lastReported: "2023" },
      "Recorded dates: from 2019 until 2021. In use when last reported.",
    ],
    [
      { status: "suspended", since: "2015", until: "2020-08-07", lastReported: "2020-08-07" },
      "It ran from 2015 until 7 August 2020. Suspended when last reported.",
    ],
    [{ status: "ended", since: "2016", until: "2019-08" }, "It ran from 2016 until August 2019. Ended."],
    [{ status: "ended", since: "2021-05-05" }, "Start: 5 May 2021. Ended."],
    [{ status: "unknown", since: "2017" }, "It dates from 2017. Whether it is in use is not known."],
    [{ status: "announced", since: "2016-06" }, "It dates from June 2016. Announced."],
    [{ status: "banned" }, "Banned."],
  ])("%j says no more than that", (fields, words) => {
    expect(said(fields).slice(0, -1).join(" ")).toBe(words);
  });

  it("never joins the date of the start to a status that came later", () => {
    const statuses = ["proposed", "announced", "tendered", "contracted", "expanded", "suspended", "banned", "ended", "unknown"];
    for (const status of statuses)
      for (const lang of LANGUAGES) {
        const t = messages(lang);
        const sentences = standingSentences(aRecord("deployment", 1, { fields: { status, since: "2015" } }), [], t);
        expect(sentences.filter((one) => one.includes("2015"))).toHaveLength(1);
        expect(sentences[0]).not.toContain(label("deployment-status", status, lang));
      }
  });
});

describe("a text made for paper", () => {
  const prose =
    "The system was built for the border and has\nbeen used there since the spring of that year, as\nthe ministry said in its report.";

  it("flows where its lines were only broken to fit the page", () => {
    expect(reflowed(prose)).not.toContain("\n");
    expect(
      reflowed("這是一段為了配合頁面寬度而斷行的文字這是一段為了配合頁面寬度而斷行的文字這是一段為了配合頁面\n寬度而斷行的文字"),
    ).toContain("頁面寬度");
  });

  it.each([
    [
      "a list",
      "Three things were found to matter in this case most:\n- that the data of everyone were kept for ten years,\n- that nobody was told about it in any language at all",
    ],
    [
      "a table",
      "Perry County Correctional Center, Union Town 278 279\nPine Prairie Correctional Center, Louisiana 429 0 0\nPolk County Adult Detention Facility 194 602 864 836",
    ],
    ["an address", "Office of the Ombudsman\n1 Some Street\nSome Town"],
  ])("keeps its lines where it is %s", (_, text) => expect(reflowed(text)).toBe(text));

  it("loses and gains nothing but space", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90 })), (lines) => {
        const text = lines.join("\n");
        return reflowed(text).replace(/\s/gu, "") === text.replace(/\s/gu, "");
      }),
    );
  });

  it("is cut between words for a list", () => {
    expect(excerpt("one two three four", 12)).toBe("one two…");
    expect(excerpt("one two", 12)).toBe("one two");
  });
});

describe("comparing versions", () => {
  it("keeps every word of both sides", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b", "c d", " ")),
        fc.array(fc.constantFrom("a", "b", "c d", " ")),
        (left, right) => {
          const [before, after] = [left.join(" "), right.join(" ")];
          const runs = compareWords(before, after);
          const side = (kind: string) =>
            runs
              .filter((run) => run.kind === "same" || run.kind === kind)
              .map((run) => run.text)
              .join("");
          return side("out") === before && side("in") === after;
        },
      ),
    );
  });

  it("names the place that differs", () => {
    const before = aRecord("deployment", 1, { fields: { status: "trial", countries: ["GR"] } });
    const after = { ...before, fields: { status: "in-use", countries: ["GR", "BG"] } };
    expect(changesBetween(before, after)).toEqual([
      { path: "status", before: "trial", after: "in-use" },
      { path: "countries.1", before: undefined, after: "BG" },
    ]);
  });
});

describe("a link from evidence", () => {
  it.each([
    "javascript:alert(1)",
    " javascript:x",
    "java\nscript:x",
    "data:text/html,x",
    "file:///x",
    "//x",
    "/x",
    "https://a:b@c/",
    "x",
  ])("%j is not followed", (address) => expect(safeHref(address)).toBeUndefined());
  it.each(["https://example.org/a?b=c", "http://example.org/", "mailto:press@example.org"])("%s is", (address) =>
    expect(safeHref(address)).toBe(address),
  );
});

describe("footnotes", () => {
  it("are numbered in the order in which the text takes them up, and written once", () => {
    const cite = (field: string, source: string) => ({ field, source, relation: "supports", grade: "E2" }) as const;
    const notes = notebook([cite("since", "B"), cite("status", "A"), cite("figures.0.value", "B")]);
    expect(notes.take("status")).toMatchObject([{ number: 1, first: true, note: { source: "A" } }]);
    expect(notes.take("since")).toMatchObject([{ number: 2, first: true, note: { source: "B" } }]);
    expect(notes.take("figures")).toMatchObject([{ number: 2, first: false }]);
    expect(notes.take("nothing")).toEqual([]);
    expect(notes.sources()).toEqual(["A", "B"]);
  });
});

describe("a text in several languages", () => {
  it("is given in the reader's language, else in that of the original", () => {
    const text = { fr: { text: "un", status: "original" }, en: { text: "one", status: "human" } } as const;
    expect(choose(text, "en")).toMatchObject({ text: "one", fallback: false, original: "fr" });
    expect(choose(text, "ar")).toMatchObject({ text: "un", lang: "fr", fallback: true });
    expect(choose({ "es-419": { text: "uno", status: "human" } }, "es")).toMatchObject({ fallback: false });
    expect(choose({}, "en")).toBeUndefined();
  });
});

describe("the words before a statement", () => {
  it("follow its standing in every language, and are not there for what may be said plainly", () => {
    expect(LANGUAGES.map((lang) => leadOf("alleged", lang))).toEqual([
      "It is alleged:",
      "Selon des allégations\u00a0:",
      "Se alega:",
      "بحسب ادعاءات:",
    ]);
    expect(leadOf("established", "en")).toBeUndefined();
    expect(leadOf("own-statement", "en")).toBe("By its own account:");
    expect(leadOf("no such standing", "en")).toBeUndefined();
  });
});

describe("a search in an address", () => {
  it("survives being read and written again", () => {
    const query = readQuery(new URLSearchParams("q=drone&type=source&type=claim&from=2019&to=2024-05&sort=oldest&widen=0"), "en");
    const written = new URLSearchParams();
    for (const [name, value] of Object.entries(writeQuery(query)))
      for (const one of [value ?? []].flat()) written.append(name, one);
    expect(readQuery(written, "en")).toEqual(query);
  });

  it("puts a filter in and takes it out again", () => {
    const query = readQuery(new URLSearchParams("type=claim"), "en");
    expect(toggled(query, "country", "GR")).toEqual({ type: ["claim"], country: ["GR"] });
    expect(toggled(query, "type", "claim")).toEqual({});
  });
});

describe("the map", () => {
  it("knows every country by its code, the small ones as points", () => {
    const codes = world().outlines.map(({ code }) => code);
    for (const code of ["GR", "US", "EH", "PS", "XK", "SG", "MT", "BH"]) expect(codes).toContain(code);
    expect(world().outlines.find(({ code }) => code === "SG")?.point).toBeDefined();
  });

  it("places a point inside the picture", () => {
    const [x = -1, y = -1] = world().project(26.5, 39.1) ?? [];
    expect(x).toBeGreaterThan(WIDTH / 2);
    expect(x).toBeLessThan(WIDTH);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(HEIGHT / 2);
  });
});

describe("an original text", () => {
  it("is told apart by its language", () =>
    expect(choose(original("tr", "bir"), "en")).toMatchObject({ lang: "tr", fallback: true }));
});
