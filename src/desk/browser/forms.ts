/** Forms in place: rows come and go, maps move and records are found without the page going away. Without this the same buttons send the form. */
import { combobox } from "./combobox.ts";
import { inTurn } from "./in-turn.ts";

const form = document.querySelector<HTMLFormElement>("#record-form");
if (form) inPlace(form);

/** Deeds that leave the page go as they are. */
const LEAVING = /^(save|keep|discard|pick:|new:|settle)/;

function inPlace(form: HTMLFormElement): void {
  enhance(form, form);
  // What is typed is kept anyway: Enter in a line is no reason to send the page away.
  form.addEventListener("keydown", (event) => {
    const line =
      event.target instanceof HTMLInputElement && !["submit", "image", "checkbox", "radio"].includes(event.target.type);
    if (event.key === "Enter" && line) event.preventDefault();
  });
  let asIs = false;
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    const part = button?.closest<HTMLElement>("[data-part]");
    const act = button instanceof HTMLButtonElement ? button.value : "";
    if (asIs || !button || !("act" in button.dataset) || !part || LEAVING.test(act)) return;
    event.preventDefault();
    void inTurn(() => does(form, button, act, part)).then((done) => {
      if (done) return;
      asIs = true;
      form.requestSubmit(button);
      asIs = false;
    });
  });
}

async function does(form: HTMLFormElement, button: HTMLElement, act: string, part: HTMLElement): Promise<boolean> {
  const name = part.dataset.part ?? "";
  const body = new URLSearchParams();
  for (const [key, value] of new FormData(form, button)) if (typeof value === "string") body.append(key, value);
  part.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body });
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const there = page.querySelector<HTMLElement>(`[data-part="${CSS.escape(name)}"]`);
    if (!there) return false;
    for (const hidden of ["_stamp", "_once"]) {
      const own = form.querySelector<HTMLInputElement>(`input[name="${hidden}"]`);
      const fresh = page.querySelector<HTMLInputElement>(`#record-form input[name="${hidden}"]`);
      if (own && fresh) own.value = fresh.value;
    }
    part.replaceWith(there);
    enhance(form, there);
    focusAfter(there, act);
    return true;
  } catch {
    // Without a connection the page must stay: all that was typed is in it.
    const line = form.querySelector("[data-state]");
    if (line) line.textContent = form.querySelector("[data-draft]")?.getAttribute("data-say-offline") ?? "";
    return true;
  } finally {
    part.removeAttribute("aria-busy");
  }
}

/** The keyboard goes on where the deed was done. */
function focusAfter(part: HTMLElement, act: string): void {
  const [verb = "", , more = ""] = act.split(":");
  const first = (from: Element | null | undefined, what: string) => from?.querySelector<HTMLElement>(what);
  const typed = 'input:not([type="hidden"]), textarea, select';
  const rows = [...part.querySelectorAll(":scope > ol > li")];
  const target =
    verb === "add"
      ? first(rows.at(-1), typed)
      : verb === "up" || verb === "down"
        ? (first(rows[Number(more) + (verb === "up" ? -1 : 1)], `button[value^="${verb}:"]`) ??
          first(rows[Number(more) + (verb === "up" ? -1 : 1)], "button"))
        : verb === "lang"
          ? [...part.querySelectorAll<HTMLTextAreaElement>("textarea")].findLast((one) => one.value === "")
          : verb === "find"
            ? (first(part, ".found button") ?? first(part, typed))
            : verb === "choose"
              ? first(part, typed)
              : verb === "map" || verb === "zoom" || verb === ""
                ? first(part, 'input[type="image"]')
                : undefined;
  (target ?? part).focus();
}

function enhance(form: HTMLFormElement, within: HTMLElement): void {
  const words = form.querySelector<HTMLElement>("[data-draft]");
  const boxes = [
    ...within.querySelectorAll<HTMLElement>("[data-combobox]"),
    ...(within.matches("[data-combobox]") ? [within] : []),
  ];
  for (const box of boxes) combobox(box, words?.dataset.find ?? "", words?.getAttribute("data-say-found-none") ?? "");
  for (const box of within.querySelectorAll<HTMLElement>("[data-date]")) understand(box, words?.dataset.date ?? "");
}

/** How a date is understood, said while it is typed. */
function understand(box: HTMLElement, address: string): void {
  const input = box.querySelector("input");
  const said = box.querySelector<HTMLElement>("[data-understood]");
  if (!input || !said || address === "") return;
  said.setAttribute("role", "status");
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const answer = await fetch(`${address}?q=${encodeURIComponent(input.value)}`).catch(() => undefined);
      if (answer?.ok) said.textContent = ((await answer.json()) as { understood: string }).understood;
    }, 400);
  });
}
