import type { Localised, Scheme, ShapeRevision, Term } from "../../../registry/index.ts";
import { choose, counted } from "../../../site/index.ts";
import { Select } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { Tally, TermMove } from "../rules/move.ts";
import type { TermForm } from "../rules/term-form.ts";
import type { Mistake } from "../shaping.ts";
import { History } from "./parts/history.tsx";
import { MoveState } from "./parts/move.tsx";
import { TermFields } from "./parts/term-fields.tsx";
import { Code, TermName, wordsIn } from "./parts/words.tsx";

export interface Uses {
  total: number;
  hits: readonly { handle: string; title: Localised }[];
  /** Where all of them are listed. */
  path: string;
}

export interface TermPageProps {
  desk: SignedIn;
  scheme: Scheme;
  term: Term;
  form: TermForm;
  choices: readonly { value: string; label: string }[];
  closed: boolean;
  /** Undefined when nobody counts the records of this vocabulary. */
  uses: Uses | undefined;
  /** The term that stands for this one, when another does. */
  stands: string | undefined;
  moves: readonly { move: TermMove; tally: Tally; running: boolean; done: number; total: number }[];
  versions: readonly ShapeRevision[];
  ships: boolean;
  mistakes: readonly Mistake[];
  merge: { into: string; reason: string; mistakes: readonly Mistake[] };
}

/** One term: its words, where it stands, what carries it, and everything that can be done about it. */
export function TermPage(props: TermPageProps) {
  const { desk, scheme, term, form, choices, closed, uses, stands, moves, versions, ships, mistakes, merge } = props;
  const { t } = desk;
  const base = `/vocabularies/${scheme.scheme}/${encodeURIComponent(term.notation)}`;
  return (
    <Frame
      desk={desk}
      title={wordsIn(desk, term.prefLabel)}
      section="vocabularies"
      switchable={mistakes.length === 0 && merge.mistakes.length === 0}
    >
      <ErrorSummary desk={desk} errors={[...mistakes, ...merge.mistakes]} />
      <p class="kicker">
        <a href={at(desk, "/vocabularies")}>{t("desk-nav-vocabularies")}</a> ·{" "}
        <a href={at(desk, `/vocabularies/${scheme.scheme}`)}>{wordsIn(desk, scheme.title)}</a>
      </p>
      <h1>
        <TermName desk={desk} scheme={scheme.scheme} notation={term.notation} />
      </h1>
      <p>
        <Code>{term.notation}</Code>
        {term.own ? <> · {t("shape-own")}</> : null}
        {term.deprecated ? <> · {t("shape-is-deprecated")}</> : null}
      </p>
      {stands ? (
        <p class="notice">
          {t("shape-stands-now")}{" "}
          <a href={at(desk, `/vocabularies/${scheme.scheme}/${encodeURIComponent(stands)}`)}>
            <TermName desk={desk} scheme={scheme.scheme} notation={stands} />
          </a>
        </p>
      ) : null}
      {stands && uses ? <Moving desk={desk} base={base} moves={moves} /> : null}
      <InUse desk={desk} uses={uses} />
      <section aria-labelledby="change">
        <h2 id="change">{t("shape-change-term")}</h2>
        <PostForm desk={desk} action={base} label={t("shape-change-term")}>
          <TermFields
            desk={desk}
            scheme={scheme.scheme}
            form={form}
            choices={choices}
            closed={closed}
            isNew={false}
            mistakes={mistakes}
          />
          <button type="submit">{t("shape-save")}</button>
        </PostForm>
      </section>
      {closed || term.deprecated ? null : (
        <section aria-labelledby="merge">
          <h2 id="merge">{t("shape-merge")}</h2>
          <p class="lead">{t("shape-merge-lead")}</p>
          <PostForm desk={desk} action={`${base}/merge`} label={t("shape-merge")}>
            <Select
              id="into"
              label={t("shape-merge-into")}
              value={merge.into}
              choices={choices}
              empty={t("shape-merge-choose")}
              error={merge.mistakes.find(({ id }) => id === "into")?.message}
            />
            <div class="shape-again">
              <MergeReason
                desk={desk}
                value={merge.reason}
                error={merge.mistakes.find(({ id }) => id === "merge-reason")?.message}
              />
            </div>
            <button type="submit" class="grave">
              {t("shape-merge-do")}
            </button>
          </PostForm>
        </section>
      )}
      <History desk={desk} versions={versions} action={`${base}/bring-back`} ships={ships} />
    </Frame>
  );
}

const MergeReason = ({ desk, value, error }: { desk: SignedIn; value: string; error: string | undefined }) => (
  <div class={error ? "control wrong" : "control"}>
    <label for="merge-reason">{desk.t("shape-reason")}</label>
    {error ? (
      <p class="error" id="merge-reason-error">
        {error}
      </p>
    ) : null}
    <input
      id="merge-reason"
      name="reason"
      value={value}
      dir="auto"
      maxLength={1000}
      aria-describedby={error ? "merge-reason-error" : undefined}
      aria-invalid={error ? "true" : undefined}
    />
  </div>
);

function InUse({ desk, uses }: { desk: SignedIn; uses: Uses | undefined }) {
  const { t } = desk;
  if (!uses) return <p class="quiet">{t("shape-uses-uncounted")}</p>;
  return (
    <section aria-labelledby="uses">
      <h2 id="uses">{t("shape-uses")}</h2>
      <p>
        {uses.total > 0 ? <a href={at(desk, uses.path)}>{counted(desk, "shape-records-n", uses.total)}</a> : t("shape-uses-none")}
        {uses.total > 0 ? <span class="quiet"> {t("shape-uses-below")}</span> : null}
      </p>
      {uses.hits.length > 0 ? (
        <ul class="plain">
          {uses.hits.map(({ handle, title }) => {
            const chosen = choose(title, desk.lang);
            return (
              <li>
                <a href={at(desk, `/records/${handle}`)}>
                  <bdi lang={chosen?.lang}>{chosen?.text ?? handle}</bdi>
                </a>{" "}
                <Code>{handle}</Code>
              </li>
            );
          })}
        </ul>
      ) : null}
    </section>
  );
}

function Moving({ desk, base, moves }: { desk: SignedIn; base: string; moves: TermPageProps["moves"] }) {
  const { t } = desk;
  return (
    <section aria-labelledby="moving">
      <h2 id="moving">{t("shape-move")}</h2>
      <p class="lead">{t("shape-move-lead")}</p>
      {moves.map((one) => (
        <MoveState desk={desk} base={base} {...one} />
      ))}
      {moves.some(({ running }) => running) ? null : (
        <PostForm desk={desk} action={`${base}/move`} class="acts" label={t("shape-move")}>
          <button type="submit">{t("shape-move-do")}</button>
        </PostForm>
      )}
    </section>
  );
}
