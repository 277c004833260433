import { join } from "node:path";
import { now } from "./kernel/clock.ts";
import { Problem } from "./kernel/problem.ts";
import type { House } from "./open.ts";
import { isShapeRevision, type LedgerReader, logEntriesOf, type Revision } from "./registry/index.ts";
import { cosigners, type Log, type LogOptions, migrateTransparency, type NewEntry, openLog } from "./transparency/index.ts";

/** Opens the log of a monitor, its tables and its key made where they are not there yet. */
export async function openLogOf(house: Pick<House, "config" | "database" | "keys">, stamps?: LogOptions["stamps"]): Promise<Log> {
  const { config, database, keys } = house;
  await migrateTransparency(database);
  return openLog({
    ...{ database, folder: join(config.data, "log"), keyFolder: join(config.keys, "log") },
    ...{ erasable: keys, baseUrl: config.baseUrl, witnesses: () => cosigners(database) },
    ...(stamps && { stamps }),
  });
}

/** What is said of a public edition: its content hash, up to which revision it goes, and for a released copy its bytes. */
export interface EditionStatement {
  content: string;
  seq: number;
  records: number;
  at: string;
  file?: { sha256: string; bytes: number };
}

/** Writes an edition into the log, once for the same content and the same copy. */
export async function appendEdition(log: Log, statement: EditionStatement): Promise<{ index: number }> {
  const { content, seq, file } = statement;
  const name = `edition:${seq}:${content}${file ? `:${file.sha256}` : ""}`;
  const [index = -1] = await log.append([{ name, kind: "edition", subject: "edition", at: now(), statement }]);
  return { index };
}

export interface FollowingLog {
  /** Resolves when everything that is in the ledger now is in the log. */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

export interface FollowOptions {
  log: Log;
  ledger: LedgerReader;
  /** The public edition as it stands: its content comes into the log once a day, when it has changed. */
  edition?: () => Omit<EditionStatement, "file">;
  /** Told of what hinders it, once for as long as it stays the same. */
  tell: (words: string) => void;
}

/** How often we look whether the ledger has gone on, in milliseconds. */
const LOOK = 300;
/** How long a failure (a full disk, a log that has stopped) is left alone before we try again. */
const PATIENCE = 5000;
const REVISIONS = 300;
const FOLLOWER = "ledger";
const ABOUT_RECORDS = ["publication", "correction", "withdrawal"] as const;

/** Writes what the ledger says into the log, within a second and each revision once, for as long as it is open. */
export function followLedger(options: FollowOptions): FollowingLog {
  const { log, ledger, edition, tell } = options;
  let closed = false;
  let told: string | undefined;
  let editionDay: string | undefined;
  /** The last turn failed: perhaps after rows were written that nobody has signed. */
  let failed = false;
  let turn: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const followed = async (): Promise<void> => {
    let position = await log.position(FOLLOWER);
    const end = await ledger.maxSeq();
    // An older ledger was brought back: it is followed anew, and what is in the log already is not written again.
    if (position > end) position = 0;
    while (position < end && !closed) {
      const revisions = (await ledger.revisionsAfter(position, REVISIONS)).filter((one) => one.seq <= end);
      position = revisions.at(-1)?.seq ?? end;
      const records = revisions.filter((one): one is Revision => !isShapeRevision(one));
      await log.append(await entriesOf(log, ledger, records), { follower: FOLLOWER, seq: position });
    }
  };
  const editionKept = async (): Promise<void> => {
    const today = now().slice(0, 10);
    const statement = edition?.();
    if (!statement || editionDay === today || statement.records === 0) return;
    const { content, seq, records, at } = statement;
    // What the edition says must be in the log before the edition itself.
    if ((await log.position(FOLLOWER)) < seq) return;
    if ((await log.lastAt("edition"))?.slice(0, 10) !== today) await appendEdition(log, { content, seq, records, at });
    editionDay = today;
  };
  const catchUp = (): Promise<void> => {
    const next = turn.then(async () => {
      if (closed) return;
      const again = failed;
      failed = true;
      if (again) await log.publish();
      await followed();
      await editionKept();
      // Another process may have signed, or a witness.
      await log.latest();
      failed = false;
    });
    turn = next.catch(() => {});
    return next;
  };
  const poll = async (): Promise<void> => {
    let wait = LOOK;
    try {
      await catchUp();
      if (told !== undefined) tell("the log goes on");
      told = undefined;
    } catch (error) {
      wait = PATIENCE;
      const words = error instanceof Problem ? error.message : String(error instanceof Error ? error.stack : error);
      if (words !== told && !closed) tell(words);
      told = words;
    }
    if (!closed) timer = setTimeout(poll, wait).unref();
  };
  // An empty log is signed too: that it is empty is already something that it must not take back.
  turn = log.publish().catch(() => {});
  timer = setTimeout(poll, 0).unref();
  return {
    catchUp,
    async close() {
      closed = true;
      clearTimeout(timer);
      await turn;
    },
  };
}

async function entriesOf(log: Log, ledger: LedgerReader, revisions: readonly Revision[]): Promise<NewEntry[]> {
  const subjects = revisions.map(({ body }) => body.handle);
  const last = await log.lastKinds(subjects, ABOUT_RECORDS);
  const isPublic = new Map([...last].map(([subject, kind]) => [subject, kind !== "withdrawal"]));
  const entries: NewEntry[] = [];
  for (const revision of revisions) {
    const { handle } = revision.body;
    const wasPublic = isPublic.get(handle) ?? false;
    const earlier = wasPublic ? (await ledger.versions(revision.record)).filter(({ version }) => version < revision.version) : [];
    const made = logEntriesOf(revision, { wasPublic, earlier });
    entries.push(...made);
    const about = made.findLast(({ kind }) => kind !== "capture");
    if (about) isPublic.set(handle, about.kind !== "withdrawal");
  }
  return entries;
}
