import type { Item } from "./watch.ts";

/** Items of a feed that are looked at: the newest stand first. */
const MOST = 1000;
const TITLE = 300;

type Loose = Readonly<Record<string, unknown>>;

const loose = (value: unknown): Loose => (typeof value === "object" && value !== null ? (value as Loose) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string =>
  typeof value === "string" ? value : typeof loose(value).value === "string" ? String(loose(value).value) : "";

/** Items of a feed that was read from RSS, Atom, RDF or JSON Feed; `base`: its own address. What leads nowhere on the web is left out. */
export function itemsOf(feed: unknown, base: string): Item[] {
  const { items, entries } = loose(feed);
  const found = new Map<string, Item>();
  for (const each of [...list(items), ...list(entries)].map(loose)) {
    const url = addressOf(each, base);
    if (!url || found.has(url)) continue;
    const title = text(each.title).replace(/\s+/gu, " ").trim().slice(0, TITLE).toWellFormed();
    found.set(url, { url, title: title || url });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** Where an item leads: its link, or an id that is an address. */
function addressOf(item: Loose, base: string): string | undefined {
  const links = list(item.links).map(loose);
  const self = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
  for (const candidate of [text(item.url), text(item.link), text(self?.href), text(item.guid), text(item.id)]) {
    const url = candidate === "" ? null : URL.parse(candidate, base);
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return undefined;
}
