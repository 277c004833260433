import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_ROW, type Row, RowReader, type TableShape } from "./rows.ts";

const COMMAS: TableShape = { delimiter: ",", lineEnd: "\n" };

/** The rows of a text that comes in pieces of so many characters. */
function rowsOf(text: string, shape = COMMAS, piece = 7): Row[] {
  const reader = new RowReader(shape);
  const rows: Row[] = [];
  for (let at = 0; at < text.length; at += piece) rows.push(...reader.push(text.slice(at, at + piece)));
  rows.push(...reader.end());
  return rows;
}
const cells = (text: string, shape = COMMAS) => rowsOf(text, shape).map((row) => row.cells);

describe("rows of a table", () => {
  test("are told with the lines that they stand on", () => {
    expect(rowsOf('a,b\n"one\ntwo",2\n\nlast,3')).toEqual([
      { line: 1, lastLine: 1, cells: ["a", "b"] },
      { line: 2, lastLine: 3, cells: ["one\ntwo", "2"] },
      { line: 5, lastLine: 5, cells: ["last", "3"] },
    ]);
  });

  test("of a file with carriage returns alone are rows", () => {
    expect(cells("a,b\rc,d\r", { delimiter: ",", lineEnd: "\r" })).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("keep a quote inside a cell, and one that encloses half of a cell", () => {
    expect(cells('5" pipe,x\n"Acme" Ltd,y\n"said ""no""",z\n')).toEqual([
      ['5" pipe', "x"],
      ['"Acme" Ltd', "y"],
      ['said "no"', "z"],
    ]);
  });

  test("after a quote that is never closed are all there", () => {
    const rows = rowsOf('name,country\n"Acme,GR\nOther,IT\n"Third, Ltd",FR\nFourth,ES\n');
    expect(rows.map((row) => row.cells)).toEqual([
      ["name", "country"],
      ['"Acme', "GR"],
      ["Other", "IT"],
      ["Third, Ltd", "FR"],
      ["Fourth", "ES"],
    ]);
    expect(rows.filter((row) => row.strayQuote).map((row) => row.line)).toEqual([2]);
  });

  test("after an open quote that only a mark of inches closes, far below, are all there", () => {
    const body = Array.from({ length: 300 }, (_, i) => `row ${i},${i}`).join("\n");
    const rows = rowsOf(`name,size\n"Acme,1\n${body}\nScreen,5"\nlast,2\n`, COMMAS, 1000);
    expect(rows).toHaveLength(304);
    expect(rows[1]).toMatchObject({ line: 2, strayQuote: true });
    expect(rows.at(-1)).toEqual({ line: 304, lastLine: 304, cells: ["last", "2"] });
  });

  test("that are too long are named and passed over, whatever they hold", () => {
    const huge = "x".repeat(LONGEST_ROW * 3);
    const rows = rowsOf(`a,b\n1,"${huge}\n""more"" \n${huge}",2\nnext,3\n${huge}\nlast,4`, COMMAS, 65_536);
    expect(rows.map(({ line, lastLine, fault }) => [line, lastLine, fault])).toEqual([
      [1, 1, undefined],
      [2, 4, "row-too-long"],
      [5, 5, undefined],
      [6, 6, "row-too-long"],
      [7, 7, undefined],
    ]);
    expect(rows.at(-1)?.cells).toEqual(["last", "4"]);
  });

  test("a quote over a million characters without an end is told where it began", () => {
    const rows = rowsOf(`a\nfine\n"${"x\n".repeat(LONGEST_ROW)}`, COMMAS, 65_536);
    expect(rows.at(-1)).toMatchObject({ line: 3, fault: "quote-open" });
  });

  test("with a thousand columns are refused and bounded", () => {
    const [row] = rowsOf(`${",".repeat(5000)}x\n`);
    expect(row).toMatchObject({ fault: "too-many-columns" });
    expect(row?.cells.length).toBeLessThanOrEqual(500);
  });

  test("are those that were written, whatever the cells hold and however the file comes in", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", " ", "é", "ش", "'"), maxLength: 8 });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "|"), fc.integer({ min: 1, max: 20 }), (rows, delimiter, piece) => {
        const text = stringify(rows, { delimiter, quoted: true });
        const kept = rows.filter((row) => row.some((one) => one.trim() !== ""));
        expect(rowsOf(text, { delimiter, lineEnd: "\n" }, piece).map((row) => row.cells)).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });

  test("of any text at all are read without an error, and no line is told twice", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "\r"), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (written, piece) => {
        const rows = rowsOf(written, COMMAS, piece);
        expect(rows).toEqual(rowsOf(written, COMMAS, 1000));
        let last = 0;
        for (const row of rows) {
          expect(row.line).toBeGreaterThan(last);
          expect(row.lastLine).toBeGreaterThanOrEqual(row.line);
          last = row.lastLine;
        }
        expect(last).toBeLessThanOrEqual(written.split("\n").length);
      }),
      { numRuns: 500 },
    );
  });
});
