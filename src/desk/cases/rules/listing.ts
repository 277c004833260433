import type { CaseRow } from "../../../intake/index.ts";

/** What the list of cases is filtered by; `state` is also `unread` for what nobody of the team has fetched, and `ending` for what is erased soon. */
export interface CaseQuery {
  state?: string;
  lang?: string;
  path?: string;
}

/** Days before the end of keeping at which a case is pointed out. */
export const SOON = 14;

/** Cases of a list at most; a filter shows the others. */
export const MOST_CASES = 200;

export const readQuery = (params: URLSearchParams): CaseQuery => ({
  ...given("state", params),
  ...given("lang", params),
  ...given("path", params),
});

function given(name: keyof CaseQuery, params: URLSearchParams): CaseQuery {
  const value = params.get(name)?.slice(0, 20);
  return value ? { [name]: value } : {};
}

export const filtered = (rows: readonly CaseRow[], { state, lang, path }: CaseQuery, today: string): CaseRow[] =>
  rows.filter((row) => (!state || isIn(row, state, today)) && (!lang || row.lang === lang) && (!path || row.path === path));

function isIn(row: CaseRow, state: string, today: string): boolean {
  if (state === "unread") return row.unreadByTeam > 0;
  return state === "ending" ? endsSoon(row, today) : row.state === state;
}

/** The day that is `days` after a day, both as `2026-05-17`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export const endsSoon = (row: CaseRow, today: string): boolean => row.state !== "spam" && row.until <= daysAfter(today, SOON);

/** Numbers for those who look after the cases: never which case. */
export interface CaseCounts {
  /** Cases that nobody has opened. */
  waiting: number;
  /** Opened ones in which the person has written since. */
  written: number;
  /** Cases whose keeping ends soon. */
  ending: number;
  /** Cases that not every custodian can open yet. */
  stale: number;
}

export const countCases = (rows: readonly CaseRow[], today: string): CaseCounts => ({
  waiting: rows.filter(({ state }) => state === "new").length,
  written: rows.filter(({ state, unreadByTeam }) => state !== "new" && state !== "spam" && unreadByTeam > 0).length,
  ending: rows.filter((row) => endsSoon(row, today)).length,
  stale: rows.filter(({ stale }) => stale).length,
});

/** What a case is called on the desk: its id says nothing, and its first letters are enough to tell it from others. */
export const caseName = (id: string): string => id.replaceAll("-", "").slice(0, 8);
