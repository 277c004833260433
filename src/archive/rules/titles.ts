import { mainScript } from "./scripts.ts";

const LONGEST = 200;

/** Words that programs put where a title should be. */
const NO_TITLE =
  /^(untitled|sans titre|sin título|بدون عنوان|document\d*|slide \d+|microsoft word|powerpoint presentation|about:blank|none|null|title)$/i;

/** A title cleaned of line ends and long runs of spaces, cut at a word; undefined when nothing readable is left. */
export function titleFrom(candidate: string | undefined): string | undefined {
  const line = candidate
    ?.normalize("NFC")
    .replace(/^microsoft (word|powerpoint) - /i, "")
    .replace(/\s+/gu, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
  if (!line || NO_TITLE.test(line) || !/\p{L}{2,}|\p{Lo}/u.test(line)) return undefined;
  if (line.length <= LONGEST) return line;
  const cut = line
    .slice(0, LONGEST - 1)
    .replace(/\s+\S*$/u, "")
    .replace(/[\ud800-\udbff]$/, "");
  return `${cut}…`;
}

/** The first line of a text that can stand as a title: words in the script of the whole, not a menu, not a bare link. */
export function titleInText(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const script = mainScript(sample);
  const lines = sample.split("\n").slice(0, 200);
  for (const raw of lines) {
    const line = raw.replace(/^[\s#>*_=-]+/u, "").replace(/[\s#*_]+$/u, "");
    const words = line.split(/\s+/u);
    if (
      /^(https?:|www\.|!?\[)/i.test(line) ||
      words.some((word) => word.length > 60 && !/[\p{sc=Han}\p{sc=Thai}\p{sc=Hira}]/u.test(word))
    )
      continue;
    const title = titleFrom(line);
    if (title && title.length >= 3 && mainScript(title) === script) return title;
  }
  return undefined;
}

/** A file name read as a title: without its extension, with spaces for what stands between words. */
export const titleOfName = (name: string): string => {
  const stem = name
    .replace(/\.[a-z0-9]{1,6}$/i, "")
    .replace(/[_]+/g, " ")
    .trim();
  return titleFrom(stem) ?? (stem || name);
};
