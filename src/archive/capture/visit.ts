import { join } from "node:path";
import { startBrowser } from "./browser.ts";
import { certificatesOf } from "./chains.ts";
import { openGuard, type Resolve } from "./guard.ts";
import { oversee } from "./oversee.ts";
import { lookAt, type Picture, pictureOf, printTo, type Seen, scrollThrough } from "./page.ts";
import { openRecorder, type Recorder } from "./recorder.ts";
import type { Limit } from "./rules/captured.ts";
import type { Exchange } from "./rules/exchange.ts";
import { isPageType } from "./rules/names.ts";
import type { CaptureSettings } from "./rules/settings.ts";
import type { Failure } from "./rules/verdict.ts";

/** What a browser brought back from an address. */
export interface Visit {
  exchanges: Exchange[];
  /** The hops to the page, and the page itself last. */
  main: readonly Exchange[];
  seen?: Seen;
  picture?: Picture;
  /** Is there a printed page at `print.pdf` of the folder? */
  printed: boolean;
  failure?: Failure;
  limit?: Limit;
  ended?: "browser" | "stopped";
  refused: Record<string, number>;
  certificates: Record<string, string[]>;
  familyOf: (host: string) => "IPv4" | "IPv6" | undefined;
  product: string;
  agent: string;
  sandbox: boolean;
}

export interface VisitOptions {
  settings: CaptureSettings;
  folder: string;
  resolve?: Resolve;
  signal?: AbortSignal;
  onProgress?: (told: { stage: "opening" | "loading" | "scrolling" | "picturing"; resources: number; bytes: number }) => void;
  /** Only for comparison: nothing is looked at, pictured or printed. */
  onlyLoad?: boolean;
}

/** Nothing has happened for so long: the page is there. */
const QUIET_MS = 500;
const SCREEN_MS = 60;
const WINDOW = { width: 1280, height: 1600 };
/** Bytes that were within the bound may take so long to their place. */
const LAST_BYTES_MS = 2000;
/** The parts that come after loading may take this long together, when the time of the capture is used up. */
const LAST_MS = 20_000;

/** Opens the address in a browser of its own, waits for all that it brings, and leaves. Throws Problem `browser-missing`. */
export async function visit(url: string, options: VisitOptions): Promise<Visit> {
  const { settings, folder, signal, onProgress } = options;
  const result: Pick<Visit, "limit" | "ended" | "failure" | "seen" | "picture"> = {};
  const refused: Record<string, number> = {};
  const refuse = (what: string) => {
    refused[what] = (refused[what] ?? 0) + 1;
  };
  const stop = Promise.withResolvers<void>();
  const limited = (limit: Limit) => {
    result.limit ??= limit;
    stop.resolve();
  };
  await using guard = await openGuard({
    allow: settings.allow,
    ...(options.resolve && { resolve: options.resolve }),
    bytes: settings.bytes,
    connections: 120,
    onFull: () => limited("bytes"),
  });
  await using browser = await startBrowser({
    ...(settings.browser && { program: settings.browser }),
    proxy: guard.port,
    folder,
    memory: settings.memory,
    processes: settings.processes,
    onGreedy: limited,
  });
  const { protocol } = browser;
  const recorder = openRecorder(protocol, {
    bytes: settings.bytes,
    resourceBytes: settings.resourceBytes,
    resources: settings.resources,
    onMany: () => {
      guard.shut();
      limited("resources");
    },
    onMuch: () => {
      guard.shut();
      limited("bytes");
    },
  });
  const onAbort = () => {
    result.ended ??= "stopped";
    stop.resolve();
  };
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) onAbort();
  void protocol.ended.then(() => {
    if (!result.limit) result.ended ??= "browser";
    stop.resolve();
  });
  const agent = agentOf(browser.agent, settings.agent);
  const clock = setTimeout(() => limited("seconds"), settings.seconds * 1000);
  const tell = (stage: Parameters<NonNullable<VisitOptions["onProgress"]>>[0]["stage"]) =>
    onProgress?.({ stage, resources: recorder.pending(), bytes: guard.bytes() });
  let left = false;
  let loaded = false;
  let isFile = false;
  /** The page itself broke off: what would be said of its end may never be. */
  const broken = Promise.withResolvers<undefined>();
  const page = Promise.withResolvers<{ session: string; frame: string }>();
  protocol.listen((event) => {
    recorder.hear(event);
    if (event.method === "Page.frameNavigated") {
      const { frame } = event.params as { frame: { parentId?: string; url: string } };
      // The empty page that a browser begins with is loaded too, and is not meant.
      if (!frame.parentId) [left, loaded] = [frame.url !== "about:blank", false];
    } else if (event.method === "Page.loadEventFired") loaded = left;
    else if (event.method === "Network.loadingFailed" && recorder.main().at(-1)?.failure) setTimeout(broken.resolve, QUIET_MS);
    else if (event.method === "Network.responseReceived" && isFileNow(recorder)) {
      // It is fetched as a file: nothing of it has to be shown.
      isFile = true;
      stop.resolve();
    }
    oversee(event, protocol, { recorder, context: browser.context, agent, page, refuse });
  });
  const withinTime = <T>(work: Promise<T>): Promise<T | undefined> => Promise.race([work, stop.promise.then(() => undefined)]);
  const printPath = join(folder, "print.pdf");
  let printed = false;
  /** All that was asked for before the page was pictured. */
  let shown: ReadonlySet<Exchange> | undefined;
  let certificates: Record<string, string[]> = {};
  try {
    tell("opening");
    await protocol.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    const { context: browserContextId } = browser;
    protocol.tell("Browser.setDownloadBehavior", { behavior: "deny", browserContextId, eventsEnabled: true });
    const opening = protocol.send("Target.createTarget", { url: "about:blank", browserContextId, ...WINDOW });
    const there = await withinTime(Promise.all([page.promise, opening]).then(([it]) => it));
    if (there) {
      const { session, frame } = there;
      const going = protocol.send<{ errorText?: string }>("Page.navigate", { url }, session);
      const went = await withinTime(Promise.race([going, broken.promise]));
      tell("loading");
      if (went?.errorText) result.failure = failureOf(went.errorText, guard.refusalOf(new URL(url).hostname));
      const reached = recorder.main().some((one) => one.response);
      if (reached || !result.failure) {
        const quiet = async () => {
          while (!loaded || recorder.pending() > 0 || performance.now() - recorder.lastAt() < QUIET_MS) {
            if (result.limit || result.ended || isFile) return;
            tell("loading");
            await new Promise((resolve) => setTimeout(resolve, 50));
            // A download, an answer without a page and one that broke off may never load.
            const isOver = went?.errorText !== undefined || recorder.main().at(-1)?.failure !== undefined;
            if (!loaded && isOver && recorder.pending() === 0 && performance.now() - recorder.lastAt() >= QUIET_MS) return;
          }
        };
        await withinTime(quiet());
        if (!result.limit && !result.ended && !isFile && loaded && !options.onlyLoad) {
          tell("scrolling");
          await withinTime(scrollThrough(protocol, session, frame, SCREEN_MS));
          await withinTime(quiet());
        }
        if (result.limit) {
          // What is on its way inside the browser still comes: nothing more does from outside.
          if (result.limit === "bytes") await atMost(settled(recorder), LAST_BYTES_MS).catch(() => undefined);
          protocol.tell("Page.stopLoading", {}, session);
        }
        if (!options.onlyLoad && !isFile && result.ended === undefined) {
          // The page is there, or as much of it as there will be: what follows has bounds of its own.
          clearTimeout(clock);
          tell("picturing");
          const last = <T>(work: Promise<T>) => atMost(work, LAST_MS).catch(() => undefined);
          const seen = await last(lookAt(protocol, session, frame));
          if (seen) result.seen = seen;
          // Where nothing came there is nothing to picture, and a browser may wait for it in vain.
          const came = (recorder.main().at(-1)?.length ?? 0) > 0;
          if (seen && came) {
            shown = new Set(recorder.all());
            const picture = await last(pictureOf(protocol, session, seen, settings.height));
            if (picture) result.picture = picture;
            printed = (await last(printTo(protocol, session, printPath, settings.resourceBytes))) ?? false;
          }
        }
        const ask = (one: Exchange[]) => atMost(certificatesOf(protocol, session, one), 5000).catch(() => ({}));
        certificates = await ask([...recorder.main()]);
        const others = recorder
          .all()
          .filter(({ url, response }) => response?.trusted === false && !certificates[new URL(url).origin]);
        certificates = { ...certificates, ...(await ask(others)) };
      }
    }
  } catch (error) {
    if (!result.limit && !result.ended) throw error;
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener("abort", onAbort);
  }
  const finished = isFile ? undefined : await atMost(recorder.finish(), LAST_MS).catch(() => undefined);
  const exchanges = finished ?? recorder.all();
  for (const one of exchanges) if (shown && !shown.has(one)) one.late = true;
  if (guard.forbidden() > 0) refused["forbidden-address"] = guard.forbidden();
  const main = recorder.main();
  // A redirect may have led to where nothing is.
  const led = main.at(-1);
  if (led && !led.response && !result.limit && !result.ended)
    result.failure = failureOf(led.failure ?? "", guard.refusalOf(new URL(led.url).hostname));
  return {
    exchanges,
    main,
    printed,
    refused,
    certificates,
    ...result,
    familyOf: guard.familyOf,
    product: browser.product,
    agent,
    sandbox: browser.sandbox,
  };
}

async function settled(recorder: Recorder): Promise<void> {
  while (performance.now() - recorder.lastAt() < 150) await new Promise((resolve) => setTimeout(resolve, 30));
}

/** Is what answers at the address no page, but a file? */
function isFileNow(recorder: Recorder): boolean {
  const response = recorder.main().at(-1)?.response;
  return response !== undefined && response.status < 400 && !isPageType(response.mediaType);
}

/** The browser's own name, without the part that says how it runs, and ours: who is asked by whom can be seen in the site's log. */
const agentOf = (browser: string, ours: string): string => `${browser.replace("HeadlessChrome", "Chrome")} ${ours}`;

function failureOf(told: string, refusal: "address-forbidden" | "name-unknown" | "unreachable" | undefined): Failure {
  if (refusal) return refusal;
  if (/TOO_MANY_REDIRECTS/.test(told)) return "redirect-loop";
  if (/SSL|CERT/.test(told)) return "certificate-broken";
  if (/UNSAFE_PORT|DISALLOWED_URL|BLOCKED_BY/.test(told)) return "address-forbidden";
  return /CONNECTION|ADDRESS_UNREACHABLE|TUNNEL/.test(told) ? "unreachable" : "no-answer";
}

function atMost<T>(work: Promise<T>, ms: number): Promise<T> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    clock = setTimeout(() => reject(new Error("too slow")), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(clock));
}
