import { PURPOSES, type Purpose } from "../../rules/consent.ts";
import { PURPOSE_ICONS } from "../../style/icons.ts";
import { type Page, show, stepLine } from "../page.ts";
import type { Telling } from "../telling.ts";
import { button, el, heading, paragraph } from "../view.ts";

export interface Ways {
  back: () => void;
  next: () => void;
}

/** One question a page, and nothing hangs on the answer but the first: without a reader there is nobody to tell. */
export function consent(telling: Telling, at: number, ways: Ways): void {
  const { page, answers } = telling;
  asks(page, at, answers, stepLine(page, 2), {
    back: ways.back,
    next: () => {
      if (answers.read === false) notRead(telling, () => consent(telling, 0, ways));
      else ways.next();
    },
  });
}

/** Asks from the purpose with this number on, and writes down what is said. */
export function asks(
  page: Page,
  at: number,
  answers: Partial<Record<Purpose, boolean>>,
  above: HTMLElement | undefined,
  ways: Ways,
): void {
  const { t } = page;
  const purpose = PURPOSES[at];
  if (!purpose || (at > 0 && answers.read === false)) {
    ways.next();
    return;
  }
  const say = (yes: boolean) => {
    answers[purpose] = yes;
    asks(page, at + 1, answers, above, ways);
  };
  const choice = (yes: boolean) => {
    const made = button(t(yes ? "tell-yes" : "tell-no"), yes ? "yes" : "no", () => say(yes), false, yes ? "tick" : "cross");
    if (answers[purpose] !== undefined) made.setAttribute("aria-pressed", String(answers[purpose] === yes));
    return made;
  };
  const earlier = at === 0 ? ways.back : () => asks(page, at - 1, answers, above, ways);
  show(
    page,
    `consent-${purpose}`,
    above,
    paragraph(t("tell-question", { number: at + 1, of: PURPOSES.length }), "progress"),
    heading(t(`consent-${purpose}-title`), PURPOSE_ICONS[purpose]),
    paragraph(t(`consent-${purpose}`), "lead"),
    paragraph(t(purpose === "read" ? "consent-lead" : "consent-unsure"), "help"),
    el("div", { class: "buttons" }, choice(true), choice(false), button(t("tell-back"), "back", earlier, true)),
  );
}

function notRead({ page }: Telling, back: () => void): void {
  const { t } = page;
  show(
    page,
    "not-read",
    heading(t("consent-read-title"), "eye"),
    paragraph(t("consent-read-no")),
    el("div", { class: "buttons" }, button(t("tell-back"), "back", back, true)),
  );
}
