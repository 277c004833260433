import { languageName } from "../../../kernel/languages.ts";
import type { Scheme } from "../../../registry/index.ts";
import { counted } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { Scrolling } from "../../shell/scrolling.tsx";
import { missingCounts } from "../rules/tree.ts";
import { wordsIn } from "./parts/words.tsx";

export interface VocabularyLine {
  scheme: Scheme;
  closed: boolean;
}

/** All vocabularies, with how many terms each has and what is missing in which language. */
export function VocabulariesPage({ desk, lines }: { desk: SignedIn; lines: readonly VocabularyLine[] }) {
  const { t } = desk;
  const sorted = lines.toSorted((a, b) => Number(a.closed) - Number(b.closed) || compared(desk, a.scheme, b.scheme));
  return (
    <Frame desk={desk} title={t("desk-nav-vocabularies")} section="vocabularies">
      <h1>{t("desk-nav-vocabularies")}</h1>
      <p class="lead">{t("shape-vocabularies-lead")}</p>
      {desk.settings.secondReviewer ? <p>{t("shape-no-second")}</p> : null}
      <Scrolling class="wide" label={t("desk-nav-vocabularies")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("shape-vocabulary")}</th>
              <th scope="col">{t("shape-terms")}</th>
              <th scope="col">{t("shape-missing")}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ scheme, closed }) => {
              const missing = missingCounts(scheme.terms).filter(({ n }) => n > 0);
              return (
                <tr>
                  <th scope="row">
                    <a href={at(desk, `/vocabularies/${scheme.scheme}`)}>{wordsIn(desk, scheme.title)}</a>
                    {closed ? <small class="quiet"> {t("shape-closed")}</small> : null}
                  </th>
                  <td>{counted(desk, "shape-terms-n", scheme.terms.filter(({ deprecated }) => !deprecated).length)}</td>
                  <td>
                    {missing.length === 0
                      ? t("shape-missing-none")
                      : missing.map(({ lang, n }) => `${languageName(lang, desk.lang)}: ${n}`).join(`${t("list-comma")} `)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
    </Frame>
  );
}

const compared = (desk: SignedIn, a: Scheme, b: Scheme): number =>
  wordsIn(desk, a.title).localeCompare(wordsIn(desk, b.title), desk.lang);
