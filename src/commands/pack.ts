import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { migrateAccounts, openAccounts, openKey } from "../accounts/index.ts";
import type { Config } from "../config.ts";
import { migrateDesk, noteRelease } from "../desk/index.ts";
import { followEdition } from "../edition/index.ts";
import { filesOf, handlesIn, historyFrom, openPack } from "../evidence/index.ts";
import type { Language } from "../kernel/languages.ts";
import { Problem } from "../kernel/problem.ts";
import { type House, openHouse } from "../open.ts";
import { openLogOf } from "../open-log.ts";
import { openTimestamps, verifyPage } from "../transparency/index.ts";
import { VERSION } from "../version.ts";
import type { Output } from "./output.ts";

export interface PackOptions {
  output?: string;
  lang: Language;
  /** The team's making: with the roles of those who worked on the records. */
  team: boolean;
  /** Why originals go out that readers do not get; they stay out without it. */
  originals?: string;
}

/** `vigie pack`: an evidence pack as a file. It has its name when it is whole, and not before. */
export async function pack(config: Config, handles: string[], options: PackOptions, out: Output): Promise<void> {
  const reason = options.originals?.trim();
  if (reason === "") throw new Problem("pack-no-reason", 400, "--originals: say for whom the originals are, and why.");
  const house = await openHouse(config);
  const edition = await followEdition({ path: config.edition, ledger: house.ledger, objects: house.objects });
  try {
    // What was stamped before goes along; nobody is asked for more.
    const { covering } = openTimestamps({
      ...{ database: house.database, latest: async () => undefined, authorities: [], roots: [] },
      onError: () => {},
    });
    const log = await openLogOf(house, covering);
    const team = options.team || reason !== undefined;
    const made = await openPack(
      {
        ...{ edition, objects: house.objects, log },
        verifyPage: async () => (await verifyPage()).html,
        settings: { name: config.name, contact: config.contact, version: VERSION, baseUrl: config.baseUrl },
      },
      {
        handles: handlesIn(handles),
        lang: options.lang,
        making: team ? "team" : "public",
        originals: reason !== undefined,
        ...(team && { actsOf: historyFrom(house.ledger, await peopleOf(house)) }),
        onProgress: (done, total) => out.progress(`Packing: ${percent(done, total)} …`),
      },
    );
    const released = made.model.records.filter((one) => filesOf({ records: [one] }).some((file) => file.released));
    if (reason !== undefined && released.length > 0) {
      await migrateDesk(house.database);
      const records = released.map(({ record }) => ({ record: record.id, version: record.version }));
      await noteRelease(house, { by: "shell", reason, records });
    }
    const path = options.output ?? made.name;
    const aside = `${path}.part`;
    try {
      await pipeline(made.stream(), createWriteStream(aside, { mode: 0o600, flush: true }));
      await rename(aside, path);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
    const files = made.model.records.flatMap((one) => filesOf({ records: [one] }));
    const left = files.filter((file) => file.left !== undefined).length;
    out.line(
      `${path}: ${made.model.records.length} records, ${made.bytes} bytes${left > 0 ? `; ${left} files are not given out` : ""}.`,
    );
    out.result({ path, bytes: made.bytes, records: made.model.records.map(({ record }) => record.handle), left });
  } finally {
    await edition.close();
    await house.close();
  }
}

const percent = (done: number, total: number): string => `${total === 0 ? 100 : Math.floor((100 * done) / total)} %`;

async function peopleOf({ config, database }: House) {
  await migrateAccounts(database);
  const accounts = openAccounts({
    database,
    key: await openKey(config.data),
    publicName: config.name,
    origin: () => config.deskUrl,
  });
  return (await accounts.people()).map(({ name, roles }) => ({ name, roles }));
}
