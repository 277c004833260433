import { Readable } from "node:stream";
import type { Backlink, Edition, OpenRecord, PublicRecord, RefSummary, TextPage } from "../edition/index.ts";
import { sha256 } from "../kernel/hash.ts";
import type { Objects } from "../kernel/objects/index.ts";
import { original, type TypeName } from "../registry/index.ts";

/** A public record with all that the envelope asks for; `more` says what a test is about. */
export function aRecord(type: TypeName, number: number, more: Partial<PublicRecord> = {}): PublicRecord {
  const code =
    { deployment: "DEP", source: "SRC", claim: "CLM", agent: "AGT", incident: "INC", link: "LNK" }[type as string] ?? "XXX";
  return {
    id: `01VG00000000000000${code}${String(number).padStart(5, "0")}`,
    handle: `VIG-${code}-2026-${String(number).padStart(4, "0")}`,
    type,
    version: 1,
    seq: number,
    state: "published",
    lang: "en",
    languages: Object.keys(more.title ?? { en: "" }),
    firstPublished: "2026-03-01T10:00:00.000Z",
    changed: "2026-03-01T10:00:00.000Z",
    licence: "CC-BY-4.0",
    title: original("en", `Invented ${type} ${number}`),
    fields: {},
    citations: [],
    editorial: [],
    notes: [],
    corrections: [],
    ...more,
  };
}

export interface FakeContent {
  /** Every version of every record; the last of a handle is the latest. */
  records: readonly PublicRecord[];
  pages?: Readonly<Record<string, readonly TextPage[]>>;
  withdrawn?: Readonly<Record<string, string>>;
  moved?: Readonly<Record<string, string>>;
  objects?: Readonly<Record<string, { mediaType: string; name: string }>>;
}

/** An edition in memory. Its search finds words in titles and pages; it counts what fields hold under the facet's name. */
export function fakeEdition({ records, pages = {}, withdrawn = {}, moved = {}, objects = {} }: FakeContent): Edition {
  const latest = new Map(records.map((record) => [record.handle, record]));
  const all = [...latest.values()];
  const change = ({ handle, type, title, changed, version, seq }: PublicRecord) => ({
    seq,
    handle,
    type,
    title,
    at: changed,
    version,
  });
  const summaryOf = ({ id, handle, type, title, fields }: PublicRecord): RefSummary => ({
    id,
    handle,
    type,
    title,
    brief: fields,
  });
  const byId = new Map(all.map((record) => [record.id, record]));
  const find = (handle: string, version?: number) =>
    version === undefined ? latest.get(handle) : records.find((one) => one.handle === handle && one.version === version);
  const idsIn = (value: unknown): string[] =>
    typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(idsIn) : [];
  const versions = (handle: string) =>
    records
      .filter((one) => one.handle === handle)
      .map(({ version, seq, changed }) => ({
        version,
        seq,
        act: version === 1 ? "published" : "corrected",
        at: changed,
        reason: "because",
        hash: sha256(`${handle}${version}`),
      }))
      .reverse();
  const backlinks = (id: string): Backlink[] =>
    all.flatMap((record) => {
      const fields = Object.entries({ ...record.fields, citations: record.citations }).filter(([, value]) =>
        idsIn(value).includes(id),
      );
      return record.id === id ? [] : fields.map(([field]) => ({ ...summaryOf(record), field }));
    });
  const open = (handle: string, version?: number): OpenRecord | undefined => {
    const record = find(handle, version);
    if (!record) return undefined;
    const refs = new Map(
      [...idsIn(record.fields), ...record.citations.map((one) => one.source)].flatMap((id) =>
        byId.has(id) ? [[id, summaryOf(byId.get(id) as PublicRecord)] as const] : [],
      ),
    );
    return { record, refs, backlinks: backlinks(record.id), versions: versions(handle), latest: record === latest.get(handle) };
  };
  const FACET: Readonly<Record<string, string>> = { country: "countries", technology: "classes", right: "rights" };
  const valuesOf = (record: PublicRecord, facet: string) =>
    facet === "type" ? [record.type] : idsIn(record.fields[FACET[facet] ?? facet]);
  const counts = (facet: string, among: readonly PublicRecord[]) => {
    const found = new Map<string, number>();
    for (const record of among)
      for (const value of new Set(valuesOf(record, facet))) found.set(value, (found.get(value) ?? 0) + 1);
    return [...found].map(([value, count]) => ({ value, count }));
  };

  return {
    meta: () => ({
      seq: records.length,
      records: all.length,
      hash: sha256("fake"),
      at: "2026-03-01T10:00:00.000Z",
      generation: 1,
    }),
    resolve(handle) {
      if (withdrawn[handle] !== undefined)
        return { found: "withdrawn", handle, at: "2026-04-01T10:00:00.000Z", reason: withdrawn[handle] };
      if (moved[handle] !== undefined) return { found: "redirect", to: moved[handle] };
      return latest.has(handle) ? { found: "record", handle } : { found: "none" };
    },
    open,
    read: (handle) => open(handle),
    record: find,
    summaries: (ids) =>
      new Map(ids.flatMap((id) => (byId.has(id) ? [[id, summaryOf(byId.get(id) as PublicRecord)] as const] : []))),
    versions,
    pages: (_handle, file, from, limit) => (pages[file] ?? []).filter(({ page }) => page >= from).slice(0, limit),
    pageCount: (_handle, file) => pages[file]?.length ?? 0,
    object: (name) => (objects[name] ? { ...objects[name], handle: "VIG-SRC-2026-0001", kind: "original" } : undefined),
    counts: (facet, type) => counts(facet, type ? all.filter((one) => one.type === type) : all),
    changes: (limit) => all.slice(0, limit).map((record) => ({ ...change(record), act: "published", reason: "new" })),
    corrections: (limit) =>
      all
        .filter((one) => one.corrections.length > 0)
        .slice(0, limit)
        .map((record) => ({ ...change(record), act: "corrected", reason: "wrong", corrections: record.corrections })),
    list: (type, limit, after) =>
      all.filter((one) => (!type || one.type === type) && (!after || one.handle > after)).slice(0, limit),
    newest: (type, limit) =>
      all
        .filter((one) => one.type === type)
        .slice(0, limit)
        .map(summaryOf),
    async search(query) {
      const kept = all.filter((record) =>
        Object.entries(query.filters).every(([facet, values]) => values.some((value) => valuesOf(record, facet).includes(value))),
      );
      const hits = kept.filter((record) => JSON.stringify(record.title).toLowerCase().includes(query.q.toLowerCase()));
      const facets = ["type", "country", "technology", "status"].map((name) => ({
        name,
        values: counts(name, hits).map((one) => ({ ...one, chosen: query.filters[name]?.includes(one.value) ?? false })),
      }));
      return {
        total: hits.length,
        hits: hits.slice(0, query.limit).map((record) => ({
          ...summaryOf(record),
          lang: record.lang,
          passage: query.q
            ? [
                { text: "before ", mark: false },
                { text: query.q, mark: true },
              ]
            : [],
          url: `/r/${record.handle}`,
        })),
        facets,
        widened: [],
      };
    },
    close: async () => undefined,
  };
}

/** Objects in memory. */
export function fakeObjects(content: Readonly<Record<string, string>> = {}): Objects {
  const bytesOf = (name: string) => Buffer.from(content[name] ?? "");
  return {
    put: () => Promise.reject(new Error("the site never writes")),
    get: async (name, range) => Readable.from([bytesOf(name).subarray(range?.start ?? 0, range ? range.end + 1 : undefined)]),
    size: async (name) => (content[name] === undefined ? undefined : bytesOf(name).length),
    setApart: () => Promise.reject(new Error("the site never sets apart")),
    remove: () => Promise.reject(new Error("the site never takes away")),
    async *list() {
      yield* Object.keys(content);
    },
  };
}

/** The same of bytes. */
export const objectsOf = (content: Readonly<Record<string, Uint8Array>>): Objects => ({
  ...fakeObjects(),
  get: async (name, range) =>
    Readable.from([Buffer.from(content[name] ?? "").subarray(range?.start ?? 0, range ? range.end + 1 : undefined)]),
  size: async (name) => content[name]?.length,
});

/** A citation that names what it cites, and no more. */
export const citeByHandle = ({ handle, version, title, lang }: PublicRecord): string =>
  `${title[lang]?.text} (${handle}@${version})`;
