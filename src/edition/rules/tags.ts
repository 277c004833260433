/**
 * A facet value as one term of the index, whatever its case: the tokeniser splits at ASCII punctuation, so that is
 * written in hex.
 */
export const tag = (name: string, value: string): string =>
  `${name}·${value
    .toLowerCase()
    .slice(0, 200)
    .replace(/[^0-9a-z\u0080-\uffff]|¤/g, (c) => `¤${c.charCodeAt(0).toString(16)}¤`)}`;

/** A term in double quotes: the only way in which words get into a query of FTS5. */
export const quoted = (terms: readonly string[]): string => `"${terms.join(" ").replaceAll('"', '""')}"`;
