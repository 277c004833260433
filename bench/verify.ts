import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { editionRelease } from "../src/commands/edition-release.ts";
import type { Output } from "../src/commands/output.ts";
import { verifyFile } from "../src/commands/verify-file.ts";
import type { Config } from "../src/config.ts";
import { ms, type Row, timed } from "./measure.ts";

const TARGET = 10_000;
const QUIET: Output = { json: true, line: () => {}, progress: () => {}, result: () => {} };

/** Verifying a released edition: its bytes, every record in it, and its entry in the log. */
export async function verifyRow(config: Config, folder: string, say: (words: string) => void): Promise<Row> {
  say("verifying an edition");
  const to = join(folder, "released");
  mkdirSync(to, { recursive: true });
  await editionRelease(config, to, QUIET);
  const name = readdirSync(to).find((one) => one.endsWith(".sqlite")) ?? "";
  let code = -1;
  const took = await timed(async () => {
    code = await verifyFile(join(to, name), { key: [], root: [], lang: "en" }, QUIET);
  });
  return {
    what: "verifying a released edition of the whole archive",
    measured: code === 0 ? ms(took) : `exit code ${code}`,
    baseline: "",
    ratio: "",
    target: "< 10 s",
    holds: code === 0 && took < TARGET,
  };
}
