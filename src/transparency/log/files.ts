import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type DurableFile, writeDurably } from "../../kernel/durable-files.ts";
import { bytesOf } from "../rules/bytes.ts";
import { keyListFrom, type WrittenKeys } from "../rules/succession.ts";
import { TILE_WIDTH, type Tile, tilePath } from "../rules/tiles.ts";

/** The log as files that any web server can serve (C2SP tlog-tiles): `checkpoint`, `tile/…`, `tile/entries/…`, `key`, `keys.json`. */
export interface LogFiles {
  checkpoint(): Promise<string | undefined>;
  /** On disk when it resolves, whole or not at all. */
  writeCheckpoint(note: string): Promise<void>;
  writeKeys(keys: WrittenKeys): Promise<void>;
  /** As they were written last; undefined when there are none that can be read. */
  keys(): Promise<WrittenKeys | undefined>;
  tile(tile: Tile): Promise<Uint8Array | undefined>;
  writeTiles(tiles: readonly (Tile & { bytes: Uint8Array })[]): Promise<void>;
}

export function openLogFiles(folder: string): LogFiles {
  const at = (path: string): string => join(folder, path);
  return {
    checkpoint: async () => (await bytesAt(at("checkpoint")))?.toString("utf8"),
    writeCheckpoint: (note) => writeDurably({ path: at("checkpoint"), bytes: bytesOf(note) }),
    writeKeys: (keys) =>
      writeDurably(
        { path: at("keys.json"), bytes: bytesOf(`${JSON.stringify(keys, null, 2)}\n`) },
        { path: at("key"), bytes: bytesOf(`${keys.keys.at(-1)?.vkey ?? ""}\n`) },
      ),
    keys: async () => keysFrom((await bytesAt(at("keys.json")))?.toString("utf8")),
    tile: (tile) => bytesAt(at(tilePath(tile))),
    async writeTiles(tiles) {
      const files: DurableFile[] = tiles.map((tile) => ({ path: at(tilePath(tile)), bytes: tile.bytes }));
      await writeDurably(...files);
      // Once a tile is full, those that it grew out of are in it.
      for (const tile of tiles)
        if (tile.width === TILE_WIDTH) await rm(at(`${tilePath(tile)}.p`), { recursive: true, force: true });
    },
  };
}

function keysFrom(text: string | undefined): WrittenKeys | undefined {
  try {
    return text === undefined ? undefined : keyListFrom(text);
  } catch {
    return undefined;
  }
}

async function bytesAt(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
