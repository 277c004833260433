import { show, stepLine } from "../page.ts";
import type { Telling } from "../telling.ts";
import { button, el, heading, list, paragraph } from "../view.ts";
import type { Word } from "../words.ts";

const PARTS: readonly (readonly [Word, readonly Word[]])[] = [
  ["know-what-title", ["know-what"]],
  ["know-who-title", ["know-who"]],
  ["know-plain-title", ["know-sealed"]],
  ["know-use-title", ["know-use"]],
  ["know-long-title", ["know-long"]],
  ["know-back-title", ["know-back"]],
  ["know-risk-title", ["know-risk-phone", "know-risk-story", "know-risk-line", "know-risk-court", "know-risk-case"]],
  ["know-complain-title", ["know-complain", "know-complain-office"]],
];

/** What will happen, before anything is asked. */
export function know({ page }: Telling, next: () => void): void {
  const { t } = page;
  const parts = PARTS.flatMap(([title, words]) => {
    const said = words.map((word) => t(word)).filter((one) => one !== "");
    return [el("h2", {}, t(title)), said.length > 1 ? list(...said) : paragraph(said[0] ?? "")];
  });
  show(
    page,
    "know",
    stepLine(page, 1),
    heading(t("know-title"), "eye"),
    ...parts,
    el("div", { class: "buttons" }, button(t("know-go"), "next", next)),
  );
}
