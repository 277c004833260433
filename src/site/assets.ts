import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../kernel/hash.ts";

/** A file of the site whose address changes with its content, so that it may be kept for ever. */
export interface Asset {
  path: string;
  mediaType: string;
  body: string;
}

const FOLDER = join(import.meta.dirname, "style");
const SHEETS = ["base", "masthead", "home", "record", "finder", "source", "pages", "print"];

const read = (name: string): string => readFileSync(join(FOLDER, name), "utf8");

/** Comments and white space that a browser does not need. */
const squeeze = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim();

/** The file under an address made from its content; a style sheet is squeezed. */
export function asset(name: string, extension: string, mediaType: string, text: string): Asset {
  const body = extension === "css" ? squeeze(text) : text;
  return { path: `/assets/${name}.${sha256(body).slice(0, 16)}.${extension}`, mediaType, body };
}

export interface Assets {
  css: Asset;
  mark: Asset;
}

export const siteSheets = (names: readonly string[]): string[] => names.map((sheet) => read(`${sheet}.css`));

export const markAsset = (): Asset => asset("mark", "svg", "image/svg+xml", read("mark.svg").trim());

export const loadAssets = (): Assets => ({
  css: asset("site", "css", "text/css; charset=utf-8", siteSheets(SHEETS).join("\n")),
  mark: markAsset(),
});
