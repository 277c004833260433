// Lets Node load our pages: it reads TypeScript by itself, and JSX not. What the pages become is kept beside the packages, each under the
// hash of its source and of what turns it. Without the right to write there, they are turned at each start.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const { version } = require("@babel/parser/package.json");
const turning = ["templates.ts", "reading.ts"].map((file) => readFileSync(join(root, "src", "kernel", "jsx", file), "utf8"));
const folder = join(root, "node_modules", ".cache", "vigie-pages");
const keptAs = (source) =>
  join(
    folder,
    `${createHash("sha256")
      .update([version, ...turning, source].join("\n"))
      .digest("hex")
      .slice(0, 40)}.ts`,
  );

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
    const text = require("../src/kernel/jsx/templates.ts").withTemplates(source, path);
    keep(kept, text);
    return text;
  }
}

registerHooks({
  load: (url, context, next) =>
    /^file:.*\.tsx(?:\?|$)/.test(url)
      ? { format: "module-typescript", source: pageOf(fileURLToPath(url)), shortCircuit: true }
      : next(url, context),
});
