import { describe, expect, test } from "vitest";
import { draft } from "../../tests/bodies.ts";
import { sha256 } from "../kernel/hash.ts";
import { type Before, logEntriesOf } from "./log-entries.ts";
import type { RecordBody, Revision } from "./rules/record.ts";
import { plainSource } from "./testimony/testimony.fixture.ts";

const HANDLE = "VIG-DEP-2026-0001";
const AT = "2026-05-01T10:00:00.000Z";

const revisionOf = (body: Partial<RecordBody>, more: Partial<Revision> = {}): Revision => ({
  ...{ seq: 1, record: "01R", version: 1, act: "published", reason: "because", actor: "ana", at: AT, previous: "" },
  ...{ hash: sha256(JSON.stringify([body, more])), body: { ...draft(), handle: HANDLE, ...body } },
  ...more,
});
const NOTHING: Before = { wasPublic: false, earlier: [] };
const kinds = (revision: Revision, before = NOTHING) => logEntriesOf(revision, before).map(({ kind }) => kind);

describe("a revision", () => {
  test("that readers get for the first time is a publication, and says all that they see and no more", () => {
    const revision = revisionOf({ state: "published", embargoUntil: "2026-06-01", provenance: { origin: "x", key: "y" } });
    const [entry] = logEntriesOf(revision, NOTHING);
    expect(entry).toMatchObject({ kind: "publication", subject: HANDLE, version: 1, at: AT, shown: true, under: [] });
    expect(entry?.statement).toMatchObject({ handle: HANDLE, version: 1, act: "published", at: AT, record: { handle: HANDLE } });
    expect(JSON.stringify(entry?.statement)).not.toMatch(/embargo|provenance|because|ana/);
  });

  test("that readers get again is a correction; one that only the team sees is nothing", () => {
    expect(kinds(revisionOf({ state: "corrected" }), { wasPublic: true, earlier: [] })).toEqual(["correction"]);
    expect(kinds(revisionOf({ state: "draft" }))).toEqual([]);
    expect(kinds(revisionOf({ state: "published", visibility: "partner" }))).toEqual([]);
    expect(kinds(revisionOf({ state: "draft" }), { wasPublic: true, earlier: [] })).toEqual([]);
  });

  test("that takes a record from readers is a withdrawal, with its reason only where that is public", () => {
    const before = { wasPublic: true, earlier: [] };
    const [withdrawn] = logEntriesOf(revisionOf({ state: "withdrawn" }, { act: "withdrawn" }), before);
    expect(withdrawn).toMatchObject({ kind: "withdrawal", hides: "all", statement: { reason: "because" } });
    expect(withdrawn?.statement).not.toHaveProperty("record");
    const [narrowed] = logEntriesOf(revisionOf({ state: "published", visibility: "restricted" }), before);
    expect(narrowed).toMatchObject({ kind: "withdrawal", hides: "all" });
    expect(narrowed?.statement).not.toHaveProperty("reason");
    expect(kinds(revisionOf({ state: "withdrawn" }))).toEqual([]);
  });

  test("that merges a record into another leads there, and hides what it said", () => {
    const [entry] = logEntriesOf(revisionOf({ state: "superseded", mergedInto: "01X" }, { act: "merged" }), {
      wasPublic: true,
      earlier: [],
    });
    expect(entry).toMatchObject({ kind: "correction", hides: "all", statement: { mergedInto: "01X" } });
  });

  test("that redacts hides what earlier versions said, and only those that said it", () => {
    const place = { precision: "exact", publicPrecision: "exact", country: "FR", lat: 48.1234, lon: 2.1234 };
    const said = revisionOf({ state: "published", fields: { place } });
    const coarse = { fields: { place: { ...place, publicPrecision: "country" } } };
    const after = revisionOf({ state: "corrected", ...coarse }, { act: "corrected", version: 2 });
    const later = revisionOf({ state: "corrected", ...coarse }, { act: "corrected", version: 3 });
    expect(logEntriesOf(after, { wasPublic: true, earlier: [said] })[0]?.hides).toEqual([`revision:${said.hash}`]);
    expect(logEntriesOf(later, { wasPublic: true, earlier: [after] })[0]).not.toHaveProperty("hides");
  });

  test("that rests on a testimony is sealed under it, and says nothing more once that is erased", () => {
    const told = revisionOf({ state: "published" }, { rests: ["01T"] });
    expect(logEntriesOf(told, NOTHING)[0]).toMatchObject({ under: ["01T"] });
    const [erased] = logEntriesOf({ ...told, erased: true }, NOTHING);
    expect(erased).toMatchObject({ kind: "publication", under: [] });
    expect(erased?.statement).not.toHaveProperty("record");
  });
});

describe("a capture", () => {
  const one = { url: "https://a.example/", at: AT, verdict: "complete", sha256: sha256("one") };
  const source = (state: RecordBody["state"], captures: object[], more: Partial<Revision> = {}) => {
    const body = plainSource("A page");
    return revisionOf({ ...body, handle: "VIG-SRC-2026-0001", state, fields: { ...body.fields, captures } }, more);
  };

  test("is an entry at once, and its statement is for readers when its source is", () => {
    const drafted = logEntriesOf(source("draft", [one]), NOTHING);
    expect(drafted).toMatchObject([
      { kind: "capture", subject: "VIG-SRC-2026-0001", shown: false, statement: { url: one.url, wacz: one.sha256 } },
    ]);
    const published = logEntriesOf(source("published", [one]), NOTHING);
    expect(published.map(({ name }) => name)[0]).toBe(drafted[0]?.name);
    expect(published[1]).toMatchObject({ kind: "publication", shows: [drafted[0]?.name] });
  });

  test("has the same name in every revision of its source, and each capture its own", () => {
    const other = { ...one, at: "2026-05-02T10:00:00.000Z" };
    const names = logEntriesOf(source("draft", [one, { ...one, verdict: "blocked" }, other]), NOTHING).map(({ name }) => name);
    expect(names[0]).toBe(names[1]);
    expect(names[2]).not.toBe(names[0]);
  });
});
