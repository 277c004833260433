import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../../kernel/hash.ts";
import { Problem } from "../../kernel/problem.ts";
import { LIMITS } from "../rules/limits.ts";
import type { TextLayer } from "../rules/parsed.ts";
import { parseApart } from "../sandbox.ts";
import type { Exchange } from "./rules/exchange.ts";

/** What the archive's reader of pages found in one. */
export interface PageText {
  title?: string;
  author?: string[];
  published?: string;
  languages: string[];
  /** File of the text layer. */
  layer?: string;
  /** The first words of it. */
  opening: string;
  reader?: { tool: string; version: string; parameters: string };
}

/** A page takes seconds; a minute is an attack. */
const PAGE = { ...LIMITS, seconds: 60 };

/** Reads the words of a page, in a process apart as with every foreign file. Undefined when it has none that can be read. */
export async function readText(
  folder: string,
  { page, html, isPage }: { page: Exchange | undefined; html: string | undefined; isPage: boolean },
): Promise<PageText | undefined> {
  const path = html !== undefined ? join(folder, "page.html") : isPage ? page?.file : undefined;
  if (!path) return undefined;
  if (html !== undefined) await writeFile(path, html.toWellFormed());
  const room = join(folder, "read");
  await mkdir(room);
  const bytes = await readFile(path);
  if (bytes.length === 0) return undefined;
  try {
    const parsed = await parseApart({ path, name: "page.html", sha256: sha256(bytes), folder: room, limits: PAGE, asIs: false });
    const derived = parsed.derived.find(({ kind }) => kind === "text");
    const layer = derived && join(folder, "text.json");
    if (derived && layer) await rename(join(room, derived.file), layer);
    const { title, author, published, languages } = parsed;
    return {
      ...(title && { title }),
      ...(author && { author }),
      ...(published && { published }),
      languages,
      ...(layer && { layer }),
      opening: layer ? openingOf(JSON.parse(await readFile(layer, "utf8")) as TextLayer) : "",
      ...(derived && { reader: { tool: derived.tool, version: derived.version, parameters: derived.parameters } }),
    };
  } catch (error) {
    // A page that its reader cannot take is kept as it is, without words.
    if (error instanceof Problem && error.code.startsWith("file-")) return undefined;
    throw error;
  }
}

const openingOf = ({ pages }: TextLayer): string =>
  pages
    .map(({ text }) => text)
    .join("\n\n")
    .slice(0, 200_000);
