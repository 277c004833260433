import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { idFromName } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { type Ledger, type LedgerReader, publish, type RecordBody, type Revision } from "../../registry/index.ts";
import { type FilesRead, filesOf, titleOf } from "../accession.ts";
import { sourceOfPage } from "../rules/source-body.ts";
import { capture } from "./capture.ts";
import type { CaptureDeps } from "./deps.ts";
import type { Captured } from "./rules/captured.ts";
import { captureName, fileOfCapture, withCapture } from "./rules/captured-source.ts";
import { webAddress } from "./rules/reachable.ts";

export interface KeepDeps {
  ledger: Ledger;
  objects: CaptureDeps["objects"];
  /** Id of the source that it belongs to; the one of the same address, or a new one, when it is not said. */
  record?: string;
  actor: string;
  /** For the history. */
  reason?: string;
  /** Publish at once, if nothing stands in the way. */
  publish?: boolean;
  reviewers?: "one" | "two";
}

export type AddCaptureDeps = KeepDeps & CaptureDeps;

export interface AddedCapture {
  captured: Captured;
  /** Id of the source's record. */
  record: string;
  handle: string;
  version: number;
  title: string;
  state: RecordBody["state"];
  /** It is the first capture of a new source. */
  created: boolean;
  /** What the one who adds should know: a clause each. */
  notes: string[];
}

/** Captures an address and keeps it as a source, or as one more capture of the source of that address. Throws as `capture` and `keepCapture` do. */
export async function addCapture(url: string, deps: AddCaptureDeps): Promise<AddedCapture> {
  return keepCapture(await capture(url, deps), deps);
}

/**
 * Enters a capture in the ledger: a draft of a new source, or a new version of the source of its address. Of an address at which nothing has ever
 * answered no source is made: throws Problem `capture-empty` (422) then; else what the ledger and the rules of publication throw.
 */
export async function keepCapture(captured: Captured, deps: KeepDeps): Promise<AddedCapture> {
  const { ledger, actor } = deps;
  const record = deps.record ?? (await captureSourceOf(ledger, captured.url)) ?? idFromName(captureName(captured.url));
  const inner = await filesIn(captured, deps);
  for (let attempt = 0; ; attempt++) {
    const before = await ledger.latest(record);
    if (!before && captured.resources === 0)
      throw new Problem(
        "capture-empty",
        422,
        `Nothing answers at ${captured.url} (${captured.reason}): no source is made of that.`,
      );
    if (before?.body.state === "withdrawn")
      throw new Problem(
        "capture-withdrawn",
        409,
        `The source of this address was withdrawn (${before.body.handle}): it takes no captures.`,
      );
    const from = before?.body ?? newSource(record, captured, inner.title);
    const body = withCapture(from, captured, [fileOfCapture(captured), ...inner.files]);
    const reason = deps.reason ?? (before ? "Captured again." : "Captured from the web.");
    try {
      const entry = {
        body,
        act: before ? ("edited" as const) : ("created" as const),
        reason,
        actor,
        expected: before?.version ?? 0,
      };
      const [revision] = await ledger.append([entry]);
      if (!revision) throw new Error("the ledger returned no revision");
      const last = deps.publish ? await published(revision, deps, reason) : revision;
      return {
        captured,
        record,
        handle: last.body.handle,
        version: last.version,
        title: titleOf(last.body),
        state: last.body.state,
        created: !before,
        notes: inner.notes,
      };
    } catch (error) {
      // Somebody wrote to the source meanwhile: the capture goes on top of that.
      if (!(error instanceof Problem) || error.code !== "version-conflict" || attempt >= 4) throw error;
    }
  }
}

const published = (revision: Revision, { ledger, actor, reviewers }: KeepDeps, reason: string): Promise<Revision> =>
  publish(ledger, revision.record, { actor, reason, secondReviewer: reviewers === "two" });

/** What the address itself was, when it is a file: read and derived as every file is. One that is refused is kept as it came. */
async function filesIn(captured: Captured, { objects, ledger, actor }: KeepDeps): Promise<FilesRead> {
  const { file, at } = captured;
  if (!file || file.bytes === 0) return { files: [], notes: [] };
  const folder = await mkdtemp(join(tmpdir(), "vigie-add-"));
  try {
    const path = join(folder, "file");
    await pipeline(await objects.get(file.sha256), createWriteStream(path));
    const archive = { objects, ledger, actor, publish: false, reviewers: "two" as const };
    return await filesOf({ path, name: file.name, sha256: file.sha256, bytes: file.bytes }, archive, folder, at);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function newSource(record: string, captured: Captured, titleOfFile: string | undefined): RecordBody {
  const { url, title, said, lang, file } = captured;
  const languages = said.languages.length > 0 ? said.languages : lang && /^[a-z]{2,3}$/i.test(lang) ? [lang.toLowerCase()] : [];
  return sourceOfPage(record, {
    title: title ?? titleOfFile ?? new URL(url).host + new URL(url).pathname,
    languages,
    material: file ? "other" : "web-page",
    ...(said.author && { author: said.author }),
    ...(said.published && { published: said.published }),
    url,
  });
}

/** Id of the source of an address: of its captures, or one that was written by hand and waits for them. */
export async function captureSourceOf(ledger: LedgerReader, url: string): Promise<string | undefined> {
  const address = webAddress(url)?.href;
  if (!address) return undefined;
  const own = idFromName(captureName(address));
  const head = await ledger.head(own);
  if (head) return head.mergedInto ?? own;
  for (let after = ""; ; ) {
    const heads = await ledger.list({ type: "source", limit: 500, ...(after && { after }) });
    for (const { record, state, mergedInto } of heads) {
      if (mergedInto || state === "withdrawn") continue;
      const { body } = (await ledger.latest(record)) ?? {};
      const said = body?.fields.url;
      if (typeof said === "string" && webAddress(said)?.href === address && !body?.fields.testimony) return record;
    }
    const last = heads.at(-1)?.handle;
    if (!last || heads.length < 500) return undefined;
    after = last;
  }
}
