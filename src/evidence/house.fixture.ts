import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openTestHouse, type TestHouse } from "../edition/house.fixture.ts";
import { type FollowedEdition, followEdition } from "../edition/index.ts";
import { openPack, type Pack, type PackHouse, type PackWanted } from "./pack.ts";

/** A public archive in a temporary folder, and packs of it as files. */
export interface PackTest {
  house: TestHouse;
  edition: FollowedEdition;
  packs: PackHouse;
  folder: string;
  /** Puts bytes into the store and answers a file of a source. */
  file(words: string | Buffer, more?: Record<string, unknown>): Promise<Record<string, unknown>>;
  derived(kind: string, words: string, mediaType?: string): Promise<Record<string, unknown>>;
  open(handles: readonly string[], more?: Partial<PackWanted>): Promise<Pack>;
  /** Makes a pack, writes it to the folder, and answers the path of the ZIP. */
  make(handles: readonly string[], more?: Partial<PackWanted>): Promise<string>;
  close(): Promise<void>;
}

export async function openPackTest(): Promise<PackTest> {
  const house = await openTestHouse();
  const edition = await followEdition({ path: house.path, ledger: house.ledger, objects: house.objects });
  const folder = await mkdtemp(join(tmpdir(), "vigie-packs-"));
  const packs: PackHouse = {
    edition,
    objects: house.objects,
    settings: { name: "Lookout", version: "0.0.0", baseUrl: "https://lookout.example" },
  };
  let made = 0;
  const open = async (handles: readonly string[], more: Partial<PackWanted> = {}): Promise<Pack> => {
    await edition.catchUp();
    return openPack(packs, { handles, lang: "en", making: "public", originals: false, ...more });
  };
  return {
    ...{ house, edition, packs, folder, open },
    async file(words, more = {}) {
      const { sha256, bytes } = await house.objects.put(Buffer.from(words));
      return { sha256, name: "report.txt", mediaType: "text/plain", bytes, ...more };
    },
    async derived(kind, words, mediaType = "application/json") {
      const { sha256, bytes } = await house.objects.put(Buffer.from(words));
      return {
        kind,
        sha256,
        mediaType,
        bytes,
        tool: "mupdf",
        version: "1.2",
        parameters: "dpi=150",
        at: "2026-02-03T04:05:06.000Z",
      };
    },
    async make(handles, more) {
      const pack = await open(handles, more);
      const path = join(folder, `${++made}.zip`);
      await pipeline(pack.stream(), createWriteStream(path));
      return path;
    },
    async close() {
      await edition.close();
      await house.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const layer = (text: string): string => JSON.stringify({ pages: [{ page: 1, text, lang: "en" }] });
