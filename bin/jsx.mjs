// Lets Node load our pages: it reads TypeScript by itself, and JSX not. What the pages become is kept beside the packages, each under the
// hash of its source; when one is missing, all are made in one go. Without the right to write there, they are made at each start.
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const { version } = require("esbuild/package.json");
const folder = join(root, "node_modules", ".cache", "vigie-pages");
const keptAs = (source) => join(folder, `${createHash("sha256").update(`${version}\n${source}`).digest("hex").slice(0, 40)}.js`);

/** What was made in this process, by path: undefined until something was missing. */
let made;

function makeAll() {
  const entryPoints = globSync("{src,scripts,tests,bench}/**/*.tsx", { cwd: root }).map((path) => join(root, path));
  const { outputFiles } = require("esbuild").buildSync({
    ...{ entryPoints, absWorkingDir: root, outbase: root, outdir: root, write: false, bundle: false, logLevel: "silent" },
    ...{
      format: "esm",
      jsx: "automatic",
      jsxImportSource: "preact",
      target: "node24",
      sourcemap: "inline",
      sourcesContent: false,
    },
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/\.js$/, ".tsx"), text]));
}

function keep(path, text) {
  try {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch {
    // A folder that we may not write to.
  }
}

function pageOf(path) {
  const source = readFileSync(path, "utf8");
  const kept = keptAs(source);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    made ??= makeAll();
    const text = made.get(resolve(path));
    if (text === undefined) throw new Error(`${path}: a page outside of the folders that pages are in`);
    keep(kept, text);
    return text;
  }
}

process.setSourceMapsEnabled(true);
registerHooks({
  load: (url, context, next) =>
    /^file:.*\.tsx(?:\?|$)/.test(url)
      ? { format: "module", source: pageOf(fileURLToPath(url)), shortCircuit: true }
      : next(url, context),
});
