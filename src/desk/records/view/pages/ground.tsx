import { formatNumber } from "../../../../kernel/languages.ts";
import { fieldName, label, type TypeName } from "../../../../registry/index.ts";
import type { Ground } from "../../../citing/rules/grounds.ts";
import { at, type Desk } from "../../../shell/desk.ts";
import type { QuoteStands } from "../load.ts";
import { type Refs, SummaryLink } from "./value.tsx";

export interface GroundProps {
  desk: Desk;
  type: TypeName;
  ground: Ground;
  refs: Refs;
  /** Field that it is listed under: a deeper path is named. */
  under?: string;
  stands?: QuoteStands;
  /** Path of the page that changes it, for those who may. */
  change?: string;
}

/** One citation: which passage of which source, for or against, how strong, and whether its words are still there. */
export function GroundLine({ desk, type, ground, refs, under, stands, change }: GroundProps) {
  const { t } = desk;
  const { key, field, source, relation, grade, page, quote, note } = ground;
  const summary = refs.get(source);
  const path = summary && page && /^\d{1,6}$/.test(page) ? `/sources/${summary.handle}?page=${page}` : undefined;
  return (
    <li class="ground" id={`c-${key}`}>
      <p>
        {under !== undefined && field !== under ? <b class="ground-field">{fieldName(t, type, field)}: </b> : null}
        {relation === "supports" ? null : <b class="ground-relation">{label("citation-relation", relation, desk.lang)}: </b>}
        {summary ? <SummaryLink desk={desk} of={summary} path={path} /> : <span class="quiet">{t("record-ref-hidden")}</span>}
        {page ? (
          <>
            {t("list-comma")} {t("record-page", { page: /^\d+$/.test(page) ? formatNumber(Number(page), desk.lang) : page })}
          </>
        ) : null}
        {grade ? (
          <>
            {" "}
            <span class="grade" title={label("evidence-grade", grade, desk.lang)}>
              <bdi dir="ltr">{grade}</bdi>
            </span>
          </>
        ) : null}
        {change ? (
          <>
            {" "}
            <a class="ground-change" href={at(desk, change)}>
              {t("record-cite-change")}
            </a>
          </>
        ) : null}
      </p>
      {quote ? (
        <blockquote class="ground-quote">
          <p dir="auto">{quote}</p>
        </blockquote>
      ) : null}
      {quote && stands === "lost" ? <p class="caution">{t("record-quote-lost")}</p> : null}
      {quote && stands === "unread" ? <p class="quiet">{t("record-quote-unread")}</p> : null}
      {note ? (
        <p class="quiet">
          <bdi>{note}</bdi>
        </p>
      ) : null}
    </li>
  );
}
