import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as crates from "ro-crate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { original } from "../registry/index.ts";
import { layer, openPackTest, type PackTest } from "./house.fixture.ts";

interface Checked {
  results: { id: string; status: string; entity?: string; message: string }[];
  parseJSON(text: string): void;
  rootDataEntity(): void;
  checkFiles(files: Record<string, { exists: boolean; inCrate: boolean; isDir: boolean }>): void;
}
// The package's types leave its validator out.
const { Validator } = crates as unknown as { Validator: new () => Checked };

let it: PackTest;
let deployment: string;

beforeAll(async () => {
  it = await openPackTest();
  const file = await it.file("The report.\n", {
    name: "../../../etc/pass\u202ewd\u200f:*?|<>.TXT",
    derivations: [await it.derived("text", layer("The report."))],
  });
  const letter = await it.file("Original with names: CANARY-WITHHELD", {
    name: "letter.eml",
    withheld: true,
    derivations: [await it.derived("text", layer("Letter")), await it.derived("clean", "Letter without names", "text/plain")],
    teamMetadata: "CANARY-METADATA",
    redactions: [{ at: "2026-02-04T00:00:00.000Z", by: "CANARY-REDACTOR", places: 2, reason: "Names of witnesses" }],
    restricted: [await it.derived("text", "CANARY-RESTRICTED")],
  });
  const put = await it.house.put({
    type: "source",
    title: original("en", "A report <script>alert(1)</script>"),
    fields: {
      material: "report",
      author: ["A. Author"],
      published: "2024-05",
      url: "https://example.org/report",
      language: ["en"],
      files: [file, letter],
    },
  });
  const about = await it.house.put({
    type: "deployment",
    title: { ...original("en", "Towers at a border"), ar: { text: "أبراج", status: "human" } },
    summary: original("en", "Three towers."),
    fields: { status: "in-use" },
    citations: [
      { field: "status", source: put.body.id, relation: "supports", grade: "E3", locator: { page: "2", quote: "in use" } },
    ],
  });
  deployment = about.body.handle;
  const second = await it.house.put({
    type: "source",
    title: original("en", "Second"),
    fields: { material: "report", noCapture: "Paper." },
  });
  await it.house.put({
    type: "claim",
    title: original("en", "It keeps faces"),
    fields: {
      text: original("en", "The towers keep faces."),
      about: [about.body.id],
      standing: "alleged",
      evidence: [{ source: second.body.id, relation: "supports", page: "3" }],
    },
  });
});
afterAll(() => it.close());

function unpacked(path: string): string {
  const folder = `${path}.d`;
  execFileSync("unzip", ["-q", path, "-d", folder]);
  return join(folder, readdirSync(folder)[0] ?? "");
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

async function crateFaults(bag: string): Promise<unknown[]> {
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

describe("a pack", () => {
  test("is a bag that coreutils accept and a crate that its validator accepts", async () => {
    const bag = unpacked(await it.make([deployment]));
    for (const list of ["manifest-sha256.txt", "tagmanifest-sha256.txt"])
      execFileSync("sha256sum", ["-c", "--strict", "--quiet", list], { cwd: bag });
    const listed = read(bag, "manifest-sha256.txt")
      .trim()
      .split("\n")
      .map((line) => line.slice(66));
    expect(listed).toEqual(filesUnder(bag).filter((path) => path.startsWith("data/")));
    const bytes = listed.reduce((sum, path) => sum + statSync(join(bag, path)).size, 0);
    expect(read(bag, "bag-info.txt")).toContain(`Payload-Oxum: ${bytes}.${listed.length}\n`);
    expect(read(bag, "bagit.txt")).toBe("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    expect(await crateFaults(bag)).toEqual([]);
  });
});
