import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { perShape } from "../../registry/index.ts";
import { type Asset, accentSheet, asset, markAsset, siteSheets } from "../../site/index.ts";

const STYLE = join(import.meta.dirname, "..", "style");
const BROWSER = join(import.meta.dirname, "..", "browser");

export interface DeskAssets {
  css: Asset;
  mark: Asset;
  script: Asset;
}

/** The style and the script of the desk; made at the first page that needs them, and kept until the monitor looks otherwise. */
export const deskAssets = perShape((): Promise<DeskAssets> => make());

let script: Promise<string> | undefined;

async function make(): Promise<DeskAssets> {
  script ??= bundled("main.ts");
  const sheets = readdirSync(STYLE)
    .filter((name) => name.endsWith(".css"))
    .sort()
    .map((name) => readFileSync(join(STYLE, name), "utf8"));
  return {
    css: asset(
      "desk",
      "css",
      "text/css; charset=utf-8",
      [...siteSheets(["base", "masthead", "pages", "source", "print"]), ...sheets, accentSheet()].join("\n"),
    ),
    mark: markAsset(),
    script: asset("desk", "js", "text/javascript; charset=utf-8", await script),
  };
}

let cases: Promise<Asset> | undefined;

/** The script of the cases' pages alone: what opens and seals is heavy, and no other page needs it. */
export function casesScript(): Promise<Asset> {
  cases ??= bundled(join("cases", "main.ts")).then((text) => asset("cases", "js", "text/javascript; charset=utf-8", text));
  return cases;
}

/** The enhancements of all areas with the libraries they need, as one module. Without it every page works all the same. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(BROWSER, entry)],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
