import type { SearchHit } from "../../../../edition/index.ts";
import { Code, counted, plain } from "../../../../site/index.ts";
import { may } from "../../../rules/access.ts";
import { deskBriefOf } from "../../../rules/circles.ts";
import { at, type SignedIn } from "../../../shell/desk.ts";
import { Scrolling } from "../../../shell/scrolling.tsx";
import { Day, Names, TitleLink } from "./line.tsx";
import { valueName } from "./names.ts";

/** Records as rows. Who may tag many at once chooses them here; the next page asks for the tags. */
export function RecordTable({
  desk,
  hits,
  total,
  query,
}: {
  desk: SignedIn;
  hits: readonly SearchHit[];
  total: number;
  query: string;
}) {
  const { t } = desk;
  const many = may(desk.session.person, "tag-many");
  const table = (
    <Scrolling label={t("work-records-title")}>
      <table class="work-table">
        <thead>
          <tr>
            {many ? (
              <th scope="col">
                <span class="unseen">{t("work-choose")}</span>
              </th>
            ) : null}
            {["title", "type", "stage", "author", "changed", "missing"].map((name) => (
              <th scope="col">{t(`work-column-${name}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hits.map((hit) => {
            const known = deskBriefOf(hit);
            return (
              <tr>
                {many ? (
                  <td>
                    <input
                      type="checkbox"
                      name="record"
                      value={hit.handle}
                      aria-label={t("work-choose-one", { title: plain(hit.title, desk.lang) || hit.handle })}
                    />
                  </td>
                ) : null}
                <th scope="row">
                  <TitleLink desk={desk} record={hit} /> <Code>{hit.handle}</Code>
                </th>
                <td>{t(`type-${hit.type}`)}</td>
                <td>
                  {known ? t(`work-stage-${known.stage}`) : null}
                  {known && known.visibility !== "public" ? (
                    <>
                      {" "}
                      <span class="state">{valueName(desk, "visibility", known.visibility)}</span>
                    </>
                  ) : null}
                </td>
                <td>{known ? <Names names={known.authors} /> : null}</td>
                <td>{known ? <Day desk={desk} at={known.changed} /> : null}</td>
                <td>{known && known.missing > 0 ? counted(desk, "work-missing", known.missing) : null}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolling>
  );
  if (!many) return table;
  return (
    <form method="get" action={at(desk, "/tag")} class="work-many">
      {table}
      <p>
        <button type="submit">{t("work-tag")}</button>{" "}
        {total > hits.length ? <a href={at(desk, `/tag?${query}`)}>{counted(desk, "work-tag-all", total)}</a> : null}
      </p>
    </form>
  );
}
