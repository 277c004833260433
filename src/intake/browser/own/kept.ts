import { begin, type Letter, sendLetter } from "../letter.ts";
import { Refused } from "../line.ts";
import { type Page, run } from "../page.ts";
import { written } from "../steps/order.ts";
import { lineOf } from "../steps/send.ts";
import { button, el, field, labelled, paragraph, status, trouble } from "../view.ts";
import { letterIn } from "./letter-file.ts";
import { pinOf } from "./own-phone.ts";
import { saves } from "./saves.ts";
import { forgetAll, letterArrived, onShelf, openDraft } from "./shelf.ts";

/** What this phone keeps: letters that wait go as soon as there is a line; a draft is offered and never shown unasked. */
export async function kept(page: Page): Promise<void> {
  const { t } = page;
  const { letters, draft } = await onShelf();
  const place = el("section", { "data-tell-step": "kept" });
  page.root.prepend(place);
  if (letters.length > 0) place.append(outbox(page, letters));
  if (draft) place.append(drafts(page));
  if (letters.length > 0 || draft) {
    const erase = async () => {
      await forgetAll();
      place.replaceChildren(paragraph(t("own-draft-erased")));
    };
    place.append(
      el(
        "div",
        { class: "buttons" },
        button(t("script-own-erase-all"), "erase", () => run(page, erase), true),
      ),
    );
  }
}

/** Sends what waits, or hands it out as a file. */
function outbox(page: Page, letters: readonly Letter[]): HTMLElement {
  const { t } = page;
  const told = status();
  const acts = el("div", { class: "buttons" });
  const view = el(
    "div",
    { class: "notice" },
    el("h2", {}, t("outbox-title")),
    paragraph(t("outbox-waits", { count: letters.length })),
    told.line,
    acts,
  );
  const sends = async () => {
    acts.replaceChildren();
    const line = { ...lineOf(page, told.say), attempts: 3 };
    try {
      for (const letter of letters) {
        told.say(t("sealed-sending"));
        await sendLetter(letter, line);
        await letterArrived(letter);
      }
      view.replaceChildren(paragraph(t("outbox-gone"), "news"));
    } catch (error) {
      page.stopped.throwIfAborted();
      told.say(t(error instanceof Refused ? "trouble-unavailable" : "outbox-say"));
      offers();
    }
  };
  const offers = () => {
    acts.replaceChildren(button(t("outbox-send"), "outbox-send", () => run(page, sends)));
    acts.append(...letters.map((letter) => saves(page, letter)), paragraph(t("outbox-save-say"), "help"));
  };
  addEventListener("online", () => acts.childElementCount > 0 && run(page, sends));
  if (navigator.onLine) run(page, sends);
  else offers();
  return view;
}

function drafts(page: Page): HTMLElement {
  const { t } = page;
  const pin = field(t("own-pin-label"), "pin", { type: "password", inputmode: "numeric", dir: "ltr", autocomplete: "off" });
  const told = el("div");
  const goOn = async () => {
    told.replaceChildren(paragraph(t("sealed-opening")));
    const opened = await openDraft(pinOf(pin.input.value));
    if (!opened) return told.replaceChildren(trouble(t("own-pin-wrong")));
    const begun = await begin({ stopped: page.stopped, attempts: 3, longest: 30_000 });
    page.begun();
    written({ page, begun, pieces: [], ...opened.draft, shelf: opened.shelf });
  };
  return el(
    "div",
    { class: "notice" },
    paragraph(t("own-draft-found")),
    pin.label,
    told,
    el(
      "div",
      { class: "buttons" },
      button(t("own-draft-open"), "draft-open", () => run(page, goOn)),
    ),
  );
}

/** Where a locked file from another phone is sent on. */
export function takesLetters(page: Page): HTMLElement {
  const { t } = page;
  const told = el("div");
  const input = el("input", { type: "file", "data-tell-field": "letter", autocomplete: "off" });
  const sends = async (file: File) => {
    const letter = await letterIn(file);
    if (!letter) return told.replaceChildren(trouble(t("outbox-not-ours")));
    const { line, say } = status();
    told.replaceChildren(line);
    say(t("sealed-sending"));
    await sendLetter(letter, lineOf(page, say));
    page.arrived();
    say(t("outbox-gone"));
  };
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file) run(page, () => sends(file));
  });
  return el("details", {}, el("summary", {}, t("outbox-load")), labelled(t("outbox-load"), input), told);
}
