import type { SearchQuery } from "../../../edition/index.ts";
import * as to from "../../rules/paths.ts";
import type { View } from "../view.ts";

/** One box. Filters in force stay in force. */
export function SearchBox({ v, query, id = "q" }: { v: View; query?: SearchQuery; id?: string }) {
  const kept = Object.entries(query?.filters ?? {}).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  return (
    <search class="search-box">
      <form action={to.search(v.lang)} method="get">
        <label for={id}>{v.t("search-label")}</label>
        <div class="search-line">
          <input
            id={id}
            type="search"
            name="q"
            value={query?.q}
            placeholder=" "
            dir="auto"
            maxLength={500}
            autocomplete="off"
            spellcheck={false}
          />
          <button type="submit">{v.t("search-go")}</button>
        </div>
        {kept.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {query ? (
          <details class="dates" open={Boolean(query.from ?? query.to)}>
            <summary>{v.t("dates-title")}</summary>
            <div class="dates-line">
              <label>
                {v.t("dates-from")}{" "}
                <input name="from" value={query.from} inputMode="numeric" dir="ltr" placeholder="2019" size={10} />
              </label>
              <label>
                {v.t("dates-to")}{" "}
                <input name="to" value={query.to} inputMode="numeric" dir="ltr" placeholder="2024-06" size={10} />
              </label>
            </div>
          </details>
        ) : null}
      </form>
    </search>
  );
}
