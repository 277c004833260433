import { original, type RecordBody } from "../../registry/index.ts";
import { maskAddresses } from "./addresses.ts";
import { cautions } from "./notices.ts";
import type { Derived, Parsed } from "./parsed.ts";
import { titleFrom, titleOfName } from "./titles.ts";

/** A file whose bytes, and those that were made of it, are in the objects. */
export interface Stored {
  sha256: string;
  name: string;
  bytes: number;
  /** Hash of the file that it came in. */
  within?: string;
  parsed: Parsed;
  derivations: (Derived & { sha256: string; bytes: number })[];
}

/** The record of one item: the first file is the item, the others came inside it. `at`: when the derivations were made. `title`: where it is known better. */
export function sourceBody(id: string, files: readonly [Stored, ...Stored[]], at: string, title?: string): RecordBody {
  const [{ parsed, name }] = files;
  const languages = [...new Set(files.flatMap((file) => file.parsed.languages))];
  const lang = languages[0] ?? "und";
  const author = (parsed.author ?? []).map(inPublic).filter((one) => one !== "");
  return {
    id,
    handle: "",
    type: "source",
    lang,
    state: "draft",
    visibility: "public",
    sensitivity: "none",
    licence: "NOASSERTION",
    title: original(lang, titleFrom(inPublic(title ?? parsed.title ?? "")) ?? titleOfName(inPublic(name))),
    fields: {
      material: parsed.material,
      ...(author.length > 0 && { author }),
      ...(parsed.published && { published: parsed.published }),
      ...(languages.length > 0 && { language: languages, languageGuessed: true }),
      files: files.map((file) => fileOf(file, at)),
    },
    citations: [],
    editorial: [],
    notes: cautions(files.map((file) => file.parsed)).map((text) => ({ kind: "caution", text })),
    corrections: [],
  };
}

/** What is known of a page of the web from which a source is made. */
export interface PageKnown {
  title: string;
  languages: readonly string[];
  author?: readonly string[];
  published?: string;
  material: "web-page" | "other";
  url: string;
}

/** The record of an address, before it has captures. */
export function sourceOfPage(id: string, page: PageKnown): RecordBody {
  const [lang = "und"] = page.languages;
  const author = (page.author ?? []).map(inPublic).filter((one) => one !== "");
  return {
    id,
    handle: "",
    type: "source",
    lang,
    state: "draft",
    visibility: "public",
    sensitivity: "none",
    licence: "NOASSERTION",
    title: original(lang, titleFrom(inPublic(page.title)) ?? page.url),
    fields: {
      material: page.material,
      url: page.url,
      ...(author.length > 0 && { author }),
      ...(page.published && { published: page.published }),
      ...(page.languages.length > 0 && { language: [...page.languages], languageGuessed: true }),
    },
    citations: [],
    editorial: [],
    notes: [],
    corrections: [],
  };
}

/** What a record says of one file. `at`: when what is derived from it was made. */
export function fileOf({ sha256, name, bytes, within, parsed, derivations }: Stored, at: string): Record<string, unknown> {
  const metadata = Object.fromEntries(Object.entries(parsed.metadata).map(([key, value]) => [key, inPublic(value)]));
  return {
    sha256,
    name: inPublic(name),
    mediaType: parsed.mediaType,
    bytes,
    ...(parsed.pages !== undefined && { pages: parsed.pages }),
    ...(parsed.seconds !== undefined && { seconds: parsed.seconds }),
    ...(within && { within }),
    ...(parsed.withheld && { withheld: true }),
    ...(Object.keys(metadata).length > 0 && { metadata: JSON.stringify(metadata) }),
    ...(Object.keys(parsed.teamMetadata).length > 0 && { teamMetadata: JSON.stringify(parsed.teamMetadata) }),
    ...(derivations.length > 0 && {
      derivations: derivations.map(({ kind, sha256, mediaType, bytes, tool, version, parameters }) => {
        return { kind, sha256, mediaType, bytes, tool, version, parameters, at };
      }),
    }),
  };
}

/** One clean line without anybody's address. */
const inPublic = (text: string): string => maskAddresses(text.toWellFormed().replace(/\p{Cc}+/gu, " ")).text.trim();

export interface NamedObject {
  sha256: string;
  what: string;
  /** Of a text layer: the name of its file. */
  layer?: string;
}

/** Every object that a record of a source names, with the words that say what it is there. */
export function objectsIn(body: RecordBody): NamedObject[] {
  if (body.type !== "source") return [];
  const files = (body.fields.files ?? []) as {
    sha256?: string;
    name?: string;
    derivations?: { sha256?: string; kind?: string }[];
    restricted?: { sha256?: string; kind?: string }[];
  }[];
  const captures = (body.fields.captures ?? []) as { sha256?: string; screenshot?: string; print?: string; report?: string }[];
  const named = [
    ...files.map(({ sha256, name }) => ({ sha256, what: `the original ${name ?? ""}`.trim() })),
    ...files.flatMap(({ derivations = [], restricted = [], name }) =>
      [...derivations, ...restricted].map(({ sha256, kind }) => {
        const file = name ?? "a file";
        return { sha256, what: `the ${kind ?? "copy"} of ${file}`, ...(kind === "text" && { layer: file }) };
      }),
    ),
    ...captures.flatMap(({ sha256, screenshot, print, report }) => [
      { sha256, what: "a capture" },
      { sha256: screenshot, what: "the screenshot of a capture" },
      { sha256: print, what: "the print of a capture" },
      { sha256: report, what: "the report of a capture" },
    ]),
  ];
  return named.filter((one): one is NamedObject => typeof one.sha256 === "string");
}
