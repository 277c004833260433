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
  /** The address of the worker that opens the pages without a line, on a phone of one's own. */
  offline: string;
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
  const sealed = await scriptOf("sealed-way");
  // Built apart, so that neither needs a second file before it does anything.
  const [first, leave] = await Promise.all([scriptOf("first", { SEALED_WAY: sealed.entry }), scriptOf("leave-page")]);
  const pages = [sealed, first, leave].flatMap((built) => built.files);
  const offline = await scriptOf("offline", { SCRIPTS: pages.map(({ path }) => path).sort() });
  const files = [...pages, ...offline.files];
  return {
    first: first.entry,
    leave: leave.entry,
    offline: offline.entry,
    files: new Map(files.map((file) => [file.path, file])),
  };
}

/** One entry and the parts that it loads when they are needed. `known`: what it is told of the others. */
async function scriptOf(
  name: string,
  known: Readonly<Record<string, unknown>> = {},
): Promise<{ entry: string; files: TellFile[] }> {
  const { outputFiles, metafile } = await build({
    // Names in what is built are relative to this: wherever the program is started, the bytes are the same.
    absWorkingDir: BROWSER,
    entryPoints: [join(BROWSER, `${name}.ts`)],
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2020",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    plugins: [smallSealing],
    define: Object.fromEntries(Object.entries(known).map(([hole, value]) => [hole, JSON.stringify(value)])),
    external: [`${FOLDER}*`],
    write: false,
    outdir: FOLDER,
    entryNames: "[name].[hash]",
    chunkNames: "part.[hash]",
  });
  const addressOf = (output: string): string => `${FOLDER}${output.split("/").at(-1)}`;
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(`${name}.ts`))?.[0] ?? "";
  const files = outputFiles.map(({ path, text }): TellFile => ({ path: addressOf(path), mediaType: SCRIPT, body: text }));
  return { entry: addressOf(entry), files };
}

/** Says one message of the telling pages in one language. */
export type Say = (id: string, args?: Record<string, string>) => string;

/**
 * The words of the sealed way in one language, as a file that the script fetches. `contact` is where one complains; empty when
 * the monitor has named nothing. `sounds`: addresses of recordings, by the titles of their pages.
 * What the page fills in itself stays a hole: `{percent}`.
 */
export function tellWords(say: Say, contact: string, sounds: Readonly<Record<string, string>> = {}): TellFile {
  const holes = Object.fromEntries(HOLES.map((name) => [name, `{${name}}`]));
  const words: Record<string, string> = Object.fromEntries(WORDS.map((id: Word) => [id, say(id, { ...holes, contact })]));
  if (contact === "") words["know-complain"] = "";
  const body = JSON.stringify(Object.keys(sounds).length > 0 ? { ...words, sounds } : words);
  return { path: `${FOLDER}words.${sha256(body).slice(0, 16)}.json`, mediaType: "application/json; charset=utf-8", body };
}
