import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Ledger, RecordBody } from "./registry/index.ts";

const FILE = join(import.meta.dirname, "..", "starter", "archive.jsonl");

/**
 * Puts the shipped archive into an empty ledger, in one transaction: a start that is cut off begins again from nothing.
 * Answers the number of records.
 */
export async function loadStarter(ledger: Ledger, prefix: string): Promise<number> {
  const lines = createInterface({ input: createReadStream(FILE, "utf8") });
  const bodies: RecordBody[] = [];
  for await (const line of lines) if (line !== "") bodies.push(JSON.parse(line));
  await ledger.append(
    bodies.map((body) => ({
      body: { ...body, handle: body.handle.replace(/^[A-Z]+/, prefix) },
      act: "imported",
      actor: "starter",
      reason: "The archive that the software ships with.",
    })),
  );
  return bodies.length;
}
