import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

// All that a run leaves in temporary folders lies in one, which goes with it; short, since sockets lie in it too, and open to the account
// that PostgreSQL runs as.
const TEMP = "VIGIE_TEST_TEMP";
if (!process.env[TEMP]) {
  const folder = mkdtempSync(join(tmpdir(), "vigie-run-"));
  chmodSync(folder, 0o711);
  process.env[TEMP] = folder;
  process.env.TMPDIR = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

// What tests start compiles the same files over and over: kept, it costs half the time.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "node_modules", ".cache", "vigie-compiled");

const ALL = ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "tests/**/*.test.ts"];
/** Pure functions and pages: they keep nothing, so one process may try many of them, and loads what they share once. */
const PURE = ["src/**/{rules,pages,words,analysis,vocabularies}/**/*.test.{ts,tsx}"];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      { extends: true, test: { name: "working", include: ALL, exclude: [...PURE, "node_modules/**"] } },
    ],
    pool: "forks",
    // Modules are loaded as the product loads them, by Node itself and pages by the loader of ours: half the work of loading them through Vite.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ["--import", new URL("bin/loader.mjs", import.meta.url).href],
    // Two cores, and a third for those who wait: for a browser, a line or a clock.
    maxWorkers: 3,
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
