import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { openReader } from "./reader.ts";
import { createIndexes, createTables, WRITING } from "./schema.ts";

const HANDLE = "VIG-DEP-2026-0001";

/** A writer of its own that publishes one version after the other, each in place of the one before. */
const WRITER = `
  const { workerData, parentPort } = require("node:worker_threads");
  const { DatabaseSync } = require("node:sqlite");
  const db = new DatabaseSync(workerData, { timeout: 5000 });
  let going = true;
  parentPort.on("message", () => { going = false; });
  let n = 1;
  const step = () => {
    for (let i = 0; i < 20; i++, n++) {
      db.exec("BEGIN IMMEDIATE");
      db.prepare("INSERT INTO version VALUES (?, 1, ?, 'corrected', '2026-01-01', '', 'h', 'd', ?)")
        .run(n + 1, n + 1, JSON.stringify({ id: "x", handle: "${HANDLE}", type: "deployment", version: n + 1, fields: {} }));
      db.prepare("UPDATE record SET version = ? WHERE ord = 1").run(n + 1);
      db.prepare("DELETE FROM version WHERE version = ?").run(n);
      db.exec("COMMIT");
    }
    if (going) setImmediate(step);
    else { db.close(); process.exit(); }
  };
  step();
`;

test("what is opened is of one state of the file, whatever is published meanwhile", async () => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-reader-"));
  const path = join(folder, "edition.sqlite");
  const db = new DatabaseSync(path);
  createTables(db, "public");
  createIndexes(db);
  db.exec(WRITING);
  const body = JSON.stringify({ id: "x", handle: HANDLE, type: "deployment", version: 1, fields: {} });
  db.exec(
    `INSERT INTO record VALUES (1, 'x', '${HANDLE}', 'deployment', 1, '', '', 0, 0, 0, 0, 0, 1, 0, '', '', '', '{"title":{}}')`,
  );
  db.prepare("INSERT INTO version VALUES (1, 1, 1, 'published', '2026-01-01', '', 'h', 'd', ?)").run(body);
  db.close();
  const reader = openReader(path);
  const writer = new Worker(WRITER, { eval: true, workerData: path });
  const seen = new Set<number>();
  try {
    for (let i = 0; seen.size < 200 || i < 5000; i++) {
      const open = reader.open(HANDLE);
      expect(open?.versions.map(({ version }) => version)).toEqual([open?.record.version]);
      expect(open?.latest).toBe(true);
      seen.add(open?.record.version ?? 0);
      if (i % 100 === 0) await new Promise((done) => setImmediate(done));
    }
  } finally {
    const gone = new Promise((done) => writer.once("exit", done));
    writer.postMessage("enough");
    await gone;
    reader.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
