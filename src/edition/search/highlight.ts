import { analyse } from "../analysis/analyse.ts";
import type { Fragment } from "../rules/public.ts";
import type { Sequence } from "./alternatives.ts";

/** Shown around the marked words, in UTF-16 units. */
const WINDOW = 320;
const BEFORE = 80;

interface Span {
  start: number;
  end: number;
  /** Which of the sequences stands there. */
  way: number;
}

/** The places of a text where one of the sequences stands. The text is analysed as it was for the index. */
export function spansOf(text: string, lang: string, marks: readonly Sequence[]): Span[] {
  const tokens = [...analyse(text, lang)];
  const byFirst = new Map<string, number[]>();
  const prefixes: number[] = [];
  for (const [way, { terms, prefix }] of marks.entries()) {
    const first = terms[0] ?? "";
    if (prefix && terms.length === 1) prefixes.push(way);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), way]);
  }
  const spans: Span[] = [];
  for (const [i, token] of tokens.entries()) {
    for (const way of byFirst.get(token.term) ?? []) {
      const { terms, prefix } = marks[way] as Sequence;
      const last = tokens[i + terms.length - 1];
      const stands = terms.every((term, k) => {
        const other = tokens[i + k]?.term;
        return other === term || (prefix && k === terms.length - 1 && other?.startsWith(term));
      });
      if (stands && last) spans.push({ start: token.start, end: last.end, way });
    }
    for (const way of prefixes) {
      const begin = marks[way]?.terms[0] ?? "";
      // One letter was asked for: of a pair only that letter is marked.
      if (token.term.startsWith(begin))
        spans.push({ start: token.start, end: token.start + Math.min(begin.length, token.end - token.start), way });
    }
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The part of a passage that says most of what was sought, with the words marked. */
export function passage(text: string, lang: string, marks: readonly Sequence[]): Fragment[] {
  const spans = spansOf(text, lang, marks);
  const start = windowStart(text, spans);
  const end = wordEnd(text, Math.min(text.length, start + WINDOW));
  const fragments: Fragment[] = [];
  let at = start;
  const put = (part: string, mark: boolean): void => void (part && fragments.push({ text: part, mark }));
  for (const span of merged(spans)) {
    if (span.end <= at || span.start >= end) continue;
    put(text.slice(at, Math.max(at, span.start)), false);
    put(text.slice(Math.max(at, span.start), Math.min(span.end, end)), true);
    at = Math.min(span.end, end);
  }
  put(text.slice(at, end), false);
  if (start > 0) fragments.unshift({ text: "… ", mark: false });
  if (end < text.length) fragments.push({ text: " …", mark: false });
  return fragments;
}

function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else found.push({ ...span });
  }
  return found;
}

/** Begins before the stretch in which most different words are found. */
function windowStart(text: string, spans: readonly Span[]): number {
  let best: { start: number; ways: number } | undefined;
  for (const [i, { start }] of spans.entries()) {
    const ways = new Set<number>();
    for (let k = i; k < spans.length && (spans[k]?.end ?? 0) < start + WINDOW - BEFORE; k++) ways.add(spans[k]?.way ?? 0);
    if (!best || ways.size > best.ways) best = { start, ways: ways.size };
    if (i > 400) break;
  }
  const from = Math.max(0, (best?.start ?? 0) - BEFORE);
  return from === 0 ? 0 : Math.min(wordStart(text, from), best?.start ?? 0);
}

/** Moves forward to the beginning of a word, a little way at most. */
function wordStart(text: string, at: number): number {
  for (let i = at; i < Math.min(text.length, at + 30); i++) if (/\s/.test(text[i - 1] ?? "")) return i;
  return whole(text, at);
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let i = at; i > at - 30; i--) if (/\s/.test(text[i] ?? "")) return i;
  return whole(text, at);
}

/** Not between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000 ? at - 1 : at;
}
