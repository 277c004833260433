import { ICONS, type IconName } from "../style/icons.ts";

/** Pages made piece by piece: text is only ever text, so nothing that was typed or received becomes markup. */
export type Child = Node | string | undefined | false;
type Prop = string | number | boolean | undefined | ((event: Event) => void);

/** An element with attributes; a function under `onclick` listens, true is an empty attribute, false and undefined are none. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Readonly<Record<string, Prop>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** A picture beside words that say the same. */
export function icon(name: IconName): SVGElement {
  const made = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  for (const [attribute, value] of [
    ["class", "icon"],
    ["viewBox", "0 0 24 24"],
    ["aria-hidden", "true"],
    ["focusable", "false"],
  ] as const)
    made.setAttribute(attribute, value);
  made.append(path);
  return made;
}

/** The question of a step. */
export const heading = (words: string, name: IconName): HTMLHeadingElement => el("h1", {}, icon(name), el("span", {}, words));

export const button = (words: string, act: string, onclick: () => void, quiet = false, name?: IconName): HTMLButtonElement =>
  el(
    "button",
    { type: "button", class: quiet ? "quiet" : undefined, "data-tell-act": act, onclick },
    name && icon(name),
    el("span", {}, words),
  );

export const paragraph = (words: string, name?: string): HTMLParagraphElement => el("p", { class: name }, words);

export const list = (...items: readonly string[]): HTMLUListElement => el("ul", {}, ...items.map((one) => el("li", {}, one)));

/** A line that is said aloud when it changes. */
export function status(name = "told"): { line: HTMLElement; say: (words: string) => void } {
  const line = el("p", { class: name, role: "status" });
  return { line, say: (words) => words !== line.textContent && line.replaceChildren(words) };
}

/** A yes to one thing, off until it is given. */
export function tick(words: string, field: string, on: boolean, change: (on: boolean) => void): HTMLLabelElement {
  const box = el("input", { type: "checkbox", "data-tell-field": field, autocomplete: "off" });
  box.checked = on;
  box.addEventListener("change", () => change(box.checked));
  return el("label", { class: "tick" }, box, " ", words);
}

let fields = 0;

/** Puts a label above a field. */
export function labelled(words: string, input: HTMLInputElement | HTMLTextAreaElement): HTMLElement {
  fields += 1;
  input.id = `field-${fields}`;
  return el("p", { class: "field" }, el("label", { for: input.id }, words), input);
}

/** A field with its label; it has no name, so that no form can carry it. */
export function field(
  words: string,
  name: string,
  props: Readonly<Record<string, Prop>> = {},
): { label: HTMLElement; input: HTMLInputElement } {
  const input = el("input", { type: "text", "data-tell-field": name, autocomplete: "off", spellcheck: "false", ...props });
  return { label: labelled(words, input), input };
}

/** Something that went wrong with what was typed; the keyboard and the screen reader go there. */
export function trouble(words: string): HTMLElement {
  const box = el("p", { class: "trouble", role: "alert", tabindex: "-1" }, words);
  queueMicrotask(() => box.focus());
  return box;
}
