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
  const tidy = (): void => {
    const before = (hours: number) => new Date(Date.parse(now()) - hours * HOUR).toISOString();
    forgetOnce(house, before(24)).catch(onError);
    dropAbandoned(house, before(MONTH)).catch(onError);
    forgetMails(house, before(MONTH)).catch(onError);
    forgetThrownAway(house).catch(onError);
    tidySources(house).catch(onError);
    remindCustodians(house).catch(onError);
  };
  tidy();
  const timer = setInterval(tidy, HOUR).unref();
  return {
    async close() {
      clearInterval(timer);
      await timetable.close();
      await withdrawals.close();
      await watching.close();
      await worker.close();
    },
  };
}
