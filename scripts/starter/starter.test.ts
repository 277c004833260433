import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  isLink,
  leaves,
  originalOf,
  parseHandle,
  publishable,
  type RecordBody,
  sourceHash,
  TYPE_NAMES,
  TYPES,
  validate,
} from "../../src/registry/index.ts";
import { idOf } from "./draft.ts";
import { AGENTS } from "./tables/agents.ts";
import { KINDS } from "./tables/kinds.ts";
import { STAGES } from "./tables/stage.ts";
import { STATUS } from "./tables/status.ts";
import type { Wording } from "./wording.ts";

const STARTER = join(import.meta.dirname, "../../starter");
const lines = readFileSync(join(STARTER, "archive.jsonl"), "utf8").trimEnd().split("\n");
const records = lines.map((line) => JSON.parse(line) as RecordBody);
const byId = new Map(records.map((record) => [record.id, record]));
const wordings = new Map(
  readdirSync(join(STARTER, "wording"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(STARTER, "wording", name), "utf8")) as Wording]),
);
const of = (type: RecordBody["type"]) => records.filter((record) => record.type === type);
const keyOf = (record: RecordBody) => record.provenance?.key ?? "";
const texts = records.map((record) => JSON.stringify(record));

describe("the starter archive", () => {
  it("holds a record for each of the 149 facts, and nothing is told of a fact that is not there", () => {
    const facts = records.filter((record) => wordings.has(keyOf(record)));
    expect(new Set(facts.map(keyOf)).size).toBe(149);
    expect(wordings.size).toBe(149);
    expect(facts.filter((record) => record.type === "deployment")).toHaveLength(84);
    expect([...Object.keys(KINDS), ...Object.keys(STAGES)].toSorted()).toEqual([...wordings.keys()].toSorted());
  });
  it("has all 79 countries of the facts", () => {
    const countries = records.flatMap(({ fields }) => [fields.countries, fields.jurisdiction].flat());
    expect(new Set(countries.filter((code) => code !== undefined)).size).toBe(79);
  });

  it("holds every one of the 720 claims, in our words, each with its standing and at least one source", () => {
    const claims = of("claim");
    expect(claims).toHaveLength(720);
    for (const [fact, wording] of wordings) {
      wording.claims.forEach((text, i) => {
        const claim = byId.get(idOf("claim", `${fact}/claim/${String(i).padStart(2, "0")}`));
        expect(claim?.fields.text).toEqual({ en: { text, status: "original" } });
      });
    }
    for (const { fields } of claims) {
      expect((fields.evidence as unknown[]).length).toBeGreaterThan(0);
      expect(fields.grade).toMatch(/^E[1-5]$/);
      expect((fields.about as string[]).length).toBe(1);
    }
  });

  it("maps each wording of a claim's status by the table, and never calls a finding what no court or inquiry found", () => {
    const bases = Map.groupBy(of("claim"), ({ fields }) => String(fields.basis));
    for (const [basis, claims] of bases) {
      const given = (STATUS[basis] ?? STATUS[`${basis}; disputes claim 0`])?.standing ?? "";
      const allowed = { "own-statement": ["own-statement", "reported"], established: ["established", "acknowledged"] }[given] ?? [
        given,
      ];
      for (const { fields } of claims) expect(allowed, basis).toContain(fields.standing);
    }
    const standings = (basis: string) => [...new Set(bases.get(basis)?.map(({ fields }) => fields.standing))];
    expect(standings("established")).toEqual(["documented"]);
    expect(standings("indictment, not a conviction")).toEqual(["under-inquiry"]);
  });

  it("holds each of the 631 addresses once: 625 linked, five documents without one, one that is not linked", () => {
    const sources = of("source");
    const linked = sources.map(({ fields }) => fields.url).filter((url) => typeof url === "string");
    expect(linked).toHaveLength(625);
    expect(new Set(linked.map((url) => url.replace(/^https?:\/\/(www\.)?|\/$/g, "").toLowerCase())).size).toBe(625);
    const bare = sources.filter(({ fields }) => fields.url === undefined);
    const why = (reason: RegExp) => bare.filter(({ fields }) => reason.test(String(fields.noCapture)));
    expect(why(/No copy of this document/)).toHaveLength(5);
    expect(why(/names a private person/)).toHaveLength(1);
    expect(why(/No address is known/)).toHaveLength(2);
    expect(sources).toHaveLength(633);
  });

  it("shows the 84 conflicts as conflicts, in the words written for them", () => {
    const conflicts = records.flatMap(({ notes }) => notes.filter(({ kind }) => kind === "conflict"));
    expect(conflicts).toHaveLength(84);
    expect(conflicts.map(({ text }) => text.en?.text).toSorted()).toEqual(
      [...wordings.values()].flatMap((wording) => wording.conflicts).toSorted(),
    );
  });

  it("keeps every figure with the source that states it", () => {
    const figures = records.flatMap(({ fields }) => (fields.figures ?? []) as { source?: string; value?: number }[]);
    expect(figures).toHaveLength([...wordings.values()].flatMap((wording) => wording.figures).length);
    for (const figure of figures) expect(byId.get(figure.source ?? "")?.type).toBe("source");
  });
});

describe("each record of the starter archive", () => {
  it("is valid, and may be published as it is", () => {
    for (const record of records) {
      expect(validate(record)).toEqual(record);
      expect(publishable(record, { today: "2026-01-01", secondReviewer: false }), keyOf(record)).toEqual([]);
      expect(record.state).toBe("published");
    }
  });

  it("has an id and a handle of its own, counted without gaps per type", () => {
    expect(byId.size).toBe(records.length);
    for (const type of TYPE_NAMES) {
      const numbers = of(type).map(({ handle }) => parseHandle(handle)?.number);
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  });

  it("points only to records that are there, of a type that the field allows", () => {
    for (const record of records) {
      for (const { source } of record.citations) expect(byId.get(source)?.type).toBe("source");
      for (const { field, value, path } of leaves(TYPES[record.type].fields, record.fields)) {
        if (field.kind === "ref") expect(field.to, `${keyOf(record)} ${path}`).toContain(byId.get(String(value))?.type);
      }
    }
  });

  it("marks what a machine translated, bound to the English that it translates", () => {
    for (const record of records) {
      const localised = [record.title, record.summary, record.fields.statusNote, record.fields.affected].filter(Boolean);
      for (const text of localised as RecordBody["title"][]) {
        const original = originalOf(text)?.[1].text ?? "";
        for (const translation of Object.values(text)) {
          if (translation.status === "original") continue;
          expect(translation).toMatchObject({ status: "machine", sourceHash: sourceHash(original) });
        }
      }
    }
    for (const fact of wordings.keys()) {
      const record = records.find((one) => keyOf(one) === fact);
      expect(Object.keys(record?.title ?? {}).toSorted()).toEqual(["ar", "en", "es", "fr"]);
    }
  });

  it("links to web pages and to nothing else", () => {
    for (const { fields } of of("source")) if (fields.url) expect(isLink(String(fields.url))).toBe(true);
    for (const text of texts) expect(text).not.toMatch(/javascript:|data:text|file:\/\//i);
  });

  it("carries no e-mail address, no telephone number and no path of a seed file", () => {
    for (const text of texts) {
      expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i);
      expect(text).not.toMatch(/(?<![\w./-])\+\d[\d ()-]{7,}\d/);
      expect(text).not.toContain("corpus/");
    }
  });
});

describe("the agents of the starter archive", () => {
  const plain = (name: string) =>
    name
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .toLowerCase();

  it("are there once each, under whichever of their names", () => {
    const names = of("agent").flatMap(({ fields }) => {
      const own = (fields.names as { text: string }[]).map(({ text }) => plain(text));
      return [...new Set(own)];
    });
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("are bodies that act, never persons; each is pointed to by something or has a record of its own", () => {
    const pointedTo = new Set(
      records.flatMap((record) => [...leaves(TYPES[record.type].fields, record.fields)].map(({ value }) => value)),
    );
    for (const agent of of("agent")) {
      expect(agent.fields.kind).not.toBe("person-public-role");
      expect(pointedTo.has(agent.id) || wordings.has(keyOf(agent)), keyOf(agent)).toBe(true);
    }
    expect(of("agent")).toHaveLength(Object.keys(AGENTS).length);
  });

  it("tell two courts of one name apart by their country", () => {
    const courts = of("agent").filter(({ title }) => /^High Court/.test(title.en?.text ?? ""));
    expect(courts.map(({ fields }) => fields.jurisdiction)).toEqual([["AU"], ["GB"], ["KE"]]);
  });
});
