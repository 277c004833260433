import { setTimeout as sleep } from "node:timers/promises";
import { now } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { Objects } from "../../kernel/objects/index.ts";
import { Problem } from "../../kernel/problem.ts";
import type { LedgerReader } from "../../registry/index.ts";
import type { FixityHealth, PublicFixity } from "./health.ts";
import { mend } from "./mend.ts";
import type { Mirror } from "./mirror.ts";
import { readAgain } from "./reading.ts";
import { type DueObject, fixityStore, type Outcome } from "./store.ts";
import { namedAfter, objectsOf } from "./verify.ts";

export interface FixityDeps {
  database: Database<unknown>;
  objects: Objects;
  ledger: Pick<LedgerReader, "revisionsAfter">;
  /** Days within which every object is read again. */
  within: number;
  /** Where sound bytes are fetched from. */
  mirror?: Mirror;
  /** Told that the mirror could not be asked. */
  onError: (error: unknown) => void;
}

export interface Fixity {
  /**
   * Reads this hour's slice again, those first that were read longest ago; nothing when the hour is done already, by whichever process.
   * Whoever is killed in the middle leaves the rest to the next hour. Answers how many were read.
   */
  slice(signal?: AbortSignal): Promise<number>;
  /** Reads everything that is due, whatever the hour. */
  all(signal?: AbortSignal): Promise<number>;
  health(): Promise<FixityHealth>;
  publicHealth(isPublic: (sha256: string) => boolean): Promise<PublicFixity>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Of its days, how much a round takes when nothing holds it up; the rest is for when something does. */
const HASTE = 0.75;
/** Faulty objects that are looked at again in one hour, each at most daily. */
const FAULTY_AN_HOUR = 50;

/** Nothing here knows any more of objects that were taken back. */
export const forgetFixity = (database: Database<unknown>, names: readonly string[]): Promise<void> =>
  fixityStore(database).forget(names);

export function openFixity(deps: FixityDeps): Fixity {
  const { database, objects, ledger, within } = deps;
  const store = fixityStore(database);
  const ago = (milliseconds: number) => new Date(Date.parse(now()) - milliseconds).toISOString();

  /** Takes up what the ledger has named since the last look, and once a day whatever else is in the store. */
  async function takeUp(): Promise<void> {
    const { seq, listed } = await store.round();
    for await (const { seq: upTo, found } of namedAfter(ledger, objects, seq)) await store.know(found.keys(), { seq: upTo });
    const today = now().slice(0, 10);
    if (listed === today) return;
    let names: string[] = [];
    for await (const name of objects.list()) {
      if (names.push(name) < 1000) continue;
      await store.know(names, {});
      names = [];
    }
    await store.know(names, { listed: today });
  }

  async function read(due: readonly DueObject[], signal?: AbortSignal): Promise<number> {
    const named = once(async () => new Set((await objectsOf(ledger, objects)).keys()));
    let done = 0;
    for (const object of due) {
      if (signal?.aborted) break;
      const begun = performance.now();
      await check(deps, object, named);
      done += 1;
      // Half of the time at most: readers and writers have the disk as well.
      if (done < due.length) await sleep(Math.min(10_000, performance.now() - begun), undefined, { signal }).catch(() => {});
    }
    return done;
  }

  return {
    async slice(signal) {
      if (!(await store.takeHour(now().slice(0, 13)))) return 0;
      await takeUp();
      const share = Math.ceil((await store.count()) / ((within * DAY * HASTE) / HOUR));
      const due = await store.due(ago((within * DAY) / 2), share);
      const known = new Set(due.map(({ sha256 }) => sha256));
      const faulty = (await store.faulty(ago(DAY), FAULTY_AN_HOUR)).filter(({ sha256 }) => !known.has(sha256));
      return read([...faulty, ...due], signal);
    },

    async all(signal) {
      await takeUp();
      const before = now();
      let done = 0;
      for (;;) {
        const due = await store.due(before, 100);
        if (due.length === 0 || signal?.aborted) return done;
        done += await read(due, signal);
      }
    },

    health: () => store.health(within, ago(within * DAY)),
    publicHealth: (isPublic) => store.publicHealth(within, ago(within * DAY), isPublic),
  };
}

async function check(deps: FixityDeps, object: DueObject, named: () => Promise<Set<string>>): Promise<void> {
  const { database, objects, ledger, mirror, onError } = deps;
  const store = fixityStore(database);
  const { sha256 } = object;
  const { bytes, sha256: actual, code } = await readAgain(objects, sha256);
  // The store itself is away: that says nothing about any object.
  if (code === "object-store-failed") throw new Problem(code, 503, "The object store does not answer.");
  const outcome: Outcome = { at: now(), bytes, found: actual || (code ?? ""), mended: false };
  if (actual !== sha256) {
    outcome.fault = code === "object-not-found" ? "missing" : code ? "unreadable" : "damaged";
    const wanted = (await named()).has(sha256);
    // Taken back, or left by an addition that was never finished and tidied away since.
    if (!wanted && outcome.fault === "missing") return store.forget([sha256]);
    if (wanted && mirror) {
      outcome.mended = await mend(objects, mirror, sha256, object.bytes ?? undefined).catch((error: unknown) => {
        onError(error);
        return false;
      });
    }
    // Taken back while it was fetched: it does not come back by the mirror.
    if (outcome.mended && !(await objectsOf(ledger, objects)).has(sha256)) {
      await objects.remove(sha256);
      return store.forget([sha256]);
    }
  }
  await store.found(object, outcome);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
