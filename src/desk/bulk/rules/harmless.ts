/** What makes a spreadsheet take a cell for a formula, wide forms of the signs among them; behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]/u;

/**
 * A cell that no spreadsheet runs: what would be a formula stands behind an apostrophe, which the reading of a table takes away again. A
 * text that begins so by itself gets one more, so that nothing is lost.
 */
export const madeHarmless = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
