import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as crates from "ro-crate";

interface Checked {
  results: { id: string; status: string; entity?: string; message: string }[];
  parseJSON(text: string): void;
  rootDataEntity(): void;
  checkFiles(files: Record<string, { exists: boolean; inCrate: boolean; isDir: boolean }>): void;
}
// The package's types leave its validator out.
const { Validator } = crates as unknown as { Validator: new () => Checked };

/** The bag inside a pack, unpacked beside it. */
export function unpacked(path: string): string {
  const folder = `${path}.d`;
  execFileSync("unzip", ["-q", path, "-d", folder]);
  return join(folder, readdirSync(folder)[0] ?? "");
}

export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** The paths that a list of the bag names. */
export const linesOf = (bag: string, list: string): string[] =>
  read(bag, list)
    .trim()
    .split("\n")
    .map((line) => line.slice(66));

export const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

/** What a validator of others finds wrong with the crate of a bag. */
export function crateFaults(bag: string): unknown[] {
  const folder = join(bag, "data");
  const validator = new Validator();
  validator.parseJSON(read(folder, "ro-crate-metadata.json"));
  // What it looks up on the network, a test does not.
  validator.rootDataEntity();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  validator.checkFiles(
    Object.fromEntries(
      paths
        .filter((path) => statSync(join(folder, path)).isFile() && path !== "ro-crate-metadata.json")
        .map((path) => [path, { exists: true, inCrate: false, isDir: false }]),
    ),
  );
  return validator.results.filter(({ status }) => status !== "success");
}
