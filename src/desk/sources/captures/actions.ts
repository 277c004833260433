import type { Person } from "../../../accounts/index.ts";
import { addCapture } from "../../../archive/index.ts";
import { now } from "../../../kernel/clock.ts";
import { seenIn } from "../../../kernel/database/index.ts";
import { newId } from "../../../kernel/ids.ts";
import { type Handler, openJobs } from "../../../kernel/jobs/index.ts";
import type { DeskHouse } from "../../shell/house.ts";
import {
  type AskedCapture,
  type CaptureOutcome,
  type CaptureStanding,
  captureUnknown,
  isUnderWay,
  MOST_UNDER_WAY,
  standingOfCapture,
  tooManyCaptures,
} from "../rules/captures.ts";
import { askedCaptures } from "./store.ts";

export const CAPTURE = "capture";
const MONTH_MS = 30 * 24 * 3_600_000;
const MOST_SHOWN = 100;

type Place = Pick<DeskHouse, "database">;

/** Asks for addresses to be captured, each as work of its own. `record`: the source that they go into. Throws `too-many-captures` (429). */
export async function askForCaptures(
  house: Place,
  person: Person,
  urls: readonly string[],
  record?: string,
): Promise<AskedCapture[]> {
  const store = askedCaptures(house);
  const waiting = (await capturesOf(house, person)).filter(({ standing }) => isUnderWay(standing));
  if (waiting.length + urls.length > MOST_UNDER_WAY) throw tooManyCaptures();
  const all = urls.map(
    (url): AskedCapture => ({ id: newId(), person: person.id, url, created: now(), ...(record !== undefined && { record }) }),
  );
  await store.transact(async (trx) => {
    for (const one of all) {
      await store.put(trx, one);
      const job = await openJobs(house.database).enqueue(
        CAPTURE,
        { id: one.id },
        { by: person.name, key: one.id, trx: seenIn(trx) },
      );
      await store.hasJob(trx, one.id, job.id);
    }
  });
  return all;
}

export interface CaptureRow {
  asked: AskedCapture;
  standing: CaptureStanding;
}

/** What this person has asked for and how far it is, newest first. */
export async function capturesOf(house: Place, person: Person): Promise<CaptureRow[]> {
  const jobs = openJobs(house.database);
  const all = await askedCaptures(house).of(person.id, MOST_SHOWN);
  return Promise.all(
    all.map(async (asked) => {
      const job = asked.job !== undefined && !asked.outcome ? await jobs.job(asked.job) : undefined;
      return { asked, standing: standingOfCapture(asked, job) };
    }),
  );
}

/** One that this person has asked for. Throws `capture-unknown` (404), for one of another's too. */
export async function captureOf(house: Place, person: Person, id: string): Promise<AskedCapture> {
  const asked = await askedCaptures(house).one(id);
  if (asked?.person !== person.id) throw captureUnknown();
  return asked;
}

/** Tries again what failed. */
export async function captureAgain({ database }: Place, { job }: AskedCapture): Promise<void> {
  if (job !== undefined) await openJobs(database).retry(job);
}

/** Takes it off the list, and stops it if it is under way. What is a source already stays one. */
export async function dropCapture(house: Place, { id, job }: AskedCapture): Promise<void> {
  const store = askedCaptures(house);
  if (job !== undefined) await openJobs(house.database).cancel(job);
  await store.transact((trx) => store.remove(trx, id));
}

export const forgetCaptures = (house: Place): Promise<unknown> =>
  askedCaptures(house).forget(new Date(Date.parse(now()) - MONTH_MS).toISOString());

/** Captures one address. Begun anew after a kill, it captures once more: what an address shows now is a capture too. */
export const capturing =
  (house: DeskHouse): Handler =>
  async ({ input, by }, { tell, signal }) => {
    const { ledger, objects, settings } = house;
    const store = askedCaptures(house);
    const asked = await store.one((input as { id: string }).id);
    if (!asked) throw captureUnknown();
    if (asked.outcome) return { record: asked.outcome.record };
    const added = await addCapture(asked.url, {
      ...{ ledger, objects, settings: settings.capture, actor: by, signal },
      ...(asked.record !== undefined && { record: asked.record }),
      onProgress: ({ stage, bytes }) => tell({ message: stage, done: bytes }),
    });
    const { captured, record, handle, title, created } = added;
    const outcome: CaptureOutcome = {
      ...{ record, handle, title, created, verdict: captured.verdict, reason: captured.reason, seconds: captured.seconds },
      wacz: captured.wacz.sha256,
      ...(captured.screenshot && { screenshot: captured.screenshot.sha256 }),
    };
    await store.transact((trx) => store.hasBecome(trx, asked.id, outcome));
    return { record };
  };
