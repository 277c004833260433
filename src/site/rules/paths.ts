import type { SearchQuery } from "../../edition/index.ts";
import type { Language } from "../../kernel/languages.ts";

/** Every address of the public site. Pages never write one themselves. */

const part = encodeURIComponent;

type Params = Record<string, string | readonly string[] | number | undefined>;

export function withParams(path: string, params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export const page = (lang: Language, name: string): string => `/${lang}/${name}`;
/** A page that the monitor has added: apart from ours, so that no name can ever clash. */
export const ownPage = (lang: Language, slug: string): string => `/${lang}/page/${part(slug)}`;
export const home = (lang: Language): string => `/${lang}/`;
export const record = (lang: Language, handle: string): string => `/${lang}/r/${part(handle)}`;
export const version = (lang: Language, handle: string, n: number): string => `/${lang}/r/${part(handle)}@${n}`;
export const history = (lang: Language, handle: string): string => `/${lang}/r/${part(handle)}/history`;
export const diff = (lang: Language, handle: string, from: number, to: number): string =>
  withParams(`/${lang}/r/${part(handle)}/diff`, { from, to });
export const passage = (lang: Language, handle: string, at: { file?: string; page?: string | number; find?: string }): string =>
  withParams(record(lang, handle), at);
/** The page of one capture, by the SHA-256 of its file. */
export const capture = (lang: Language, handle: string, sha256: string, more: { play?: boolean } = {}): string =>
  withParams(record(lang, handle), { file: sha256, play: more.play ? "1" : undefined });
/** Where it plays: a frame of its own, perhaps at another name of the site. */
export const stage = (lang: Language, sha256: string, apart = ""): string => `${apart}/replay/${lang}/${part(sha256)}`;
export const permalink = (handle: string, n?: number): string => `/r/${part(handle)}${n === undefined ? "" : `@${n}`}`;
export const twin = (handle: string, format: "json" | "bib" | "ris" | "csl.json"): string => `/r/${part(handle)}.${format}`;
/** One ZIP of what records rest on; its report speaks the language. */
export const packOf = (handles: readonly string[], lang: Language): string =>
  withParams("/pack", { handles: handles.join(","), lang });
export const packPage = (lang: Language, handles: readonly string[] = []): string =>
  withParams(`/${lang}/pack`, { handles: handles.join(",") });
export const technology = (lang: Language, notation: string): string => `/${lang}/technology/${part(notation)}`;
export const country = (lang: Language, code: string): string => `/${lang}/country/${part(code)}`;
export const right = (lang: Language, notation: string): string => `/${lang}/right/${part(notation)}`;
export const objective = (lang: Language, notation: string): string => `/${lang}/objective/${part(notation)}`;
export const browse = (lang: Language, params: Params = {}): string => withParams(`/${lang}/browse`, params);
export const search = (lang: Language, params: Params = {}): string => withParams(`/${lang}/search`, params);
export const log = (lang: Language): string => page(lang, "log");
export const logEntry = (lang: Language, n: number): string => `/${lang}/log/${n}`;
/** The proof of an entry, to take along. */
export const entryProof = (n: number): string => `/log/entry/${n}.json`;
/** The page that verifies without us. */
export const verifier = "/verify.html";
export const object = (sha256: string): string => `/o/${part(sha256)}`;

/** A list as the API answers it: with words it is a search, without them the records themselves. */
export function data(
  lang: Language,
  { q, filters, from, to, sort, widen }: Pick<SearchQuery, "q" | "filters" | "from" | "to" | "sort" | "widen">,
): string {
  if (!q) return withParams("/api/v1/records", { ...filters, from, to, sort: sort === "oldest" ? sort : undefined });
  return withParams("/api/v1/search", { q, lang, ...filters, from, to, sort, widen: widen ? undefined : "0" });
}

/** Every record of a type as a table. */
export const table = (type: string): string => withParams("/api/v1/records.csv", { type });

/** A topic's page, by its kind. */
export const topic = { technology, country, right, objective } as const;
/** A list's page, by its name. */
export const list = { browse, search } as const;
