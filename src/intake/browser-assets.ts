import { join } from "node:path";
import { build } from "esbuild";
import { sha256 } from "../kernel/hash.ts";
import { HOLES, WORDS, type Word } from "./browser/words.ts";
import { smallSealing } from "./sealing/bundle.ts";

/** A file of the telling pages whose address changes with its content. */
export interface TellFile {
  /** `/tell-assets/first.1A2B3C4D.js` */
  path: string;
  mediaType: string;
  body: string;
}

export interface TellScripts {
  /** The address of the script of the first page: it takes the page over and loads the rest when it is needed. */
  first: string;
  /** The address of the script of every page that stays plain: quick exit and nothing else. */
  leave: string;
  /** All files by their addresses. */
  files: ReadonlyMap<string, TellFile>;
}

const FOLDER = "/tell-assets/";
const SCRIPT = "text/javascript; charset=utf-8";
const BROWSER = join(import.meta.dirname, "browser");

let built: Promise<TellScripts> | undefined;

/** The scripts, built at the first call: modules, to be named with `<script type="module" src=…>`. */
export function tellScripts(): Promise<TellScripts> {
  built ??= bundled();
  return built;
}

async function bundled(): Promise<TellScripts> {
  const { outputFiles, metafile } = await build({
    entryPoints: { first: join(BROWSER, "first.ts"), leave: join(BROWSER, "leave-page.ts") },
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2020",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    plugins: [smallSealing],
    write: false,
    outdir: FOLDER,
    entryNames: "[name].[hash]",
    chunkNames: "part.[hash]",
  });
  const files = outputFiles.map((file): TellFile => {
    const path = `${FOLDER}${file.path.split("/").at(-1)}`;
    return { path, mediaType: SCRIPT, body: file.text };
  });
  const entry = (source: string): string => {
    const [path = ""] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source)) ?? [];
    return `${FOLDER}${path.split("/").at(-1)}`;
  };
  return { first: entry("first.ts"), leave: entry("leave-page.ts"), files: new Map(files.map((file) => [file.path, file])) };
}

/** Says one message of the telling pages in one language. */
export type Say = (id: string, args?: Record<string, string>) => string;

/**
 * The words of the sealed way in one language, as a file that the script fetches. `contact` is where one complains.
 * What the page fills in itself stays a hole: `{percent}`.
 */
export function tellWords(say: Say, contact: string): TellFile {
  const holes = Object.fromEntries(HOLES.map((name) => [name, `{${name}}`]));
  const words = Object.fromEntries(WORDS.map((id: Word) => [id, say(id, { ...holes, contact })]));
  const body = JSON.stringify(words);
  return { path: `${FOLDER}words.${sha256(body).slice(0, 16)}.json`, mediaType: "application/json; charset=utf-8", body };
}
