import { maskAddresses } from "../rules/addresses.ts";
import type { Limits } from "../rules/limits.ts";
import { paginate, tidy } from "../rules/pages.ts";
import type { Derived, LayerPage, Notice, PageImage, TextLayer } from "../rules/parsed.ts";
import { guessLanguage } from "./language.ts";
import type { Workspace } from "./workspace.ts";

export interface PageText {
  text: string;
  confidence?: number;
  unsure?: string[];
}

export interface Layer {
  derived: Derived[];
  notices: Notice[];
  /** Most used first. */
  languages: string[];
  /** How many e-mail addresses of people were masked. */
  masked: number;
  /** They themselves, each up to its @. */
  addresses: Set<string>;
  /** The beginning of the text, for a title. */
  opening: string;
}

export interface Maker {
  tool: string;
  version: string;
  parameters: string;
}

/** The words of a file, tidied, personal addresses masked, up to the limit. */
export interface Words {
  pages: PageText[];
  characters: number;
  limited: boolean;
  masked: number;
  addresses: Set<string>;
}

/** Pictures by number of page (from 0), and the hash of what they were drawn from. */
export interface Pictures {
  images: ReadonlyMap<number, PageImage>;
  drawnFrom: string;
}

/** Writes a text layer, with the language of each page guessed. */
export const writeLayer = (pages: Iterable<PageText>, maker: Maker, limits: Limits, workspace: Workspace): Layer =>
  layerOf(wordsOf(pages, limits), maker, workspace);

export function wordsOf(pages: Iterable<PageText>, limits: Limits): Words {
  const kept: PageText[] = [];
  let characters = 0;
  let masked = 0;
  const addresses = new Set<string>();
  let limited = false;
  for (const page of pages) {
    const { text, count, found } = maskAddresses(tidy(page.text).trim());
    if (characters + text.length > limits.text) {
      limited = true;
      break;
    }
    characters += text.length;
    masked += count;
    for (const address of found) addresses.add(address);
    kept.push({ ...page, text });
  }
  return { pages: kept, characters, limited, masked, addresses };
}

/** Writes the layer of these words. Without words and pictures there is none. */
export function layerOf(words: Words, maker: Maker, workspace: Workspace, pictures?: Pictures): Layer {
  const { pages, characters, limited, masked, addresses } = words;
  const about = { masked, addresses, opening: openingOf(words) };
  const drawn = pictures && pictures.images.size > 0 ? pictures : undefined;
  if (characters === 0 && !limited && !drawn) return { ...about, derived: [], notices: [], languages: [] };
  const { languages, layer } = withLanguages(pages, drawn);
  const file = workspace.write("text.json", JSON.stringify(layer));
  return {
    ...about,
    derived: [{ kind: "text", file, mediaType: "application/json", ...maker }],
    notices: limited ? [{ code: "text-limited", first: characters }] : [],
    languages,
  };
}

const openingOf = ({ pages }: Words): string =>
  pages
    .slice(0, 3)
    .map((page) => page.text)
    .join("\n");

/** A text without pages of its own, cut into some. */
export function* pagesOf(text: string, size: number): Generator<PageText> {
  for (const page of paginate(tidy(text).trim(), size)) yield { text: page };
}

function withLanguages(pages: readonly PageText[], pictures?: Pictures): { languages: string[]; layer: TextLayer } {
  const guesses = pages.map((page) => guessLanguage(page.text));
  const weight = new Map<string, number>();
  guesses.forEach((lang, index) => {
    if (lang) weight.set(lang, (weight.get(lang) ?? 0) + (pages[index]?.text.length ?? 0));
  });
  const all = weight.values().reduce((sum, one) => sum + one, 0);
  const languages = Array.from(weight)
    .sort((a, b) => b[1] - a[1])
    .filter(([, characters], index) => index === 0 || characters > all * 0.15)
    .map(([lang]) => lang);
  const main = languages[0] ?? "und";
  const layer = pages.map(({ text, confidence, unsure = [] }, index): LayerPage => {
    const image = pictures?.images.get(index);
    return {
      ...{ page: index + 1, text, lang: guesses[index] ?? main },
      ...(confidence !== undefined && { confidence }),
      // Not those that were masked since.
      ...(unsure.length > 0 && { unsure: unsure.filter((word) => text.includes(word)) }),
      ...(image && { image }),
    };
  });
  return { languages, layer: { pages: layer, ...(pictures && { drawnFrom: pictures.drawnFrom }) } };
}
