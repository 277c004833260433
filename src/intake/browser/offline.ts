/**
 * Opens the pages of telling where there is no line, on a phone that its owner called their own. It keeps files of this site that
 * are the same for everybody, touches nothing that is sent, and stays out of the way as long as there is a line.
 */
import type { cacheOf } from "./own/offline.ts";

/** The scripts of the sealed way: known when they have been built. */
declare const SCRIPTS: readonly string[];

interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Event {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Worker {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener(name: "install" | "activate", hear: (event: Lasting) => void): void;
  addEventListener(name: "fetch", hear: (event: Asked) => void): void;
}

/** Milliseconds that a line may take for the page itself. */
const PATIENCE = 10_000;

const worker = self as unknown as Worker;
/** The same name as `cacheOf` gives, which is in another file of scripts. */
const NAME: ReturnType<typeof cacheOf> = `tell:${worker.location.pathname}`;
const PAGE = new URL(worker.registration.scope).pathname;

const kept = async (path: string): Promise<Response | undefined> => (await caches.open(NAME)).match(path);

worker.addEventListener("install", (event) => {
  const keep = async (): Promise<void> => {
    await (await caches.open(NAME)).addAll([...SCRIPTS]);
    await worker.skipWaiting();
  };
  event.waitUntil(keep());
});

worker.addEventListener("activate", (event) => {
  const begin = async (): Promise<void> => {
    const others = (await caches.keys()).filter((name) => name.startsWith("tell:") && name !== NAME);
    await Promise.all([...others.map((name) => caches.delete(name)), worker.clients.claim()]);
  };
  event.waitUntil(begin());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (pathname === PAGE) event.respondWith(newest(request));
  else if (pathname.startsWith("/tell-assets/")) event.respondWith(kept(pathname).then((found) => found ?? fetch(request)));
});

/** The page as it is now; as it was when there is no line, or one that does not carry it. */
async function newest(request: Request): Promise<Response> {
  const asked = fetch(request);
  const late = new Promise<undefined>((go) => setTimeout(go, PATIENCE));
  try {
    return (await Promise.race([asked, late])) ?? (await kept(PAGE)) ?? (await asked);
  } catch (error) {
    const found = await kept(PAGE);
    if (found) return found;
    throw error;
  }
}
