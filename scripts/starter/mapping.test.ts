import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isEdtf } from "../../src/registry/index.ts";
import { edtfOf, states } from "./dates.ts";
import { gradeOf, says } from "./evidence.ts";
import { lookUp, readFacts } from "./facts.ts";
import { addressOf, type Cited, cleanAddress } from "./sources.ts";
import { DATES } from "./tables/source-notes.ts";
import { STATUS } from "./tables/status.ts";

describe("the mapping of facts", () => {
  it("refuses a word that no table knows, and names it", () => {
    expect(() => lookUp(STATUS, "rumoured", "standing")).toThrow('no standing is known for "rumoured"');
    expect(() => lookUp(STATUS, "constructor", "standing")).toThrow('"constructor"');
  });

  it("refuses facts whose claim names a source that is not there", () => {
    const folder = mkdtempSync(join(tmpdir(), "vigie-facts-"));
    try {
      const file = join(folder, "facts.json");
      const fact = { id: "dep-x", claims: [{ sources: ["b"] }], sources: [{ id: "a" }], figures: [], rights_affected: [] };
      writeFileSync(file, JSON.stringify([fact]));
      expect(() => readFacts(file)).toThrow("dep-x names the source b");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("keeps dates as exact as they were given, and marks the others as approximate", () => {
    expect(edtfOf({ date: "2019-05-17", precision: "day" })).toBe("2019-05-17");
    expect(edtfOf({ date: "2019-05", precision: "year" })).toBe("2019");
    expect(edtfOf({ date: "2021", precision: "approximate" })).toBe("2021~");
    expect(edtfOf({ date: "2018-07", precision: "month (reported by 7 July 2018)" })).toBe("2018-07");
    expect(() => edtfOf({ date: "spring", precision: "year" })).toThrow("not a plain date");
    for (const date of Object.values(DATES)) if (date !== null) expect(isEdtf(date), date).toBe(true);
  });

  it("finds a date in a sentence only as exactly as the date is", () => {
    const sentence = "On 15 June 2022 a pilot was announced; it ended in December 2023.";
    expect(states(sentence, "2022-06-15")).toBe(true);
    expect(states(sentence, "2022-06-05")).toBe(false);
    expect(states(sentence, "2023-12")).toBe(true);
    expect(states(sentence, "2022-12-15")).toBe(false);
    expect(states(sentence, "2024")).toBe(false);
    expect(states(sentence, "2019/2023")).toBe(true);
  });

  it("finds a name as a word of its own", () => {
    expect(says("ICE denied it.", "ICE")).toBe(true);
    expect(says("The police denied it.", "ICE")).toBe(false);
    expect(says("It fell on thin ice.", "ICE")).toBe(false);
    expect(says("Cox’s Bazar", "Cox's Bazar")).toBe(true);
  });

  it("drops from an address what only says how someone came to it, and keeps any other to the letter", () => {
    expect(cleanAddress("https://a.example/x?utm_source=rss&id=3")).toBe("https://a.example/x?id=3");
    expect(cleanAddress("https://a.example/x?share=jetpack-whatsapp")).toBe("https://a.example/x");
    expect(cleanAddress("https://a.example/%D8%A7?p=1")).toBe("https://a.example/%D8%A7?p=1");
    const source = { id: "a", title: "T", publisher: "P", date: "2020", kind: "ngo" } as const;
    expect(addressOf({ ...source, url: "http://www.a.example/x/" })).toBe(addressOf({ ...source, url: "https://a.example/x" }));
    expect(addressOf({ ...source, url: null })).toBe("T|P|2020");
  });

  it("grades copies alone at the lowest, and two outlets with one report as one", () => {
    const source = (id: string, more: Partial<Cited> = {}): Cited => {
      const sound: Cited = { id, material: "press-article", publisher: id, weak: false, grade: "E2" };
      return { ...sound, ...more };
    };
    expect(gradeOf([], "reported")).toBe("E0");
    expect(gradeOf([source("a", { weak: true }), source("b", { weak: true })], "reported")).toBe("E1");
    expect(gradeOf([source("a"), source("b", { weak: true })], "reported")).toBe("E2");
    const document = source("a", { material: "official-statement" });
    expect(gradeOf([document, source("b")], "reported")).toBe("E4");
    expect(gradeOf([document, source("b", { relays: "a" })], "reported")).toBe("E3");
  });
});
