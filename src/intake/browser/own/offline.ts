import type { Page } from "../page.ts";

/** On a phone of one's own the pages of telling open without a line: their files and nothing that was typed. */
const OURS = /^\/tell-assets\/offline\.[A-Z0-9]{8}\.js$/;

interface Policies {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
}
interface Policy {
  createScriptURL: (address: string) => string;
}

let policy: Policy | undefined;

/** The one address of a script that is ever made out of text: it has to be that of our worker. */
function trusted(address: string): string {
  const rules = {
    createScriptURL: (it: string): string => {
      if (!OURS.test(it)) throw new TypeError("not ours");
      return it;
    },
  };
  const { trustedTypes } = window as Window & { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy("tell", rules) ?? rules;
  return policy.createScriptURL(address);
}

/** The cache that goes with a worker: another build is another worker, and has another. */
export const cacheOf = (worker: string): string => `tell:${worker}`;

/** Keeps this page in this language, with all that it loads. Answers whether it does; if not, all else goes on as before. */
export async function keepPages({ worker, words }: Page): Promise<boolean> {
  if (worker === "" || !("serviceWorker" in navigator) || !navigator.onLine) return false;
  try {
    const { installing } = await navigator.serviceWorker.register(trusted(worker), { scope: location.pathname });
    const files = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet], link[rel=icon]")].map(({ href }) => href);
    const cache = await caches.open(cacheOf(worker));
    await cache.addAll([location.pathname, words, ...files]);
    if (installing) await isReady(installing);
    return true;
  } catch {
    // It opens with a line, as on every other phone.
    return false;
  }
}

/** Resolves when the worker has kept the scripts; throws when it could not. */
const isReady = (worker: ServiceWorker): Promise<void> =>
  new Promise((go, fail) => {
    const look = () => {
      if (worker.state === "redundant") fail(new Error("worker"));
      else if (worker.state !== "installing") go();
    };
    worker.addEventListener("statechange", look);
    look();
  });

/** Nothing is left: neither the pages nor what opens them. */
export async function forgetPages(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.filter(({ scope }) => /\/[a-z]{2}\/tell$/.test(scope)).map((one) => one.unregister()));
  for (const name of await caches.keys()) if (name.startsWith(cacheOf(""))) await caches.delete(name);
}
