import { forgetFixity } from "../../archive/index.ts";
import { now } from "../../kernel/clock.ts";
import { seenAs } from "../../kernel/database/index.ts";
import {
  endWithdrawal,
  type LedgerTables,
  noteTaken,
  queuedWithdrawals,
  queueEnd,
  takeBack,
  testimoniesOver,
  testimoniesWith,
  type Withdrawal,
} from "../../registry/index.ts";
import { may } from "../rules/access.ts";
import type { DeskHouse } from "../shell/house.ts";
import { objectsLeft, objectsOnlyOf } from "./objects.ts";
import { forgetAtDesk } from "./store.ts";

/** How often we look whether somebody has taken something back, in milliseconds. */
const LOOK = 500;
/** How often we look whether a consent has come to its day. */
const DAYS = 10 * 60_000;

const recordsOf = ({ database }: Pick<DeskHouse, "database">) => seenAs<LedgerTables>(database);

export interface WithdrawalWork {
  /** Does what is queued, all of it; a second time there is nothing to do. */
  tick(): Promise<void>;
  /** Finds what has ended by itself, or was brought back by a backup, and queues it; removes objects of what is erased already. */
  lookForEnds(today: string): Promise<void>;
  close(): Promise<void>;
}

/** Does withdrawals as they come: looks at once, then twice a second. What fails is tried again until it is done. */
export function startWithdrawals(house: DeskHouse): WithdrawalWork {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();
  let nextDays = 0;

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = turn.then(() => (closed ? undefined : work()));
    turn = next.catch(() => {});
    return next;
  };
  const tick = () =>
    inTurn(async () => {
      for (const one of await queuedWithdrawals(recordsOf(house))) if (!closed) await perform(house, one);
    });
  const lookForEnds = (today: string) =>
    inTurn(async () => {
      for (const { id, cause } of await testimoniesOver(keptBy(house), today)) await queueEnd(recordsOf(house), id, cause);
      for (const hash of await objectsLeft(house)) await house.objects.remove(hash);
    });
  const look = async (): Promise<void> => {
    try {
      if (nextDays <= 0) {
        nextDays = DAYS;
        await lookForEnds(now().slice(0, 10));
      }
      nextDays -= LOOK;
      await tick();
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
  return { tick, lookForEnds, close };
}

const keptBy = ({ ledger, database, keys }: DeskHouse) => ({ ledger, keys, database: seenAs<LedgerTables>(database) });

/**
 * One withdrawal, from the row that says it to the last byte. Each step may be the last of this process: begun anew, it finds what was
 * done and does the rest. Readers lose it first; the key is destroyed when nothing needs to be read with it any more.
 */
async function perform(house: DeskHouse, withdrawal: Withdrawal): Promise<void> {
  const { edition, index, objects, keys } = house;
  const kept = keptBy(house);
  const { testimony, items, cause, id } = withdrawal;
  const meant = testimony === undefined ? await testimoniesWith(kept, new Set(items)) : [testimony];
  const taken = [...withdrawal.taken];
  for (const one of meant.filter((source) => !taken.some(({ source: { id } }) => id === source))) {
    const down = await takeBack(kept, one, cause, (trx, found) => noteTaken(trx, id, [...taken, found]));
    if (down) taken.push(down);
  }
  if (taken.length > 0) {
    await Promise.all([edition.tidied(), index.tidied()]);
    for (const { source, records } of taken) {
      const gone = await objectsOnlyOf(house, source.id);
      for (const hash of gone) await objects.remove(hash);
      await forgetFixity(house.database, gone);
      await forgetAtDesk(
        house,
        source.id,
        records.map((record) => record.id),
      );
      keys.destroy(source.id, gone);
    }
    await kept.database.settle();
  }
  await endWithdrawal(kept.database, withdrawal, taken);
  // The prints, too.
  await kept.database.settle();
  if (taken.length > 0) await tellTeam(house);
}

/** The team is told that there is something to do, and never what was said. */
async function tellTeam({ accounts, notify, onError }: DeskHouse): Promise<void> {
  if (!notify) return;
  for (const person of await accounts.people()) {
    if (person.suspended || !may(person, "withdrawals")) continue;
    await notify("taken-back", person, "/withdrawals").catch(onError);
  }
}
