import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../kernel/hash.ts";
import { type TellFile, type TellScripts, tellScripts, tellWords } from "../browser-assets.ts";
import type { TellLanguage } from "../rules/languages.ts";
import type { TellWords } from "./words.ts";

const STYLE = join(import.meta.dirname, "..", "style");
const LOCALES = join(import.meta.dirname, "..", "locales");

/** Every file that pages of telling ask for, under addresses that change with what is in them. */
export interface TellAssets {
  css: string;
  plain: string;
  icon: string;
  scripts: TellScripts;
  /** The address of the words of the sealed way in a language. */
  wordsIn(lang: TellLanguage): string;
  at(path: string): TellFile | undefined;
  /** The recording of a page, by the page's title in a language; undefined while nobody has recorded it. */
  soundOf(lang: TellLanguage, title: string): string | undefined;
  /** The bytes of a recording. */
  sound(path: string): Uint8Array<ArrayBuffer> | undefined;
}

/** `audio`: a folder of recordings by language; those in it stand before those that come with the program. */
export async function loadTellAssets(
  words: readonly TellWords[],
  { contact = "", audio }: { contact?: string | undefined; audio?: string | undefined },
): Promise<TellAssets> {
  const scripts = await tellScripts();
  const css = file("look", "css", "text/css; charset=utf-8", squeezed("tell.css"));
  const plain = file("plain", "css", "text/css; charset=utf-8", squeezed("plain.css"));
  const icon = file("page", "svg", "image/svg+xml", readFileSync(join(STYLE, "page.svg"), "utf8").trim());
  const folders = (lang: TellLanguage): string[] => [...(audio ? [join(audio, lang)] : []), join(LOCALES, lang, "audio")];
  const sounds = words.flatMap((t) => folders(t.lang).flatMap((folder) => soundsOf(t, folder)));
  const said = new Map(
    words.map((t) => {
      const own = sounds.filter(({ lang }) => lang === t.lang).toReversed();
      return [t.lang, tellWords(t, contact, Object.fromEntries(own.map(({ title, path }) => [title, path])))];
    }),
  );
  const all = new Map([...scripts.files, ...[css, plain, icon, ...said.values()].map((one) => [one.path, one] as const)]);
  return {
    soundOf: (lang, title) => sounds.find((one) => one.lang === lang && one.title === title)?.path,
    sound: (path) => sounds.find((one) => one.path === path)?.bytes,
    css: css.path,
    plain: plain.path,
    icon: icon.path,
    scripts,
    wordsIn: (lang) => said.get(lang)?.path ?? "",
    at: (path) => all.get(path),
  };
}

export interface Sound {
  lang: TellLanguage;
  title: string;
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The recordings in a folder: `<page>.mp3`, where `<page>-title` is the message of the page's title. */
export function soundsOf(t: TellWords, folder: string): Sound[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".mp3")) : [];
  return names.flatMap((name) => {
    const id = `${name.slice(0, -".mp3".length)}-title`;
    if (!t.has(id)) return [];
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    return [{ lang: t.lang, title: t(id), path: `/tell-assets/sound.${sha256(bytes).slice(0, 16)}.mp3`, bytes }];
  });
}

const file = (name: string, extension: string, mediaType: string, body: string): TellFile => ({
  path: `/tell-assets/${name}.${sha256(body).slice(0, 16)}.${extension}`,
  mediaType,
  body,
});

const squeezed = (name: string): string =>
  readFileSync(join(STYLE, name), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .trim();
