import { type Monitor, type OwnField, type OwnPage, TYPE_NAMES } from "../../../registry/index.ts";
import { counted } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { Code, wordsIn } from "./parts/words.tsx";

export interface OverviewProps {
  desk: SignedIn;
  fields: readonly OwnField[];
  pages: readonly OwnPage[];
  monitor: Monitor;
  regions: number;
  mayWords: boolean;
}

/** All that a monitor shapes itself, and where. */
export function OverviewPage({ desk, fields, pages, monitor, regions, mayWords }: OverviewProps) {
  const { t } = desk;
  return (
    <Frame desk={desk} title={t("shape-title")} section="shape">
      <h1>{t("shape-title")}</h1>
      <p class="lead">{t("shape-lead")}</p>
      {desk.settings.secondReviewer ? <p>{t("shape-no-second")}</p> : null}
      <dl class="shape-parts">
        <div>
          <dt>
            <a href={at(desk, "/shape/look")}>{t("shape-look")}</a>
          </dt>
          <dd>
            <bdi>{monitor.name ?? desk.settings.name}</bdi>
            {monitor.accent ? (
              <>
                {" · "}
                <Code>{monitor.accent}</Code>
              </>
            ) : null}
            {" · "}
            {monitor.contact ? <bdi dir="ltr">{monitor.contact}</bdi> : t("shape-contact-unsaid")}
          </dd>
        </div>
        <div>
          <dt>
            <a href={at(desk, "/shape/pages")}>{t("shape-pages")}</a>
          </dt>
          <dd>
            {pages.length > 0
              ? pages.map(({ title }) => wordsIn(desk, title)).join(`${t("list-comma")} `)
              : t("shape-pages-none")}
          </dd>
        </div>
        <div>
          <dt>{t("shape-fields")}</dt>
          <dd>
            <ul class="plain shape-types">
              {TYPE_NAMES.map((type) => {
                const own = fields.filter(({ on }) => on === type);
                return (
                  <li>
                    <a href={at(desk, `/shape/fields/${type}`)}>{t(`type-${type}`)}</a>
                    {own.length > 0 ? <span class="quiet"> {counted(desk, "shape-fields-n", own.length)}</span> : null}
                  </li>
                );
              })}
            </ul>
          </dd>
        </div>
        {mayWords ? (
          <>
            <div>
              <dt>
                <a href={at(desk, "/shape/regions")}>{t("shape-regions")}</a>
              </dt>
              <dd>{counted(desk, "shape-regions-n", regions)}</dd>
            </div>
            <div>
              <dt>
                <a href={at(desk, "/vocabularies")}>{t("desk-nav-vocabularies")}</a>
              </dt>
              <dd>{t("shape-vocabularies-lead")}</dd>
            </div>
          </>
        ) : null}
      </dl>
    </Frame>
  );
}
