import { type AddResult, addCapture, addMaterial, type CaptureProgress, isWebAddress } from "../archive/index.ts";
import type { Config } from "../config.ts";
import { Problem } from "../kernel/problem.ts";
import { openHouse } from "../open.ts";
import type { Output } from "./output.ts";

export interface AddOptions {
  publish: boolean;
  /** Keep the bytes without reading them. */
  asIs: boolean;
  /** Capture addresses without a browser. */
  plain: boolean;
}

type House = Awaited<ReturnType<typeof openHouse>>;

const MEGABYTE = 1024 * 1024;
const size = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** `vigie add`: files, folders and addresses of the web into the archive, a source each. Answers whether everything went in. */
export async function add(config: Config, given: string[], options: AddOptions, out: Output): Promise<boolean> {
  const house = await openHouse(config);
  try {
    const addresses = given.filter(isWebAddress);
    const paths = given.filter((one) => !isWebAddress(one));
    const files = await addFiles(house, config, paths, options, out);
    const captures = await addAddresses(house, config, addresses, options, out);
    const state = options.publish ? "published" : "as drafts";
    if (paths.length > 0)
      out.line(`${files.added.length} added ${state}, ${files.existing.length} already there, ${files.failed.length} failed.`);
    if (addresses.length > 0) out.line(`${captures.captured.length} captured ${state}, ${captures.failed.length} failed.`);
    out.result(
      addresses.length > 0 ? { ...files, captured: captures.captured, failed: [...files.failed, ...captures.failed] } : files,
    );
    return files.failed.length + captures.failed.length === 0;
  } finally {
    await house.close();
  }
}

async function addFiles(house: House, config: Config, paths: string[], options: AddOptions, out: Output): Promise<AddResult> {
  if (paths.length === 0) return { added: [], existing: [], failed: [] };
  const outcome = await addMaterial(paths, {
    ledger: house.ledger,
    objects: house.objects,
    publish: options.publish,
    asIs: options.asIs,
    actor: "shell",
    reviewers: config.reviewers,
    onProgress: (it) => out.progress(`${it.done} of ${it.total} · ${size(it.bytes)} · ${it.stage} ${it.current}`),
  });
  for (const item of outcome.added) out.line(`added      ${item.handle}  ${item.path}${notes(item.notes)}`);
  for (const item of outcome.existing) out.line(`there      ${item.handle}  ${item.path}`);
  for (const item of outcome.failed) out.line(`not added  ${item.path}: ${item.what} ${item.remedy}`);
  return outcome;
}

interface Captures {
  captured: {
    url: string;
    handle: string;
    version: number;
    state: string;
    verdict: string;
    reason: string;
    sha256: string;
    seconds: number;
  }[];
  failed: { path: string; code: string; what: string; remedy: string }[];
}

/** One after the other: their order is that of the command. */
async function addAddresses(house: House, config: Config, urls: string[], options: AddOptions, out: Output): Promise<Captures> {
  const outcome: Captures = { captured: [], failed: [] };
  for (const [index, url] of urls.entries()) {
    const onProgress = (it: CaptureProgress) =>
      out.progress(`${index} of ${urls.length} · ${size(it.bytes)} · ${it.stage} ${it.url}`);
    try {
      const {
        captured,
        handle,
        version,
        state,
        notes: said,
      } = await addCapture(url, {
        ledger: house.ledger,
        objects: house.objects,
        settings: config.capture,
        plain: options.plain,
        publish: options.publish,
        actor: "shell",
        reviewers: config.reviewers,
        onProgress,
      });
      const { verdict, reason, wacz, seconds } = captured;
      out.line(
        `captured   ${handle}  ${captured.url}  ${verdict}${verdict === "complete" && reason === "whole" ? "" : ` (${reason})`}${notes(said)}`,
      );
      outcome.captured.push({ url: captured.url, handle, version, state, verdict, reason, sha256: wacz.sha256, seconds });
    } catch (error) {
      // A full disk or a store that is gone concerns all that would follow.
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      out.line(`not added  ${url}: ${error.message}`);
      outcome.failed.push({ path: url, code: error.code, what: error.message, remedy: "" });
    }
  }
  return outcome;
}

const notes = (list: readonly string[]): string => (list.length > 0 ? ` (${list.join("; ")})` : "");
