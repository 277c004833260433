import type { Edition, OpenRecord, PublicRecord, SearchQuery } from "../edition/index.ts";
import { publicView, TYPE_NAMES } from "../registry/index.ts";
import { STEPS, type Step } from "./archive.fixture.ts";
import { refusal } from "./rules/problems.ts";
import { idsIn } from "./view.ts";

/** An edition held in memory, over the same steps as the real one in the tests. Its search finds words in titles. */
export function editionInMemory(steps: readonly Step[] = STEPS): Edition {
  const at = (seq: number) => `2026-01-01T00:00:${String(seq).padStart(2, "0")}.000Z`;
  const revisions = steps.map((step, i) => ({ ...step, seq: i + 1, at: at(i + 1) }));
  const of = (handle: string) => revisions.filter(({ body }) => body.handle === handle);
  const shown = (handle: string) =>
    of(handle)
      .map((revision, i) => ({ ...revision, version: i + 1 }))
      .filter(({ body }) => body.state !== "draft");
  const last = (handle: string) => shown(handle).at(-1);
  const isLive = (handle: string): boolean => {
    const body = last(handle)?.body;
    return body !== undefined && body.state !== "withdrawn" && !body.mergedInto;
  };
  const handles = [...new Set(steps.map(({ body }) => body.handle))].filter(isLive).sort();

  function record(handle: string, version?: number): PublicRecord | undefined {
    const versions = shown(handle);
    const found = version === undefined ? versions.at(-1) : versions.find((each) => each.version === version);
    if (!found || !isLive(handle)) return undefined;
    const { id, type, state, lang, licence, title, summary, fields, citations, editorial, notes, corrections } = publicView(
      found.body,
    );
    const languages = Object.keys(title);
    const seen = { id, handle, type, version: found.version, seq: found.seq, state, lang, languages, licence, title };
    const rest = { ...(summary ? { summary } : {}), fields, citations, editorial, notes, corrections };
    return { ...seen, firstPublished: versions[0]?.at ?? "", changed: found.at, ...rest };
  }
  const all = (): PublicRecord[] => handles.map((handle) => record(handle)).filter((each) => each !== undefined);
  const summary = ({ id, handle, type, title }: PublicRecord) => ({ id, handle, type, title, brief: {} });
  const versions = (handle: string) =>
    shown(handle)
      .map(({ version, act, at: when, reason, seq }) => ({ version, act, at: when, reason, hash: "0".repeat(64), seq }))
      .reverse();
  const summaries = (ids: readonly string[]) =>
    new Map(
      all()
        .filter(({ id }) => ids.includes(id))
        .map((each) => [each.id, summary(each)]),
    );
  const changes = (limit: number, before = Number.POSITIVE_INFINITY) =>
    all()
      .flatMap(({ handle, type, title }) => versions(handle).map((each) => ({ handle, type, title, ...each })))
      .filter(({ seq }) => seq < before)
      .sort((a, b) => b.seq - a.seq)
      .slice(0, limit);

  return {
    meta: () => ({ seq: revisions.length, records: handles.length, hash: "h", at: at(1), generation: 1 }),
    resolve(handle) {
      const body = last(handle)?.body;
      if (body?.mergedInto)
        return { found: "redirect", to: steps.find((step) => step.body.id === body.mergedInto)?.body.handle ?? "" };
      if (body?.state === "withdrawn") return { found: "withdrawn", handle, at: at(1), reason: last(handle)?.reason ?? "" };
      return isLive(handle) ? { found: "record", handle } : { found: "none" };
    },
    open(handle, version): OpenRecord | undefined {
      const found = record(handle, version);
      if (!found) return undefined;
      const pointing = all().filter((each) => idsIn(each).includes(found.id));
      return {
        record: found,
        refs: summaries(idsIn(found)),
        backlinks: pointing.map((each) => ({ ...summary(each), field: "fields" })),
        versions: versions(handle),
        latest: found.version === versions(handle)[0]?.version,
      };
    },
    record,
    read(handle) {
      const found = record(handle);
      return found && { record: found, refs: summaries(idsIn(found)) };
    },
    summaries,
    versions,
    pages: () => [],
    pageCount: () => 0,
    object: () => undefined,
    counts: () => [],
    changes,
    corrections: () => [],
    list: (type, limit, after = "") =>
      all()
        .filter((each) => (!type || each.type === type) && each.handle > after)
        .slice(0, limit),
    newest: (type, limit) =>
      all()
        .filter((each) => each.type === type)
        .slice(-limit)
        .reverse()
        .map(summary),
    async search({ q, filters, limit, cursor = "0", sort }: SearchQuery) {
      if (!/^\d{1,6}$/.test(cursor)) throw refusal("bad-cursor", "The cursor does not come from this list.");
      const countries = (each: PublicRecord) => [each.fields.countries].flat();
      const found = all()
        .filter((each) => !filters.type || filters.type.includes(each.type))
        .filter((each) => !filters.country || filters.country.some((country) => countries(each).includes(country)))
        .filter((each) => Object.values(each.title).some(({ text }) => text.toLowerCase().includes(q.toLowerCase())))
        .sort((a, b) => (sort === "oldest" ? a.seq - b.seq : b.seq - a.seq));
      const start = Number(cursor);
      const end = start + limit;
      return {
        total: found.length,
        hits: found.slice(start, end).map((each) => ({
          ...summary(each),
          lang: each.lang,
          passage: [{ text: each.title[each.lang]?.text ?? "", mark: true }],
          url: `/r/${each.handle}`,
        })),
        facets: [{ name: "type", values: TYPE_NAMES.map((value) => ({ value, count: 1, chosen: false })) }],
        widened: [],
        ...(end < found.length ? { next: String(end) } : {}),
      };
    },
    close: async () => undefined,
  };
}
