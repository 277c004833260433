import { type Area, blackened, checkedPlan, LONGEST_WORDS, MOST_PLACES, type RedactionPlan } from "../../../archive/index.ts";
import type { PostedForm } from "../../shell/form.ts";

/** A redaction as it was typed. */
export interface AskedRedaction {
  words: string;
  wholeWords: boolean;
  passages: { page: string; quote: string }[];
  areas: { page: string; x: string; y: string; width: string; height: string }[];
  reason: string;
}

/** A mistake in the form: the control that it concerns, and the message that says it. */
export interface Mistake {
  id: string;
  message: string;
}

export const LONGEST_REASON = 500;
const BLANK_ROWS = 3;

export function askedIn(form: Pick<PostedForm, "get" | "all" | "has">): AskedRedaction {
  const [pages, quotes] = [form.all("passage-page"), form.all("passage-quote")];
  const columns = (["page", "x", "y", "width", "height"] as const).map((name) => form.all(`area-${name}`));
  const rows = Math.max(...columns.map(({ length }) => length), 0);
  return {
    words: form.get("words") ?? "",
    wholeWords: form.has("whole-words"),
    passages: quotes
      .map((quote, i) => ({ page: (pages[i] ?? "").trim(), quote: quote.trim() }))
      .filter(({ page, quote }) => page || quote),
    areas: Array.from({ length: Math.min(rows, MOST_PLACES) }, (_, i) => {
      const [page = "", x = "", y = "", width = "", height = ""] = columns.map((column) => (column[i] ?? "").trim());
      return { page, x, y, width, height };
    }).filter((area) => [area.x, area.y, area.width, area.height].some((value) => value !== "")),
    reason: (form.get("reason") ?? "").trim(),
  };
}

/** The same with room for more. */
export const withRoom = (asked: AskedRedaction, page: number): AskedRedaction => ({
  ...asked,
  passages: [...asked.passages, ...Array.from({ length: BLANK_ROWS }, () => ({ page: "", quote: "" }))],
  areas: [
    ...asked.areas,
    ...Array.from({ length: BLANK_ROWS }, () => ({ page: String(page), x: "", y: "", width: "", height: "" })),
  ],
});

/** What is asked for, as a plan; or what is wrong with it. `pages`: how many the file has, 0 when nobody knows. */
export function planOf(asked: AskedRedaction, pages: number): { plan: RedactionPlan; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const words = asked.words
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const wrong = (id: string, message: string) => void mistakes.push({ id, message });
  const isText = (text: string) => text.length <= LONGEST_WORDS && /[\p{L}\p{N}]/u.test(text);
  if (!words.every(isText)) wrong("words", "sources-redact-words-wrong");
  const passages = asked.passages.map(({ page, quote }, i) => {
    if (!isPage(page, pages)) wrong(`passage-page-${i}`, "sources-redact-page-wrong");
    if (!isText(quote)) wrong(`passage-quote-${i}`, "sources-redact-quote-wrong");
    return { page: Number(page), quote };
  });
  const areas = asked.areas.map((area, i): Area => {
    const { page, ...sides } = area;
    if (!isPage(page, pages)) wrong(`area-page-${i}`, "sources-redact-page-wrong");
    const [x = 0, y = 0, width = 0, height = 0] = [sides.x, sides.y, sides.width, sides.height].map(numberIn);
    const sound = [x, y].every((n) => n >= 0 && n < 100) && [width, height].every((n) => n > 0 && n <= 100);
    if (!sound) wrong(`area-x-${i}`, "sources-redact-area-wrong");
    return { page: Number(page), x, y, width, height };
  });
  const plan = { words, passages, areas, wholeWords: asked.wholeWords };
  const count = words.length + passages.length + areas.length;
  if (count === 0) wrong("words", "sources-redact-nothing");
  if (count > MOST_PLACES) wrong("words", "sources-redact-much");
  if (asked.reason === "") wrong("reason", "sources-redact-reason-missing");
  else if (asked.reason.length > LONGEST_REASON) wrong("reason", "sources-redact-reason-long");
  else if (blackened(asked.reason, [...words, ...passages.map(({ quote }) => quote)], plan.wholeWords).count > 0)
    wrong("reason", "sources-redact-reason-tells");
  if (mistakes.length === 0) checkedPlan(plan);
  return { plan, mistakes };
}

const isPage = (text: string, pages: number): boolean => /^[1-9]\d{0,5}$/.test(text) && (pages === 0 || Number(text) <= pages);

/** A number as people write it; NaN for anything else. */
const numberIn = (text: string): number => (/^\d{1,3}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN);
