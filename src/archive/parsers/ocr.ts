import { constants, copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker, OEM } from "tesseract.js";
import type { Maker, PageText } from "./layer.ts";
import { versionOf } from "./tool.ts";
import type { Workspace } from "./workspace.ts";

/** Languages that are tried together: those of one script share a run. */
const RUNS = [["eng", "fra"], ["ara"]] as const;
/** From this confidence on (0 to 100) a run is good enough, and no other script is tried. */
const GOOD = 80;
/** Under this, what was recognised is noise. */
const NOISE = 55;

export interface Recognised {
  page: PageText;
  maker: Maker;
}

/**
 * Recognises printed words in a picture: English, French, Arabic, with data from the packages, never from the network.
 * Undefined when there are none. `picture` is PNG bytes.
 */
export async function recognise(picture: Buffer, workspace: Workspace): Promise<Recognised | undefined> {
  const data = trainedIn(workspace.room("trained"));
  let best: { text: string; confidence: number; languages: string } | undefined;
  for (const run of RUNS) {
    const found = await runOnce(picture, run, data);
    if (!best || found.confidence > best.confidence) best = found;
    if (best.confidence >= GOOD) break;
  }
  if (!best || best.confidence < NOISE || (best.text.match(/\p{L}{2,}/gu)?.length ?? 0) < 2) return undefined;
  return {
    page: { text: best.text, confidence: Math.round(best.confidence) / 100 },
    maker: {
      tool: "tesseract.js",
      version: versionOf("tesseract.js"),
      parameters: `languages=${best.languages}; data=4.0.0_best_int`,
    },
  };
}

async function runOnce(picture: Buffer, codes: readonly string[], data: string) {
  const worker = await createWorker([...codes], OEM.LSTM_ONLY, {
    langPath: data,
    cacheMethod: "none",
    gzip: true,
    errorHandler: () => {},
  });
  try {
    const { data: read } = await worker.recognize(picture, {}, { text: true, blocks: true });
    return { text: sure(read), confidence: read.confidence, languages: codes.join("+") };
  } finally {
    await worker.terminate();
  }
}

interface Word {
  text: string;
  confidence: number;
}

/** The lines that were recognised with some confidence: specks around the text are not words. */
function sure(data: { text: string; blocks: { paragraphs: { lines: { words: Word[] }[] }[] }[] | null }): string {
  if (!data.blocks) return data.text;
  const paragraphs = data.blocks.flatMap((block) => block.paragraphs);
  return paragraphs
    .map(({ lines }) =>
      lines
        .map(({ words }) =>
          words
            .filter(({ confidence }) => confidence >= 30)
            .map(({ text }) => text)
            .join(" "),
        )
        .filter((line) => line.trim() !== "")
        .join("\n"),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

const require = createRequire(import.meta.url);

/** The packages' data side by side: the recogniser looks for all of it in one folder. */
function trainedIn(folder: string): string {
  for (const code of RUNS.flat()) {
    const data = join(
      dirname(require.resolve(`@tesseract.js-data/${code}/package.json`)),
      "4.0.0_best_int",
      `${code}.traineddata.gz`,
    );
    copyFileSync(data, join(folder, `${code}.traineddata.gz`), constants.COPYFILE_FICLONE);
  }
  return folder;
}
