#!/usr/bin/env node
// Runs the command on Node 24 whatever Node started it: the runtime comes as an npm package.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function runtime() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const packaged = join(root, "node_modules", "node", "bin", "node");
  if (existsSync(packaged)) return packaged;
  console.error("vigie: needs Node 24. Run `npm ci` in the project folder: it brings its own.");
  process.exit(69);
}

// Compiled code is kept beside the packages it is made from, for a quicker next start. Without the right to write there, nothing is kept.
const NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE ?? join(root, "node_modules", ".cache", "vigie-compiled");

// Room for what is needed for a moment, in megabytes. Left to itself Node takes several times as much and does not give it back:
// at 100,000 records a third of the memory of a process with the desk.
const ROOM = "--max-semi-space-size=8";

const child = spawn(
  runtime(),
  [ROOM, "--import", new URL("loader.mjs", import.meta.url).href, join(root, "src", "main.ts"), ...process.argv.slice(2)],
  // The channel lets the child notice that its launcher was killed, and stop too.
  { stdio: ["inherit", "inherit", "inherit", "ipc"], env: { ...process.env, NODE_COMPILE_CACHE } },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));

// A signal to `npm start` ends npm and its shell only: whoever stops npm means us.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500).unref();
}

child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
