import { now } from "../../kernel/clock.ts";
import { type Handlers, openJobs } from "../../kernel/jobs/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { lookAt } from "./look.ts";
import { nextDue } from "./rules/times.ts";
import { watches } from "./store.ts";

export const LOOK = "look-at-watch";

/** How often one look is tried. */
const TRIES = 3;
/** Milliseconds between two questions whether the time of a watch has come. */
const ASK = 30_000;
/** Watches whose time has come that are put into the queue together. */
const TOGETHER = 50;

interface Input {
  watch: string;
  due: string;
}

export const watchAttempts = { [LOOK]: TRIES } as const;

/** The looking, for the monitor's worker. */
export const watchHandlers = (house: DeskHouse): Handlers => ({
  async [LOOK]({ input, attempts }, { signal }) {
    const { watch: id, due } = input as Input;
    const watch = await watches(house).watch(id);
    if (watch.paused || watch.due !== due) return undefined;
    const looked = await lookAt(house, watch, signal).catch(async (error) => {
      // The browser is missing, or the disk is full: that is no finding, and no reason to try every minute.
      if (attempts >= TRIES) await watches(house).postpone(watch, nextDue(now(), watch.every, TRIES));
      throw error;
    });
    if (looked?.open) await tellTeam(house, looked.id, watch.by);
    return looked;
  },
});

/** Queues every watch whose time has come. Asked twice for the same look, it is one job. */
export async function queueDue(house: Pick<DeskHouse, "database">, at: string): Promise<void> {
  const jobs = openJobs(house.database);
  for (const { id, due, by } of await watches(house).due(at, TOGETHER))
    await jobs.enqueue(LOOK, { watch: id, due } satisfies Input, { by, key: `${id} ${due}` });
}

/** Asks again and again whether the time of a watch has come. */
export function startWatching(house: DeskHouse): { close(): Promise<void> } {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();
  const ask = (): void => {
    turn = queueDue(house, now())
      .catch((error) => {
        if (!closed) house.onError(error);
      })
      .then(() => {
        if (!closed) timer = setTimeout(ask, ASK).unref();
      });
  };
  ask();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await turn;
    },
  };
}

/** Whoever set the watch is told that something waits, if they want to be, and never what. */
async function tellTeam({ accounts, notify, onError }: DeskHouse, look: string, by: string): Promise<void> {
  const person = (await accounts.people()).find(({ name }) => name === by);
  if (!notify || !person || person.suspended) return;
  await notify("watch-found", person, `/watching/looks/${look}`).catch(onError);
}
