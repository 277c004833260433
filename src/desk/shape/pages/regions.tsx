import { countryName } from "../../../kernel/languages.ts";
import type { Term } from "../../../registry/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { TermName } from "./parts/words.tsx";

/** Regions that the monitor has drawn itself, with their countries; those that ship are in the vocabulary. */
export function RegionsPage({ desk, regions }: { desk: SignedIn; regions: readonly Term[] }) {
  const { t } = desk;
  return (
    <Frame desk={desk} title={t("shape-regions")} section="shape">
      <p class="kicker">
        <a href={at(desk, "/shape")}>{t("shape-title")}</a>
      </p>
      <h1>{t("shape-regions")}</h1>
      <p class="lead">{t("shape-regions-lead")}</p>
      <p class="acts">
        <a class="deed" href={at(desk, "/vocabularies/region/new")}>
          {t("shape-add-region")}
        </a>
        <a href={at(desk, "/vocabularies/region")}>{t("shape-all-regions")}</a>
      </p>
      {regions.length === 0 ? <p class="quiet">{t("shape-regions-none")}</p> : null}
      <ul class="shape-tree">
        {regions.map(({ notation, countries = [] }) => (
          <li>
            <p>
              <a href={at(desk, `/vocabularies/region/${encodeURIComponent(notation)}`)}>
                <TermName desk={desk} scheme="region" notation={notation} />
              </a>
              <br />
              <span class="quiet">{countries.map((code) => countryName(code, desk.lang)).join(`${t("list-comma")} `)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
