import { correctedLayer, type LayerPage } from "../../../archive/index.ts";
import { now } from "../../../kernel/clock.ts";
import { Problem } from "../../../kernel/problem.ts";
import type { RecordBody } from "../../../registry/index.ts";
import { revise } from "../../citing/actions.ts";
import type { DeskContext } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { filesIn, layerOf, type SourceFile } from "../rules/file.ts";
import { readLayer } from "./layers.ts";
import type { OpenSource } from "./load.ts";

/** Characters of one page as a person may write it. */
export const LONGEST_PAGE = 200_000;

export interface Correction {
  file: SourceFile;
  page: number;
  /** The page's words as they should be. */
  words: string;
  /** The layer that the person had before their eyes. */
  seen: string;
}

export type Corrected =
  /** `changed`: false when the page said so already. */
  | { saved: true; changed: boolean }
  /** Someone else has written this page meanwhile: its words as they are now, and the layer they are in. */
  | { saved: false; now: LayerPage; layer: string };

/**
 * Keeps what a person has read on a page as a new text layer; the one before it stays named. What others have written on other pages
 * meanwhile is kept. Throws `no-such-page` (404) or `source-unknown` (404).
 */
export async function correctPage(
  c: DeskContext,
  house: Pick<DeskHouse, "ledger" | "objects">,
  source: OpenSource,
  { file, page, words, seen }: Correction,
): Promise<Corrected> {
  const current = layerOf(file.derivations);
  if (!current) throw noSuchPage();
  const layer = await readLayer(house.objects, current.sha256);
  const there = layer.pages.find((one) => one.page === page);
  if (!there) throw noSuchPage();
  const old = seen === current.sha256 ? there : await pageIn(house, file, seen, page);
  if (old?.text !== there.text) return { saved: false, now: there, layer: current.sha256 };
  const corrected = correctedLayer(layer, page, words);
  if (!corrected) throw noSuchPage();
  if (corrected === layer) return { saved: true, changed: false };
  const bytes = Buffer.from(JSON.stringify(corrected));
  const { sha256 } = await house.objects.put(bytes);
  const { name } = c.get("desk").session?.person ?? { name: "" };
  const derivation = {
    ...{ kind: "text", sha256, mediaType: "application/json", bytes: bytes.length, tool: "person", version: "1" },
    ...{ parameters: `page ${page} by ${name}; corrects ${current.sha256}`, at: now() },
  };
  await revise(c, house, source.body.id, {
    action: "correct-text",
    reason: `Text of page ${page} corrected.`,
    change: (latest) => {
      // The layer was made from the one that counted then: another one since must not be lost.
      const now = filesIn(latest).find((one) => one.sha256 === file.sha256);
      if (!now || layerOf(now.derivations)?.sha256 !== current.sha256)
        throw new Problem("version-conflict", 409, "Someone else has corrected this file meanwhile.");
      return withDerivation(latest, file.sha256, derivation);
    },
  });
  return { saved: true, changed: true };
}

async function pageIn(
  house: Pick<DeskHouse, "objects">,
  file: SourceFile,
  sha256: string,
  page: number,
): Promise<LayerPage | undefined> {
  if (!file.derivations.some((one) => one.kind === "text" && one.sha256 === sha256)) return undefined;
  return (await readLayer(house.objects, sha256)).pages.find((one) => one.page === page);
}

const withDerivation = (body: RecordBody, sha256: string, derivation: Record<string, unknown>): RecordBody => ({
  ...body,
  fields: {
    ...body.fields,
    files: (body.fields.files as { sha256: string; derivations?: unknown[] }[]).map((file) =>
      file.sha256 === sha256 ? { ...file, derivations: [...(file.derivations ?? []), derivation] } : file,
    ),
  },
});

const noSuchPage = (): Problem => new Problem("no-such-page", 404, "The file has no such page.");
