import type { PublicRecord } from "../../edition/index.ts";
import type { Localised } from "../../registry/index.ts";
import { addressUnder, inLanguage, recordPath } from "../view.ts";

/** What a citation needs to know about the monitor. */
export interface Citing {
  name: string;
  baseUrl?: string | undefined;
}

/** One entry of CSL-JSON, as far as we fill it. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  /** The newspaper or journal that an article is in. */
  "container-title"?: string;
  issued?: { "date-parts": number[][] };
  URL?: string;
  number?: string;
  genre?: string;
  version?: string;
  language?: string;
  archive?: string;
  archive_location?: string;
  note?: string;
}

/** One line of text that no citation format reads as markup: line breaks end a RIS field, `<i>` is italics in CSL. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/<(?=[a-z/!?])/gi, "‹")
    .trim();

const words = (text: Localised, lang: string): string => plain(inLanguage(text, lang, lang).text) || "Untitled";

/** The day that an ISO or EDTF date begins with, as far as it is plain. */
function issued(date: unknown): CslItem["issued"] {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-([0-2]\d|3[01]))?)?(?!\d)/.exec(String(date ?? "")) ?? [];
  return year ? { "date-parts": [[year, month, day].filter((part) => part !== undefined).map(Number)] } : undefined;
}

/** Kinds of material that CSL has a type for; the rest are documents. */
const MATERIALS: Readonly<Record<string, string>> = {
  "web-page": "webpage",
  dataset: "dataset",
  "satellite-image": "graphic",
  "press-article": "article-newspaper",
  report: "report",
  "court-judgment": "legal_case",
  law: "legislation",
  "academic-work": "article-journal",
  video: "motion_picture",
  photograph: "graphic",
  "e-mail": "personal_communication",
};

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? plain(value) : undefined;

const httpAddress = (value: unknown): string | undefined => {
  const url = typeof value === "string" ? URL.parse(value) : null;
  const safe = url && (url.protocol === "http:" || url.protocol === "https:") && !url.username && !url.password;
  return safe ? url.href.replace(/[{}\\]/g, encodeURIComponent) : undefined;
};

const withoutGaps = (item: CslItem): CslItem =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem;

/** This archive's record in the version at hand: by the monitor, of the day of that version, at its permanent address. */
const recordItem = (record: PublicRecord, { name, baseUrl }: Citing): CslItem =>
  withoutGaps({
    id: record.handle,
    type: "webpage",
    title: words(record.title, record.lang),
    author: [{ literal: plain(name) }],
    publisher: plain(name),
    issued: issued(record.changed),
    // A path alone is no address that anyone could follow: the handle and the version then stand for it.
    URL: baseUrl ? addressUnder(baseUrl)(recordPath(record.handle, record.version)) : undefined,
    number: `${record.handle}@${record.version}`,
    version: String(record.version),
    genre: `${record.type.charAt(0).toUpperCase()}${record.type.slice(1)} record`,
    note: `${record.handle}, version ${record.version}`,
    language: record.lang,
  });

/** What a source record describes, in its own right: by whom, when and where it was published. */
function sourceItem(record: PublicRecord, citing: Citing): CslItem {
  const { material, publisher, author, published, url, language } = record.fields;
  const named = [author]
    .flat()
    .map(text)
    .filter((each) => each !== undefined);
  // A body that publishes without naming an author is its own author.
  const authors = named.length > 0 ? named : [text(publisher)].filter((each) => each !== undefined);
  const type = (typeof material === "string" && Object.hasOwn(MATERIALS, material) && MATERIALS[material]) || "document";
  return withoutGaps({
    id: `${record.handle}-source`,
    type,
    title: words(record.title, record.lang),
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
    [type.startsWith("article-") ? "container-title" : "publisher"]: text(publisher),
    issued: issued(published),
    URL: httpAddress(url),
    language: text([language].flat()[0]),
    archive: plain(citing.name),
    archive_location: record.handle,
  });
}

/** A citation as CSL-JSON: the record, and for a source also the source itself. */
export const cslItems = (record: PublicRecord, citing: Citing): CslItem[] =>
  record.type === "source" ? [recordItem(record, citing), sourceItem(record, citing)] : [recordItem(record, citing)];
