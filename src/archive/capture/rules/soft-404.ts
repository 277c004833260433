/** Pages longer than this have something to say. */
const BRIEF = 2500;

/** An address beside this one that nobody has made. `mark`: a few letters and digits. Undefined for a front page: there is nothing beside it. */
export function nonsenseBeside(url: string, mark: string): string | undefined {
  const { origin, pathname } = new URL(url);
  return pathname === "/" ? undefined : `${origin}${pathname.slice(0, pathname.lastIndexOf("/") + 1)}${mark}`;
}

/** Could the page be one that a site gives for whatever it does not have? Only then is it worth a further request. */
export const isDoubtful = (text: string): boolean => text.length < BRIEF;

/** The words of a page's markup, without what is not read: good enough to compare two. */
export function wordsOfMarkup(markup: string): string[] {
  return markup
    .slice(0, 500_000)
    .replace(/<(script|style|noscript|template)\b[\s\S]*?<\/\1\s*>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{L}{2}/u.test(word));
}

/**
 * Do both say the same? A page whose words come from its scripts says nothing in its markup, and a site that is made so answers every address
 * with the same: `shown` are the words on the screen, and most of them must be in the markup for it to tell anything.
 */
export function saysTheSame(page: readonly string[], nonsense: readonly string[], shown: readonly string[]): boolean {
  const [ours, theirs, seen] = [new Set(page), new Set(nonsense), new Set(shown)];
  if (seen.size === 0 || common(seen, ours) < seen.size * 0.8) return false;
  const both = common(ours, theirs);
  return both >= 0.95 * (ours.size + theirs.size - both);
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;
