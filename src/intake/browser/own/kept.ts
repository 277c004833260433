import { Refused } from "../line.ts";
import { type Page, run } from "../page.ts";
import { written } from "../steps/order.ts";
import { lineOf } from "../steps/send.ts";
import { button, el, field, labelled, paragraph, status, trouble } from "../view.ts";
import { begins } from "./begins.ts";
import { letterIn } from "./letter-file.ts";
import { keepPages } from "./offline.ts";
import { sendWaiting, type Waiting } from "./outbox.ts";
import { pinOf } from "./own-phone.ts";
import { saves } from "./saves.ts";
import { forgetAll, hasArrived, keepWaiting, onShelf, openDraft } from "./shelf.ts";

/** What this phone keeps: letters that wait go as soon as there is a line; a draft is offered and never shown unasked. */
export async function kept(page: Page): Promise<void> {
  const { t } = page;
  const { waiting, draft } = await onShelf();
  if (waiting.length > 0 || draft) void keepPages(page);
  const place = el("section", { "data-tell-step": "kept" });
  page.root.prepend(place);
  if (waiting.length > 0) place.append(outbox(page, waiting));
  if (draft) place.append(drafts(page));
  if (waiting.length > 0 || draft) {
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
function outbox(page: Page, waiting: readonly Waiting[]): HTMLElement {
  const { t } = page;
  const told = status();
  const bar = el("progress", { max: 1, value: 0, hidden: true });
  const acts = el("div", { class: "buttons" });
  const view = el(
    "div",
    { class: "notice" },
    el("h2", {}, t("outbox-title")),
    paragraph(t("outbox-waits", { count: waiting.length })),
    told.line,
    bar,
    acts,
  );
  let under = false;
  const sends = async () => {
    if (under) return;
    under = true;
    acts.replaceChildren();
    const line = { ...lineOf(page, told.say), attempts: 3 };
    const heard = (part: number) => {
      bar.hidden = false;
      bar.value = part;
    };
    let refused = 0;
    try {
      for (const it of waiting) {
        told.say(t("sealed-sending"));
        refused += await sendWaiting(it, { line, keep: keepWaiting, heard });
        await hasArrived(it);
      }
      view.replaceChildren(
        paragraph(t("outbox-gone"), "news"),
        ...(refused > 0 ? [paragraph(t("outbox-refused", { count: refused }))] : []),
      );
    } catch (error) {
      page.stopped.throwIfAborted();
      told.say(t(error instanceof Refused ? "trouble-unavailable" : "outbox-say"));
      offers();
    } finally {
      under = false;
    }
  };
  const offers = () => {
    acts.replaceChildren(button(t("outbox-send"), "outbox-send", () => run(page, sends)));
    for (const { letter, ...it } of waiting) if (letter) acts.append(saves(page, { ...it, letter }));
    if (waiting.some(({ letter }) => letter)) acts.append(paragraph(t("outbox-save-say"), "help"));
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
    const begun = await begins(page);
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
    const it = await letterIn(file);
    if (!it) return told.replaceChildren(trouble(t("outbox-not-ours")));
    const { line, say } = status();
    told.replaceChildren(line);
    say(t("sealed-sending"));
    const heard = (part: number) => say(t("sealed-progress", { percent: Math.floor(part * 100) }));
    const refused = await sendWaiting(it, { line: lineOf(page, say), keep: async () => page.arrived(), heard });
    say(t(refused > 0 ? "outbox-refused" : "outbox-gone", { count: refused }));
  };
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file) run(page, () => sends(file));
  });
  return el("details", {}, el("summary", {}, t("outbox-load")), labelled(t("outbox-load"), input), told);
}
