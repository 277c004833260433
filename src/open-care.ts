import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Fixity, openFixity, openMirror } from "./archive/index.ts";
import type { Config } from "./config.ts";
import type { CareHealth } from "./desk/index.ts";
import type { Edition } from "./edition/index.ts";
import { Problem } from "./kernel/problem.ts";
import { type Recurring, recurring } from "./kernel/recurring.ts";
import type { House } from "./open.ts";
import { openLogOf } from "./open-log.ts";
import type { PublicHealth } from "./site/index.ts";
import { type Log, migrateTransparency, openTimestamps, openWitness, openWitnesses, type Witness } from "./transparency/index.ts";

/** What looks after the archive and its log while the monitor runs. */
export interface Care {
  log: Log;
  /** For other logs; undefined where none is witnessed here. */
  witness: Witness | undefined;
  /** Begins to look after them. */
  begin(): void;
  /** What everyone may know. */
  publicHealth(): Promise<PublicHealth>;
  /** What the team knows. */
  health(): Promise<CareHealth>;
  close(): Promise<void>;
}

/** Looks for a slice of objects that is due; the hour is taken by one process. */
const FIXITY_LOOK = 5 * 60_000;
/** Reads some entries of the log again, all of them within as many days as the objects, and at least so many. */
const LOG_LOOK = 10 * 60_000;
const LOG_ENTRIES = 2048;
const DAY = 24 * 60 * 60_000;
const STAMP_LOOK = 30_000;
const WITNESS_LOOK = 1000;
/** How long counts over what is public are kept. */
const COUNTS_MS = 10 * 60_000;

/** Opens the log and all that vouches for it and for the objects. Nothing is sent to anyone who is not named in a setting. */
export async function openCare(house: House, edition: Edition, tell: (words: string) => void): Promise<Care> {
  const { config, database, objects, ledger } = house;
  await migrateTransparency(database);
  const onError = (error: unknown): void => tell(error instanceof Error ? error.message : String(error));
  const mirror = config.fixity.mirror ? await openMirror(config.fixity.mirror) : undefined;
  const fixity = openFixity({ database, objects, ledger, within: config.fixity.days, onError, ...(mirror && { mirror }) });
  // Each needs the other: proofs carry timestamps, and timestamps are over checkpoints.
  let opened: Log | undefined;
  const timestamps = openTimestamps({
    database,
    latest: async () => opened?.latest(),
    authorities: config.timestamps.authorities,
    roots: await certificatesIn(config.timestamps.certificates),
    onError,
  });
  const log = await openLogOf(house, timestamps.covering);
  opened = log;
  const onCosigned = timestamps.cosigned;
  const witnesses = openWitnesses({ database, log, witnesses: config.witnesses, onCosigned, onError });
  const witness =
    config.witnessFor.length > 0
      ? await openWitness({
          database,
          keyFolder: join(config.keys, "witness"),
          name: nameOf(config, log),
          logs: config.witnessFor,
        })
      : undefined;
  const counts = publicCounts(fixity, edition);
  const logLooks = (config.fixity.days * DAY) / LOG_LOOK;
  let work: Recurring[] = [];

  return {
    ...{ log, witness },
    begin() {
      work = [
        recurring(FIXITY_LOOK, (signal) => fixity.slice(signal), onError),
        recurring(LOG_LOOK, () => log.readAgain(Math.max(LOG_ENTRIES, Math.ceil(log.size() / logLooks))), onError),
        recurring(STAMP_LOOK, (signal) => timestamps.tick(signal), onError),
        ...(config.witnesses.length > 0 ? [recurring(WITNESS_LOOK, (signal) => witnesses.tick(signal), onError)] : []),
      ];
    },
    async publicHealth() {
      const [latest, stamped, seen] = [await log.latest(), await timestamps.state(), await witnesses.state()];
      return {
        objects: await counts(),
        ...(latest && { log: { size: latest.size, at: latest.at, origin: log.origin } }),
        stopped: log.stopped() !== undefined,
        authorities: stamped.authorities.length,
        ...(stamped.last && { stamped: stamped.last }),
        witnesses: seen.map(({ name, size, at }) => ({ name, size, ...(at && { at }) })),
      };
    },
    async health() {
      const latest = await log.latest();
      const stopped = log.stopped();
      return {
        fixity: await fixity.health(),
        mirror: mirror !== undefined,
        ...(latest && { log: { size: latest.size, at: latest.at, origin: log.origin } }),
        ...(stopped && { stopped }),
        timestamps: await timestamps.state(),
        witnesses: await witnesses.state(),
        ...(witness && { witness: { vkey: witness.vkey, watched: await witness.watched() } }),
      };
    },
    async close() {
      await Promise.all(work.map((one) => one.close()));
    },
  };
}

/** The witness is named beside the log of the same monitor. */
const nameOf = ({ baseUrl }: Config, log: Log): string =>
  baseUrl ? `${new URL(baseUrl).host}/witness` : log.origin.replace(/\/log$/, "/witness");

function publicCounts(fixity: Fixity, edition: Edition): () => ReturnType<Fixity["publicHealth"]> {
  let made: { at: number; counts: ReturnType<Fixity["publicHealth"]> } | undefined;
  return () => {
    if (!made || performance.now() - made.at > COUNTS_MS) {
      const counts = fixity.publicHealth((sha256) => edition.object(sha256) !== undefined);
      made = { at: performance.now(), counts };
      // What failed once is asked again.
      counts.catch(() => {
        made = undefined;
      });
    }
    return made.counts;
  };
}

/** Texts of the certificates in a folder. Throws `timestamp-certificates` where there are none. */
async function certificatesIn(folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return [];
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(pem|crt|cer)$/i.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const found = texts.filter((text) => text.includes("-----BEGIN CERTIFICATE-----"));
  if (found.length > 0) return found;
  throw new Problem(
    "timestamp-certificates",
    500,
    "VIGIE_TIMESTAMP_CERTIFICATES: there is no certificate in that folder. Put the authorities' root certificates there, as PEM.",
  );
}
