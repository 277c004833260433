import type { Page } from "playwright-core";
import { act, fieldOf } from "../walk.fixture.ts";

export const PIN = "735519";

/** Everything that this browser has of the site, as text: what lies in its stores, and what opens pages without a line. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
    const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, await caches.keys(), workers];
    for (const { name = "" } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => done(asked.result);
      });
      for (const store of base.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done) => {
          const asked = base.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => done(asked.result);
        });
        all.push([name, store, rows]);
        for (const { files = [] } of rows as { files?: { sealed: Blob }[] }[])
          for (const { sealed } of files)
            all.push(String.fromCharCode(...new Uint8Array(await sealed.slice(0, 60_000).arrayBuffer())));
      }
      base.close();
    }
    const plain = (_: string, value: unknown) => (value instanceof Uint8Array ? String.fromCharCode(...value) : value);
    return JSON.stringify(all, plain);
  });

export const EMPTY = '[{},{},"",[],[]]';

/** A window that does not forget: what the tests run in does. */
export const lasts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    if (navigator.storage) navigator.storage.estimate = async () => ({ quota: 1e12, usage: 0 });
  });

/** Says that the phone is one's own, and locks what is written. */
export async function locks(page: Page): Promise<void> {
  await page.locator("details.own summary").click();
  await act(page, "own").click();
  await fieldOf(page, "pin").fill(PIN);
  await fieldOf(page, "pin-again").fill(PIN);
  await act(page, "lock").click();
  await act(page, "erase").waitFor();
}
