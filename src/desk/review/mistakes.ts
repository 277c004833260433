import type { Messages } from "../../kernel/messages.ts";
import { Problem } from "../../kernel/problem.ts";
import type { DeskContext } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done } from "../shell/screen.tsx";

/** What is wrong with a form: the id of the control, or of the part of the page, that it is about. */
export interface Mistake {
  id: string;
  message: string;
}

export const mistakeAt = (mistakes: readonly Mistake[], id: string): string | undefined =>
  mistakes.find((one) => one.id === id)?.message;

/** Where on a page a refusal belongs. */
const PLACES: Readonly<Record<string, string>> = {
  "version-conflict": "changes",
  "not-publishable": "missing",
  "reason-missing": "reason",
  "comment-empty": "text",
  "comment-too-long": "text",
  "no-such-field": "path",
  "no-such-change": "changes",
  "merge-impossible": "into",
  "readers-have-it": "visibility",
};

function mistakesIn({ code, fields }: Problem, t: Messages, fallback: string): Mistake[] {
  const words = t.has(`problem-${code}`) ? t(`problem-${code}`) : t("review-refused");
  const places = code === "bad-day" ? Object.keys(fields) : [PLACES[code] ?? fallback];
  return places.map((id) => ({ id, message: words }));
}

/** Statuses of refusals that the person can mend on the same page. */
const MENDED: readonly number[] = [409, 422];

/**
 * Does what a form asks for, once, and goes on to `path` with a notice. A refusal that can be mended shows the page `again`, with what is
 * wrong; `fallback` is where a refusal without a place of its own belongs.
 */
export async function attempted(
  c: DeskContext,
  house: Pick<DeskHouse, "database">,
  work: () => Promise<{ path: string; notice: string }>,
  again: (mistakes: Mistake[], status: 409 | 422) => Promise<Response>,
  fallback = "act",
): Promise<Response> {
  try {
    const location = await once(c, house, async () => {
      const { path, notice } = await work();
      return `${notice} ${path}`;
    });
    const [notice = "", path = ""] = location.split(" ");
    return done(c, path, notice);
  } catch (error) {
    if (!(error instanceof Problem) || !MENDED.includes(error.status) || error.code === "being-done") throw error;
    return again(mistakesIn(error, c.get("desk").t, fallback), error.status as 409 | 422);
  }
}
