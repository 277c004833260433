import { isFacetName } from "../../registry/index.ts";

/** A piece of a query as typed. `field` is set when it was `field:value` with a field that we know. */
export interface Clause {
  text: string;
  quoted: boolean;
  negative: boolean;
  field?: string;
}

/** Longest query in UTF-16 units and in pieces: what lies beyond is not looked at. */
const LONGEST = 500;
const MOST = 24;

/** Other words for the name of a facet, and the fields that are none. */
const FIELDS: Readonly<Record<string, string>> = {
  lang: "language",
  tech: "technology",
  gcm: "objective",
  handle: "handle",
  page: "page",
  title: "title",
  from: "from",
  to: "to",
};

function fieldOf(name: string, isFacet: (name: string) => boolean): string | undefined {
  if (Object.hasOwn(FIELDS, name)) return FIELDS[name];
  return isFacet(name) ? name : undefined;
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "”": "”",
  "„": "“",
  "«": "»",
  "「": "」",
  "『": "』",
  "＂": "＂",
};
const SPACE = /\s/;
const MINUS = /^[-−–]$/;

/** Reads a query. Every text is one: what is not understood is taken as words. `isFacet`: what may stand before a colon. */
export function parse(q: string, isFacet: (name: string) => boolean = isFacetName): Clause[] {
  const text = q.slice(0, LONGEST).toWellFormed();
  const clauses: Clause[] = [];
  let at = 0;
  while (at < text.length && clauses.length < MOST) {
    if (SPACE.test(text[at] ?? "")) {
      at++;
      continue;
    }
    const negative = MINUS.test(text[at] ?? "") && at + 1 < text.length && !SPACE.test(text[at + 1] ?? "");
    if (negative) at++;
    const named = /^([a-z]{2,12})[:：](?=\S)/iu.exec(text.slice(at, at + 14));
    const field = named ? fieldOf(named[1]?.toLowerCase() ?? "", isFacet) : undefined;
    if (field && named) at += named[0].length;
    const close = QUOTES[text[at] ?? ""];
    let end: number;
    let value: string;
    if (close) {
      const found = text.indexOf(close, at + 1);
      end = found < 0 ? text.length : found;
      value = text.slice(at + 1, end);
      end++;
    } else {
      end = at;
      while (end < text.length && !SPACE.test(text[end] ?? "") && !(end > at && QUOTES[text[end] ?? ""] && text[end] !== "”"))
        end++;
      value = text.slice(at, end);
    }
    at = Math.max(end, at + 1);
    if (value.trim()) clauses.push({ text: value, quoted: close !== undefined, negative, ...(field ? { field } : {}) });
  }
  return clauses;
}
