import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bulkHouse, importing, mapping } from "../src/desk/bulk/bulk.fixture.ts";
import { imports } from "../src/desk/bulk/store.ts";
import type { Row } from "./measure.ts";

const ROWS = 100_000;

/** A table of 100,000 rows that is checked, written as drafts and taken back, with the fate of every row. */
export async function importRow(folder: string, say: (words: string) => void): Promise<Row> {
  say(`importing ${ROWS} rows`);
  const data = join(folder, "imports");
  mkdirSync(data);
  const { house, bugs, close } = await bulkHouse(data);
  try {
    const { receive, check, write, undo } = importing(house);
    const lines = Array.from({ length: ROWS }, (_, i) => `Company ${i},company,GR\n`);
    const it = await receive(`name,kind,country\n${lines.join("")}`);
    const [checked, checking] = await perSecond(() => check(it, mapping(["title", "kind", "jurisdiction"])));
    const [, writing] = await perSecond(() => write(checked));
    const [, undoing] = await perSecond(() => undo({ ...checked, state: "written" }));
    const { written, undone } = await imports(house).tally(it.id);
    return {
      what: `a table of ${ROWS} rows checked, written as drafts, taken back`,
      measured: `${checking}, ${writing} and ${undoing} rows/s`,
      ...{ baseline: "", ratio: "", target: "every row" },
      holds: bugs.length === 0 && written === ROWS && undone === ROWS,
    };
  } finally {
    await close();
  }
}

async function perSecond<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begun = performance.now();
  const value = await work();
  return [value, Math.round((ROWS / (performance.now() - begun)) * 1000)];
}
