import { now } from "../../kernel/clock.ts";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";

/** A search that someone wants to find again. `query` is what stands behind the question mark of its address. */
export interface SavedSearch {
  id: string;
  owner: string;
  name: string;
  query: string;
  /** The whole team has it in their lists. */
  shared: boolean;
}

interface SearchTables {
  saved_search: { id: string; owner: string; name: string; query: string; shared: number; created: string };
}

const MOST = 100;

/** Saved searches: each belongs to one person, by name. */
export function savedSearches(house: { database: Database<unknown> }) {
  const database = seenAs<SearchTables>(house.database);
  const rows = database.db.selectFrom("saved_search").selectAll();

  /** Their own first, then what others share; by name. */
  const of = async (owner: string): Promise<SavedSearch[]> => {
    const found = await rows
      .where((is) => is.or([is("owner", "=", owner), is("shared", "=", 1)]))
      .orderBy("name")
      .orderBy("owner")
      .limit(3 * MOST)
      .execute();
    const all = found.map(({ created: _, shared, ...row }) => ({ ...row, shared: shared === 1 }));
    return [...all.filter((one) => one.owner === owner), ...all.filter((one) => one.owner !== owner)];
  };

  /** Throws `search-name-taken` (409) or `too-many-searches` (409). */
  const add = async (search: Omit<SavedSearch, "id">): Promise<void> => {
    await database.transact(async (trx) => {
      await database.lock(trx, "saved-search");
      const own = await trx.selectFrom("saved_search").select("name").where("owner", "=", search.owner).execute();
      if (own.some(({ name }) => name === search.name)) throw nameTaken();
      if (own.length >= MOST) throw new Problem("too-many-searches", 409, `Nobody keeps more than ${MOST} searches.`);
      await trx
        .insertInto("saved_search")
        .values({ ...search, id: newId(), shared: search.shared ? 1 : 0, created: now() })
        .execute();
    });
  };

  /** Throws `search-unknown` (404) when it is not theirs, `search-name-taken` (409). */
  const change = async (owner: string, id: string, to: Pick<SavedSearch, "name" | "shared">): Promise<void> => {
    await database.transact(async (trx) => {
      await database.lock(trx, "saved-search");
      const own = await trx.selectFrom("saved_search").select(["id", "name"]).where("owner", "=", owner).execute();
      if (!own.some((one) => one.id === id)) throw unknown();
      if (own.some((one) => one.id !== id && one.name === to.name)) throw nameTaken();
      await trx
        .updateTable("saved_search")
        .set({ name: to.name, shared: to.shared ? 1 : 0 })
        .where("id", "=", id)
        .execute();
    });
  };

  /** Throws `search-unknown` (404) when it is not theirs. */
  const remove = async (owner: string, id: string): Promise<void> => {
    const { numDeletedRows } = await database.transact((trx) =>
      trx.deleteFrom("saved_search").where("id", "=", id).where("owner", "=", owner).executeTakeFirstOrThrow(),
    );
    if (Number(numDeletedRows) === 0) throw unknown();
  };

  return { of, add, change, remove };
}

const nameTaken = (): Problem =>
  new Problem("search-name-taken", 409, "You have a search of that name already.", { name: "taken" });
const unknown = (): Problem => new Problem("search-unknown", 404, "There is no such search among yours.");
