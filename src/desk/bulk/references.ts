import { idFromName } from "../../kernel/ids.ts";
import { isTypeName, originalOf, type TypeName } from "../../registry/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { isHandle, isId } from "./rules/cells.ts";
import { plain } from "./rules/mapping.ts";
import type { Meaning } from "./rules/words.ts";

/** The record of a row: the same for the same key of the same origin, whoever imports it and when. */
export const recordOf = (origin: string, type: TypeName, key: string): string => idFromName(`import ${origin} ${type} ${key}`);

const MOST_KNOWN = 50_000;
/** More records of one title than this are not told apart. */
const MOST_ALIKE = 5;

export interface References {
  /** Looks up what is not known yet. */
  find(wanted: Iterable<{ to: readonly string[]; text: string }>): Promise<void>;
  /** What was found for a word; unknown for one that was never looked up. */
  ref(to: readonly string[], text: string): Meaning;
}

/**
 * Records that the words in a table stand for: by handle or id, by the key under which they were imported, or by their whole title in any
 * language. A title that several records have stands for none.
 */
export function references(
  house: Pick<DeskHouse, "ledger"> & { index: Pick<DeskHouse["index"], "search"> },
  origins: readonly string[],
): References {
  const known = new Map<string, Meaning>();
  const keyOf = (to: readonly string[], text: string) => `${to.join(" ")}\u{1f}${text}`;

  async function look(to: readonly string[], text: string): Promise<Meaning> {
    if (isHandle(text)) return fitting(await house.ledger.byHandle(text), to);
    if (isId(text)) return fitting(await house.ledger.head(text), to);
    for (const origin of origins)
      for (const type of to.filter(isTypeName)) {
        const head = await house.ledger.head(recordOf(origin, type, text));
        if (head && head.state !== "withdrawn") return { value: head.record };
      }
    return byTitle(to, text);
  }

  async function byTitle(to: readonly string[], text: string): Promise<Meaning> {
    const words = plain(text);
    if (words === "" || text.length > 300) return { fault: "unknown" };
    const phrase = `"${text.replaceAll('"', " ")}"`;
    const { hits } = await house.index.search({
      ...{ q: phrase, lang: "en", filters: { type: [...to] }, sort: "relevance", limit: 50, widen: false },
    });
    const handles = [
      ...new Set(
        hits.filter(({ title }) => Object.values(title).some((one) => plain(one.text) === words)).map(({ handle }) => handle),
      ),
    ];
    if (handles.length > 1) return { fault: handles.length > MOST_ALIKE ? "unknown" : "ambiguous" };
    return handles[0] ? fitting(await house.ledger.byHandle(handles[0]), to) : { fault: "unknown" };
  }

  return {
    async find(wanted) {
      if (known.size > MOST_KNOWN) known.clear();
      for (const { to, text } of wanted) {
        const key = keyOf(to, text);
        if (!known.has(key)) known.set(key, await look(to, text));
      }
    },
    ref: (to, text) => known.get(keyOf(to, text)) ?? { fault: "unknown" },
  };
}

const fitting = (
  head: { record: string; type: TypeName; mergedInto: string | null } | undefined,
  to: readonly string[],
): Meaning => (head && to.includes(head.type) && head.mergedInto === null ? { value: head.record } : { fault: "unknown" });

export const titleOf = (title: Parameters<typeof originalOf>[0]): string =>
  (originalOf(title)?.[1] ?? Object.values(title)[0])?.text ?? "";
