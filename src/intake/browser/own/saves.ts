import type { Letter } from "../letter.ts";
import type { Page } from "../page.ts";
import { el } from "../view.ts";
import { letterFile } from "./letter-file.ts";
import type { Waiting } from "./outbox.ts";

/** A link that hands out what waits as a file: words and files, sealed. */
export function saves({ t }: Page, it: Waiting & { letter: Letter }): HTMLAnchorElement {
  const link = el("a", { download: "letter.age", class: "button quiet", "data-tell-act": "outbox-save" }, t("outbox-save"));
  link.href = URL.createObjectURL(letterFile(it));
  return link;
}
