import type { Citation, Grade } from "../../../registry/index.ts";
import { GRADES, RELATIONS } from "./grounds.ts";

/** A citation as it was typed. */
export interface Typed {
  page: string;
  quote: string;
  relation: Citation["relation"];
  /** Empty for the one that the rule suggests. */
  grade: Grade | "";
  note: string;
}

/** A mistake in a form: the control that it concerns, and the message that says it. */
export interface Mistake {
  id: "page" | "quote" | "relation" | "grade" | "note" | "reason" | "stamp";
  message: string;
  args?: Record<string, string | number>;
}

const LONGEST_QUOTE = 20_000;
const LONGEST_NOTE = 4_000;

/** What a form says; anything that no control of ours offers counts as not chosen. */
export function typedIn(get: (name: string) => string | undefined): Typed {
  const text = (name: string) => (get(name) ?? "").trim();
  return {
    page: text("page"),
    quote: text("quote"),
    relation: RELATIONS.find((one) => one === get("relation")) ?? "supports",
    grade: GRADES.find((one) => one === get("grade")) ?? "",
    note: text("note"),
  };
}

/** What is wrong with it by itself, before anything is looked up. `pages`: how many the file has, if its pages are counted. */
export function mistakesIn(typed: Typed, { pages, suggested }: { pages: number; suggested: Grade }): Mistake[] {
  const mistakes: Mistake[] = [];
  const { page, quote, grade, note } = typed;
  if (page !== "" && pages > 0 && (!/^[1-9]\d{0,5}$/.test(page) || Number(page) > pages))
    mistakes.push({ id: "page", message: "citing-page-none", args: { pages } });
  else if (page.length > 100) mistakes.push({ id: "page", message: "citing-page-long" });
  if (quote.length > LONGEST_QUOTE) mistakes.push({ id: "quote", message: "citing-quote-long" });
  if (note.length > LONGEST_NOTE) mistakes.push({ id: "note", message: "citing-note-long" });
  if (grade !== "" && grade !== suggested && note === "")
    mistakes.push({ id: "note", message: "citing-note-why", args: { grade, suggested } });
  return mistakes;
}
