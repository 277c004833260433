import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { readConfig } from "../src/config.ts";
import { followEdition } from "../src/edition/index.ts";
import { openPack } from "../src/evidence/index.ts";
import { idFromName } from "../src/kernel/ids.ts";
import { openHouse } from "../src/open.ts";
import { original } from "../src/registry/index.ts";
import { median, ms, type Row, timed } from "./measure.ts";

const FILES = 8;
const BYTES = 25_000_000;
const ROUNDS = 3;

/** A pack of a few large files, beside what one would type to put the same files into a ZIP and list their hashes. */
export async function packRow(folder: string, say: (words: string) => void): Promise<Row> {
  say("packing evidence");
  const place = join(folder, "packs");
  const files = join(place, "files");
  mkdirSync(files, { recursive: true });
  const house = await openHouse(readConfig({ VIGIE_DATA: join(place, "data") }));
  try {
    const held: Record<string, unknown>[] = [];
    for (let i = 0; i < FILES; i++) {
      const bytes = randomBytes(BYTES);
      writeFileSync(join(files, `${i}.bin`), bytes);
      const { sha256 } = await house.objects.put(bytes);
      held.push({ sha256, name: `${i}.bin`, mediaType: "application/octet-stream", bytes: BYTES });
    }
    const body = {
      ...{ id: idFromName("bench pack"), handle: "", type: "source" as const, lang: "en", state: "published" as const },
      ...{ visibility: "public" as const, sensitivity: "none" as const, licence: "CC-BY-4.0", title: original("en", "Large") },
      ...{ fields: { material: "report", files: held }, citations: [], editorial: [], notes: [], corrections: [] },
    };
    const [made] = await house.ledger.append([{ body, act: "published", reason: "generated", actor: "bench" }]);
    const edition = await followEdition({ path: house.config.edition, ledger: house.ledger, objects: house.objects });
    try {
      const settings = { name: "Bench", version: "0" };
      const wanted = { handles: [made?.body.handle ?? ""], lang: "en", making: "public", originals: false } as const;
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        theirs.push(await timed(() => byHand(place)));
        ours.push(
          await timed(async () => {
            const pack = await openPack({ edition, objects: house.objects, settings }, wanted);
            await pipeline(pack.stream(), createWriteStream(join(place, "pack.zip")));
          }),
        );
      }
      const ratio = median(theirs) / median(ours);
      return {
        what: `evidence pack of ${FILES} files of ${BYTES / 1e6} MB, throughput`,
        measured: ms(median(ours)),
        baseline: `${hasZip() ? "`zip -0`" : "python3's zipfile, stored,"} and \`sha256sum\` ${ms(median(theirs))}`,
        ratio: `${ratio.toFixed(2)}×`,
        target: "≥ 0.5×",
        holds: ratio >= 0.5,
      };
    } finally {
      await edition.close();
    }
  } finally {
    await house.close();
    rmSync(place, { recursive: true, force: true });
  }
}

const hasZip = (): boolean => spawnSync("zip", ["-v"]).status === 0;

const STORED = "import sys, zipfile\nwith zipfile.ZipFile('hand.zip', 'w') as z:\n  for f in sys.argv[1:]: z.write(f)";

function byHand(place: string): void {
  const names = Array.from({ length: FILES }, (_, i) => join("files", `${i}.bin`));
  rmSync(join(place, "hand.zip"), { force: true });
  if (hasZip()) execFileSync("zip", ["-0", "-q", "hand.zip", ...names], { cwd: place });
  else execFileSync("python3", ["-c", STORED, ...names], { cwd: place });
  execFileSync("sha256sum", names, { cwd: place });
}
