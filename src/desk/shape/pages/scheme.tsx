import { languageName } from "../../../kernel/languages.ts";
import { type Scheme, standsFor, type Term } from "../../../registry/index.ts";
import { counted, listed } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { type Branch, missingCounts, treeOf } from "../rules/tree.ts";
import { Code, TermName, wordsIn } from "./parts/words.tsx";

export interface SchemeProps {
  desk: SignedIn;
  scheme: Scheme;
  closed: boolean;
  /** Records by notation; undefined when nobody counts them. */
  uses: ReadonlyMap<string, number> | undefined;
  /** Record types and fields that choose from it, in words. */
  fields: readonly string[];
}

/** One vocabulary as the tree that it is, in the reader's language. */
export function SchemePage({ desk, scheme, closed, uses, fields }: SchemeProps) {
  const { t } = desk;
  const title = wordsIn(desk, scheme.title);
  const { roots, retired } = treeOf(scheme.scheme, scheme.terms);
  const missing = missingCounts(scheme.terms).filter(({ n }) => n > 0);
  return (
    <Frame desk={desk} title={title} section="vocabularies">
      <p class="kicker">
        <a href={at(desk, "/vocabularies")}>{t("desk-nav-vocabularies")}</a>
      </p>
      <h1>{title}</h1>
      {scheme.description ? <p class="lead">{wordsIn(desk, scheme.description)}</p> : null}
      {fields.length > 0 ? (
        <p>
          {t("shape-chosen-in")} {listed(desk, fields)}.
        </p>
      ) : null}
      {missing.length > 0 ? (
        <p class="notice">
          {t("shape-missing-lead")}{" "}
          {listed(
            desk,
            missing.map(({ lang, n }) => `${languageName(lang, desk.lang)} (${n})`),
          )}
          .
        </p>
      ) : null}
      {closed ? (
        <p class="quiet">{t("shape-closed-why")}</p>
      ) : (
        <p class="acts">
          <a class="deed" href={at(desk, `/vocabularies/${scheme.scheme}/new`)}>
            {t("shape-add-term")}
          </a>
        </p>
      )}
      <Branches desk={desk} scheme={scheme.scheme} branches={roots} uses={uses} />
      {retired.length > 0 ? (
        <section aria-labelledby="retired">
          <h2 id="retired">{t("shape-retired")}</h2>
          <ul class="shape-tree">
            {retired.map((term) => (
              <li>
                <p>
                  <Entry desk={desk} scheme={scheme.scheme} term={term} uses={undefined} />
                  {term.replacedBy ? (
                    <>
                      {" "}
                      <span class="quiet">{t("shape-stands")}</span>{" "}
                      <TermName desk={desk} scheme={scheme.scheme} notation={standsFor(scheme.scheme, term.notation)} />
                    </>
                  ) : null}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Frame>
  );
}

interface BranchesProps {
  desk: SignedIn;
  scheme: string;
  branches: readonly Branch[];
  uses: ReadonlyMap<string, number> | undefined;
}

const Branches = ({ desk, scheme, branches, uses }: BranchesProps) => (
  <ul class="shape-tree">
    {branches.map(({ term, below, missing }) => (
      <li>
        <p>
          <Entry desk={desk} scheme={scheme} term={term} uses={uses} />
          {missing.length > 0 ? (
            <small class="quiet">
              {" "}
              {desk.t("shape-lacks")}{" "}
              {listed(
                desk,
                missing.map((lang) => languageName(lang, desk.lang)),
              )}
            </small>
          ) : null}
        </p>
        {below.length > 0 ? <Branches desk={desk} scheme={scheme} branches={below} uses={uses} /> : null}
      </li>
    ))}
  </ul>
);

function Entry({ desk, scheme, term, uses }: { desk: SignedIn; scheme: string; term: Term; uses: BranchesProps["uses"] }) {
  const n = uses?.get(term.notation) ?? 0;
  return (
    <>
      <a href={at(desk, `/vocabularies/${scheme}/${encodeURIComponent(term.notation)}`)}>
        <TermName desk={desk} scheme={scheme} notation={term.notation} />
      </a>{" "}
      <Code>{term.notation}</Code>
      {term.own ? <small class="quiet"> {desk.t("shape-own")}</small> : null}
      {uses ? <small class="quiet"> · {counted(desk, "shape-records-n", n)}</small> : null}
    </>
  );
}
