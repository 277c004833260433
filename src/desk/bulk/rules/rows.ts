/** A row of a table as it stands in the file. */
export interface Row {
  /** Of the file, from 1: where it begins and where it ends. */
  line: number;
  lastLine: number;
  cells: string[];
  /** Why the row cannot be read; its cells are then what could be. */
  fault?: RowFault;
  /** A quote that encloses nothing was taken as a letter of its cell. */
  strayQuote?: true;
}

export type RowFault = "row-too-long" | "quote-open" | "too-many-columns";

export interface TableShape {
  delimiter: string;
  /** What ends a line; before a line feed a carriage return belongs to it. */
  lineEnd: "\n" | "\r";
}

/** Bounds of one row, in characters and cells: what is larger is no row of a table of ours. */
export const LONGEST_ROW = 1_000_000;
export const MOST_COLUMNS = 500;

const QUOTE = '"';

type Scanned = { cells: string[]; next: number; strayQuote?: true } | "more" | "open";

/**
 * Takes a table apart while it comes in, in memory that no file can exceed. A quote that is never closed costs the line it stands on and
 * not the rest of the file: csv parsers that we know give up there, or swallow all that follows.
 */
export class RowReader {
  readonly #shape: TableShape;
  #text = "";
  #line = 1;
  /** Of the first row; a row that spans lines and has other than this many cells is looked at again. */
  #width: number | undefined;
  /** Inside a row that is too long: its end is looked for and nothing is kept. */
  #skipping: { line: number; quoted: boolean; excerpt: string } | undefined;
  /** Where the quote stands that the last scan found no end of. */
  #openAt: number | undefined;

  constructor(shape: TableShape) {
    this.#shape = shape;
  }

  *push(text: string): Generator<Row> {
    this.#text = this.#text === "" ? text : this.#text + text;
    yield* this.#rows(false);
  }

  *end(): Generator<Row> {
    yield* this.#rows(true);
    if (this.#skipping) {
      const { line, quoted, excerpt } = this.#skipping;
      this.#skipping = undefined;
      yield { line, lastLine: this.#line, cells: [excerpt], fault: quoted ? "quote-open" : "row-too-long" };
    }
  }

  *#rows(final: boolean): Generator<Row> {
    let start = 0;
    for (;;) {
      if (this.#skipping) {
        const skipped = this.#skip(start, final);
        if (skipped.row) yield skipped.row;
        start = skipped.next;
        if (this.#skipping) break;
      }
      if (start >= this.#text.length) break;
      const line = this.#line;
      const scanned = this.#scan(start, final);
      if (scanned === "more" && this.#text.length - start <= LONGEST_ROW) break;
      if (scanned === "more" || scanned === "open") {
        const literal = this.#literally(start, final);
        const tooLong = scanned === "more" && !this.#looksLikeRows(start);
        if (!tooLong && literal) {
          start = literal.next;
          this.#line += 1;
          yield* this.#counted({ line, lastLine: line, cells: literal.cells, strayQuote: true });
          continue;
        }
        this.#skipping = { line, quoted: this.#openAt !== undefined, excerpt: this.#text.slice(start, start + 200) };
        const from = this.#openAt === undefined ? start : this.#openAt + 1;
        this.#line += count(this.#text, this.#shape.lineEnd, start, from);
        start = from;
        continue;
      }
      const lines = count(this.#text, this.#shape.lineEnd, start, scanned.next);
      const spans = lines > 1 && this.#text[scanned.next - 1] === this.#shape.lineEnd;
      if (spans && this.#width !== undefined && scanned.cells.length !== this.#width && this.#looksLikeRows(start)) {
        const literal = this.#literally(start, final);
        if (literal) {
          start = literal.next;
          this.#line += 1;
          yield* this.#counted({ line, lastLine: line, cells: literal.cells, strayQuote: true });
          continue;
        }
      }
      start = scanned.next;
      this.#line += lines;
      const ended = this.#text[start - 1] === this.#shape.lineEnd;
      const lastLine = this.#line - (ended ? 1 : 0);
      yield* this.#counted({ line, lastLine, cells: scanned.cells, ...(scanned.strayQuote && { strayQuote: true }) });
    }
    this.#text = this.#text.slice(start);
  }

  /** Lines without anything in them are no rows. */
  *#counted(row: Row): Generator<Row> {
    if (row.cells.every((cell) => cell.trim() === "")) return;
    this.#width ??= row.cells.length;
    yield row.cells.length > MOST_COLUMNS ? { ...row, cells: row.cells.slice(0, MOST_COLUMNS), fault: "too-many-columns" } : row;
  }

  #scan(start: number, final: boolean): Scanned {
    this.#openAt = undefined;
    const { delimiter, lineEnd } = this.#shape;
    const text = this.#text;
    const end = text.indexOf(lineEnd, start);
    if (end === -1 && !final && text.length - start <= LONGEST_ROW) return "more";
    const line = text.slice(start, end === -1 ? undefined : end);
    if (end === -1 && !final && !line.includes(QUOTE)) return "more";
    if (!line.includes(QUOTE)) return { cells: trimmed(line).split(delimiter), next: end === -1 ? text.length : end + 1 };
    return this.#scanQuoted(start, final);
  }

  #scanQuoted(start: number, final: boolean): Scanned {
    const { delimiter, lineEnd } = this.#shape;
    const text = this.#text;
    const cells: string[] = [];
    let strayQuote: true | undefined;
    let at = start;
    for (;;) {
      let enclosed: string | undefined;
      let after = at;
      if (text[at] === QUOTE) {
        const closed = this.#closing(at, final);
        if (closed === "more" || closed === "open") {
          this.#openAt = at;
          return closed;
        }
        if (closed === "letter") strayQuote = true;
        else ({ value: enclosed, after } = closed);
      }
      const nextCell = text.indexOf(delimiter, after);
      const nextLine = text.indexOf(lineEnd, after);
      if (nextLine === -1 && nextCell === -1 && !final) return "more";
      const stop = Math.min(...[nextCell, nextLine].filter((place) => place !== -1), text.length);
      const isLast = stop !== nextCell;
      cells.push(enclosed ?? (isLast ? trimmed(text.slice(at, stop)) : text.slice(at, stop)));
      if (isLast) return { cells, next: stop === text.length ? stop : stop + 1, strayQuote };
      at = stop + 1;
      if (cells.length > MOST_COLUMNS * 4) return "open";
    }
  }

  /** What the quote at `at` encloses; `letter` when it encloses nothing on its line, `open` when it would run on over the lines below. */
  #closing(at: number, final: boolean): { value: string; after: number } | "more" | "open" | "letter" {
    const { lineEnd } = this.#shape;
    const text = this.#text;
    let value = "";
    let from = at + 1;
    for (;;) {
      const quote = text.indexOf(QUOTE, from);
      if (quote === -1) return final ? "open" : "more";
      if (quote + 1 >= text.length && !final) return "more";
      value += text.slice(from, quote);
      if (text[quote + 1] !== QUOTE) {
        const after = this.#afterSpaces(quote + 1);
        if (after !== undefined) return { value, after };
        return text.slice(at, quote).includes(lineEnd) ? "open" : "letter";
      }
      value += QUOTE;
      from = quote + 2;
    }
  }

  /** The place of the delimiter or line end that follows, with nothing but spaces before it. */
  #afterSpaces(from: number): number | undefined {
    const { delimiter, lineEnd } = this.#shape;
    let at = from;
    while (this.#text[at] === " " || (this.#text[at] === "\r" && lineEnd === "\n")) at++;
    const next = this.#text[at];
    return next === undefined || next === delimiter || next === lineEnd ? at : undefined;
  }

  /** The line as it stands, its quotes taken as letters; undefined when its end has not come in yet. */
  #literally(start: number, final: boolean): { cells: string[]; next: number } | undefined {
    const end = this.#text.indexOf(this.#shape.lineEnd, start);
    if (end === -1 && !final) return undefined;
    const stop = end === -1 ? this.#text.length : end;
    if (stop - start > LONGEST_ROW) return undefined;
    return {
      cells: splitLeniently(trimmed(this.#text.slice(start, stop)), this.#shape.delimiter),
      next: end === -1 ? stop : end + 1,
    };
  }

  /** Are most of the lines below the first as wide as the table? Then a quote that runs over them is a slip of the pen. */
  #looksLikeRows(start: number): boolean {
    const { delimiter, lineEnd } = this.#shape;
    if (this.#width === undefined || this.#width < 2) return false;
    const lines = this.#text
      .slice(start, start + 100_000)
      .split(lineEnd)
      .slice(1, 21);
    const wide = lines.filter((line) => line.split(delimiter).length === this.#width).length;
    return wide > 0 && wide * 2 >= lines.length - 1;
  }

  /** Goes on to the end of a row that is too long. */
  #skip(start: number, final: boolean): { next: number; row?: Row } {
    const state = this.#skipping;
    if (!state) return { next: start };
    const { delimiter, lineEnd } = this.#shape;
    const text = this.#text;
    const seen = (next: number): { next: number } => {
      this.#line += count(text, lineEnd, start, next);
      return { next };
    };
    let at = start;
    while (state.quoted) {
      const quote = text.indexOf(QUOTE, at);
      if (quote === -1) return seen(text.length);
      const next = text[quote + 1];
      // Whether it ends the cell, the next piece of the file says.
      if (next === undefined && !final) return seen(quote);
      at = quote + (next === QUOTE ? 2 : 1);
      if (next === undefined || next === delimiter || next === lineEnd || next === "\r") state.quoted = false;
    }
    const end = text.indexOf(lineEnd, at);
    if (end === -1) return seen(text.length);
    seen(end + 1);
    this.#skipping = undefined;
    const { line, excerpt } = state;
    return { next: end + 1, row: { line, lastLine: this.#line - 1, cells: [excerpt], fault: "row-too-long" } };
  }
}

const trimmed = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);

/** Cells that are quoted properly keep their delimiters; every other quote is a letter. */
function splitLeniently(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const enclosed = line[at] === QUOTE ? enclosedAt(line, at, delimiter) : undefined;
    if (enclosed) {
      cells.push(enclosed.value);
      if (enclosed.after >= line.length) return cells;
      at = enclosed.after + 1;
      continue;
    }
    const stop = line.indexOf(delimiter, at);
    cells.push(line.slice(at, stop === -1 ? undefined : stop));
    if (stop === -1) return cells;
    at = stop + 1;
  }
}

function enclosedAt(line: string, at: number, delimiter: string): { value: string; after: number } | undefined {
  for (let from = at + 1; ; ) {
    const quote = line.indexOf(QUOTE, from);
    if (quote === -1) return undefined;
    if (line[quote + 1] === QUOTE) from = quote + 2;
    else if (quote + 1 === line.length || line[quote + 1] === delimiter)
      return { value: line.slice(at + 1, quote).replaceAll('""', QUOTE), after: quote + 1 };
    else return undefined;
  }
}

function count(text: string, what: string, from: number, to: number): number {
  let found = 0;
  for (let at = text.indexOf(what, from); at !== -1 && at < to; at = text.indexOf(what, at + 1)) found++;
  return found;
}
