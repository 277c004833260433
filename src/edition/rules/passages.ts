/** Longest passage in UTF-16 units. Short enough to show around a hit, long enough that words of one thought meet in it. */
export const LONGEST_PASSAGE = 3000;
const LEAST = LONGEST_PASSAGE * 0.6;

const ENDS = [/\n\s*\n/g, /[.!?。！？؟।።]["'»”)]*\s+/g, /\n/g, /\s+/g];

/** Cuts a text into passages whose concatenation is the text: after a paragraph, else a sentence, else a line, else a word. */
export function passagesOf(text: string): string[] {
  const parts: string[] = [];
  let at = 0;
  while (text.length - at > LONGEST_PASSAGE) {
    const end = at + cut(text.slice(at, at + LONGEST_PASSAGE));
    parts.push(text.slice(at, end));
    at = end;
  }
  if (at < text.length || parts.length === 0) parts.push(text.slice(at));
  return parts;
}

function cut(text: string): number {
  for (const end of ENDS) {
    let last = 0;
    for (const match of text.matchAll(end)) last = match.index + match[0].length;
    if (last >= LEAST) return last;
  }
  // Never between the halves of a surrogate pair.
  const code = text.charCodeAt(text.length - 1);
  return code >= 0xd800 && code < 0xdc00 ? text.length - 1 : text.length;
}
