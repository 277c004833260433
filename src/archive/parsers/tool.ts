import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "..", "..", "node_modules");
const found = new Map<string, string>();

/** The installed version of a package, for the record of how a derivation was made. */
export function versionOf(name: string): string {
  let version = found.get(name);
  if (!version) {
    version = (JSON.parse(readFileSync(join(FOLDER, name, "package.json"), "utf8")) as { version: string }).version;
    found.set(name, version);
  }
  return version;
}
