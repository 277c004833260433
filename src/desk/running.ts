import { now } from "../kernel/clock.ts";
import { type Handlers, openWorker } from "../kernel/jobs/index.ts";
import { dropAbandoned } from "./bulk/actions.ts";
import { tagAttempts, tagHandlers } from "./bulk/tagging.ts";
import { bulkAttempts, bulkHandlers } from "./bulk/work.ts";
import { remindCustodians } from "./cases/reminding.ts";
import { forgetMails } from "./notices/actions.ts";
import { noticeAttempts, noticeHandlers } from "./notices/work.ts";
import { forgetThrownAway } from "./records/actions.ts";
import { startTimetable } from "./review/timetable.ts";
import { shapeHandlers } from "./shape/work.ts";
import type { DeskHouse } from "./shell/house.ts";
import { forgetOnce } from "./shell/once.ts";
import { sourceHandlers, tidySources } from "./sources/work.ts";
import { startWatching, watchAttempts, watchHandlers } from "./watching/work.ts";
import { startWithdrawals } from "./withdrawals/work.ts";

export interface DeskWork {
  close(): Promise<void>;
}

const HOUR = 3_600_000;
/** Hours after which a table that nobody came back to, and a mail's traces, are forgotten. */
const MONTH = 30 * 24;

/** Pieces of long work at a time: a large import keeps no document and no mail waiting. */
const AT_ONCE = 3;

/** Long work by kind, from every area that has some. */
const handlers = (house: DeskHouse): Handlers => ({
  ...sourceHandlers(house),
  ...shapeHandlers(house),
  ...bulkHandlers(house),
  ...tagHandlers(house),
  ...watchHandlers(house),
  ...(house.mail ? noticeHandlers(house, house.mail) : {}),
});

/** What the desk does beside answering: queued work, dates that act by themselves, and tidying. */
export function openDeskWork(house: DeskHouse): DeskWork {
  const { database, onError } = house;
  const worker = openWorker({
    database,
    handlers: handlers(house),
    attempts: { ...bulkAttempts, ...tagAttempts, ...noticeAttempts, ...watchAttempts },
    atOnce: AT_ONCE,
    onError,
  });
  const timetable = startTimetable(house);
  const withdrawals = startWithdrawals(house);
  const watching = startWatching(house);
  const leaving = new AbortController();
  const tidy = async (): Promise<void> => {
    const before = (hours: number) => new Date(Date.parse(now()) - hours * HOUR).toISOString();
    const chores = [
      forgetOnce(house, before(24)),
      dropAbandoned(house, before(MONTH)),
      forgetMails(house, before(MONTH)),
      forgetThrownAway(house),
      tidySources(house, leaving.signal),
      remindCustodians(house),
    ];
    await Promise.all(chores.map((chore) => chore.catch(onError)));
  };
  let tidying = tidy();
  const timer = setInterval(() => {
    tidying = tidy();
  }, HOUR).unref();
  return {
    async close() {
      clearInterval(timer);
      leaving.abort();
      await tidying;
      await timetable.close();
      await withdrawals.close();
      await watching.close();
      await worker.close();
    },
  };
}
