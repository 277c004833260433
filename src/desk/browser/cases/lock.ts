/** The key while it is open: in this page's memory, until the custodian leaves, locks, or has been still for long. */
import type { Key } from "./keys.ts";

/** Milliseconds of stillness after which it locks by itself. */
const STILL = 10 * 60_000;
/** In another tab or with the screen off. */
const AWAY = 3 * 60_000;

let open: Key | undefined;
let timer: number | undefined;
const watchers = new Set<() => void>();

export const openKey = (): Key | undefined => open;
export const isOpen = (): boolean => open !== undefined;

export function unlock(key: Key): void {
  open = key;
  rest();
  tell();
}

export function lock(): void {
  window.clearTimeout(timer);
  if (!open) return;
  open = undefined;
  tell();
}

/** Called at every change, until what is given back is called. */
export function onLock(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

const tell = (): void => {
  for (const watcher of [...watchers]) watcher();
};

function rest(): void {
  window.clearTimeout(timer);
  if (open) timer = window.setTimeout(lock, document.hidden ? AWAY : STILL);
}

for (const sign of ["keydown", "pointerdown", "wheel", "touchstart"]) addEventListener(sign, rest, { passive: true });
document.addEventListener("visibilitychange", rest);
// A page that is left may be kept by the browser for the way back: the key is not in it then.
addEventListener("pagehide", lock);
