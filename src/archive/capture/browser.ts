import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { memoryOf } from "../../kernel/apart.ts";
import { Problem } from "../../kernel/problem.ts";
import { unpackChromium } from "./chromium.ts";
import { noteBrowser } from "./folder.ts";
import { endGroup, processesOf } from "./processes.ts";
import { openProtocol, type Protocol } from "./protocol.ts";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const START_MS = 20_000;
const LOOK_MS = 500;

export interface RunningBrowser extends AsyncDisposable {
  protocol: Protocol;
  /** `HeadlessChrome/147.0.0.0` */
  product: string;
  /** The name that it would give itself. */
  agent: string;
  sandbox: boolean;
  /** Where pages are opened: only from there leads a way through the proxy. */
  context: string;
  pid: number;
  /** Ends it with all its processes. */
  kill(): void;
}

export interface BrowserOptions {
  /** Its program; the system's, else the one from npm, when undefined. */
  program?: string;
  /** Port of the proxy that all traffic of its pages goes through. */
  proxy: number;
  /** Its home, profile and temporary files. */
  folder: string;
  memory: number;
  processes: number;
  /** It was ended because it took more than that. */
  onGreedy: (what: "memory" | "processes") => void;
}

/**
 * Everything that a browser does unasked is off, as far as it has a switch, and nothing that a page asks for finds a way around the proxy.
 * A full Chromium asks after accounts, the time and parts of its own whatever it is told: its own way leads nowhere, and pages have another.
 */
const flags = ({ folder }: BrowserOptions): string[] => [
  "--remote-debugging-pipe",
  `--user-data-dir=${join(folder, "profile")}`,
  "--proxy-server=http://nowhere.invalid:1",
  // Without this, loopback would be reached directly.
  "--proxy-bypass-list=<-loopback>",
  // Names are resolved by the proxy; whatever else would resolve one finds nothing.
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
  "--disable-quic",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-component-extensions-with-background-pages",
  "--disable-client-side-phishing-detection",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-sync",
  "--disable-breakpad",
  "--disable-crash-reporter",
  "--no-pings",
  "--no-first-run",
  "--no-default-browser-check",
  "--metrics-recording-only",
  "--mute-audio",
  "--deny-permission-prompts",
  "--disable-notifications",
  "--disable-prompt-on-repost",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-timer-throttling",
  "--disable-renderer-backgrounding",
  "--disable-backgrounding-occluded-windows",
  "--disable-blink-features=WebTransport,DirectSockets",
  // Frames stay in the process of their page, so that one recorder hears them all.
  "--disable-site-isolation-trials",
  "--disable-features=IsolateOrigins,site-per-process,Prerender2,SpeculationRulesPrefetchFuture,MediaRouter,OptimizationHints,Translate,AutofillServerCommunication,InterestFeedContentSuggestions,DialMediaRouteProvider,WebRtcHideLocalIpsWithMdns,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,AsyncDns,DnsOverHttps,NetworkTimeServiceQuerying,OptimizationGuideModelDownloading,AimEnabled,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
  "--hide-scrollbars",
  "--password-store=basic",
  "--use-mock-keychain",
  "--window-size=1280,1600",
  // Else a full Chromium says that its screen is smaller than its window.
  "--screen-info={1280x1600}",
  "--lang=en",
];

/**
 * Starts a browser with a profile of its own and nothing of ours: no variable of the environment, no home, no open file. Throws Problem
 * `browser-missing` (503).
 */
export async function startBrowser(options: BrowserOptions): Promise<RunningBrowser> {
  const { program, env, shell } = programOf(options);
  const common = [...flags(options), ...(shell ? ["--headless=shell"] : ["--headless=new"]), "--no-startup-window"];
  // Its own sandbox is worth having wherever the system lets it have one; root never does.
  const ways = process.getuid?.() === 0 ? [false] : [true, false];
  for (const sandbox of ways) {
    for (const libraries of [{}, env.libraries]) {
      const running = await tried(program, sandbox ? common : ["--no-sandbox", ...common], { ...env.own, ...libraries }, options);
      if (running) return { ...running, sandbox };
    }
  }
  throw new Problem(
    "browser-missing",
    503,
    "The browser for captures does not start: set VIGIE_BROWSER to the program of a Chromium.",
  );
}

async function tried(program: string, args: string[], env: Record<string, string>, options: BrowserOptions) {
  const child = spawn(program, args, {
    env: env as NodeJS.ProcessEnv,
    cwd: options.folder,
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const failed = new Promise<undefined>((resolve) => {
    child.once("error", () => resolve(undefined)).once("exit", () => resolve(undefined));
    setTimeout(() => resolve(undefined), START_MS).unref();
  });
  const { pid } = child;
  if (!pid) return failed;
  try {
    await noteBrowser(options.folder, pid);
  } catch (error) {
    endGroup(pid);
    throw error;
  }
  const protocol = openProtocol(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const about = protocol.send<{ product: string; userAgent: string }>("Browser.getVersion").catch(() => undefined);
  const version = await Promise.race([about, failed]);
  const opened = version && (await Promise.race([contextOf(protocol, options).catch(() => undefined), failed]));
  if (!version || !opened) {
    endGroup(pid);
    return undefined;
  }
  const unwatch = watch(pid, options);
  const gone = new Promise<void>((resolve) => (hasEnded(child) ? resolve() : child.once("exit", () => resolve())));
  const kill = () => endGroup(pid);
  return {
    protocol,
    product: version.product,
    agent: version.userAgent,
    context: opened,
    pid,
    kill,
    [Symbol.asyncDispose]: async () => {
      unwatch();
      kill();
      await gone;
    },
  };
}

async function contextOf(protocol: Protocol, { proxy }: BrowserOptions): Promise<string> {
  const { browserContextId } = await protocol.send<{ browserContextId: string }>("Target.createBrowserContext", {
    proxyServer: `http://127.0.0.1:${proxy}`,
    // Without this, loopback would be reached directly.
    proxyBypassList: "<-loopback>",
  });
  return browserContextId;
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

interface Program {
  program: string;
  /** It is the small headless browser, which knows no other mode. */
  shell: boolean;
  env: { own: Record<string, string>; libraries: Record<string, string> };
}

function programOf({ program, folder }: BrowserOptions): Program {
  const own = {
    PATH: "/usr/bin:/bin",
    LANG: "C.UTF-8",
    TZ: "UTC",
    HOME: join(folder, "home"),
    TMPDIR: join(folder, "tmp"),
    XDG_CONFIG_HOME: join(folder, "home"),
    XDG_CACHE_HOME: join(folder, "home"),
  };
  const installed = program ?? INSTALLED.find((path) => existsSync(path));
  if (installed) return { program: installed, shell: /headless[_-]shell/.test(installed), env: { own, libraries: {} } };
  const { program: unpacked, libraries, fonts } = unpackChromium();
  const withFonts = existsSync("/etc/fonts/fonts.conf") ? own : { ...own, FONTCONFIG_PATH: fonts };
  // The machine's own libraries come first: those of the package want a recent C library.
  return { program: unpacked, shell: true, env: { own: withFonts, libraries: { LD_LIBRARY_PATH: libraries } } };
}

/** Ends the browser when all its processes together take more than they may. Where the system does not say, it is not watched. */
function watch(pid: number, { memory, processes, onGreedy }: BrowserOptions): () => void {
  let looking = false;
  const clock = setInterval(async () => {
    if (looking) return;
    looking = true;
    const group = await processesOf(pid);
    const sizes = await Promise.all(group.map(memoryOf));
    const what =
      sizes.reduce((sum, size) => sum + size, 0) > memory ? "memory" : group.length > processes ? "processes" : undefined;
    if (what) {
      onGreedy(what);
      endGroup(pid);
    }
    looking = false;
  }, LOOK_MS);
  return () => clearInterval(clock);
}
