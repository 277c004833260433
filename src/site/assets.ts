import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../kernel/hash.ts";
import { monitorNow, perShape } from "../registry/index.ts";

/** A file of the site whose address changes with its content, so that it may be kept for ever. */
export interface Asset {
  path: string;
  mediaType: string;
  body: string;
}

const FOLDER = join(import.meta.dirname, "style");
const SHEETS = ["base", "masthead", "home", "record", "finder", "source", "pages", "log", "print"];

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

/** The style of a file that is read without a net: it is written into the file. */
export const offlineSheet = (): string => squeeze(read("offline.css"));

/** The monitor's own mark where it has one, else ours. */
export const markAsset = (): Asset => asset("mark", "svg", "image/svg+xml", monitorNow().mark ?? read("mark.svg").trim());

/** What the monitor's own colours change in a style sheet: after all else. */
export function accentSheet({ accent, accentDark }: { accent?: string; accentDark?: string } = monitorNow()): string {
  if (!accent) return "";
  const dark = `@media (prefers-color-scheme: dark) { :root { --accent: ${accentDark ?? accent}; } }`;
  return `:root { --accent: ${accent}; }\n${dark}`;
}

const sheets = siteSheets(SHEETS).join("\n");

/** The style and the mark as the monitor now has them. */
export const loadAssets = perShape(
  (): Assets => ({ css: asset("site", "css", "text/css; charset=utf-8", `${sheets}\n${accentSheet()}`), mark: markAsset() }),
);

/** Files that pages of a moment ago still ask for. */
const MOST_KEPT = 20;

/** Finds a file by its address: those of now, and the last ones before them. */
export function servedAssets(): (path: string) => Asset | undefined {
  const kept = new Map<string, Asset>();
  return (path) => {
    for (const one of Object.values(loadAssets())) if (!kept.has(one.path)) kept.set(one.path, one);
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return kept.get(path);
  };
}
