import { constants, copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { createWorker, OEM } from "tesseract.js";
import type { PageText } from "./layer.ts";
import { versionOf } from "./tool.ts";
import type { Workspace } from "./workspace.ts";

/** Languages that are tried together: those of one script share a run. */
const RUNS = ["eng+fra", "ara"] as const;
/** From this confidence on (0 to 100) a run is good enough, and no other script is tried. */
const GOOD = 80;
/** Under this, what was recognised is noise. */
const NOISE = 55;
/** A picture whose grey varies less than this (of 255) is an empty page. */
const EMPTY = 1;
/** A word under this is a speck. */
const SPECK = 30;

/** A word under this is one to look at again. */
const UNSURE = 65;
/** A page of which more words are unsure says so by its confidence. */
const MOST_UNSURE = 200;

/** A word and where it stands, in pixels from the left and from the top. */
export interface WordBox {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Recognised extends PageText {
  languages: string;
  /** By line, as they are read. */
  lines: WordBox[][];
}

export interface Recogniser {
  /** The words of a picture (PNG bytes); undefined when there are none. */
  recognise(picture: Buffer): Promise<Recognised | undefined>;
  close(): Promise<void>;
}

export const RECOGNISER = () => ({ tool: "tesseract.js", version: versionOf("tesseract.js"), data: "4.0.0_best_int" });

type Worker = Awaited<ReturnType<typeof createWorker>>;

/**
 * Recognises printed words in English, French and Arabic, with data from the packages, never from the network.
 * The script that served the last picture is tried first on the next.
 */
export function openRecogniser(workspace: Workspace): Recogniser {
  const data = trainedIn(workspace.room("trained"));
  const workers = new Map<string, Promise<Worker>>();
  const workerOf = (languages: string) => {
    const worker =
      workers.get(languages) ??
      createWorker(languages, OEM.LSTM_ONLY, { langPath: data, cacheMethod: "none", gzip: true, errorHandler: () => {} });
    workers.set(languages, worker);
    return worker;
  };
  let runs: readonly string[] = RUNS;
  return {
    async recognise(picture) {
      const { channels } = await sharp(picture).stats();
      if (channels.every(({ stdev }) => stdev < EMPTY)) return undefined;
      let best: (Omit<Recognised, "unsure"> & { confidence: number; unsure: string[] }) | undefined;
      for (const languages of runs) {
        const { data: read } = await (await workerOf(languages)).recognize(picture, {}, { text: true, blocks: true });
        if (!best || read.confidence > best.confidence)
          best = { text: sure(read), confidence: read.confidence, languages, unsure: unsureIn(read), lines: linesOf(read) };
        if (best.confidence >= GOOD) break;
      }
      if (!best || best.confidence < NOISE || (best.text.match(/\p{L}{2,}/gu)?.length ?? 0) < 2) return undefined;
      const { languages, confidence } = best;
      runs = [languages, ...RUNS.filter((one) => one !== languages)];
      return { ...best, confidence: Math.round(confidence) / 100 };
    },
    async close() {
      for (const worker of workers.values()) await (await worker).terminate();
    },
  };
}

interface Word {
  text: string;
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
}

interface Read {
  text: string;
  blocks: { paragraphs: { lines: { words: Word[] }[] }[] }[] | null;
}

const wordsIn = ({ blocks }: Read): Word[][] =>
  (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(({ words }) => words)));

const unsureIn = (read: Read): string[] =>
  [
    ...new Set(
      wordsIn(read)
        .flat()
        .filter(({ confidence, text }) => confidence >= SPECK && confidence < UNSURE && /\p{L}|\p{N}/u.test(text))
        .map(({ text }) => text),
    ),
  ].slice(0, MOST_UNSURE);

/** Every word with its place, specks too: what is to be found may be badly printed. */
const linesOf = (read: Read): WordBox[][] =>
  wordsIn(read).map((words) =>
    words.map(({ text, bbox: { x0, y0, x1, y1 } }) => ({ text, left: x0, top: y0, right: x1, bottom: y1 })),
  );

/** The words that were recognised with some confidence, line by line. */
function sure(read: Read): string {
  if (!read.blocks) return read.text;
  const lineOf = ({ words }: { words: Word[] }) => words.filter(({ confidence }) => confidence >= SPECK).map(({ text }) => text);
  const paragraphs = read.blocks.flatMap((block) => block.paragraphs);
  return paragraphs
    .map(({ lines }) => lines.map((line) => lineOf(line).join(" ")).filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

const require = createRequire(import.meta.url);

/** The packages' data side by side: the recogniser looks for all of it in one folder. */
function trainedIn(folder: string): string {
  for (const code of RUNS.join("+").split("+")) {
    const data = join(
      dirname(require.resolve(`@tesseract.js-data/${code}/package.json`)),
      "4.0.0_best_int",
      `${code}.traineddata.gz`,
    );
    copyFileSync(data, join(folder, `${code}.traineddata.gz`), constants.COPYFILE_FICLONE);
  }
  return folder;
}
