import type { Captured } from "../../../archive/index.ts";

/** `page`: one page whose words matter; `list`: a page of links, such as tenders or press notes; `feed`: RSS, Atom, RDF or JSON Feed. */
export const WATCH_KINDS = ["page", "list", "feed"] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/** Hours between two looks that can be chosen. */
export const INTERVALS = [1, 6, 24, 168, 720] as const;

/**
 * What a look came to. `first`: there is nothing to compare with yet. `nothing`: looked, and found nothing new. `quiet-edit`: the words
 * differ and the page's own date does not. `removal`: it is gone, or answers as if it were. `down`: it could not be seen.
 */
export const OUTCOMES = ["first", "nothing", "change", "quiet-edit", "new-item", "removal", "back", "down"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Those that somebody has to look at. A page that is down is one when it has been so for a while, once. */
export const EVENTS: readonly Outcome[] = ["change", "quiet-edit", "new-item", "removal", "back"];

/** One entry of a feed, or one link of a list. */
export interface Item {
  url: string;
  title: string;
}

/** What was there when it was last seen whole: what the next look is compared with. */
export interface Seen {
  at: string;
  title: string;
  /** Its words, with single spaces: SHA-256 of the object that holds them. */
  words: string;
  /** SHA-256 of the object. */
  screenshot?: string;
  /** The date that the page says of itself. */
  dated?: string;
  items: Item[];
  /** Addresses of items that were ever seen: one that comes back is not new. */
  known: string[];
  /** It was gone when somebody last looked. */
  gone?: boolean;
}

export interface Watch {
  id: string;
  url: string;
  kind: WatchKind;
  /** Hours. */
  every: number;
  /** Why somebody watches it. */
  note: string;
  by: string;
  created: string;
  paused: boolean;
  /** When it is looked at next. */
  due: string;
  /** When somebody last looked. */
  looked?: string;
  /** Looks in a row that did not see it. */
  failures: number;
  /** Since when it has not been seen. */
  downSince?: string;
  seen?: Seen;
}

/** What has changed, as far as it is counted. */
export interface Detail {
  /** Words added and taken away. */
  added?: number;
  removed?: number;
  /** Part of the picture that differs, 0 to 1. */
  picture?: number;
  /** SHA-256 of a picture that marks where. */
  pictured?: string;
  items?: Item[];
}

export interface Look {
  id: string;
  watch: string;
  at: string;
  outcome: Outcome;
  verdict: Captured["verdict"];
  reason: Captured["reason"];
  detail: Detail;
  /** Kept where something was found, and the first time. */
  capture?: Captured;
  /** What it was compared with. */
  before?: Seen;
  /** SHA-256 of the words of this look. */
  words?: string;
  /** It waits for somebody. */
  open: boolean;
  settled?: { at: string; by: string; how: string };
}
