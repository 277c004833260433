import { PURPOSES } from "../../rules/consent.ts";
import { post } from "../line.ts";
import { type Page, run, show } from "../page.ts";
import { lineOf } from "../steps/send.ts";
import { button, el, heading, list, paragraph, status } from "../view.ts";
import type { Opened } from "./opened.ts";

/** Takes back everything, after saying what that cannot undo. */
export function withdraws({ page, keys }: Opened, back: () => void, why?: string): void {
  const { t } = page;
  const erase = async () => {
    const told = status();
    show(page, "withdrawing", heading(t("withdraw-title"), "cross"), told.line);
    const { lookup, auth, withdraw, consents } = keys;
    const body = JSON.stringify({ lookup, auth, withdraw, consents: PURPOSES.map((purpose) => consents[purpose]) });
    await post("/tell/withdraw", { body }, lineOf(page, told.say));
    show(
      page,
      "withdrawn",
      heading(t("withdraw-done-title"), "tick"),
      paragraph(t("withdraw-done")),
      paragraph(t("withdraw-done-site")),
      paragraph(t("withdraw-done-limits")),
      undone(page),
      paragraph(t("sent-leave")),
    );
  };
  show(
    page,
    "withdraw",
    heading(t("withdraw-title"), "cross"),
    why ? paragraph(why) : undefined,
    paragraph(t("withdraw-lead")),
    paragraph(t("withdraw-code")),
    el("h2", {}, t("undo-title")),
    undone(page),
    el(
      "div",
      { class: "buttons" },
      button(t("withdraw-no"), "back", back),
      button(t("withdraw-yes"), "erase", () => run(page, erase), true),
    ),
  );
}

const undone = ({ t }: Page): HTMLElement => list(t("undo-read"), t("undo-copies"), t("undo-partners"), t("undo-search"));
