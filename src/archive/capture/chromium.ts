import { spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

/** The Chromium inside the npm package, unpacked. */
export interface Unpacked {
  program: string;
  /** Libraries that a machine without a desktop may lack. */
  libraries: string;
  /** Folder of a font configuration, for a machine that has none. */
  fonts: string;
}

/**
 * Unpacks the browser of `@sparticuz/chromium` once. The package does so itself, but into a fixed place that two processes
 * fill at the same time; here it is made aside and moved into place as a whole.
 */
export function unpackChromium(): Unpacked {
  const home = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..", "..");
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const folder = join(roomFor(join(home, "..", "..")), `vigie-chromium-${version}`);
  const unpacked = { program: join(folder, "chromium"), libraries: join(folder, "lib"), fonts: folder };
  if (existsSync(folder)) return unpacked;

  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const inflated = (name: string): Buffer => brotliDecompressSync(readFileSync(join(home, "bin", name)));
  writeFileSync(join(aside, "chromium"), inflated("chromium.br"), { mode: 0o755 });
  for (const name of ["swiftshader", "al2023", "fonts"]) {
    const { status, stderr } = spawnSync("tar", ["-x", "-C", aside], { input: inflated(`${name}.tar.br`) });
    if (status !== 0) throw new Error(`${name} of @sparticuz/chromium cannot be unpacked: ${stderr}`);
  }
  const configuration = join(aside, "fonts.conf");
  writeFileSync(
    configuration,
    readFileSync(configuration, "utf8").replace(/<dir[^>]*>[^<]*<\/dir>/, `<dir>${join(folder, "fonts")}</dir>`),
  );
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another process was faster.
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return unpacked;
}

/** Beside the package, where that may be written; else a folder of this account's own. */
function roomFor(modules: string): string {
  try {
    const cache = join(modules, ".cache");
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return cache;
  } catch {
    const own = join(tmpdir(), `vigie-programs-${process.getuid?.() ?? "me"}`);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    // Anyone may make a folder of this name there, and programs are run out of it.
    const { uid, mode } = lstatSync(own);
    if (process.getuid && (uid !== process.getuid() || (mode & 0o077) !== 0))
      throw new Error(`${own} is not this account's alone`);
    return own;
  }
}
