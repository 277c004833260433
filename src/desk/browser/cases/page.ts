/** Small things that the elements of these pages share: words, parts of a page, requests. */

export type Words = Readonly<Record<string, string>>;

/** The words that the page gave an element, by the last part of their id. */
export const wordsOf = (element: HTMLElement): Words => JSON.parse(element.dataset.words ?? "{}") as Words;

/** The part of an element that its page promises. Throws when the page and the script are not of one make. */
export function part<T extends HTMLElement>(element: ParentNode, selector: string): T {
  const found = element.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Says something in a place for it; nothing hides a place for errors. */
export function say(place: HTMLElement, text: string): void {
  place.textContent = text;
  if (place.getAttribute("role") === "alert") place.hidden = text === "";
}

/** An element with a text, which is never read as HTML. */
export function made<K extends keyof HTMLElementTagNameMap>(name: K, text = "", className = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** Lets the browser show what was said before it calculates for long. */
export const shown = (): Promise<void> => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));

/** A refusal of the desk, by its code; `signed-out` and `unreachable` are made here. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Asks the desk for JSON, or sends it some. Throws Refused. */
export async function ask(path: string, send?: object | URLSearchParams): Promise<Record<string, unknown>> {
  const token = document.body.dataset.token ?? "";
  const form = send instanceof URLSearchParams;
  const init: RequestInit = send
    ? {
        method: "POST",
        headers: { "x-vigie-token": token, ...(form ? {} : { "content-type": "application/json" }) },
        body: form ? send : JSON.stringify(send),
      }
    : {};
  const response = await fetch(path, { ...init, redirect: "manual" }).catch(() => {
    throw new Refused("unreachable");
  });
  if (response.type === "opaqueredirect" || response.status === 401) throw new Refused("signed-out");
  const json = response.headers.get("content-type")?.startsWith("application/json");
  const answer = json ? ((await response.json()) as Record<string, unknown>) : {};
  if (!response.ok) throw new Refused(typeof answer.code === "string" ? answer.code : `status-${response.status}`);
  return answer;
}

export const bytesFrom = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Gives a file to the person who is there. */
export function download(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
