import type { Readable } from "node:stream";
import type { Edition } from "../edition/index.ts";
import type { Language } from "../kernel/languages.ts";
import type { Objects } from "../kernel/objects/index.ts";
import type { Problem } from "../kernel/problem.ts";
import { contentsOf, type PackSettings, type Writing } from "./contents.ts";
import { gather, type Wanted } from "./gather.ts";
import { overtaken } from "./rules/refusals.ts";
import { custodyActs, type HistoryAct, type PackModel } from "./rules/shapes.ts";
import { zip } from "./stream.ts";

export interface PackHouse extends Pick<Writing, "log" | "verifyPage"> {
  /** The public edition: a pack holds what readers get, and nothing is read from elsewhere. */
  edition: Edition;
  objects: Pick<Objects, "get" | "size">;
  settings: PackSettings;
}

export interface PackWanted extends Wanted {
  lang: Language;
  /** For the team's making: who did what, from the ledger, oldest first. Asked with the id of a record. */
  actsOf?: (record: string) => Promise<readonly HistoryAct[]>;
  onProgress?: (done: number, total: number) => void;
}

/** A pack that is ready to be sent: every byte of it is known to be there, and none of its objects has been read. */
export interface Pack {
  /** Name of the file. */
  name: string;
  /** Of the whole ZIP. */
  bytes: number;
  model: PackModel;
  /** The ZIP; may be asked for once. It ends with a Problem when an object turns out damaged or a record is withdrawn meanwhile. */
  stream(): Readable;
}

/**
 * Makes an evidence pack. Throws `pack-empty`, `pack-record-unknown`, `pack-record-withdrawn`, `pack-too-many` or `pack-object-missing`;
 * once it is being sent it may break off with `pack-object-damaged` or `pack-overtaken`, and never ends as if it were whole.
 */
export async function openPack(house: PackHouse, wanted: PackWanted): Promise<Pack> {
  const { edition, objects, settings, log, verifyPage } = house;
  const model = gather(edition, wanted);
  if (wanted.actsOf) for (const one of model.records) one.acts = custodyActs(await wanted.actsOf(one.record.id), one.versions);
  const { generation } = edition.meta();
  const items = await contentsOf(model, { objects, settings, log, verifyPage, lang: wanted.lang });
  const total = items.reduce((sum, { bytes }) => sum + bytes, 0);
  const { onProgress } = wanted;
  const made = zip(items, {
    objects,
    stop: watching(edition, model, generation),
    ...(onProgress && { onProgress: (done: number) => onProgress(done, total) }),
  });
  return { name: `${model.name}.zip`, bytes: made.bytes, model, stream: made.begin };
}

/** Notices when a record is no longer the public one that the pack speaks of. */
function watching(edition: Edition, model: PackModel, generation: number): () => Problem | undefined {
  let seen = generation;
  return () => {
    const now = edition.meta().generation;
    if (now === seen) return undefined;
    seen = now;
    const gone = model.records.find(({ record }) => edition.record(record.handle)?.version !== record.version);
    return gone && overtaken(gone.record.handle);
  };
}
