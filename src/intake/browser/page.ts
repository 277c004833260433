import { el } from "./view.ts";
import type { Hole, Word } from "./words.ts";

/** What the first page says to the sealed way, and the one place that it draws in. */
export interface Page {
  root: HTMLElement;
  lang: string;
  /** The hash of the consents as they are worded here. */
  version: string;
  /** Addresses of the worker that opens the page without a line, and of these words; the first is empty where there is none. */
  worker: string;
  words: string;
  /** Addresses of recordings that read a step aloud, by its title. */
  sounds: Readonly<Record<string, string>>;
  t: (id: Word, args?: Partial<Record<Hole, string | number>>) => string;
  /** Something broke: the page stops, sends nothing more and says so. */
  broke: (error: unknown) => void;
  /** Aborted when the page has stopped. */
  stopped: AbortSignal;
  /** The words of the person as they stand, which stay to be copied when the page stops. */
  keep: (words: () => string) => void;
  /** Something has arrived: what the page says when it stops is then another. */
  arrived: () => void;
  /** All is there that the sealed way needs: the choice to go on without it is taken away. */
  begun: () => void;
}

/** Shows one step in place of the one before, from its top. There is one page and one entry in the browser's list. */
export function show(page: Page, step: string, ...content: readonly (Node | undefined)[]): void {
  const section = el("section", { "data-tell-step": step }, ...content);
  page.root.replaceChildren(section);
  const heading = section.querySelector("h1");
  const sound = page.sounds[heading?.textContent ?? ""];
  if (sound) heading?.after(readAloud(page, sound));
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** The step, spoken: nothing is fetched before somebody wants to hear it. */
const readAloud = ({ t }: Page, src: string): HTMLElement =>
  el("figure", { class: "sound" }, el("figcaption", {}, t("tell-listen")), el("audio", { controls: true, preload: "none", src }));

/** "Step 2 of 6", above the heading of a step. */
export const stepLine = (page: Page, step: number, of = STEPS): HTMLElement =>
  el("p", { class: "progress" }, page.t("tell-step", { step, of }));

export const STEPS = 6;

/** Runs what a click set going; what it throws stops the page. */
export const run = (page: Page, work: () => Promise<void>): void => {
  work().catch(page.broke);
};
