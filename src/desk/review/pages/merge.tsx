import type { Backlink } from "../../../edition/index.ts";
import { fieldName, type RecordBody } from "../../../registry/index.ts";
import { Code, counted } from "../../../site/index.ts";
import type { RecordView } from "../../records/view/load.ts";
import { type Refs, SummaryLink, Value } from "../../records/view/pages/value.tsx";
import { entriesOf } from "../../records/view/rules/entries.ts";
import { TextArea, TextInput } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";
import { Scrolling } from "../../shell/scrolling.tsx";
import { type Mistake, mistakeAt } from "../mistakes.ts";
import { Expected, StepPage } from "./step.tsx";

export interface MergeProps {
  desk: Desk;
  view: RecordView;
  /** Records that it may be a double of. */
  alike: readonly { handle: string; title: RecordBody["title"] }[];
  /** The record that stays, once it is chosen. */
  into?: { body: RecordBody; refs: Refs };
  mistakes?: readonly Mistake[];
  typed?: { into?: string; reason?: string };
}

/** Two records of the same thing become one: which one stays, and what follows. */
export function MergePage(props: MergeProps) {
  const { desk, view, alike, into, mistakes = [], typed = {} } = props;
  const { t } = desk;
  const { body } = view;
  const path = `/records/${body.handle}/merge`;
  return (
    <StepPage desk={desk} body={body} title={t("review-merge-title")} lead={t("review-merge-lead")} mistakes={mistakes}>
      <form method="get" action={at(desk, path)}>
        <TextInput
          id="into"
          code
          label={t("review-merge-into")}
          help={t("review-merge-into-help")}
          value={typed.into ?? into?.body.handle}
          error={mistakeAt(mistakes, "into")}
        />
        <button type="submit" class="quiet">
          {t("review-merge-look")}
        </button>
      </form>
      {into === undefined && alike.length > 0 ? (
        <section aria-labelledby="alike">
          <h2 id="alike">{t("review-merge-alike")}</h2>
          <ul class="queue">
            {alike.map((one) => (
              <li>
                <SummaryLink desk={desk} of={one} path={`${path}?into=${one.handle}`} /> <Code>{one.handle}</Code>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {into ? <SideBySide {...props} into={into} /> : null}
    </StepPage>
  );
}

function SideBySide({ desk, view, into, mistakes = [], typed = {} }: MergeProps & { into: NonNullable<MergeProps["into"]> }) {
  const { t } = desk;
  const { body, opened, backlinks } = view;
  const [gone, kept] = [entriesOf(body, []), entriesOf(into.body, [])];
  const names = [...new Set([...gone, ...kept].map(({ name }) => name))];
  const cell = (entries: typeof gone, name: string, refs: Refs) => {
    const entry = entries.find((one) => one.name === name);
    return entry ? <Value desk={desk} field={entry.field} value={entry.value} refs={refs} /> : <span class="quiet">–</span>;
  };
  const followers = distinct(backlinks);
  return (
    <>
      <h2>{t("review-merge-both")}</h2>
      <Scrolling label={t("review-merge-both")}>
        <table class="both">
          <thead>
            <tr>
              <th scope="col">{t("review-merge-field")}</th>
              <th scope="col">
                {t("review-merge-goes")} <Code>{body.handle}</Code>
              </th>
              <th scope="col">
                {t("review-merge-stays")} <Code>{into.body.handle}</Code>
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr>
                <th scope="row">
                  {fieldName(t, body.type, name)}{" "}
                  {differs(gone, kept, name) ? <span class="state">{t("review-merge-differs")}</span> : null}
                </th>
                <td>{cell(gone, name, view.refs)}</td>
                <td>{cell(kept, name, into.refs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p>{t("review-merge-texts")}</p>
      <p>{counted(desk, "review-merge-follow", followers.length)}</p>
      <PostForm desk={desk} action={`/records/${body.handle}/merge`}>
        <Expected version={opened.latest.version} />
        <input type="hidden" name="into" value={into.body.handle} />
        <TextArea
          id="reason"
          label={t("review-reason-readers")}
          value={typed.reason}
          rows={2}
          error={mistakeAt(mistakes, "reason")}
        />
        <button type="submit" class="grave">
          {t("review-merge-do", { from: body.handle, into: into.body.handle })}
        </button>
      </PostForm>
    </>
  );
}

type Entries = ReturnType<typeof entriesOf>;

const differs = (gone: Entries, kept: Entries, name: string): boolean => {
  const said = (entries: Entries) => JSON.stringify(entries.find((one) => one.name === name)?.value ?? null);
  return said(gone) !== said(kept);
};

const distinct = (links: readonly Backlink[]): string[] => [...new Set(links.map(({ handle }) => handle))];
