/** A stretch of text; `mark` when it was looked for. */
export interface Stretch {
  text: string;
  mark: boolean;
}

/** Marks with nothing but space between them are one passage: "personnes en déplacement" is one mark. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const [i, one] of stretches.entries()) {
    const last = out.at(-1);
    const between = !one.mark && /^\s*$/u.test(one.text) && last?.mark === true && stretches[i + 1]?.mark === true;
    if (last && (last.mark === one.mark || between)) out[out.length - 1] = { text: last.text + one.text, mark: last.mark };
    else out.push(one);
  }
  return out;
}

/** Case, accents, harakat and tatweel do not count when a word is looked for inside a text. */
function fold(text: string): { folded: string; at: number[] } {
  let folded = "";
  const at: number[] = [];
  let offset = 0;
  for (const char of text) {
    const plain = char
      .normalize("NFKD")
      .replace(/[\p{M}\u0640]/gu, "")
      .toLowerCase();
    for (let i = 0; i < plain.length; i++) at.push(offset);
    folded += plain;
    offset += char.length;
  }
  at.push(offset);
  return { folded, at };
}

const spaces = (text: string): string => text.replace(/\s/gu, " ");

/** Where the words occur, as offsets into the text; at most `most`. */
export function occurrences(text: string, words: string, most = 500): [start: number, end: number][] {
  const needle = spaces(fold(words.trim()).folded);
  if (!needle) return [];
  const { folded, at } = fold(text);
  const hay = spaces(folded);
  const found: [number, number][] = [];
  for (let i = hay.indexOf(needle); i >= 0 && found.length < most; i = hay.indexOf(needle, i + needle.length)) {
    found.push([at[i] ?? 0, at[i + needle.length] ?? text.length]);
  }
  return found;
}

export function marked(text: string, words: string | undefined): Stretch[] {
  const found = words ? occurrences(text, words) : [];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [start, end] of found) {
    if (start > from) stretches.push({ text: text.slice(from, start), mark: false });
    stretches.push({ text: text.slice(start, end), mark: true });
    from = end;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), mark: false });
  return stretches;
}

/** Some words around an occurrence, for a list of them. */
export function around(text: string, [start, end]: readonly [number, number], reach = 70): Stretch[] {
  const from = Math.max(0, start - reach);
  const till = Math.min(text.length, end + reach);
  return [
    { text: `${from > 0 ? "…" : ""}${text.slice(from, start)}`, mark: false },
    { text: text.slice(start, end), mark: true },
    { text: `${text.slice(end, till)}${till < text.length ? "…" : ""}`, mark: false },
  ];
}
