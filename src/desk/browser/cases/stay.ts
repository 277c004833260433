import { isOpen } from "./lock.ts";

/**
 * While the key is open, going from one of the cases' pages to another does not leave the page: the key would be gone, and the
 * passphrase asked for each case. Everything else is a page of its own, and going there locks.
 */
export function staysAmongCases(): void {
  // Not every browser knows it yet: those that do let no text become HTML but by this.
  const types = (window as { trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(html: string): string } } })
    .trustedTypes;
  const policy = types?.createPolicy("vigie-cases", { createHTML: (html: string) => html });

  const isOurs = (address: URL): boolean =>
    address.origin === location.origin && /^\/[a-z]{2}\/cases(\/|$)/.test(address.pathname) && samePart(address);
  /** Another language is another page: its words belong to the whole document. */
  const samePart = (address: URL): boolean => address.pathname.split("/")[1] === location.pathname.split("/")[1];

  async function go(address: URL, init: RequestInit = {}, isBack = false): Promise<void> {
    let response: Response;
    try {
      response = await fetch(address, { ...init, headers: { accept: "text/html", ...init.headers } });
    } catch {
      if (!init.method) location.assign(address);
      return;
    }
    const there = new URL(response.url);
    const text = await response.text();
    const html = policy ? policy.createHTML(text) : text;
    const page = new DOMParser().parseFromString(html, "text/html");
    const main = page.querySelector("main");
    if (!main || !page.querySelector("[data-cases]") || !isOurs(there)) return location.assign(there);
    document.querySelector("main")?.replaceWith(document.adoptNode(main));
    // The other languages of this page, and no longer of the one before.
    const languages = page.querySelector(".languages");
    if (languages) document.querySelector(".languages")?.replaceWith(document.adoptNode(languages));
    document.title = page.title;
    if (!isBack) history.pushState({}, "", there);
    scrollTo(0, 0);
    const first = main.querySelector<HTMLElement>("#errors") ?? main;
    first.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.target || link.hasAttribute("download") || !isOpen()) return;
    const address = new URL(link.href);
    if (!isOurs(address) || (address.hash && address.pathname === location.pathname)) return;
    event.preventDefault();
    void go(address);
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !isOpen() || !(form instanceof HTMLFormElement)) return;
    const address = new URL(form.getAttribute("action") ?? location.href, location.href);
    if (!isOurs(address)) return;
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
    event.preventDefault();
    if (form.method === "get") {
      address.search = String(fields);
      void go(address);
    } else void go(address, { method: "POST", body: fields });
  });

  addEventListener("popstate", () => {
    if (isOpen()) void go(new URL(location.href), {}, true);
    else location.reload();
  });
}
