import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { copyEdition } from "../edition/index.ts";
import { Problem } from "../kernel/problem.ts";
import { openHouse } from "../open.ts";
import { appendEdition, openLogOf } from "../open-log.ts";
import { EDITION_FORMAT, type EditionProof, hashBlocks, PIECE } from "../transparency/anywhere.ts";
import type { Output } from "./output.ts";

/**
 * `vigie edition release <folder>`: a copy of the edition as it is now, an entry of the log that says which bytes it has and what it says,
 * and the proof of this entry beside the copy. Works beside a running monitor.
 */
export async function editionRelease(config: Config, folder: string, out: Output): Promise<void> {
  if (!existsSync(config.edition))
    throw new Problem("no-edition", 404, "There is no edition yet: `vigie start` or `vigie edition build` makes one.");
  await mkdir(folder, { recursive: true });
  const house = await openHouse(config);
  const unfinished = join(folder, `.edition-${process.pid}.sqlite`);
  try {
    out.progress("Copying the edition …");
    await rm(unfinished, { force: true });
    const { seq, records, hash, at } = copyEdition(config.edition, unfinished);
    const name = `edition-${seq}-${hash.slice(0, 12)}.sqlite`;
    const path = join(folder, name);
    const { sha256, blocks, bytes } = await hashes(unfinished, out);
    const log = await openLogOf(house);
    const { index } = await appendEdition(log, { content: hash, seq, records, at, file: { sha256, bytes } });
    const entry = await log.proof(index);
    if (!entry) throw new Error(`entry ${index} was written and is not there`);
    const proof: EditionProof = {
      format: EDITION_FORMAT,
      file: { name, bytes, sha256 },
      blocks: { bytes: PIECE, sha256: blocks },
      keys: log.keys().keys.map(({ vkey }) => vkey),
      entry,
    };
    // The proof first: a copy without one says nothing, and a proof without its copy is found out at once.
    await writeFile(`${path}.proof.json`, `${JSON.stringify(proof, null, 2)}\n`);
    await rename(unfinished, path);
    out.line(`Edition of ledger entry ${seq}: ${records} records, ${bytes} bytes, SHA-256 ${sha256}.`);
    out.line(`It is entry ${index} of the log ${log.origin}. Give ${name} and ${name}.proof.json on together.`);
    out.result({ path, proof: `${path}.proof.json`, seq, records, content: hash, sha256, bytes, entry: index });
  } finally {
    await rm(unfinished, { force: true });
    await house.close();
  }
}

async function hashes(path: string, out: Output): Promise<{ sha256: string; blocks: string[]; bytes: number }> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const stream = () => file.createReadStream({ autoClose: false, start: 0, highWaterMark: PIECE });
    const hashing = () => {
      const hash = createHash("sha256");
      return { update: (bytes: Uint8Array) => hash.update(bytes), digest: () => hash.digest("hex") };
    };
    const told = (done: number): void => out.progress(`Hashing: ${done} of ${size} bytes …`);
    return { ...(await hashBlocks({ name: path, size, stream }, PIECE, hashing, told)), bytes: size };
  } finally {
    await file.close();
  }
}
