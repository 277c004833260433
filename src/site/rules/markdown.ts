import MarkdownIt, { type Token } from "markdown-it";
import { safeHref } from "./links.ts";

/** A piece of a page that the monitor has written: a text, or one of few elements with what is in it. */
export type Piece = string | Element;

export interface Element {
  tag: Tag;
  /** Of a link, safe to follow; of a picture, an object of ours. */
  href?: string;
  /** Leads away from this site. */
  outside?: boolean;
  /** Of a picture: its words. */
  alt?: string;
  /** Of a numbered list: where it begins. */
  start?: number;
  children: Piece[];
}

const TAGS = [
  ...(["p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "code", "pre", "hr", "br", "a", "img"] as const),
  ...(["table", "thead", "tbody", "tr", "th", "td"] as const),
] as const;
export type Tag = (typeof TAGS)[number];

/** A page has one heading of the first rank, its title: those of its text begin below it. */
const HEADINGS: Readonly<Record<string, Tag>> = { h1: "h2", h2: "h2", h3: "h3", h4: "h4", h5: "h4", h6: "h4" };
const tagOf = (tag: string): Tag | undefined => HEADINGS[tag] ?? TAGS.find((known) => known === tag);

/** No markup of its own: what looks like HTML is text. */
const reader = new MarkdownIt({ html: false, linkify: false, typographer: false });
// Which links are followed is decided here and nowhere else.
reader.validateLink = () => true;

/** An address inside this site, or one that may be followed outside of it. */
function hrefOf(address: string): { href: string; outside: boolean } | undefined {
  if (/^(\/(?![/\\])|#)[^\s\\]*$/.test(address)) return { href: address, outside: false };
  const safe = safeHref(address);
  return safe === undefined ? undefined : { href: safe, outside: true };
}

const OBJECT = /^\/o\/([0-9a-f]{64})$/;

/**
 * Reads Markdown into pieces that a view can draw. A link that may not be followed is its words; a picture is shown when it is an
 * object for which `isPicture` (its SHA-256) says so, and is its words otherwise.
 */
export function readMarkdown(text: string, isPicture: (sha256: string) => boolean): Piece[] {
  const root: Element = { tag: "p", children: [] };
  fill(root, reader.parse(text, {}), isPicture);
  return root.children;
}

function fill(root: Element, tokens: readonly Token[], isPicture: (sha256: string) => boolean): void {
  const open: Element[] = [root];
  const put = (piece: Piece): void => void (open.at(-1) ?? root).children.push(piece);
  for (const token of tokens) {
    if (token.type === "inline") fill(open.at(-1) ?? root, token.children ?? [], isPicture);
    else if (token.type === "text") put(token.content);
    else if (token.type === "softbreak") put("\n");
    else if (token.type === "code_inline") put({ tag: "code", children: [token.content] });
    else if (token.type === "code_block" || token.type === "fence")
      put({ tag: "pre", children: [{ tag: "code", children: [token.content] }] });
    else if (token.type === "image") put(picture(token, isPicture));
    else if (token.nesting === 1) {
      const element = elementOf(token);
      if (!token.hidden && element) put(element);
      // What is no element of ours is left out, and what is in it stays.
      open.push(token.hidden || !element ? (open.at(-1) ?? root) : element);
    } else if (token.nesting === -1) open.pop();
    else {
      const tag = tagOf(token.tag);
      if (tag) put({ tag, children: [] });
      else if (token.content) put(token.content);
    }
  }
}

function elementOf(token: Token): Element | undefined {
  if (token.type === "link_open") {
    const link = hrefOf(String(token.attrGet("href") ?? ""));
    return link && { tag: "a", ...link, children: [] };
  }
  const tag = tagOf(token.tag);
  const start = Number(token.attrGet("start") ?? 1);
  return tag && { tag, ...(tag === "ol" && start > 1 ? { start } : {}), children: [] };
}

function picture(token: Token, isPicture: (sha256: string) => boolean): Piece {
  const alt = token.content;
  const sha256 = OBJECT.exec(String(token.attrGet("src") ?? ""))?.[1];
  return sha256 && isPicture(sha256) ? { tag: "img", href: `/o/${sha256}`, alt, children: [] } : alt;
}
