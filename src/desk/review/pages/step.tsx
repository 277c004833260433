import type { ComponentChildren } from "preact";
import type { RecordBody } from "../../../registry/index.ts";
import { plain } from "../../../site/index.ts";
import { RecordHead } from "../../records/view/pages/head.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary } from "../../shell/post-form.tsx";
import type { Mistake } from "../mistakes.ts";

interface StepProps {
  desk: Desk;
  body: RecordBody;
  /** Stands before the record's title. */
  title: string;
  lead: string;
  mistakes: readonly Mistake[];
  children: ComponentChildren;
}

/** The page of one step that is taken with one record. */
export const StepPage = ({ desk, body, title, lead, mistakes, children }: StepProps) => (
  <Frame desk={desk} title={`${title} ${plain(body.title, desk.lang)}`} section="records" switchable={mistakes.length === 0}>
    <article class="record-page review-page">
      <ErrorSummary desk={desk} errors={mistakes} />
      <RecordHead desk={desk} body={body} kicker={title} />
      <p class="lead">{lead}</p>
      {children}
      <p class="way-back">
        <a href={at(desk, `/records/${body.handle}`)}>{desk.t("record-open")}</a>
      </p>
    </article>
  </Frame>
);

/** The version that the page was made from goes with every form. */
export const Expected = ({ version }: { version: number }) => <input type="hidden" name="expected" value={version} />;
