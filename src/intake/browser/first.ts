/**
 * The first page where scripts run. It fails closed: whatever is missing, late or broken, nothing is sent, the page says so,
 * and going on without the sealed way is the person's own choice.
 */
import { leavesFast, OWN_PHONE } from "./leave.ts";
import type { Page } from "./page.ts";
import type { Way } from "./sealed-way.ts";

/** Where the sealing part is: known when it has been built. */
declare const SEALED_WAY: string;

/** Milliseconds that the sealing part may take to come: a slow line, not a dead one. */
const PATIENCE = 90_000;

function takeOver(root: HTMLElement): void {
  const own = "form[data-tell-choice], form[data-tell-leave]";
  for (const field of root.querySelectorAll("[name]")) if (!field.closest(own)) field.removeAttribute("name");
  addEventListener("submit", (event) => (event.target as Element).matches(own) || event.preventDefault(), true);
  // A page that comes back from the browser's memory would show what was written.
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  const stop = new AbortController();
  let words: () => string = () => "";
  let arrived = false;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-tell-${name}]`);
  const broke = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    const kept = words();
    part("ways")?.replaceChildren();
    for (const [name, shown] of [
      ["ready", false],
      ["stuck", false],
      ["broken", true],
      ["nothing", !arrived],
      ["something", arrived],
      ["copy", kept !== ""],
      ["simple", true],
    ] as const) {
      const found = part(name);
      if (found) found.hidden = !shown;
    }
    const copy = root.querySelector<HTMLTextAreaElement>("[data-tell-copy] textarea");
    if (copy) copy.value = kept;
    document.querySelector("main > h1")?.removeAttribute("hidden");
    part("broken")?.focus();
  };
  addEventListener("error", broke);
  addEventListener("unhandledrejection", broke);
  part("again")?.addEventListener("click", () => location.reload());

  const ways = part("ways");
  const { tellWords = "", tell = "en", tellVersion = "", tellBegin = "", tellReturn = "", tellWorker = "" } = root.dataset;
  const open = async (way: Way) => {
    if (way !== "kept") {
      ways?.replaceChildren();
      part("ready")?.removeAttribute("hidden");
    }
    const [{ openSealedWay }, said] = await inTime(Promise.all([sealedWay(), wordsAt(tellWords)]));
    if (stop.signal.aborted || !ways) return;
    const page: Page = {
      root: ways,
      lang: tell,
      version: tellVersion,
      worker: tellWorker,
      words: tellWords,
      sounds: said.sounds,
      t: (id, args = {}) => said.of(id).replace(/\{(\w+)\}/g, (hole, name) => String(args[name as keyof typeof args] ?? hole)),
      broke,
      stopped: stop.signal,
      keep: (now) => {
        words = now;
      },
      arrived: () => {
        arrived = true;
      },
      begun: () => {
        for (const name of ["ready", "simple"]) part(name)?.setAttribute("hidden", "");
        for (const other of besides(root)) other.setAttribute("hidden", "");
        // Another language is another page: what was written stays in this one.
        for (const link of document.querySelectorAll("main aside a")) link.setAttribute("target", "_blank");
      },
    };
    await openSealedWay(page, way);
  };
  const way = (words: string, name: Way) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.dataset.tellAct = name;
    button.addEventListener("click", () => void open(name).catch(broke));
    return button;
  };
  for (const name of ["ready", "stuck"]) part(name)?.setAttribute("hidden", "");
  const back = way(tellReturn, "return");
  back.className = "quiet";
  ways?.append(way(tellBegin, "tell"), back);
  // What is kept here and cannot be read keeps nobody from telling.
  if (keepsSomething()) void open("kept").catch(() => undefined);
}

/** What the first page says: the steps stand in its place. */
function* besides(root: HTMLElement): Generator<Element> {
  for (const one of root.closest("main")?.children ?? []) if (!one.contains(root) && !one.matches("aside")) yield one;
  yield* document.querySelectorAll("nav");
}

const sealedWay = (): Promise<typeof import("./sealed-way.ts")> => import(SEALED_WAY);

async function wordsAt(address: string): Promise<{ of: (id: string) => string; sounds: Page["sounds"] }> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error("no words");
  const { sounds = {}, ...words } = (await answer.json()) as Record<string, string> & { sounds?: Page["sounds"] };
  return { of: (id) => words[id] ?? "", sounds };
}

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([work, new Promise<never>((_, fail) => setTimeout(() => fail(new Error("too late")), PATIENCE))]);

function keepsSomething(): boolean {
  try {
    return localStorage.getItem(OWN_PHONE) !== null;
  } catch {
    return false;
  }
}

const root = document.querySelector<HTMLElement>("[data-tell]");
if (root) takeOver(root);
leavesFast();
