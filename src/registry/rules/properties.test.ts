import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryBody, arbitraryBodyOf } from "../../../tests/arbitrary-body.ts";
import { canonicalJson } from "../../kernel/hash.ts";
import { validate } from "../refusals.ts";
import { TYPE_NAMES, TYPES } from "../types/index.ts";
import { type Difference, diffVersions } from "./differences.ts";
import { facetsOf } from "./facets.ts";
import type { Fields } from "./fields.ts";
import { formatHandle, parseHandle, typeOfHandle } from "./handle.ts";
import { publicView } from "./public-view.ts";
import { schemaOf } from "./schema.ts";
import { searchTexts } from "./search-texts.ts";
import { csvColumns, csvRow } from "./table.ts";
import { type Place, PRECISIONS } from "./values.ts";

const RUNS = { numRuns: 60 };

describe.each(TYPE_NAMES)("any %s", (type) => {
  test("is valid, survives canonical JSON, and is shown, listed, filtered and found without an error", () => {
    fc.assert(
      fc.property(arbitraryBodyOf(type), (body) => {
        expect(validate(body)).toEqual(body);
        const text = canonicalJson(body);
        expect(JSON.parse(text)).toEqual(body);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        const view = publicView(body);
        expect(facetsOf(view)[0]).toEqual({ name: "type", value: type });
        expect(searchTexts(view).every(({ text: found }) => typeof found === "string" && found !== "")).toBe(true);
        expect(csvRow(view)).toHaveLength(csvColumns(type).length);
      }),
      RUNS,
    );
  });

  test("loses exactly its secrets in the public view, and the view is still valid in its fields", () => {
    fc.assert(
      fc.property(arbitraryBodyOf(type), (body) => {
        const view = publicView(body);
        expect(secrets(TYPES[type].fields, view.fields)).toEqual([]);
        const open = Object.entries(TYPES[type].fields).filter(
          ([name, field]) => !field.secret && body.fields[name] !== undefined,
        );
        expect(Object.keys(view.fields).toSorted()).toEqual(open.map(([name]) => name).toSorted());
        expect(JSON.stringify(view)).not.toContain('"provenance"');
        expect(publicView({ ...body, ...view })).toEqual(view);
      }),
      RUNS,
    );
  });

  test("refuses a key that it does not know, wherever it stands", () => {
    fc.assert(
      fc.property(arbitraryBodyOf(type), (body) => {
        expect(schemaOf(type).safeParse({ ...body, extra: 1 }).success).toBe(false);
        expect(schemaOf(type).safeParse({ ...body, fields: { ...body.fields, extra: 1 } }).success).toBe(false);
      }),
      { numRuns: 10 },
    );
  });
});

/** Paths of values in secret fields. */
function secrets(fields: Fields, values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (values[name] === undefined) return [];
    if (field.secret) return [name];
    return [values[name]].flat().flatMap((value) => secrets(field.parts ?? {}, value as Record<string, unknown>));
  });
}

test("a place in the public view is never finer than its public precision", () => {
  fc.assert(
    fc.property(arbitraryBodyOf("deployment"), (body) => {
      const shown = publicView(body).fields.place as Place | undefined;
      if (!shown) return;
      const level = PRECISIONS.indexOf(shown.publicPrecision);
      expect(shown.precision).toBe(shown.publicPrecision);
      if (level >= 3) expect([shown.lat, shown.lon, shown.subdivision]).toEqual([undefined, undefined, undefined]);
      if (level === 4) expect(Object.keys(shown)).toHaveLength(2);
      if (level === 1 && shown.lat !== undefined) expect(shown.lat * 10).toBeCloseTo(Math.round(shown.lat * 10), 6);
      if (level === 2 && shown.lat !== undefined) expect(Number.isInteger(shown.lat)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** The same document with the differences put into it: what a difference must be enough for. */
function patched(before: unknown, differences: readonly Difference[]): unknown {
  const root = { top: structuredClone(before) } as Record<string, unknown>;
  const removals: [Record<string, unknown>, string][] = [];
  for (const { path, after } of differences) {
    const keys = ["top", ...(path === "" ? [] : path.split("."))];
    const last = keys.pop() ?? "";
    let at = root;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    if (after === undefined) removals.push([at, last]);
    else at[last] = after;
  }
  for (const [at, key] of removals.toReversed()) {
    if (Array.isArray(at)) at.splice(Number(key), 1);
    else delete at[key];
  }
  return root.top;
}

test("a version and what differs make the next version", () => {
  const pair = fc.constantFrom(...TYPE_NAMES).chain((type) => fc.tuple(arbitraryBodyOf(type), arbitraryBodyOf(type)));
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const differences = diffVersions(before, after);
      expect(patched(before, differences)).toEqual(after);
      expect(differences.length > 0).toBe(canonicalJson(before) !== canonicalJson(after));
    }),
    { numRuns: 300 },
  );
});

test("nothing differs between a record and itself", () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      expect(diffVersions(body, structuredClone(body))).toEqual([]);
    }),
    RUNS,
  );
});

test("a handle is read back as it was written, and nothing else is a handle", () => {
  const parts = fc.record({
    prefix: fc.stringMatching(/^[A-Z][A-Z0-9]{1,9}$/),
    code: fc.constantFrom(...TYPE_NAMES.map((type) => TYPES[type].code)),
    year: fc.integer({ min: 1000, max: 9999 }),
    number: fc.integer({ min: 1, max: 999_999_999 }),
  });
  fc.assert(
    fc.property(parts, (some) => {
      const handle = formatHandle(some);
      expect(parseHandle(handle)).toEqual(some);
      expect(TYPES[typeOfHandle(handle) ?? "call"].code).toBe(some.code);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = parseHandle(text);
      expect(found === undefined || formatHandle(found) === text).toBe(true);
    }),
  );
});
