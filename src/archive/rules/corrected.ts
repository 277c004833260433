import { maskAddresses } from "./addresses.ts";
import { tidy } from "./pages.ts";
import type { TextLayer } from "./parsed.ts";

/**
 * The layer with the words of one page as a person has read them. Personal addresses are masked as in every layer. The same layer
 * when the page says that already; undefined when it has no such page.
 */
export function correctedLayer(layer: TextLayer, page: number, words: string): TextLayer | undefined {
  const old = layer.pages.find((one) => one.page === page);
  if (!old) return undefined;
  const text = maskAddresses(tidy(words).trim()).text;
  if (text === old.text && old.corrected) return layer;
  const { confidence: _confidence, unsure: _unsure, ...rest } = old;
  return { ...layer, pages: layer.pages.map((one) => (one === old ? { ...rest, text, corrected: true as const } : one)) };
}
