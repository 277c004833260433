import { join } from "node:path";
import { openSqlite } from "../src/kernel/database/index.ts";
import { migrateTransparency, openLog } from "../src/transparency/index.ts";
import { median, ms, quantile, type Row, timed } from "./measure.ts";

const MEASURED = 20;
const BATCH = 2000;
const PROOFS = 200;
const OPENINGS = 5;

const publications = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const subject = `VIG-DEP-2026-${from + i}`;
    const statement = { handle: subject, version: 1, act: "published", record: { title: { en: { text: subject } } } };
    return { name: `p:${from + i}`, kind: "publication" as const, subject, version: 1, at: "2026-01-02T03:04:05Z", statement };
  });

/** Appending to the log in batches, and proofs from a log of a million entries. */
export async function logRows(folder: string, say: (words: string) => void, entries = 1_000_000): Promise<Row[]> {
  const database = openSqlite<unknown>(join(folder, "log.sqlite"));
  try {
    await migrateTransparency(database);
    const log = await openLog({ database, folder: join(folder, "log"), keyFolder: join(folder, "log-keys") });
    let size = 0;
    const append = async (count: number): Promise<void> => {
      await log.append(publications(size, count));
      size += count;
    };
    say(`appending to the log until it has ${entries} entries`);
    const batches: number[] = [];
    while (size < MEASURED * BATCH) batches.push(await timed(() => append(BATCH)));
    while (size < entries) await append(Math.min(10_000, entries - size));
    const late: number[] = [];
    for (let turn = 0; turn < MEASURED; turn++) late.push(await timed(() => append(BATCH)));
    say("proofs of the log");
    const proofs: number[] = [];
    for (let turn = 0; turn < PROOFS; turn++) {
      const index = Math.floor((turn * 7919 * entries) / PROOFS) % entries;
      proofs.push(await timed(() => log.proof(index)));
    }
    say("opening the log again");
    const opened = () => openLog({ database, folder: join(folder, "log"), keyFolder: join(folder, "log-keys") });
    const openings: number[] = [];
    for (let turn = 0; turn < OPENINGS; turn++) openings.push(await timed(async () => (await opened()).publish()));
    const again = await opened();
    const looked = await timed(() => again.verify());
    const perSecond = (took: readonly number[]): number => (BATCH / median(took)) * 1000;
    const rate = Math.min(perSecond(batches), perSecond(late));
    const none = { baseline: "", ratio: "" };
    return [
      {
        ...none,
        what: `appending to the log in batches of ${BATCH}, signed and on disk, empty and at ${entries} entries`,
        measured: `${Math.round(perSecond(batches))} and ${Math.round(perSecond(late))} entries/s`,
        target: "≥ 2,000 entries/s",
        holds: rate >= 2000,
      },
      {
        ...none,
        what: `a proof at ${entries} entries, median and 95th percentile`,
        measured: `${ms(median(proofs))}, ${ms(quantile(proofs, 0.95))}`,
        target: "< 5 ms",
        holds: median(proofs) < 5,
      },
      {
        ...none,
        what: `opening the log of ${size} entries until it may sign`,
        measured: ms(median(openings)),
        target: "< 1 s",
        holds: median(openings) < 1000,
      },
      { ...none, what: `reading all entries and every tile again, ${size} entries`, measured: ms(looked), target: "" },
    ];
  } finally {
    await database.close();
  }
}
