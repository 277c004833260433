import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Objects } from "../kernel/objects/index.ts";
import { LIMITS, type Limits } from "./rules/limits.ts";
import type { Parsed, Redacted, TextLayer } from "./rules/parsed.ts";
import type { Derivation } from "./rules/redacted-source.ts";
import { impossible, type RedactionPlan } from "./rules/redaction.ts";
import { refused } from "./rules/refusals.ts";
import { parseApart } from "./sandbox.ts";

/** A file of a source, as the objects hold it. */
export interface Original {
  sha256: string;
  name: string;
}

/** A redaction reads every page twice, and recognises those that are pictures. */
const PATIENT: Limits = { ...LIMITS, seconds: 1800, recognised: 200, drawn: 400, drawing: 600 };
const MADE = "made.json";

/**
 * Makes a copy of a file without what the plan names, and all that readers get of it, as files in `folder`: nothing is stored yet.
 * The plan is not among them. Throws `redaction-impossible` (422) or a refusal.
 */
export async function makeRedacted(
  { sha256, name }: Original,
  plan: RedactionPlan,
  { objects, folder, limits = PATIENT }: { objects: Objects; folder: string; limits?: Limits },
): Promise<Redacted> {
  await rm(folder, { recursive: true, force: true });
  const made = join(folder, "made");
  await mkdir(made, { recursive: true });
  const path = join(folder, "original");
  try {
    await pipeline(await objects.get(sha256), createWriteStream(path, { mode: 0o600 }));
    const parsed = await parseApart({ path, name, sha256, folder: made, limits, asIs: false, redaction: plan });
    if (!parsed.redacted) throw impossible("Nothing was taken out.");
    await writeFile(join(folder, MADE), JSON.stringify(parsed));
    return parsed.redacted;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(path, { force: true });
  }
}

const madeIn = async (folder: string): Promise<Parsed> => JSON.parse(await readFile(join(folder, MADE), "utf8")) as Parsed;

/** The words of a copy that is not stored yet, page by page. */
export async function redactedLayer(folder: string): Promise<TextLayer | undefined> {
  const { derived } = await madeIn(folder);
  const text = derived.find(({ kind }) => kind === "text");
  return text && (JSON.parse(await readFile(join(folder, "made", text.file), "utf8")) as TextLayer);
}

/** How a page of a copy that is not stored yet looks: the path of a WebP; undefined when it has no picture. */
export async function redactedPicture(folder: string, page: number): Promise<string | undefined> {
  const { pictures } = await madeIn(folder);
  const image = (await redactedLayer(folder))?.pages.find((one) => one.page === page)?.image;
  const picture = pictures.find(({ sha256 }) => sha256 === image?.sha256);
  return picture && join(folder, "made", picture.file);
}

/** Stores the very copy that was looked at, as made at the instant `at`. `layer` takes the place of the words that were read from it. Done twice, it is the same. */
export async function keepRedacted(folder: string, objects: Objects, at: string, layer?: TextLayer): Promise<Derivation[]> {
  const { derived, pictures } = await madeIn(folder);
  for (const { file, sha256 } of pictures) {
    const kept = await objects.put(createReadStream(join(folder, "made", file)));
    if (kept.sha256 !== sha256) throw refused("not-stored");
  }
  const derivations: Derivation[] = [];
  for (const { kind, file, mediaType, tool, version, parameters } of derived) {
    const bytes = layer && kind === "text" ? Buffer.from(JSON.stringify(layer)) : createReadStream(join(folder, "made", file));
    const stored = await objects.put(bytes);
    derivations.push({ kind, sha256: stored.sha256, mediaType, bytes: stored.bytes, tool, version, parameters, at });
  }
  return derivations;
}
