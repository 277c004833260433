import { spawnSync } from "node:child_process";
import { randomFillSync } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { padded } from "../src/intake/rules/envelope.ts";
import { newCaseKey, sealTo } from "../src/intake/sealing/case-key.ts";
import { sealing } from "./client.ts";
import { median, ms, type Row, timed } from "./measure.ts";

const FILE_MB = 128;
const REPEATS = 3;
const TURNS = 2;
const CASES = 200;
/** The library alone, as it was measured before anything was built on it. */
const LEAST = 0.15;

/** Sealing: a file as it streams in, beside the `age` command on the same file where that is installed; and small cases. */
export async function sealingRows(folder: string, say: (words: string) => void): Promise<Row[]> {
  return [await fileRow(folder, say), await caseRow(say)];
}

async function fileRow(folder: string, say: (words: string) => void): Promise<Row> {
  say(`sealing a file of ${FILE_MB} MB`);
  const path = join(folder, "to-seal.bin");
  writeFileSync(path, randomFillSync(Buffer.alloc(FILE_MB * 1e6)));
  const { recipient } = await newCaseKey();
  const installed = spawnSync("age", ["--version"]).status === 0;
  const ours: number[] = [];
  const theirs: number[] = [];
  let above = 0;
  try {
    for (let turn = 0; turn < TURNS; turn++) {
      const sealed = await sealing({ path, recipient, times: REPEATS });
      ours.push(...sealed.took);
      above = Math.max(above, sealed.above);
      for (let again = 0; installed && again < REPEATS; again++)
        theirs.push(await timed(() => spawnSync("age", ["-r", recipient, "-o", "/dev/null", path])));
    }
  } finally {
    rmSync(path, { force: true });
  }
  const speed = (took: number): number => FILE_MB / (took / 1000);
  const [our, their] = [speed(median(ours)), speed(median(theirs))];
  return {
    what: `sealing a file of ${FILE_MB} MB as it comes, ${Math.round(above / 1e6)} MB of memory above idle`,
    measured: `${our.toFixed(0)} MB/s`,
    baseline: installed ? `${their.toFixed(0)} MB/s age` : "age is not installed",
    ratio: installed ? (our / their).toFixed(2) : "",
    target: `${LEAST} of age`,
    ...(installed && { holds: our / their >= LEAST }),
  };
}

/** What the server does for one account without scripts, once the code is derived: a key, a text of 4 KiB, three custodians. */
async function caseRow(say: (words: string) => void): Promise<Row> {
  say(`sealing ${CASES} cases`);
  const custodians = (await Promise.all([newCaseKey(), newCaseKey(), newCaseKey()])).map(({ recipient }) => recipient);
  const one = async (): Promise<void> => {
    const { identity, recipient } = await newCaseKey();
    await sealTo([recipient], padded({ kind: "more", text: "what happened ".repeat(200) }));
    await sealTo(custodians, new TextEncoder().encode(identity));
  };
  await one();
  const took = await timed(async () => {
    for (let at = 0; at < CASES; at++) await one();
  });
  return {
    what: "sealing one account to a new case key, and that to three custodians",
    measured: `${ms(took / CASES)}, ${Math.round(CASES / (took / 1000))}/s`,
    baseline: "",
    ratio: "",
    target: "",
  };
}
