import { PURPOSES } from "../../rules/consent.ts";
import { PURPOSE_ICONS } from "../../style/icons.ts";
import { show, stepLine } from "../page.ts";
import type { Telling } from "../telling.ts";
import { button, el, heading, icon, list, paragraph } from "../view.ts";

/** What will be sent, once more, and what cannot be undone then. */
export function check(telling: Telling, to: { words: () => void; answers: () => void; next: () => void }): void {
  const { page, answers, text, pieces } = telling;
  const { t } = page;
  show(
    page,
    "check",
    stepLine(page, 4),
    heading(t("check-title"), "look"),
    paragraph(t("check-lead"), "lead"),
    el("h2", {}, t("check-words")),
    text.trim() === "" ? undefined : el("blockquote", { class: "words", dir: "auto" }, text),
    pieces.length > 0 ? list(...pieces.map(({ name }) => name)) : undefined,
    el("h2", {}, t("check-answers")),
    el(
      "ul",
      { class: "answers" },
      ...PURPOSES.map((purpose) =>
        el(
          "li",
          {},
          icon(PURPOSE_ICONS[purpose]),
          el("span", {}, t(`purpose-${purpose}`)),
          el("strong", { class: answers[purpose] ? "yes" : "no" }, t(answers[purpose] ? "tell-yes" : "tell-no")),
        ),
      ),
    ),
    el(
      "section",
      { class: "undo" },
      el("h2", {}, icon("trouble"), el("span", {}, t("undo-title"))),
      paragraph(t("undo-lead")),
      list(t("undo-read"), t("undo-copies"), t("undo-partners"), t("undo-search")),
    ),
    el(
      "div",
      { class: "buttons" },
      button(t("check-go"), "next", to.next, false, "tick"),
      button(t("check-change"), "back", to.words, true),
      button(t("check-change-answers"), "answers", to.answers, true),
    ),
  );
}
