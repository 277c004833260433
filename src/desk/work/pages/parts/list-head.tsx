import type { SearchResult } from "../../../../edition/index.ts";
import { counted } from "../../../../site/index.ts";
import { at, type Desk } from "../../../shell/desk.ts";
import { type ListQuery, writeQuery } from "../../rules/query.ts";

const SORTS = ["relevance", "newest", "oldest", "handle"] as const;

/** How many there are, and in which order they stand. */
export function ListHead({ desk, query, result, base }: { desk: Desk; query: ListQuery; result: SearchResult; base: string }) {
  const sorts = SORTS.filter((sort) => sort !== "relevance" || query.q.trim() !== "");
  return (
    <div class="work-list-head">
      <h2 id="results">{counted(desk, "results", result.total)}</h2>
      {result.total > 1 ? (
        <nav aria-label={desk.t("sort")}>
          <ul>
            {sorts.map((sort) => (
              <li>
                <a
                  href={at(desk, `${base}?${writeQuery(query, { sort })}`)}
                  rel="nofollow"
                  aria-current={sort === query.sort ? "true" : undefined}
                >
                  {desk.t(`work-sort-${sort}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}

/** The way on through a long list, and back to its beginning. */
export function Pages({ desk, query, result, base }: { desk: Desk; query: ListQuery; result: SearchResult; base: string }) {
  if (!result.next && !query.cursor) return null;
  return (
    <nav class="work-pages" aria-label={desk.t("work-pages")}>
      {query.cursor ? (
        <a href={at(desk, `${base}?${writeQuery(query)}`)} rel="nofollow">
          {desk.t("work-pages-first")}
        </a>
      ) : null}
      {result.next ? (
        <a rel="next nofollow" href={at(desk, `${base}?${writeQuery(query, { cursor: result.next })}`)}>
          {desk.t("next-results")}
        </a>
      ) : null}
    </nav>
  );
}
