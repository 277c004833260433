// The one gate: types, lint and format, laws of import, dead code, tests. Ends with a line that counts them all.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const temp = mkdtempSync(join(tmpdir(), "vigie-check-"));
const report = join(temp, "vitest.json");
const bin = (name) => join("node_modules", ".bin", name);

const GATES = [
  ["types", bin("tsc"), ["--noEmit"]],
  ["lint and format", bin("biome"), ["check", "--error-on-warnings", "."]],
  ["laws of import", bin("depcruise"), ["src", "--config", ".dependency-cruiser.cjs", "--output-type", "err"]],
  ["dead code", bin("knip"), []],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of GATES) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status === 0) passed++;
  else failed++;
}

console.log("\n== tests");
const only = process.argv.slice(2);
const { status } = spawnSync(
  bin("vitest"),
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...only],
  {
    stdio: "inherit",
  },
);
let skipped = 0;
try {
  const counts = JSON.parse(readFileSync(report, "utf8"));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  skipped = counts.numPendingTests + counts.numTodoTests;
  // A file that does not even load has no failed test of its own.
  if (status !== 0 && counts.numFailedTests === 0) failed++;
} catch {
  failed++;
}
rmSync(temp, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 ? 0 : 1);
