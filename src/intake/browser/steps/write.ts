import { fits } from "../../rules/envelope.ts";
import { addsFiles } from "../files/picker.ts";
import { problemOf } from "../files/piece.ts";
import { offersOwnPhone } from "../own/own-phone.ts";
import { show, stepLine } from "../page.ts";
import { recorder } from "../recorder.ts";
import type { Telling } from "../telling.ts";
import { button, el, heading, labelled, list, paragraph, trouble } from "../view.ts";
import type { Ways } from "./consents.ts";

/** Words, voice, pictures and papers, in any mixture. */
export function write(telling: Telling, { back, next }: Ways): void {
  const { page } = telling;
  const { t } = page;
  const box = textBox(telling.text, t("write-label"), (text) => {
    telling.text = text;
    telling.shelf?.later(telling);
  });
  page.keep(() => telling.text);
  const { view: files, add, take } = addsFiles(page, telling.pieces);
  const told = el("div");
  const go = () => {
    const wrong =
      telling.text.trim() === "" && telling.pieces.length === 0
        ? t("script-nothing-yet")
        : fits(telling.text)
          ? problemOf(page, telling.pieces)
          : t("write-too-long");
    if (wrong) told.replaceChildren(trouble(wrong));
    else next();
  };
  show(
    page,
    "write",
    stepLine(page, 3),
    heading(t("write-title"), "pencil"),
    paragraph(t("write-lead"), "lead"),
    el(
      "details",
      {},
      el("summary", {}, t("write-hints-title")),
      list(t("write-hint-machine"), t("write-hint-who"), t("write-hint-where"), t("write-hint-after"), t("write-hint-names")),
    ),
    box,
    recorder(page, add, take),
    files,
    offersOwnPhone(telling),
    told,
    el("div", { class: "buttons" }, button(t("tell-next"), "next", go), button(t("tell-back"), "back", back, true)),
  );
}

/** A field for many words. It has no name, keeps nothing for another visit, and asks no one to check the spelling. */
export function textBox(text: string, label: string, change: (text: string) => void): HTMLElement {
  const area = el("textarea", {
    rows: 10,
    "data-tell-field": "text",
    autocomplete: "off",
    autocapitalize: "sentences",
    spellcheck: "false",
    dir: "auto",
  });
  area.value = text;
  area.addEventListener("input", () => change(area.value));
  return labelled(label, area);
}
