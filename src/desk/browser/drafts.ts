/**
 * What is typed into the form of a record is kept on the server as one types; without a connection, in this browser until it is back.
 * Signing out takes everything away that this browser has kept.
 */
import { inTurn } from "./in-turn.ts";

const PREFIX = "vigie-draft:";
const PAUSE = 1500;
const AGAIN = 10_000;

interface Local {
  at: string;
  entries: [string, string][];
  /** It went off with the form: the next page that comes has it. */
  sent?: boolean;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[action$="/sign-out"]'))
  form.addEventListener("submit", () => forget(() => true));
forget((local) => local.sent === true);

const form = document.querySelector<HTMLFormElement>("#record-form");
const words = form?.querySelector<HTMLElement>("[data-draft]");
if (form && words) keepDrafts(form, words);

/** The browser may have no store, or a full one: then there is nothing to forget and nothing to keep in. */
function stored<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function forget(which: (local: Local) => boolean): void {
  stored(() => {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(PREFIX)) continue;
      const local = stored(() => JSON.parse(localStorage.getItem(key) ?? "") as Local);
      if (!local || which(local)) localStorage.removeItem(key);
    }
  });
}

function keepDrafts(form: HTMLFormElement, words: HTMLElement): void {
  const key = `${PREFIX}${words.dataset.account}:${words.dataset.draft}`;
  const line = form.querySelector<HTMLElement>("[data-state]");
  let dirty = false;
  let leaving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (what: string, at?: string) => {
    if (!line) return;
    const text = (words.getAttribute(`data-say-${what}`) ?? "").replace("%time%", at ? clock(at) : "");
    if (line.textContent !== text) line.textContent = text;
  };

  const entries = (): [string, string][] =>
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as [string, string]] : []));
  const keepLocally = (sent = false) => {
    const kept = entries().filter(([name]) => !["_token", "_once", "_act"].includes(name));
    stored(() =>
      localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), entries: kept, sent } satisfies Local)),
    );
  };

  const send = () => inTurn(sent);
  async function sent(): Promise<void> {
    if (!dirty || leaving) return;
    dirty = false;
    say("saving");
    const body = new URLSearchParams(entries());
    body.set("_act", "autosave");
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body,
        redirect: "manual",
        headers: { accept: "application/json" },
      });
      if (answer.ok) await taken(answer);
      else if (answer.status === 409) say("other-window");
      else {
        missed(answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect" ? "signed-out" : "offline");
      }
    } catch {
      missed("offline");
    }
  }

  async function taken(answer: Response): Promise<void> {
    const { stamp, at, missing, count } = (await answer.json()) as {
      stamp: number;
      at: string;
      count: string;
      missing: { path: string; words: string }[];
    };
    const field = form.querySelector<HTMLInputElement>('input[name="_stamp"]');
    if (field) field.value = String(stamp);
    stored(() => localStorage.removeItem(key));
    say("saved", at);
    tellMissing(form, missing, count);
  }

  function missed(why: string): void {
    dirty = true;
    keepLocally();
    say(why);
    later(AGAIN);
  }

  function later(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), pause);
  }

  const touched = () => {
    dirty = true;
    later(PAUSE);
  };
  form.addEventListener("input", touched);
  form.addEventListener("change", touched);
  addEventListener("online", () => void send());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || !dirty || leaving) return;
    keepLocally();
    void send();
  });
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    leaving = true;
    clearTimeout(timer);
    keepLocally(true);
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) leaving = false;
  });
  offer(form, words, key);
}

function clock(at: string): string {
  const { lang } = document.documentElement;
  const locale = `${lang === "en" ? "en-GB" : lang}-u-nu-latn`;
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(new Date(at));
}

/** The list of what is missing follows what is typed. */
function tellMissing(form: HTMLFormElement, missing: readonly { path: string; words: string }[], count: string): void {
  const counted = form.querySelector("[data-missing-count]");
  if (counted) counted.textContent = count;
  const list = form.querySelector("[data-missing] ul");
  if (!list || missing.length === 0) return;
  list.replaceChildren(
    ...missing.map(({ path, words }) => {
      const item = document.createElement("li");
      const target = path === "" ? "" : document.getElementById(path) ? path : `fields.${path}`;
      const link = Object.assign(document.createElement("a"), { href: `#${target}`, textContent: words });
      item.append(target === "" ? words : link);
      return item;
    }),
  );
}

/** What this browser has kept without a connection is offered, and never put back unasked. */
function offer(form: HTMLFormElement, words: HTMLElement, key: string): void {
  const local = stored(() => JSON.parse(localStorage.getItem(key) ?? "null") as Local | null);
  if (!local || local.sent) return;
  const box = Object.assign(document.createElement("div"), { className: "notice" });
  const text = (words.getAttribute("data-say-local-found") ?? "").replace("%time%", clock(local.at));
  const button = (what: string, act: () => void) => {
    const one = Object.assign(document.createElement("button"), { type: "button", className: "quiet" });
    one.textContent = words.getAttribute(`data-say-${what}`);
    one.addEventListener("click", act);
    return one;
  };
  const acts = Object.assign(document.createElement("div"), { className: "acts" });
  acts.append(
    button("local-restore", async () => {
      const body = new URLSearchParams(local.entries);
      for (const name of ["_token", "_stamp", "_once"])
        body.set(name, form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? "");
      body.set("_act", "keep");
      const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
      if (!answer?.ok) return;
      stored(() => localStorage.removeItem(key));
      location.reload();
    }),
    button("local-forget", () => {
      stored(() => localStorage.removeItem(key));
      box.remove();
    }),
  );
  box.append(Object.assign(document.createElement("p"), { textContent: text }), acts);
  form.before(box);
}
