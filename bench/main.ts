import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../src/config.ts";
import { openHouse } from "../src/open.ts";
import { fill } from "./archive.ts";
import { captureRows } from "./capture.ts";
import { deskRows } from "./desk.ts";
import { buildRow, calmRow, openEdition, searchRows, visibleRow } from "./edition.ts";
import { importRow } from "./imports.ts";
import { intakeRows } from "./intake.ts";
import { sealingRows } from "./intake-sealing.ts";
import { logRows } from "./log.ts";
import { ms, type Row, table, timed } from "./measure.ts";
import { packRow } from "./packs.ts";
import { pageRows, startRows } from "./pages.ts";
import { pdfRow } from "./pdf.ts";
import { verifyRow } from "./verify.ts";

// `npm run bench -- --records 100000`: measures on a generated archive in a temporary folder; writes nothing here.
const { values } = parseArgs({ options: { records: { type: "string", default: "100000" }, keep: { type: "string" } } });
const records = Number(values.records);
if (!Number.isInteger(records) || records < 100) throw new Error("--records: a whole number, 100 at least");

const folder = values.keep ?? mkdtempSync(join(tmpdir(), "vigie-bench-"));
const say = (words: string): void => void process.stderr.write(`${words} …\n`);
const config = readConfig({ VIGIE_DATA: join(folder, "data") });
const house = await openHouse(config);
const rows: Row[] = [];
try {
  if ((await house.ledger.maxSeq()) === 0) {
    say(`writing ${records} records`);
    const took = await timed(() => fill(house, records, (done) => done % 20_000 === 0 && say(`${done} of ${records}`)));
    say(`written in ${ms(took)}`);
  }
  rows.push(await buildRow(house, folder, say));
  const edition = await openEdition(house);
  const handles = edition.list("deployment", 300).map((record) => record.handle);
  try {
    rows.push(...(await searchRows(edition, config.edition, folder, say)));
    rows.push(await calmRow(edition, say));
    rows.push(await visibleRow(house, edition, say));
  } finally {
    await edition.close();
  }
  rows.push(await verifyRow(config, folder, say));
  rows.push(...(await pageRows(config.data, folder, handles, say)));
  rows.push(...(await deskRows(house, handles, say)));
  rows.push(await importRow(folder, say));
  rows.push(...(await startRows(folder, say)));
  rows.push(await pdfRow(folder, say));
  rows.push(await packRow(folder, say));
  rows.push(...(await captureRows(folder, say)));
  rows.push(...(await sealingRows(folder, say)));
  rows.push(...(await intakeRows(folder, say)));
  rows.push(...(await logRows(folder, say)));
  process.stdout.write(`${table(rows)}\n`);
} finally {
  await house.close();
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
