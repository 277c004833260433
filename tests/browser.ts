import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { unpackChromium } from "../src/archive/capture/chromium.ts";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Containers seldom allow Chromium's sandbox, and seldom give it much shared memory. */
const ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage"];

/** What a whole Chromium asks of its maker by itself, about the fields of a page for instance, and what Playwright would have off: only one such list counts. */
const OFF = [
  "AutofillServerCommunication",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** A real Chromium: the system's where there is one, else the one that comes with npm. `more`: arguments of its command. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...ARGUMENTS, ...more];
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: [...args, `--disable-features=${OFF.join(",")}`] });

  const { program, libraries, fonts } = unpackChromium();
  const own = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: fonts };
  const launch = (env: NodeJS.ProcessEnv): Promise<Browser> =>
    chromium.launch({ executablePath: program, args: [...args, "--headless=shell"], env: env as Record<string, string> });
  try {
    return await launch({ ...process.env, ...own });
  } catch (error) {
    // The machine's own libraries come first: those of the package want a recent C library.
    if (!String(error).includes("error while loading shared libraries")) throw error;
    return launch({ ...process.env, ...own, LD_LIBRARY_PATH: libraries });
  }
}
