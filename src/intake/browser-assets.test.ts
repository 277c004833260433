import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { speakerFor } from "./browser/door.fixture.ts";
import { tellScripts, tellWords } from "./browser-assets.ts";

const compressed = (text: string): number => brotliCompressSync(text).length;

test("the first script is a few bytes, needs no other at once, and what seals comes in one go that a slow line carries", async () => {
  const { first, leave, files } = await tellScripts();
  const bodyOf = (path: string): string => files.get(path)?.body ?? "";
  for (const entry of [first, leave]) {
    expect(bodyOf(entry).length).toBeGreaterThan(0);
    expect(compressed(bodyOf(entry))).toBeLessThan(2000);
    expect(bodyOf(entry)).not.toMatch(/^import|;import[ {"]/);
  }
  const all = [...files.values()].reduce((bytes, { body }) => bytes + compressed(body), 0);
  expect(all).toBeLessThan(130_000);
});

test("every address changes with what is under it, and the same source gives the same files", async () => {
  const { files } = await tellScripts();
  for (const [path, file] of files)
    expect([path, file.path]).toEqual([path, expect.stringMatching(/^\/tell-assets\/[\w-]+\.[A-Z0-9]{8}\.js$/)]);
});

test("another process builds the same bytes from the same source, wherever it stands", async () => {
  const door = join(import.meta.dirname, "browser-assets.ts");
  const script = `import { tellScripts } from ${JSON.stringify(door)};
    const { files } = await tellScripts();
    process.stdout.write(JSON.stringify([...files.values()].map(({ path, body }) => [path, body])));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    cwd: tmpdir(),
    maxBuffer: 10_000_000,
  });
  const { files } = await tellScripts();
  expect(JSON.parse(stdout)).toEqual([...files.values()].map(({ path, body }) => [path, body]));
});

test("the words of the sealed way are all there, with holes for what the page fills in", () => {
  const { path, body } = tellWords(speakerFor("en"), "complaints@monitor.example");
  const words = JSON.parse(body) as Record<string, string>;
  expect(path).toMatch(/^\/tell-assets\/words\.[0-9a-f]{16}\.json$/);
  expect(words["tell-step"]).toContain("{step}");
  expect(words["know-complain"]).toContain("complaints@monitor.example");
  expect(Object.values(words).filter((said) => said === "")).toEqual([]);
});

test("no script makes markup or code out of text", async () => {
  const { files } = await tellScripts();
  for (const { path, body } of files.values()) {
    const found =
      body.match(/\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|setAttribute\("on/g) ?? [];
    expect([path, found]).toEqual([path, []]);
  }
});
