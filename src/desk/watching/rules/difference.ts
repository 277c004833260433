import { diffWordsWithSpace } from "diff";
import type { Run } from "../../records/view/rules/changes.ts";

/** Milliseconds that a comparison may take; two long texts that have nothing in common take as long as one lets them. */
const PATIENCE = 1500;
/** Letters of what is the same that are shown beside what is not. */
const BESIDE = 160;

/** One line without what only a browser sees: where lines break says nothing about what a page says. */
export const singleSpaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** What went out and what came in, word by word. Two texts that cannot be compared in time are told as one each. */
export function runsOf(before: string, after: string): Run[] {
  const found = diffWordsWithSpace(before, after, { timeout: PATIENCE });
  if (found) return found.map(({ added, removed, value }) => ({ kind: added ? "in" : removed ? "out" : "same", text: value }));
  const whole: Run[] = [
    { kind: "out", text: before },
    { kind: "in", text: after },
  ];
  return whole.filter(({ text }) => text !== "");
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** How many words came and went. */
export function counted(runs: readonly Run[]): { added: number; removed: number } {
  const of = (kind: Run["kind"]) => runs.filter((one) => one.kind === kind).reduce((sum, { text }) => sum + wordsIn(text), 0);
  return { added: of("in"), removed: of("out") };
}

/** The same without the long runs in which nothing has changed: `…` stands for what is left out. */
export const shortened = (runs: readonly Run[]): Run[] =>
  runs.map((one, i) => {
    const letters = one.kind === "same" ? [...one.text] : [];
    if (letters.length <= 2 * BESIDE) return one;
    const head = i === 0 ? "" : letters.slice(0, BESIDE).join("");
    const tail = i === runs.length - 1 ? "" : letters.slice(-BESIDE).join("");
    return { kind: "same", text: `${head} … ${tail}` };
  });
