import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryBodyOf } from "../../../../tests/arbitrary-body.ts";
import { csvColumns, csvRow, examine, publicView, type RecordBody, TYPE_NAMES, type TypeName } from "../../../registry/index.ts";
import { madeHarmless } from "./harmless.ts";
import type { Mapping } from "./mapping.ts";
import { newBody } from "./merge.ts";
import { RowReader } from "./rows.ts";
import { takeIn } from "./take-in.ts";
import { targetOf } from "./targets.ts";

const mappingFor = (type: TypeName): Mapping => ({
  type,
  origin: "our-own",
  columns: csvColumns(type).map(({ name }) => (targetOf(type, name) ? name : "")),
  keys: [],
  lang: "en",
  decimal: ".",
  separator: "|",
  licence: "CC0-1.0",
});

/**
 * Spaces around a text are no part of it, a letter that was broken before is refused, and a group whose parts are all the team's own leaves
 * nothing behind.
 */
function tidy(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\u{fffd}", "?").trim();
  if (Array.isArray(value)) return value.map((one) => tidy(one)).filter((one) => JSON.stringify(one) !== "{}");
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, tidy(one)]));
}

const bound = (body: RecordBody): RecordBody => {
  const own = (texts: RecordBody["title"]): RecordBody["title"] => ({
    [body.lang]: { text: "words", status: "original" as const },
    ...Object.fromEntries(
      Object.entries(texts)
        .filter(([tag]) => tag !== body.lang)
        .map(([tag, { text }]) => [tag, { text: `${text} ${tag}`, status: "human" as const }]),
    ),
  });
  const fields = Object.fromEntries(
    Object.entries(body.fields).map(([name, value]) => {
      const kind = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value)[0] : undefined;
      const isText = typeof kind === "object" && kind !== null && "text" in kind && "status" in kind;
      return [name, isText ? own(value as RecordBody["title"]) : value];
    }),
  );
  return { ...body, title: own(body.title), ...(body.summary && { summary: own(body.summary) }), fields };
};

describe("a table that was written here", () => {
  test.each(TYPE_NAMES)("is read back the same: %s", (type) => {
    const mapping = mappingFor(type);
    const headers = csvColumns(type).map(({ name }) => name);
    fc.assert(
      fc.property(arbitraryBodyOf(type), (made) => {
        const body = bound(made);
        const view = tidy(publicView(body)) as ReturnType<typeof publicView>;
        const cells = csvRow(view).map((cell) => (/^(\{\}|\[\])$/.test(cell) ? "" : cell.trim()));
        const reader = new RowReader({ delimiter: ",", lineEnd: "\n" });
        const [, row] = [...reader.push(stringify([headers, cells.map(madeHarmless)])), ...reader.end()];
        const { said, faults } = takeIn(row?.cells ?? [], headers, mapping, { ref: (_, text) => ({ value: text }) });
        expect(faults).toEqual([]);
        const again = newBody(body.id, type, said, "CC0-1.0", { source: body.id, row: 1, origin: "our-own", key: "1" });
        expect(examine(again).refusals).toEqual([]);
        const written = csvRow(publicView({ ...again, handle: body.handle, state: body.state })).map((cell) => cell.trim());
        expect(written).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });
});
