import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { json } from "node:stream/consumers";
import { openSqlite } from "../kernel/database/index.ts";
import { type Objects, openObjects } from "../kernel/objects/index.ts";
import { type Ledger, type LedgerTables, migrateRegistry, openLedger, type RecordBody } from "../registry/index.ts";
import { type AddOptions, type AddResult, addMaterial, type TextLayer } from "./index.ts";

export interface FileFields {
  sha256: string;
  name: string;
  mediaType: string;
  bytes: number;
  pages?: number;
  seconds?: number;
  within?: string;
  withheld?: boolean;
  metadata?: string;
  teamMetadata?: string;
  derivations?: {
    kind: string;
    sha256: string;
    mediaType: string;
    bytes: number;
    tool: string;
    version: string;
    parameters: string;
  }[];
}

/** An archive of its own in a temporary folder, with a second folder to put files in that are to be added. */
export interface TestArchive {
  objects: Objects;
  ledger: Ledger;
  folder: string;
  file(name: string, bytes: Uint8Array | string): Promise<string>;
  add(paths: readonly string[], options?: Partial<AddOptions>): Promise<AddResult>;
  record(handle: string): Promise<RecordBody>;
  files(handle: string): Promise<FileFields[]>;
  /** The pages of a file's text; none when it has no text layer. */
  pages(file: FileFields | undefined): Promise<TextLayer["pages"]>;
  objectNames(): Promise<string[]>;
  leftovers(): Promise<string[]>;
  close(): Promise<void>;
}

export async function testArchive(): Promise<TestArchive> {
  const home = await mkdtemp(join(tmpdir(), "vigie-archive-"));
  const folder = join(home, "given");
  await mkdir(folder);
  const database = openSqlite<LedgerTables>(join(home, "ledger.sqlite"));
  await migrateRegistry(database);
  const ledger = openLedger(database, { prefix: "VIG" });
  const objects = await openObjects({ kind: "disk", path: join(home, "objects") });
  const record = async (handle: string) => {
    const head = await ledger.byHandle(handle);
    const revision = head && (await ledger.latest(head.record));
    if (!revision) throw new Error(`no record ${handle}`);
    return revision.body;
  };
  return {
    objects,
    ledger,
    folder,
    record,
    async file(name, bytes) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      return path;
    },
    add: (paths, options = {}) => addMaterial(paths, { objects, ledger, publish: false, reviewers: "one", ...options }),
    files: async (handle) => (await record(handle)).fields.files as FileFields[],
    async pages(file) {
      const layer = file?.derivations?.find((one) => one.kind === "text");
      return layer ? ((await json(await objects.get(layer.sha256))) as TextLayer).pages : [];
    },
    objectNames: async () => (await Array.fromAsync(objects.list())).sort(),
    leftovers: () => readdir(join(home, "objects", "tmp")),
    async close() {
      await database.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
