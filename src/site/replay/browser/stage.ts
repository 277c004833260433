import { sandboxOf, stamp } from "../rules/policy.ts";

/** Origin where captures are played apart from the site; empty when there is none. Filled in when the script is made. */
declare const PLACE: { apart: string; site: string };

/** What the engine says while it opens a capture. */
interface Told {
  msg_type: string;
  name?: string;
  percent?: number;
  error?: string;
}

/** Milliseconds after which a reader is told that it does not come. */
const PATIENCE = 60_000;

const { url = "", at = "", wacz = "" } = document.body.dataset;
const said = document.getElementById("said");
const say = (id: "loading" | "unable" | "failed"): void => {
  if (!said) return;
  said.textContent = said.dataset[id] ?? "";
  said.hidden = false;
};
const shown = (): void => {
  if (said) said.hidden = true;
};

const scope = new URL("/replay/", location.href).href;
const coll = crypto.randomUUID();
const MINE = "vigie-replay ";

/** Takes away what a tab that was closed at once has left behind. A tab that still plays holds a lock by the name of what it plays. */
async function tidy(worker: ServiceWorker): Promise<void> {
  if (!("locks" in navigator)) return;
  const { held = [] } = await navigator.locks.query();
  const playing = new Set(held.map(({ name }) => name));
  for (const { name = "" } of (await indexedDB.databases?.()) ?? [])
    if (name.startsWith("db:") && !playing.has(MINE + name.slice(3)))
      worker.postMessage({ msg_type: "removeColl", name: name.slice(3) });
}

/** Nothing of the capture stays in the browser of who looked at it. */
function leave(registration: ServiceWorkerRegistration): void {
  addEventListener("pagehide", () => {
    registration.active?.postMessage({ msg_type: "removeColl", name: coll });
    navigator.locks?.query().then(({ held = [] }) => {
      const others = held.filter(({ name }) => name?.startsWith(MINE) && name !== MINE + coll);
      if (others.length === 0) void registration.unregister();
    });
  });
}

const active = (registration: ServiceWorkerRegistration): Promise<ServiceWorker> =>
  new Promise((ready) => {
    const now = registration.active;
    if (now && navigator.serviceWorker.controller) return ready(now);
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (registration.active) ready(registration.active);
    });
    // One that was there before this page was opened does not take it over by itself.
    if (now) ready(now);
  });

const opened = (worker: ServiceWorker): Promise<void> =>
  new Promise((ready, fail) => {
    navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
      if (data.name !== coll) return;
      if (data.msg_type === "collAdded") ready();
      else if (data.msg_type === "collProgress" && data.error) fail(new Error(data.error));
    });
    navigator.serviceWorker.startMessages();
    const file = { sourceUrl: new URL(`/o/${wacz}`, location.href).href, name: "capture.wacz", noCache: true };
    worker.postMessage({ msg_type: "addColl", name: coll, file });
  });

function play(): void {
  const frame = document.createElement("iframe");
  frame.title = document.title;
  frame.setAttribute("sandbox", sandboxOf(PLACE.apart !== "" && location.origin === PLACE.apart));
  frame.referrerPolicy = "no-referrer";
  frame.addEventListener("load", shown);
  frame.src = `${scope}w/${coll}/${stamp(at)}mp_/${url}`;
  document.body.append(frame);
}

async function begin(): Promise<void> {
  if (!("serviceWorker" in navigator)) return say("unable");
  say("loading");
  const late = setTimeout(() => say("failed"), PATIENCE);
  try {
    const registration = await navigator.serviceWorker.register("/replay/sw.js", { scope: "/replay/" });
    const worker = await active(registration);
    navigator.locks?.request(MINE + coll, () => new Promise(() => {})).catch(() => undefined);
    leave(registration);
    await tidy(worker).catch(() => undefined);
    await opened(worker);
    play();
  } catch (error) {
    say(error instanceof DOMException ? "unable" : "failed");
  } finally {
    clearTimeout(late);
  }
}

void begin();
