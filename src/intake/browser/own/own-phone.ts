import { asciiDigits } from "../../rules/numerals.ts";
import type { Telling } from "../telling.ts";
import { button, el, field, paragraph, trouble } from "../view.ts";
import { keepPages } from "./offline.ts";
import { forgetAll, forgetsByItself, newShelf, PIN_SHORTEST } from "./shelf.ts";

/** Nothing is kept unless the person says that nobody else uses the phone; in windows that forget it is not offered. */
export function offersOwnPhone(telling: Telling): HTMLElement {
  const { page, shelf } = telling;
  const { t } = page;
  const place = el("div");
  const view = el("details", { class: "own" }, el("summary", {}, t("own-title")), place);
  if (shelf) place.replaceChildren(...kept(telling, place));
  else
    view.addEventListener(
      "toggle",
      () => void forgetsByItself().then((forgets) => place.replaceChildren(...asks(telling, place, forgets))),
      {
        once: true,
      },
    );
  return view;
}

function asks(telling: Telling, place: HTMLElement, forgets: boolean): Node[] {
  const { t } = telling.page;
  if (forgets) return [paragraph(t("script-own-private"))];
  return [
    paragraph(t("own-say")),
    paragraph(t("script-own-limits"), "help"),
    el(
      "div",
      { class: "buttons" },
      button(t("own-yes"), "own", () => place.replaceChildren(...choosesPin(telling, place)), true),
    ),
  ];
}

/** Digits of any script are the same PIN. */
export const pinOf = (typed: string): string => asciiDigits(typed) ?? typed;

function choosesPin(telling: Telling, place: HTMLElement): Node[] {
  const { page } = telling;
  const { t } = page;
  const props = { type: "password", inputmode: "numeric", dir: "ltr", autocomplete: "new-password" };
  const first = field(t("own-pin-label"), "pin", props);
  const again = field(t("own-pin-again"), "pin-again", props);
  const told = el("div");
  const lock = async () => {
    const pin = pinOf(first.input.value);
    if (pin.length < PIN_SHORTEST) return told.replaceChildren(trouble(t("own-pin-short")));
    if (pin !== pinOf(again.input.value)) return told.replaceChildren(trouble(t("own-pin-differs")));
    told.replaceChildren(paragraph(t("sealed-locking")));
    try {
      telling.shelf = await newShelf(pin, telling.begun);
      await telling.shelf.save(telling);
      const offline = await keepPages(page);
      place.replaceChildren(...kept(telling, place), ...(offline ? [paragraph(t("own-offline"), "help")] : []));
    } catch {
      // No room, or no store: then nothing is kept, and telling goes on.
      telling.shelf = undefined;
      told.replaceChildren(paragraph(t("script-own-private")));
    }
  };
  return [
    el("h2", {}, t("own-pin-title")),
    paragraph(t("own-pin-say")),
    first.label,
    again.label,
    told,
    el(
      "div",
      { class: "buttons" },
      button(t("script-own-lock"), "lock", () => void lock(), true),
    ),
  ];
}

function kept(telling: Telling, place: HTMLElement): Node[] {
  const { t } = telling.page;
  const erase = async () => {
    telling.shelf = undefined;
    await forgetAll();
    place.replaceChildren(paragraph(t("own-draft-erased")));
  };
  return [
    paragraph(t("own-draft-kept")),
    el(
      "div",
      { class: "buttons" },
      button(t("own-draft-erase"), "erase", () => void erase(), true),
    ),
  ];
}
