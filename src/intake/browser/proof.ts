import type { Derived } from "../rules/derive.ts";
import { PROOF_CHECKS, PROOF_FILE, PROOF_KEY, type Proven, proofText } from "../rules/proof-file.ts";
import { post } from "./line.ts";
import { type Page, show } from "./page.ts";
import { lineOf } from "./steps/send.ts";
import { button, el, heading, icon, list, paragraph } from "./view.ts";

/** What shows that one told, and by which day. It is made when it is asked for, and kept only by who saves it. */
export async function proves(page: Page, { lookup, auth }: Derived, back: () => void): Promise<void> {
  const { t } = page;
  const body = JSON.stringify({ lookup, auth });
  const proof = await post<Proven>(
    "/tell/proof",
    { body },
    lineOf(page, () => {}),
  );
  const text = proofText(proof);
  show(
    page,
    "proof",
    heading(t("box-proof"), "lock"),
    paragraph(t(text ? "proof-say" : "proof-soon"), "lead"),
    ...(text ? whole(page, proof, text) : []),
    el("div", { class: "buttons" }, button(t("tell-back"), "back", back, true)),
  );
}

/** The same as the page without scripts says. */
function whole({ t }: Page, { entry, opening }: Proven, text: string): HTMLElement[] {
  const save = el("a", { download: PROOF_FILE, class: "way", "data-tell-act": "proof-save" }, t("proof-save"));
  save.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const rows: [string, string | undefined][] = [
    [t("proof-number"), String(entry?.index)],
    [t("proof-day"), opening?.statement.day],
    [t("proof-log"), entry?.origin],
  ];
  const lines = el("pre", { class: "proof", dir: "ltr", translate: "no" }, JSON.stringify(opening, undefined, 1));
  return [
    el("h2", {}, t("proof-not-title")),
    list(t("proof-not-words"), t("proof-not-who"), t("proof-not-true")),
    el("h2", {}, t("proof-keep-title")),
    el("p", { class: "danger" }, icon("trouble"), el("span", {}, t("proof-keep-danger"))),
    list(t("proof-keep-phone"), t("proof-keep-place"), t("proof-keep-withdraw")),
    save,
    el("h2", {}, t("proof-use-title")),
    paragraph(t("proof-use")),
    written(PROOF_CHECKS),
    paragraph(t("proof-use-key")),
    written([PROOF_KEY]),
    el(
      "details",
      {},
      el("summary", {}, t("proof-details")),
      el(
        "dl",
        {},
        ...rows.flatMap(([name, value]) => (value ? [el("dt", {}, name), el("dd", {}, code(value))] : [])),
        el("dt", {}, t("proof-lines")),
        el("dd", {}, lines),
      ),
    ),
  ];
}

const code = (text: string): HTMLElement => el("bdi", { dir: "ltr", class: "code" }, text);

/** Addresses and commands, as they are typed; none leads away, so that no browser notes them. */
const written = (lines: readonly string[]): HTMLElement =>
  el("ul", { class: "written", translate: "no" }, ...lines.map((line) => el("li", {}, code(line))));
