import type { SearchResult } from "../../../edition/index.ts";
import { may } from "../../rules/access.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { type ListQuery, writeQuery } from "../rules/query.ts";
import { Chosen, Filters } from "./parts/filters.tsx";
import { ListHead, Pages } from "./parts/list-head.tsx";
import { RecordTable } from "./parts/record-table.tsx";

const BASE = "/records";

/** All records of the desk as a table: by state, kind, who wrote them, when they were changed. */
export function RecordsPage({ desk, query, result }: { desk: SignedIn; query: ListQuery; result: SearchResult }) {
  const { t } = desk;
  const { person } = desk.session;
  const list = { desk, query, result, base: BASE };
  return (
    <Frame desk={desk} title={t("work-records-title")} section="records">
      <div class="work-finder">
        <div class="work-finder-head">
          <h1>{t("work-records-title")}</h1>
          {may(person, "create") ? (
            <p>
              <a class="deed" href={at(desk, "/records/new")}>
                {t("work-new")}
              </a>
            </p>
          ) : null}
        </div>
        <Filters {...list} />
        <section aria-labelledby="results" class="work-results">
          <ListHead {...list} />
          <Chosen {...list} />
          {result.hits.length > 0 ? (
            <RecordTable desk={desk} hits={result.hits} total={result.total} query={writeQuery(query)} />
          ) : (
            <p class="silence">{t("work-records-none")}</p>
          )}
          <Pages {...list} />
          {result.total > 0 && may(person, "export") ? (
            <p class="quiet">
              <a href={at(desk, `/records.csv?${writeQuery(query)}`)}>{t("work-csv")}</a>
            </p>
          ) : null}
        </section>
      </div>
    </Frame>
  );
}
