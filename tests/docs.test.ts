import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { REFUSALS } from "../src/archive/index.ts";
import { program } from "../src/main.ts";
import { SETTINGS } from "../src/settings.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** First cells of a table's rows that hold one `code` word. */
const named = (page: string): string[] => [...read(page).matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? "");

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => join(folder, path));

const leaves = (command: Command, path: string[] = []): { name: string; options: string[] }[] =>
  command.commands.flatMap((sub) =>
    sub.commands.length > 0
      ? leaves(sub, [...path, sub.name()])
      : [{ name: ["vigie", ...path, sub.name()].join(" "), options: sub.options.map((it) => it.long ?? "") }],
  );

describe("the documents are true", () => {
  test("every setting is documented, and no other", () => {
    expect(named("docs/settings.md").toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
  });

  test("every command and each of its options is documented, and no other", () => {
    const documented = named("docs/commands.md").map((usage) => usage.replace(/ <.*$/, ""));
    const commands = leaves(program());
    expect(documented.toSorted()).toEqual(commands.map((it) => it.name).toSorted());
    const page = read("docs/commands.md");
    for (const { options } of commands) for (const option of options) expect(page).toContain(`\`${option}\``);
  });

  test("every problem code is documented, and no other", () => {
    const thrown = sources("src").flatMap((path) =>
      [...read(path).matchAll(/new Problem\(\s*"([a-z0-9-]+)"/g)].map((match) => match[1] ?? ""),
    );
    // Some are named where they are thrown from, and made elsewhere.
    const called = sources("src").flatMap((path) =>
      [...read(path).matchAll(/\bcode = "([a-z0-9]+-[a-z0-9-]+)"|\brefused\(\w+, "([a-z0-9]+-[a-z0-9-]+)"/g)].map(
        ([, a, b]) => a ?? b ?? "",
      ),
    );
    const used = new Set([...thrown, ...called, ...Object.keys(REFUSALS)]);
    expect(named("docs/problems.md").toSorted()).toEqual([...used].toSorted());
  });

  test("every slice and folder that ARCHITECTURE names is there", () => {
    for (const [, path] of read("ARCHITECTURE.md").matchAll(
      /`((?:src|starter|scripts|tests|bench|docs|decisions)\/[\w./-]*)`/g,
    )) {
      expect(() => readdirSync(join(ROOT, path?.endsWith("/") ? path : join(path ?? "", ".."))), path).not.toThrow();
    }
    const slices = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((it) => it.isDirectory());
    for (const slice of slices) expect(read("ARCHITECTURE.md")).toContain(`\`src/${slice.name}/\``);
  });

  test("README's npm and vigie commands exist", () => {
    const scripts = JSON.parse(read("package.json")).scripts as Record<string, string>;
    const readme = read("README.md");
    for (const [, name] of readme.matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(name);
    const commands = leaves(program()).map((it) => it.name);
    for (const [, name] of readme.matchAll(/npx (vigie \w+)/g)) {
      expect(
        commands.some((known) => known.startsWith(name ?? "?")),
        name,
      ).toBe(true);
    }
  });

  test("every link between our own documents leads somewhere", () => {
    const pages = [
      "README.md",
      "ARCHITECTURE.md",
      "CONTRIBUTING.md",
      "SECURITY.md",
      ...readdirSync(join(ROOT, "docs"))
        .filter((it) => it.endsWith(".md"))
        .map((it) => `docs/${it}`),
    ];
    for (const page of pages) {
      for (const [, target] of read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)) {
        expect(() => readFileSync(join(ROOT, page, "..", target ?? "")), `${page} → ${target}`).not.toThrow();
      }
    }
  });
});
