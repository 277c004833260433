import { now } from "../kernel/clock.ts";
import { type Handlers, openWorker } from "../kernel/jobs/index.ts";
import { tagAttempts, tagHandlers } from "./bulk/tagging.ts";
import { bulkAttempts, bulkHandlers } from "./bulk/work.ts";
import { noticeAttempts, noticeHandlers } from "./notices/work.ts";
import { startTimetable } from "./review/timetable.ts";
import { shapeHandlers } from "./shape/work.ts";
import type { DeskHouse } from "./shell/house.ts";
import { forgetOnce } from "./shell/once.ts";
import { sourceHandlers } from "./sources/work.ts";

export interface DeskWork {
  close(): Promise<void>;
}

const HOUR = 3_600_000;

/** Pieces of long work at a time: a large import does not keep a document waiting. */
const AT_ONCE = 2;

/** Long work by kind, from every area that has some. */
const handlers = (house: DeskHouse): Handlers => ({
  ...sourceHandlers(house),
  ...shapeHandlers(house),
  ...bulkHandlers(house),
  ...tagHandlers(house),
  ...(house.mail ? noticeHandlers(house, house.mail) : {}),
});

/** What the desk does beside answering: queued work, dates that act by themselves, and tidying. */
export function openDeskWork(house: DeskHouse): DeskWork {
  const { database, onError } = house;
  const worker = openWorker({
    database,
    handlers: handlers(house),
    attempts: { ...bulkAttempts, ...tagAttempts, ...noticeAttempts },
    atOnce: AT_ONCE,
    onError,
  });
  const timetable = startTimetable(house);
  const tidy = (): void => {
    forgetOnce(house, new Date(Date.parse(now()) - 24 * HOUR).toISOString()).catch(onError);
  };
  tidy();
  const timer = setInterval(tidy, HOUR).unref();
  return {
    async close() {
      clearInterval(timer);
      await timetable.close();
      await worker.close();
    },
  };
}
