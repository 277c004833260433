import type { Captured } from "../../archive/index.ts";
import { now } from "../../kernel/clock.ts";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import type { Detail, Look, Outcome, Seen, Watch, WatchKind } from "./rules/watch.ts";
import type { LookRow, WatchRow, WatchTables } from "./tables.ts";

/** What is watched, and what every look came to. */
export function watches(house: { database: Database<unknown> }) {
  const database = seenAs<WatchTables>(house.database);
  const { db } = database;

  const watch = async (id: string): Promise<Watch> => {
    const row = await db.selectFrom("watch").selectAll().where("id", "=", id).executeTakeFirst();
    if (!row) throw new Problem("watch-unknown", 404, "There is no such watch.");
    return watchFrom(row);
  };

  const look = async (id: string): Promise<Look> => {
    const row = await db.selectFrom("watch_look").selectAll().where("id", "=", id).executeTakeFirst();
    if (!row) throw new Problem("look-unknown", 404, "There is no such look.");
    return lookFrom(row);
  };

  const change = (id: string, values: Partial<WatchRow>) =>
    database.transact(async (trx) => {
      await trx.updateTable("watch").set(values).where("id", "=", id).execute();
    });

  return {
    watch,
    look,

    /** All of them, those that are looked at next first. */
    async all(): Promise<Watch[]> {
      const rows = await db.selectFrom("watch").selectAll().orderBy("paused").orderBy("due").orderBy("id").execute();
      return rows.map(watchFrom);
    },

    /** Throws `watch-there` (409) where the address is watched already. */
    add: (wanted: Pick<Watch, "url" | "kind" | "every" | "note" | "by">): Promise<string> =>
      database.transact(async (trx) => {
        const there = await trx.selectFrom("watch").select("id").where("url", "=", wanted.url).executeTakeFirst();
        if (there) throw new Problem("watch-there", 409, "This address is watched already.");
        const id = newId();
        const { url, kind, every, note, by } = wanted;
        const at = now();
        const fresh = { id, url, kind, every, note, person: by, created: at, due: at };
        await trx
          .insertInto("watch")
          .values({ ...fresh, paused: 0, looked: null, failures: 0, down_since: null, seen: null })
          .execute();
        return id;
      }),

    alter: (id: string, { every, note }: Pick<Watch, "every" | "note">) => change(id, { every, note }),
    pause: (id: string, paused: boolean) => change(id, paused ? { paused: 1 } : { paused: 0, due: now() }),
    /** It is looked at later than it was to be. */
    postpone: ({ id }: Pick<Watch, "id">, due: string) => change(id, { due }),
    /** It is looked at next. */
    hurry: (id: string) => change(id, { due: now() }),

    /** Those whose time has come. */
    async due(at: string, limit: number): Promise<Watch[]> {
      const rows = await db
        .selectFrom("watch")
        .selectAll()
        .where("paused", "=", 0)
        .where("due", "<=", at)
        .orderBy("due")
        .limit(limit)
        .execute();
      return rows.map(watchFrom);
    },

    /**
     * Writes down what a look came to, and what the next one is compared with; both or neither. False when the watch has been looked
     * at by another since it was read.
     */
    looked: (
      { id, due }: Pick<Watch, "id" | "due">,
      found: Omit<Look, "watch" | "settled">,
      next: Pick<Watch, "due" | "failures" | "downSince" | "seen">,
    ): Promise<boolean> =>
      database.transact(async (trx) => {
        const changed = await trx
          .updateTable("watch")
          .set({
            due: next.due,
            looked: found.at,
            failures: next.failures,
            down_since: next.downSince ?? null,
            seen: next.seen ? JSON.stringify(next.seen) : null,
          })
          .where("id", "=", id)
          .where("due", "=", due)
          .executeTakeFirst();
        if (changed.numUpdatedRows === 0n) return false;
        const { at, outcome, verdict, reason, detail, capture, before, words, open } = found;
        await trx
          .insertInto("watch_look")
          .values({
            ...{ id: found.id, watch: id, at, outcome, verdict, reason, detail: JSON.stringify(detail) },
            ...{ capture: capture ? JSON.stringify(capture) : null, before: before ? JSON.stringify(before) : null },
            ...{ words: words ?? null, open: open ? 1 : 0, settled: null, settled_by: null, settled_how: null },
          })
          .execute();
        return true;
      }),

    /** The looks at one address, newest first. */
    async looks(id: string, limit: number, before?: string): Promise<Look[]> {
      let wanted = db.selectFrom("watch_look").selectAll().where("watch", "=", id);
      if (before) wanted = wanted.where("at", "<", before);
      return (await wanted.orderBy("at", "desc").orderBy("id", "desc").limit(limit).execute()).map(lookFrom);
    },

    /** What waits for somebody, oldest first; or what was found, newest first. */
    async found(which: "open" | "all", limit: number): Promise<Look[]> {
      const wanted = db.selectFrom("watch_look").selectAll();
      const rows =
        which === "open"
          ? wanted.where("open", "=", 1).orderBy("at").orderBy("id")
          : wanted.where("outcome", "not in", ["first", "nothing", "down"]).orderBy("at", "desc").orderBy("id", "desc");
      return (await rows.limit(limit).execute()).map(lookFrom);
    },

    /** How often each address was looked at, and what it came to. */
    async tally(): Promise<Map<string, Tally>> {
      const rows = await db
        .selectFrom("watch_look")
        .select((eb) => ["watch", "outcome", eb.fn.countAll().as("n"), eb.fn.min("at").as("first"), eb.fn.max("at").as("last")])
        .groupBy(["watch", "outcome"])
        .execute();
      const found = new Map<string, Tally>();
      for (const { watch, outcome, n, first, last } of rows) {
        const known = found.get(watch) ?? { first, last, looks: 0, nothing: 0, found: 0, down: 0 };
        const count = Number(n);
        const kind = outcome === "nothing" || outcome === "first" ? "nothing" : outcome === "down" ? "down" : "found";
        found.set(watch, {
          ...known,
          first: first < known.first ? first : known.first,
          last: last > known.last ? last : known.last,
          looks: known.looks + count,
          [kind]: known[kind] + count,
        });
      }
      return found;
    },

    /** Nobody has to look at it any more. What somebody has settled before keeps their name. */
    settle: (id: string, by: string, how: string): Promise<void> =>
      database.transact(async (trx) => {
        await trx
          .updateTable("watch_look")
          .set({ open: 0, settled: now(), settled_by: by, settled_how: how })
          .where("id", "=", id)
          .where("open", "=", 1)
          .execute();
      }),

    /** It waits for somebody again. */
    reopen: (id: string): Promise<void> =>
      database.transact(async (trx) => {
        await trx
          .updateTable("watch_look")
          .set({ open: 1, settled: null, settled_by: null, settled_how: null })
          .where("id", "=", id)
          .where("settled", "is not", null)
          .execute();
      }),

    /** A person has one secret address of the feed; a new one ends the one before. `print`: its SHA-256; undefined takes it away. */
    feed: (person: string, print: string | undefined): Promise<void> =>
      database.transact(async (trx) => {
        await trx.deleteFrom("watch_feed").where("person", "=", person).execute();
        if (print) await trx.insertInto("watch_feed").values({ print, person, created: now() }).execute();
      }),

    async feedOf(print: string): Promise<string | undefined> {
      const row = await db.selectFrom("watch_feed").select("person").where("print", "=", print).executeTakeFirst();
      return row?.person;
    },

    async hasFeed(person: string): Promise<boolean> {
      const row = await db.selectFrom("watch_feed").select("created").where("person", "=", person).executeTakeFirst();
      return row !== undefined;
    },
  };
}

/** What the looks at one address came to. `nothing`: it was there, and there was nothing new. */
export interface Tally {
  first: string;
  last: string;
  looks: number;
  nothing: number;
  found: number;
  down: number;
}

function watchFrom(row: WatchRow): Watch {
  const { id, url, kind, every, note, person, created, paused, due, looked, failures, down_since, seen } = row;
  return {
    ...{ id, url, kind: kind as WatchKind, every, note, by: person, created, paused: paused === 1, due, failures },
    ...(looked === null ? {} : { looked }),
    ...(down_since === null ? {} : { downSince: down_since }),
    ...(seen === null ? {} : { seen: JSON.parse(seen) as Seen }),
  };
}

function lookFrom(row: LookRow): Look {
  const { id, watch, at, outcome, verdict, reason, detail, capture, before, words, open } = row;
  const settled =
    row.settled === null ? {} : { settled: { at: row.settled, by: row.settled_by ?? "", how: row.settled_how ?? "" } };
  return {
    ...{ id, watch, at, outcome: outcome as Outcome, open: open === 1, ...settled },
    ...{ verdict: verdict as Look["verdict"], reason: reason as Look["reason"], detail: JSON.parse(detail) as Detail },
    ...(capture === null ? {} : { capture: JSON.parse(capture) as Captured }),
    ...(before === null ? {} : { before: JSON.parse(before) as Seen }),
    ...(words === null ? {} : { words }),
  };
}
