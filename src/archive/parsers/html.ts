import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { maskAddresses } from "../rules/addresses.ts";
import { refused } from "../rules/refusals.ts";
import { titleFrom, titleInText } from "../rules/titles.ts";
import { cleanText } from "./clean-text.ts";
import { decode } from "./encoding.ts";
import { facts, known, type Parser } from "./job.ts";
import { pagesOf, writeLayer } from "./layer.ts";
import { wholeFile } from "./reading.ts";
import { versionOf } from "./tool.ts";
import { depthOf, wordsOf } from "./words.ts";

/** Fewer characters than this, and less than a fifth of the page, are not its article. */
const SHORTEST_ARTICLE = 250;
/** Deeper than this no person writes, and the search for an article takes longer and longer. */
const DEEPEST = 150;

/** A page of the web. Its article is read where it has one, else all of its words; nothing in it is run or fetched. */
export const parsePage: Parser = async (job) => {
  const bytes = await wholeFile(job.path, job.limits.whole);
  const decoded = decode(bytes, false, charsetIn(bytes));
  if (!decoded) throw refused("file-damaged");
  const document = open(decoded.text);
  const said = (name: string) =>
    document.querySelector(`meta[name="${name}" i],meta[property="${name}" i]`)?.getAttribute("content") ?? undefined;
  const heading = document.querySelector("h1")?.textContent ?? undefined;
  const title =
    titleFrom(said("og:title")) ?? titleFrom(document.querySelector("title")?.textContent ?? undefined) ?? titleFrom(heading);
  const author = said("author");
  const published = /^\d{4}-\d{2}-\d{2}/.exec(said("article:published_time") ?? said("date") ?? said("dc.date") ?? "")?.[0];
  const { text, maker } = readable(decoded.text, document);
  const layer = writeLayer(pagesOf(text, job.limits.page), maker, job.limits, job.workspace);
  const addresses = maskAddresses(decoded.text).count;
  return known(job, {
    material: "web-page",
    title: title ?? titleInText(layer.opening),
    ...(author && !author.includes("@") && !URL.canParse(author) && { author: [author.slice(0, 200)] }),
    ...(published && { published }),
    languages: layer.languages,
    metadata: facts({
      description: maskAddresses(said("description") ?? said("og:description") ?? "").text,
      site: said("og:site_name"),
      generator: said("generator"),
      link: webLink(document.querySelector('link[rel="canonical" i]')?.getAttribute("href") ?? said("og:url")),
      declaredLanguage: document.documentElement?.getAttribute("lang"),
      encoding: decoded.encoding,
    }),
    notices: layer.notices,
    ...(addresses > 0 && { withheld: "addresses" as const, teamMetadata: { addressesMasked: String(addresses) } }),
    derived: [...layer.derived, ...(addresses > 0 ? cleanText(job, decoded) : [])],
  });
};

/** A document also for a piece of markup that has no `html` around it. */
function open(markup: string): Document {
  const whole = /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html><head></head><body>${markup}</body></html>`;
  return parseHTML(whole).document;
}

function readable(markup: string, document: Document) {
  const whole = wordsOf(document);
  const article = depthOf(document) > DEEPEST ? "" : articleIn(markup);
  const isArticle = article !== "" && (article.length > SHORTEST_ARTICLE || article.length * 5 > whole.length);
  const tool = isArticle ? "@mozilla/readability" : "linkedom";
  return {
    text: isArticle ? article : whole,
    maker: { tool, version: versionOf(tool), parameters: isArticle ? "article" : "whole page" },
  };
}

function articleIn(markup: string): string {
  try {
    // Readability takes the document apart, so it gets one of its own.
    const article = new Readability(open(markup), { maxElemsToParse: 200_000 }).parse();
    return article?.content ? wordsOf(open(article.content)) : "";
  } catch {
    return "";
  }
}

/** The encoding that a page gives itself in its first bytes. */
function charsetIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(start)?.[1];
}

function webLink(href: string | null | undefined): string | undefined {
  const link = href ? URL.parse(href) : null;
  return link && /^https?:$/.test(link.protocol) && !link.username ? link.href.slice(0, 500) : undefined;
}
