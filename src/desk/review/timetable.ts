import { now as clock } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import { move, publishWhenDue } from "../../registry/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { catchUp } from "./follow.ts";
import { type Due, markTold, queueStore, tablesOf } from "./store.ts";
import { peopleFor, tell } from "./tell.ts";

/** How often we look whether something is due, in milliseconds. */
const LOOK = 30_000;
/** Dates looked at together. */
const DATES = 200;
/** Who signs what happens by itself. */
const ACTOR = "vigie";

type House = Pick<DeskHouse, "database" | "ledger" | "accounts" | "settings" | "onError" | "notify">;

export interface Timetable {
  /** Does what is due at `now`, and tells those concerned; a second time it finds nothing to do. */
  tick(now: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Lets dates act by themselves: what was approved is published at the end of its embargo, a reply that has not come by its day is
 * written down as silence, and days for another look are told. Looks at once, then every half a minute.
 */
export function startTimetable(house: House): Timetable {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();

  /** One look after the other, never two at once. */
  const tick = (now: string): Promise<void> => {
    const next = turn.then(() => (closed ? undefined : lookThrough(house, now)));
    turn = next.catch(() => {});
    return next;
  };
  const look = async (): Promise<void> => {
    try {
      await tick(clock());
    } catch (error) {
      if (!closed) house.onError(error);
    }
    if (!closed) timer = setTimeout(look, LOOK).unref();
  };
  void look();

  const close = async (): Promise<void> => {
    closed = true;
    clearTimeout(timer);
    await turn;
  };
  return { tick, close };
}

async function lookThrough(house: House, now: string): Promise<void> {
  await catchUp(house);
  const { due } = queueStore(tablesOf(house));
  for (let after: Parameters<typeof due>[2]; ; ) {
    const dates = await due(now, DATES, after);
    for (const date of dates) await act(house, date, now);
    const last = dates.at(-1);
    if (!last || dates.length < DATES) break;
    after = { at: last.at, record: last.of.record, kind: last.kind };
  }
  await catchUp(house);
}

/** What one date asks for. What cannot be done now is tried again at the next look: a person may have been at work on it. */
async function act(house: House, date: Due, now: string): Promise<void> {
  try {
    await doneByItself(house, date, now);
  } catch (error) {
    if (!(error instanceof Problem)) house.onError(error);
  }
  const first = await tablesOf(house).transact((trx) => markTold(trx, date, now));
  if (first) await tell(house, "due", await peopleFor(house, date.of), date.of.handle);
}

async function doneByItself({ ledger, settings }: House, { kind, of: { record, version } }: Due, now: string): Promise<void> {
  const deed = { actor: ACTOR, expected: version, at: now };
  if (kind === "embargo")
    await publishWhenDue(ledger, record, { ...deed, reason: EMBARGO_OVER, secondReviewer: settings.secondReviewer });
  if (kind === "reply") await move(ledger, record, { act: "unanswered" }, { ...deed, reason: "" });
}

/** Readers see it beside the version. */
const EMBARGO_OVER = "The embargo is over.";
