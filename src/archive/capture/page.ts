import { open } from "node:fs/promises";
import type { Protocol } from "./protocol.ts";
import type { Link } from "./rules/captured.ts";

/** What a page shows when it is left. */
export interface Seen {
  url: string;
  title: string;
  lang: string;
  /** Its words as they stand on the screen, at most 200,000 characters. */
  text: string;
  /** Its document as it is now, at most 20 million characters. */
  html: string;
  passwordField: boolean;
  /** Where it leads, in the order of the page, each address once: at most 1,000. */
  links: Link[];
  width: number;
  height: number;
}

const LOOK = `(() => {
  const root = document.documentElement, body = document.body;
  const cut = (text, most) => String(text ?? "").slice(0, most);
  const shown = (one) => one.getClientRects().length > 0;
  return {
    url: location.href, title: cut(document.title, 1000), lang: cut(root?.lang, 35),
    text: cut(body?.innerText ?? root?.textContent, 200000),
    html: cut("<!doctype html>" + (root?.outerHTML ?? ""), 20000000),
    passwordField: [...document.querySelectorAll('input[type="password"]')].some(shown),
    links: [...new Map([...document.links]
      .filter((one) => /^https?:$/.test(one.protocol))
      .map((one) => [one.href.slice(0, 2000), cut(one.textContent, 200)])
    )].slice(0, 1000).map(([url, text]) => ({ url, text })),
    width: Math.max(root?.scrollWidth ?? 0, 320), height: Math.max(root?.scrollHeight ?? 0, body?.scrollHeight ?? 0, 200),
  };
})()`;

/** In a world of our own beside the page's: what the page has changed about the language does not reach it. */
export async function lookAt(protocol: Protocol, session: string, frame: string): Promise<Seen> {
  const { executionContextId: contextId } = await protocol.send<{ executionContextId: number }>(
    "Page.createIsolatedWorld",
    { frameId: frame, worldName: "archive" },
    session,
  );
  const answer = await protocol.send<{ result: { value: Seen } }>(
    "Runtime.evaluate",
    { expression: LOOK, contextId, returnByValue: true, timeout: 10_000 },
    session,
  );
  return answer.result.value;
}

/** Down the page and back, a screen at a time, so that what loads when it is looked at is loaded. At most 30 screens. */
export async function scrollThrough(protocol: Protocol, session: string, frame: string, pause: number): Promise<void> {
  const { executionContextId: contextId } = await protocol.send<{ executionContextId: number }>(
    "Page.createIsolatedWorld",
    { frameId: frame, worldName: "archive" },
    session,
  );
  const run = (expression: string) =>
    protocol
      .send<{ result: { value: boolean } }>(
        "Runtime.evaluate",
        { expression, contextId, returnByValue: true, timeout: 5000 },
        session,
      )
      .then(({ result }) => result.value);
  for (const lazy of ["img", "iframe"])
    await run(`document.querySelectorAll('${lazy}[loading="lazy"]').forEach((one) => { one.loading = "eager" }), true`);
  for (let screen = 0; screen < 30; screen++) {
    const more = await run(
      "(() => { const before = scrollY; scrollBy({ top: innerHeight * 0.9, behavior: 'instant' }); return scrollY > before })()",
    );
    if (!more) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await run("scrollTo({ top: 0, behavior: 'instant' }), true");
}

export interface Picture {
  png: Buffer;
  thumbnail: Buffer;
}

/** The whole page as a picture, as high as it may be, and a small one of its first screen. */
export async function pictureOf(protocol: Protocol, session: string, { width, height }: Seen, most: number): Promise<Picture> {
  const wide = Math.min(Math.max(width, 1280), 2000);
  const shot = async (format: string, clip: object, more: object = {}) => {
    const { data } = await protocol.send<{ data: string }>(
      "Page.captureScreenshot",
      { format, clip, captureBeyondViewport: true, ...more },
      session,
    );
    return Buffer.from(data, "base64");
  };
  const png = await shot(
    "png",
    { x: 0, y: 0, width: wide, height: Math.min(height, most), scale: 1 },
    { optimizeForSpeed: true },
  );
  const thumbnail = await shot(
    "webp",
    { x: 0, y: 0, width: wide, height: Math.min(Math.max(height, 400), wide * 1.25), scale: 480 / wide },
    { quality: 75 },
  );
  return { png, thumbnail };
}

/** Prints the page into a file, as a PDF of at most `most` bytes. Answers whether it is there. */
export async function printTo(protocol: Protocol, session: string, path: string, most: number): Promise<boolean> {
  const { stream } = await protocol.send<{ stream: string }>(
    "Page.printToPDF",
    { transferMode: "ReturnAsStream", printBackground: true, preferCSSPageSize: false, paperWidth: 8.27, paperHeight: 11.69 },
    session,
  );
  await using file = await open(path, "w");
  for (let bytes = 0; bytes <= most; ) {
    const part = await protocol.send<{ data: string; base64Encoded?: boolean; eof: boolean }>(
      "IO.read",
      { handle: stream, size: 2 ** 20 },
      session,
    );
    const data = Buffer.from(part.data, part.base64Encoded ? "base64" : "utf8");
    bytes += data.length;
    await file.write(data);
    if (part.eof) return bytes <= most;
  }
  return false;
}
