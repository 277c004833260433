import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LAUNCHER = join(import.meta.dirname, "..", "bin", "vigie.mjs");

export interface Monitor {
  /** Address of the public site, without a slash at the end. */
  url: string;
  /** Address of the desk, without a slash at the end. */
  desk: string;
  /** The one-time link of the first administrator, while there is none. */
  firstLink: string | undefined;
  data: string;
  /** Folder of the keys that erasure rests on. */
  keys: string;
  process: ChildProcess;
  /** What it has written to stderr so far: bugs, if there were any. */
  said(): string;
  /** Ends it by its process id and removes its data. */
  stop(): Promise<void>;
}

/** Where the keys of a test's monitor are: beside its data, as by default. They go when the tests of the file are over. */
const keysOf = (data: string): string => `${data}-keys`;
const keys = new Set<string>();
process.once("exit", () => {
  for (const folder of keys) rmSync(folder, { recursive: true, force: true });
});

/** The environment of a test's own monitor: nothing of the machine's settings leaks in. */
const environment = (data: string): NodeJS.ProcessEnv => {
  keys.add(keysOf(data));
  const own = { VIGIE_DATA: data, VIGIE_KEYS: keysOf(data), PORT: "0", HOST: "127.0.0.1", DESK_PORT: "0" };
  const env: NodeJS.ProcessEnv = { ...process.env, ...own };
  for (const name of [
    "VIGIE_DATABASE_URL",
    "VIGIE_OBJECTS",
    "VIGIE_NAME",
    "VIGIE_PREFIX",
    "VIGIE_REVIEWERS",
    "VIGIE_DESK_URL",
    "VIGIE_SMTP",
    "VIGIE_INTAKE",
    "VIGIE_VAULT_URL",
    "VIGIE_EXIT_URL",
    "VIGIE_INTAKE_LANGUAGES",
    "VIGIE_INTAKE_AUDIO",
    "VIGIE_ONION_URL",
    "VIGIE_REPLAY_URL",
    "NODE_OPTIONS",
  ])
    delete env[name];
  return env;
};

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs one `vigie` command to its end, as a person in a shell would. */
export function vigie(data: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args], {
      env: { ...environment(data), ...more },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (err += chunk));
    child.once("error", fail);
    child.once("close", (code) => done({ code: code ?? -1, out, err }));
  });
}

export const temporaryData = (): Promise<string> => mkdtemp(join(tmpdir(), "vigie-test-"));

/** Starts a whole monitor as a child process on a free port of loopback, and waits until it answers. */
export async function startMonitor(options: { data?: string; empty?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<Monitor> {
  const data = options.data ?? (await temporaryData());
  const child = spawn(process.execPath, [LAUNCHER, "start", "--json", ...(options.empty ? ["--empty"] : [])], {
    env: { ...environment(data), ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (chunk) => (said += chunk));
  const { port, desk, firstLink } = await started(child);
  return {
    url: `http://127.0.0.1:${port}`,
    // A name and not an address: passkeys are for names.
    desk: desk.replace(/\/$/, ""),
    firstLink,
    data,
    keys: keysOf(data),
    process: child,
    said: () => said,
    async stop() {
      await end(child);
      if (!options.data) for (const folder of [data, keysOf(data)]) await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Started {
  port: number;
  desk: string;
  firstLink?: string;
}

function started(child: ChildProcess): Promise<Started> {
  return new Promise((ready, fail) => {
    let out = "";
    let err = "";
    child.stdout?.on("data", (chunk) => {
      out += chunk;
      const line = out.split("\n").find((text) => text.startsWith("{"));
      if (line) ready(JSON.parse(line) as Started);
    });
    child.stderr?.on("data", (chunk) => (err += chunk));
    child.once("exit", (code) => fail(new Error(`the monitor ended with ${code}: ${err}`)));
  });
}

const end = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once("exit", () => done());
    child.kill("SIGTERM");
  });

/** A command with all its children as one group, to be killed outright as by a power cut. */
export interface Group {
  killAfter(milliseconds: number): Promise<void>;
  /** Kills it as soon as it has written so many lines; answers all that it wrote. */
  killAfterLines(lines: number): Promise<string>;
}

export function vigieGroup(data: string, args: readonly string[]): Group {
  const child = spawn(process.execPath, [LAUNCHER, ...args], {
    env: environment(data),
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const kill = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
  };
  let said = "";
  let most = Number.POSITIVE_INFINITY;
  child.stdout?.on("data", (chunk) => {
    said += chunk;
    if (said.split("\n").length > most) kill();
  });
  return {
    async killAfter(milliseconds) {
      await Promise.race([ended, new Promise((next) => setTimeout(next, milliseconds))]);
      kill();
      await ended;
    },
    async killAfterLines(lines) {
      most = lines;
      await ended;
      return said;
    },
  };
}
