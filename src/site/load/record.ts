import type { Backlink, Edition, OpenRecord, ReadRecord, RefSummary } from "../../edition/index.ts";
import type { TypeName } from "../../registry/index.ts";
import type { Logged } from "./log.ts";

/** A record with what its page says about it: its statements and its links opened, the rest by type. */
export interface RecordView {
  open: OpenRecord;
  logged?: Logged;
  /** Everything that any part of the page refers to. */
  refs: Map<string, RefSummary>;
  /** Statements about it, apart from its own. */
  claims: ReadRecord[];
  /** Statements that it makes, about itself or about another record. */
  own: ReadRecord[];
  links: ReadRecord[];
  related: ReadonlyMap<TypeName, Backlink[]>;
}

/** Statements and links opened on one page. A record with more lists the rest as links. */
const MOST = 150;

export function loadRecord(edition: Edition, open: OpenRecord): RecordView {
  const refs = new Map(open.refs);
  const isAbout = (link: Backlink) => link.type === "claim" && root(link.field) === "about";
  const isOwn = (link: Backlink) => link.type === "claim" && root(link.field) === "claimant";
  const isLink = (link: Backlink) => link.type === "link" && (root(link.field) === "from" || root(link.field) === "to");
  const claims = openAll(edition, open.backlinks.filter(isAbout), refs).sort(byHandle);
  const own = openAll(edition, open.backlinks.filter(isOwn), refs).sort(byHandle);
  const links = openAll(edition, open.backlinks.filter(isLink), refs);
  const opened = new Set([...claims, ...own, ...links].map((one) => one.record.handle));
  const related = new Map<TypeName, Backlink[]>();
  for (const link of open.backlinks) {
    if (opened.has(link.handle)) continue;
    const known = related.get(link.type) ?? [];
    if (!known.some((one) => one.handle === link.handle)) related.set(link.type, [...known, link]);
  }
  const said = new Set(own.map((one) => one.record.handle));
  return { open, refs, claims: claims.filter((one) => !said.has(one.record.handle)), own, links, related };
}

const byHandle = (a: ReadRecord, b: ReadRecord): number => a.record.handle.localeCompare(b.record.handle);

const root = (path: string): string => path.split(".")[0] ?? path;

function openAll(edition: Edition, links: readonly Backlink[], refs: Map<string, RefSummary>): ReadRecord[] {
  const handles = [...new Set(links.map((link) => link.handle))].slice(0, MOST);
  return handles.flatMap((handle) => {
    const found = edition.read(handle);
    if (!found) return [];
    for (const [id, summary] of found.refs) refs.set(id, summary);
    return [found];
  });
}
