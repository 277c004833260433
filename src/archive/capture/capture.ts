import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { now } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import { type Brought, bring } from "./bring.ts";
import type { CaptureDeps } from "./deps.ts";
import { openFolder, sweepFolders } from "./folder.ts";
import { redirectsIn, reported } from "./reported.ts";
import type { Captured, CaptureReport, Kept } from "./rules/captured.ts";
import { nameOfFile, waczName } from "./rules/names.ts";
import { hostAndPort, isOwnName, isPublicAddress, isWebPort, portOf, webAddress } from "./rules/reachable.ts";
import { type Observed, verdictOf } from "./rules/verdict.ts";
import { readText } from "./text.ts";
import { inItsTurn } from "./visits.ts";
import { writeWacz } from "./wacz.ts";
import { openWarc } from "./warc.ts";

/**
 * Captures an address of the web: all that it brings, as it comes, becomes objects. A page that cannot be had is a capture too, with a verdict
 * that says so. Throws Problem `address-invalid` or `address-forbidden` (422), `browser-missing` (503), `disk-full` (507), or one of the store; nothing
 * is left behind then.
 */
export async function capture(url: string, deps: CaptureDeps): Promise<Captured> {
  const address = webAddress(url);
  if (!address)
    throw new Problem(
      "address-invalid",
      422,
      "This is no address of the web: it begins with https:// or http://, without a password in it.",
    );
  const { settings, signal } = deps;
  refuseForbidden(address, settings.allow);
  await sweepFolders();
  deps.onProgress?.({ url, stage: "waiting", bytes: 0 });
  return inItsTurn(address.host, { pause: settings.pause, atOnce: settings.atOnce, ...(signal && { signal }) }, async () => {
    const folder = await openFolder();
    try {
      return await captureIn(folder, address.href, url, deps);
    } catch (error) {
      throw ["ENOSPC", "EDQUOT"].includes((error as NodeJS.ErrnoException).code ?? "") ? diskFull() : error;
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    }
  });
}

function refuseForbidden(url: URL, allow: readonly string[]): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (allow.includes(hostAndPort(url.hostname, portOf(url)))) return;
  const isNumber = /^[\d.]+$/.test(host) || host.includes(":");
  if (!isWebPort(portOf(url)) || (isNumber ? !isPublicAddress(host) : isOwnName(host)))
    throw new Problem("address-forbidden", 422, "This address leads to no place of the public web.");
}

const diskFull = () =>
  new Problem(
    "disk-full",
    507,
    "The disk for temporary files is full. Free some space and capture again: nothing was half written.",
  );

async function captureIn(folder: string, url: string, asked: string, deps: CaptureDeps): Promise<Captured> {
  const at = now();
  const began = performance.now();
  const brought = await bring(folder, url, deps);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  deps.onProgress?.({ url, stage: "packing", bytes: 0 });
  return stored(folder, { url: webAddress(asked)?.href ?? url, at, seconds, brought }, deps);
}

interface Done {
  url: string;
  at: string;
  seconds: number;
  brought: Brought;
}

/** Packs what came, and makes objects of it. */
async function stored(folder: string, { url, at, seconds, brought }: Done, deps: CaptureDeps): Promise<Captured> {
  const { exchanges, main, observed, path, tool, version, visit: found } = brought;
  const { finalUrl, status } = observed;
  const page = main.at(-1);
  const read = await readText(folder, { page, html: found?.seen?.html, isPage: observed.isPage });
  const judgedBy: Observed = found ? observed : { ...observed, title: read?.title ?? "", text: read?.opening ?? "" };
  const judgement = verdictOf(judgedBy);
  const title = found?.seen?.title || read?.title || undefined;
  const software = `Vigie ${deps.settings.version}`;

  const warc = join(folder, "data.warc.gz");
  const wacz = join(folder, "capture.wacz");
  {
    await using writer = await openWarc(warc);
    await writer.info({
      software,
      format: "WARC File Format 1.1",
      robots: deps.settings.robots === "obey" ? "classic" : "ignore",
      "http-header-user-agent": brought.agent,
    });
    for (const one of exchanges) await writer.exchange(one);
  }
  const text = found?.seen?.text ?? read?.opening ?? "";
  await writeWacz({ warc, page: { url: finalUrl, at, title: title ?? "", text, ...(status && { status }) }, software, to: wacz });

  deps.onProgress?.({ url, stage: "storing", bytes: (await stat(wacz)).size });
  const put = async (bytes: Parameters<CaptureDeps["objects"]["put"]>[0], mediaType: string): Promise<Kept> => {
    const object = await deps.objects.put(bytes);
    return { sha256: object.sha256, mediaType, bytes: object.bytes };
  };
  const kept = { ...(await put(createReadStream(wacz), "application/wacz")), name: waczName(url, at) };
  const screenshot = found?.picture && (await put(found.picture.png, "image/png"));
  const thumbnail = found?.picture && (await put(found.picture.thumbnail, "image/webp"));
  const print = found?.printed ? await put(createReadStream(join(folder, "print.pdf")), "application/pdf") : undefined;
  const layer = read?.layer && (await put(createReadStream(read.layer), "application/json"));
  const isFile = page?.response && page.file && page.response.status < 400 && !observed.isPage;
  const file = isFile &&
    page.response &&
    page.file && {
      ...(await put(createReadStream(page.file), page.response.mediaType || "application/octet-stream")),
      name: nameOfFile(page.url, page.response.headers, page.response.mediaType),
    };
  const responses = await Promise.all(exchanges.filter((one) => one.response).map((one) => reported(one, brought.familyOf)));
  const redirects = redirectsIn(main);
  const report: CaptureReport = {
    format: "vigie-capture-report/1",
    url,
    finalUrl,
    at,
    seconds,
    ...judgement,
    ...(status !== undefined && { status }),
    headers: (page?.response?.headers ?? []).slice(0, 100).map(([name, value]) => [name.slice(0, 200), value.slice(0, 4000)]),
    redirects,
    responses,
    certificates: brought.certificates,
    ...(brought.certificateError && { certificateError: brought.certificateError }),
    ...(brought.untrusted.length > 0 && { untrusted: brought.untrusted }),
    tool,
    version,
    path,
    agent: brought.agent,
    behaviours: found ? ["scroll", "lazy", "quiet", "screenshot", "print"] : [],
    refused: found?.refused ?? {},
    limits: { ...(observed.limit && { hit: observed.limit }) },
    ...(found && { sandbox: found.sandbox }),
  };
  const bytes = responses.reduce((sum, one) => sum + one.bytes, 0);
  return {
    url,
    finalUrl,
    at,
    seconds,
    ...judgement,
    ...(status !== undefined && { status }),
    ...(title && { title }),
    ...((found?.seen?.lang || read?.languages[0]) && { lang: found?.seen?.lang || read?.languages[0] }),
    path,
    tool,
    version,
    redirects,
    resources: responses.length,
    bytes,
    wacz: kept,
    ...(screenshot && { screenshot }),
    ...(print && { print }),
    ...(layer && { text: layer }),
    ...(thumbnail && { thumbnail }),
    report: await put(Buffer.from(JSON.stringify(report)), "application/json"),
    ...(file && { file }),
    ...(found?.seen && { links: found.seen.links }),
    said: {
      languages: read?.languages ?? [],
      ...(read?.author && { author: read.author }),
      ...(read?.published && { published: read.published }),
    },
    ...(read?.reader && { reader: read.reader }),
  };
}
