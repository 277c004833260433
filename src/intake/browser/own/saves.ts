import type { Letter } from "../letter.ts";
import type { Page } from "../page.ts";
import { el } from "../view.ts";
import { letterFile } from "./letter-file.ts";

/** A link that hands out a letter as a file. */
export function saves({ t }: Page, letter: Letter): HTMLAnchorElement {
  const link = el("a", { download: "letter.age.json", class: "button quiet", "data-tell-act": "outbox-save" }, t("outbox-save"));
  link.href = URL.createObjectURL(letterFile(letter));
  return link;
}
