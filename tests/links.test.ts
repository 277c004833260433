import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Monitor, startMonitor } from "./monitor.ts";
import { everyKindOfPage, type PublicPage } from "./public-pages.ts";

let monitor: Monitor;
let pages: PublicPage[];
beforeAll(async () => {
  monitor = await startMonitor();
  pages = await everyKindOfPage(monitor);
});
afterAll(() => monitor?.stop());

interface Read {
  status: number;
  ids: Set<string>;
  links: string[];
  wrong: string[];
}

/** A page as a machine reads it: where its links lead, and what it lacks. */
async function read(path: string): Promise<Read> {
  const response = await fetch(`${monitor.url}${path}`);
  const status = response.status;
  if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) {
    await response.arrayBuffer();
    return { status, ids: new Set(), links: [], wrong: [] };
  }
  const { document } = parseHTML(await response.text());
  const all = [...document.querySelectorAll("[id]")].map((one) => one.id);
  const wrong: string[] = [];
  if (new Set(all).size < all.length) wrong.push(`the id ${all.find((id, i) => all.indexOf(id) < i)} is there twice`);
  if (document.querySelectorAll("h1").length !== 1) wrong.push("there is not one h1");
  if (!/\S.*\S/.test(document.title)) wrong.push("there is no title");
  const policy = response.headers.get("content-security-policy") ?? "";
  if (!policy.includes("default-src 'none'") || policy.includes("unsafe")) wrong.push(`the policy is ${policy}`);
  if (response.headers.get("x-content-type-options") !== "nosniff") wrong.push("types may be guessed");
  // The pages of telling have a quicker way out where scripts run.
  if (document.querySelector('script:not([src^="/tell-assets/"]), style, [style], iframe, link[href^=http]'))
    wrong.push("there is a script, a style or a frame");
  const links = [...document.querySelectorAll("a[href], link[href], img[src], form[action]")].map(
    (one) => one.getAttribute("href") ?? one.getAttribute("src") ?? one.getAttribute("action") ?? "",
  );
  return { status, ids: new Set(all), links, wrong };
}

test("every link of every kind of page leads somewhere, down to the place in the page", { timeout: 180_000 }, async () => {
  const kept = new Map<string, Promise<Read>>();
  const reading = (path: string): Promise<Read> => remembered(kept, path, () => read(path));
  const asked = new Map<string, Promise<number>>();
  const answer = (path: string): Promise<number> =>
    remembered(asked, path, async () => {
      const { status, headers } = await fetch(`${monitor.url}${path}`, { method: "HEAD", redirect: "manual" });
      const to = headers.get("location");
      // The way out of telling leads to another site; nothing is asked of that.
      return to?.startsWith("/") ? answer(to) : status;
    });

  const wrong = new Set<string>();
  for (const { path, status } of ["en", "ar"].flatMap((lang) =>
    pages.map((page) => ({ ...page, path: `/${lang}${page.path}` })),
  )) {
    const page = await reading(path);
    if (page.status !== status) wrong.add(`${path} answers ${page.status}`);
    for (const what of page.wrong) wrong.add(`${path}: ${what}`);
    for (const link of page.links) {
      const to = new URL(link, `${monitor.url}${path}`);
      if (to.origin !== monitor.url) continue;
      const target = to.pathname + to.search;
      const answered = target === path ? page.status : await answer(target);
      // A withdrawn record has a page that says so; a page of an error leads to itself in other languages.
      if (answered >= 400 && answered !== 410 && answered !== status) wrong.add(`${path} leads to ${target}: ${answered}`);
      const place = decodeURIComponent(to.hash.slice(1));
      if (place === "" || to.pathname.startsWith("/o/")) continue;
      if (!(await reading(target)).ids.has(place)) wrong.add(`${path} leads to #${place} in ${target}, which is not there`);
    }
  }
  expect(asked.size).toBeGreaterThan(300);
  expect([...wrong]).toEqual([]);
});

function remembered<T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
