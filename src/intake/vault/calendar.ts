import { now } from "../../kernel/clock.ts";
import { type Calendar, calendarOn } from "../rules/retention.ts";
import type { VaultStore } from "./store.ts";

/** What the vault knows of the days, kept with it: a clock that is wrong by years erases nothing. */
export interface KeptCalendar {
  /** Today, or the latest day that was believed when the clock lies behind it. */
  day(): string;
  /** Is `today` to be believed? Writes down what is known then. */
  turn(today: string): Promise<boolean>;
}

const NAMES = { known: "day-known", jumped: "day-jumped" } as const;

export async function openCalendar({ desk }: VaultStore): Promise<KeptCalendar> {
  const rows = await desk.db.selectFrom("setting").selectAll().where("name", "in", Object.values(NAMES)).execute();
  const of = (name: string): string | undefined => rows.find((row) => row.name === name)?.value;
  let kept: Calendar = { known: of(NAMES.known), jumped: of(NAMES.jumped) };
  return {
    day() {
      const today = now().slice(0, 10);
      return kept.known !== undefined && today < kept.known ? kept.known : today;
    },
    async turn(today) {
      const { believed, ...calendar } = calendarOn(today, kept);
      await desk.transact(async (trx) => {
        for (const part of ["known", "jumped"] as const) {
          await trx.deleteFrom("setting").where("name", "=", NAMES[part]).execute();
          const value = calendar[part];
          if (value !== undefined) await trx.insertInto("setting").values({ name: NAMES[part], value }).execute();
        }
      });
      kept = calendar;
      return believed;
    },
  };
}
