import { PURPOSES } from "../../rules/consent.ts";
import { show, stepLine } from "../page.ts";
import type { Telling } from "../telling.ts";
import { button, el, list, paragraph } from "../view.ts";

/** What will be sent, once more, and what cannot be undone then. */
export function check(telling: Telling, to: { words: () => void; answers: () => void; next: () => void }): void {
  const { page, answers, text, pieces } = telling;
  const { t } = page;
  show(
    page,
    "check",
    stepLine(page, 4),
    el("h1", {}, t("check-title")),
    paragraph(t("check-lead")),
    el("h2", {}, t("check-words")),
    text.trim() === "" ? undefined : el("blockquote", { class: "told-words", dir: "auto" }, text),
    pieces.length > 0 ? list(...pieces.map(({ name }) => name)) : undefined,
    el("h2", {}, t("check-answers")),
    el(
      "dl",
      { class: "answers" },
      ...PURPOSES.flatMap((purpose) => [
        el("dt", {}, t(`purpose-${purpose}`)),
        el("dd", {}, t(answers[purpose] ? "tell-yes" : "tell-no")),
      ]),
    ),
    el("h2", {}, t("undo-title")),
    paragraph(t("undo-lead")),
    list(t("undo-read"), t("undo-copies"), t("undo-partners"), t("undo-search")),
    el(
      "div",
      { class: "buttons" },
      button(t("check-go"), "next", to.next),
      button(t("check-change"), "back", to.words, true),
      button(t("check-change-answers"), "answers", to.answers, true),
    ),
  );
}
