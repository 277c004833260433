import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { json } from "node:stream/consumers";
import { openSqlite } from "../kernel/database/index.ts";
import { type Objects, openObjects } from "../kernel/objects/index.ts";
import { type Ledger, type LedgerTables, migrateRegistry, openLedger, type RecordBody } from "../registry/index.ts";
import { type Added, type AddOptions, type AddResult, addMaterial, type TextLayer } from "./index.ts";

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

export interface AddedFile {
  item: Added;
  record: RecordBody;
  files: FileFields[];
  file: FileFields;
  pages: TextLayer["pages"];
  layer: TextLayer | undefined;
  metadata: Record<string, string>;
}

/** An archive of its own in a temporary folder, with a second folder to put files in that are to be added. */
export interface TestArchive {
  objects: Objects;
  ledger: Ledger;
  folder: string;
  file(name: string, bytes: Uint8Array | string): Promise<string>;
  add(paths: readonly string[], options?: Partial<AddOptions>): Promise<AddResult>;
  /** Adds one file that must not fail, and gives what became of it. */
  added(name: string, bytes: Uint8Array | string, options?: Partial<AddOptions>): Promise<AddedFile>;
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
  const file = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    return path;
  };
  const add = (paths: readonly string[], options: Partial<AddOptions> = {}) =>
    addMaterial(paths, { objects, ledger, publish: false, reviewers: "one", ...options });
  const files = async (handle: string) => (await record(handle)).fields.files as FileFields[];
  const layerOf = async (of: FileFields | undefined): Promise<TextLayer | undefined> => {
    const layer = of?.derivations?.find((one) => one.kind === "text");
    return layer && ((await json(await objects.get(layer.sha256))) as TextLayer);
  };
  const added: TestArchive["added"] = async (name, bytes, options = {}) => {
    const result = await add([await file(name, bytes)], options);
    const [item] = result.added;
    if (!item || result.failed.length > 0) throw new Error(`${name} was not added: ${JSON.stringify(result)}`);
    const all = await files(item.handle);
    const [first] = all;
    if (!first) throw new Error("a source without a file");
    const layer = await layerOf(first);
    const metadata = JSON.parse(first.metadata ?? "{}") as Record<string, string>;
    return { item, record: await record(item.handle), files: all, file: first, layer, pages: layer?.pages ?? [], metadata };
  };
  return {
    objects,
    ledger,
    folder,
    record,
    file,
    add,
    added,
    files,
    pages: async (of) => (await layerOf(of))?.pages ?? [],
    objectNames: async () => (await Array.fromAsync(objects.list())).sort(),
    leftovers: () => readdir(join(home, "objects", "tmp")),
    async close() {
      await database.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
