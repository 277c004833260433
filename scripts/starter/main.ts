import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "../../src/kernel/hash.ts";
import { messages } from "../../src/kernel/messages.ts";
import { Problem } from "../../src/kernel/problem.ts";
import { missingWords, publishable, type RecordBody, validate } from "../../src/registry/index.ts";
import { buildArchive } from "./archive.ts";

/** Writes starter/archive.jsonl from a facts file: `npm run starter -- <facts.json>`. The same input gives the same bytes. */
const STARTER = join(import.meta.dirname, "../../starter");

/** What is wrong with a record, one line each; empty when it may ship. */
function faults(body: RecordBody): string[] {
  const name = `${body.type} ${body.provenance?.key}`;
  try {
    validate(body);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return Object.entries(error.fields).map(([field, fault]) => `${name}: ${field} ${fault}`);
  }
  return publishable(body, { today: "2026-01-01", secondReviewer: false }).map(
    (missing) => `${name}: ${missingWords(messages("en"), body.type, missing)}`,
  );
}

const [facts] = process.argv.slice(2);
if (!facts) {
  process.stderr.write("Name the facts file: npm run starter -- <facts.json>\n");
  process.exit(64);
}
const records = buildArchive(facts, join(STARTER, "wording"));
const wrong = records.flatMap(faults);
if (wrong.length > 0) {
  process.stderr.write(`${wrong.join("\n")}\n${wrong.length} faults: nothing was written.\n`);
  process.exit(1);
}
writeFileSync(join(STARTER, "archive.jsonl"), records.map((record) => `${canonicalJson(record)}\n`).join(""));
const counts = Map.groupBy(records, (record) => record.type);
for (const [type, list] of counts) process.stdout.write(`${String(list.length).padStart(5)} ${type}\n`);
