import { fieldName } from "../../../registry/index.ts";
import { Text } from "../../../site/index.ts";
import { TextInput } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { Passage } from "../load.ts";
import type { Mistake, Typed } from "../rules/asked.ts";
import type { Checked } from "../source.ts";
import { CitingHead, WhatItSays } from "./head.tsx";
import { PassageForm } from "./passage-form.tsx";
import { Reader } from "./reader.tsx";

export interface PassageProps {
  desk: Desk;
  passage: Passage;
  typed: Typed;
  /** The key of the citation that is being changed. */
  but?: string;
  mistakes?: readonly Mistake[];
  checked?: Checked;
}

/** A source page by page, and the form that cites a passage of it. */
export function PassagePage({ desk, passage, typed, but, mistakes = [], checked }: PassageProps) {
  const { t } = desk;
  const { opened, field, source, refs } = passage;
  const { body } = opened.latest;
  const name = fieldName(t, body.type, field);
  const title = t(but ? "citing-change-title" : "citing-title-field", { field: name });
  const said = mistakes.map(({ id, message, args }) => ({ id: id === "stamp" ? "says" : id, message: t(message, args) }));
  const errors = Object.fromEntries(said.map(({ id, message }) => [id, message]));
  return (
    <Frame desk={desk} title={title} section="records" switchable={mistakes.length === 0}>
      <article class="citing">
        <ErrorSummary desk={desk} errors={said} />
        <CitingHead desk={desk} body={body} />
        <h1>{title}</h1>
        <div id="says" tabIndex={-1}>
          <WhatItSays desk={desk} body={body} field={field} refs={refs} />
        </div>
        <section aria-labelledby="source-title" class="citing-reader">
          <h2 id="source-title">
            <Text v={desk} of={source.body.title} mark={false} />
          </h2>
          {but ? null : (
            <p>
              <a href={at(desk, `/records/${body.handle}/cite?field=${encodeURIComponent(field)}`)}>{t("citing-other-source")}</a>
            </p>
          )}
          <Reader desk={desk} passage={passage} but={but} />
        </section>
        <PassageForm desk={desk} passage={passage} typed={typed} but={but} errors={errors} checked={checked} />
        {but ? <Remove desk={desk} handle={body.handle} but={but} /> : null}
      </article>
    </Frame>
  );
}

const Remove = ({ desk, handle, but }: { desk: Desk; handle: string; but: string }) => (
  <details class="citing-remove">
    <summary>{desk.t("citing-remove")}</summary>
    <PostForm desk={desk} action={`/records/${handle}/cite/${but}/remove`}>
      <TextInput id="reason" label={desk.t("citing-reason")} help={desk.t("citing-reason-help")} maxLength={4000} />
      <button type="submit" class="grave">
        {desk.t("citing-remove-do")}
      </button>
    </PostForm>
  </details>
);
