import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Asset, asset } from "../assets.ts";

/** Where captures are played, if not at the site itself; both are origins. */
export interface ReplayPlace {
  apart?: string;
  site?: string;
}

export interface ReplayFiles {
  /** The service worker: our guard, and behind it the engine of replayweb.page. */
  worker: string;
  script: Asset;
  style: Asset;
}

const SCRIPT = "text/javascript; charset=utf-8";

/** The engine as its package ships it. Of that package we serve nothing else: no advertising lists, no Flash, no other interface. */
const engine = (): string =>
  readFileSync(fileURLToPath(new URL("./sw.js", import.meta.resolve("replaywebpage/index.html"))), "utf8");

/** The files of the stage, for one place. */
export async function replayFiles({ apart = "", site = "" }: ReplayPlace): Promise<ReplayFiles> {
  const bundled = async (name: string, format: "iife" | "esm"): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, "browser", `${name}.ts`)],
      ...{ bundle: true, format, target: "es2022", minify: true, legalComments: "none", logLevel: "silent", write: false },
      define: { PLACE: JSON.stringify({ apart, site }) },
    });
    return outputFiles[0]?.text ?? "";
  };
  const [guard, stage] = await Promise.all([bundled("guard", "iife"), bundled("stage", "iife")]);
  const style = readFileSync(join(import.meta.dirname, "stage.css"), "utf8");
  return {
    worker: `${guard}\n${engine()}`,
    script: asset("replay", "js", SCRIPT, stage),
    style: asset("replay", "css", "text/css; charset=utf-8", style),
  };
}
