import { createHash } from "node:crypto";
import { createReadStream, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Derived, Parsed, Redacted, TextLayer } from "../rules/parsed.ts";
import { blackened, checkedPlan, hasTrace, impossible, type RedactionPlan } from "../rules/redaction.ts";
import { parse } from "./catalogue.ts";
import type { Job } from "./job.ts";
import { type PageText, writeLayer } from "./layer.ts";
import { redactPdf } from "./redact-pdf.ts";
import { redactPicture } from "./redact-picture.ts";
import type { Copy } from "./redactor.ts";
import { versionOf } from "./tool.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Makes the copy of a file that readers get instead of it, and all that is derived from that copy. Of PDF and pictures it is of the
 * same kind; of anything else with words it is its words. Throws `redaction-impossible` (422) or a refusal.
 */
export async function redact(job: Job, folder: string, plan: RedactionPlan): Promise<Parsed> {
  checkedPlan(plan);
  if (job.mediaType === "application/pdf") return again(job, folder, await redactPdf(job, plan));
  if (job.mediaType.startsWith("image/") && job.mediaType !== "image/svg+xml")
    return again(job, folder, await redactPicture(job, plan));
  return redactWords(job, folder, plan);
}

/** Everything that readers get is made from the copy, as it is made from any file. */
async function again(job: Job, folder: string, { file, mediaType, tool, redacted }: Copy): Promise<Parsed> {
  const path = join(folder, file);
  const pictures = new Set(redacted.flattened.map((page) => page - 1));
  const parsed = await parse({ ...job, path, mediaType, sha256: await hashOf(path), ...(pictures.size > 0 && { pictures }) });
  const own = parsed.derived.find(({ kind }) => kind === "clean");
  const parameters = parametersOf(redacted);
  const clean: Derived = own
    ? { ...own, parameters: `${parameters}; ${own.parameters}` }
    : { kind: "clean", file, mediaType, tool, version: versionOf(tool), parameters };
  if (own) rmSync(path);
  return { ...parsed, derived: [...parsed.derived.filter((one) => one !== own), clean], attachments: [], redacted };
}

const parametersOf = ({ places, flattened }: Redacted): string =>
  [
    `redacted: ${places.length} places on pages ${[...new Set(places.map(({ page }) => page))].sort((a, b) => a - b).join(", ")}`,
    "metadata, attachments, scripts, forms, hidden text and earlier versions removed",
    flattened.length > 0 ? `pages ${flattened.join(", ")} are pictures` : "",
  ]
    .filter(Boolean)
    .join("; ");

/** The words of a file, page by page, without those that are to go. */
async function redactWords(job: Job, folder: string, plan: RedactionPlan): Promise<Parsed> {
  if (plan.areas.length > 0) throw impossible("This file has no pages to mark a part of.");
  // What a reader makes of the original beside its words shows what must not be seen.
  const parsed = await parse({ ...job, workspace: within(job.workspace) });
  const text = parsed.derived.find(({ kind }) => kind === "text");
  if (!text) throw impossible("No words could be read from this file.");
  const layer = JSON.parse(readFileSync(join(folder, "whole", text.file), "utf8")) as TextLayer;
  rmSync(join(folder, "whole"), { recursive: true, force: true });
  const redacted: Redacted = { places: [], missed: [], flattened: [] };
  const pages = layer.pages.map(({ page, text: words, confidence }): PageText => {
    const here = plan.passages.filter((one) => one.page === page).map(({ quote }) => quote);
    let left = words;
    for (const [kind, all] of [
      ["passage", here],
      ["words", plan.words],
    ] as const) {
      const gone = blackened(left, all, plan.wholeWords);
      left = gone.text;
      for (let i = 0; i < gone.count; i++) redacted.places.push({ page, kind });
    }
    return { text: left, ...(confidence !== undefined && { confidence }) };
  });
  redacted.missed = missedIn(
    plan,
    (page) => layer.pages.find((one) => one.page === page)?.text,
    layer.pages.map(({ page }) => page),
    pages,
  );
  const maker = { tool: text.tool, version: text.version, parameters: `${text.parameters}; ${parametersOf(redacted)}` };
  const made = writeLayer(pages, maker, job.limits, job.workspace);
  const file = job.workspace.write("redacted.txt", pages.map((page) => page.text).join("\n\n"));
  const clean: Derived = {
    ...{ kind: "clean", file, mediaType: "text/plain; charset=utf-8", tool: "vigie", version: "1" },
    parameters: `words only; ${parametersOf(redacted)}`,
  };
  return { ...parsed, derived: [...made.derived, clean], pictures: [], attachments: [], redacted };
}

function missedIn(
  plan: RedactionPlan,
  before: (page: number) => string | undefined,
  numbers: readonly number[],
  after: readonly PageText[],
): Redacted["missed"] {
  const has = (text: string, words: string) => blackened(text, [words], plan.wholeWords).count > 0;
  const all = numbers.map((page) => before(page) ?? "");
  const missed: Redacted["missed"] = [];
  plan.words.forEach((words, index) => {
    if (!all.some((text) => has(text, words))) missed.push({ kind: "words", index });
    after.forEach(({ text }, i) => {
      if (hasTrace(text, words)) missed.push({ kind: "words", index, page: numbers[i] ?? i + 1 });
    });
  });
  plan.passages.forEach(({ page, quote }, index) => {
    if (!has(before(page) ?? "", quote)) missed.push({ kind: "passage", index, page });
  });
  return missed;
}

/** A folder of its own in the workspace, for what is thrown away afterwards. */
function within(workspace: Workspace): Workspace {
  workspace.room("whole");
  return {
    write(name, bytes) {
      workspace.write(join("whole", name), bytes);
      return name;
    },
    keep: (name, bytes) => ({ ...workspace.keep(join("whole", name), bytes), file: name }),
    room: (name) => workspace.room(join("whole", name)),
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
