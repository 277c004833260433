import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Containers seldom allow Chromium's sandbox, and seldom give it much shared memory. Its own arguments from npm would
 *  switch web security off and put all pages into one process, which dies with the first page that is closed. */
const ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage"];

/** A real Chromium: the system's where there is one, else the one that comes with npm. */
export async function openBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...ARGUMENTS, "--headless=shell"] });
}
