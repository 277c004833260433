import { fieldName, type RecordBody } from "../../../registry/index.ts";
import { Code, counted, Text, When } from "../../../site/index.ts";
import { GroundLine } from "../../records/view/pages/ground.tsx";
import type { Refs } from "../../records/view/pages/value.tsx";
import { TextArea } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { Choices, SourceChoice } from "../load.ts";
import { groundsOf } from "../rules/grounds.ts";
import { CitingHead, WhatItSays } from "./head.tsx";

interface ChooseProps {
  desk: Desk;
  body: RecordBody;
  field: string;
  choices: Choices;
  refs: Refs;
  /** What was typed as the reason of a judgement, and what is wrong with it. */
  editorial?: { reason: string; mistake: string };
}

/** Which source is cited for a field; or that it rests on the editors' own judgement. */
export function ChoosePage({ desk, body, field, choices, refs, editorial }: ChooseProps) {
  const { t } = desk;
  const name = fieldName(t, body.type, field);
  const title = t("citing-title-field", { field: name });
  const here = groundsOf(body).filter((ground) => ground.field === field);
  const link = (source: SourceChoice) =>
    at(desk, `/records/${body.handle}/cite?field=${encodeURIComponent(field)}&source=${source.handle}`);
  return (
    <Frame desk={desk} title={title} section="records" switchable={!editorial}>
      <article class="citing">
        {editorial ? <ErrorSummary desk={desk} errors={[{ id: "reason", message: editorial.mistake }]} /> : null}
        <CitingHead desk={desk} body={body} />
        <h1>{title}</h1>
        <WhatItSays desk={desk} body={body} field={field} refs={refs} />
        {here.length > 0 ? (
          <section aria-labelledby="cited-now">
            <h2 id="cited-now">{t("citing-now")}</h2>
            <ul class="grounds">
              {here.map((ground) => (
                <GroundLine
                  desk={desk}
                  type={body.type}
                  ground={ground}
                  refs={refs}
                  under={field}
                  change={`/records/${body.handle}/cite/${ground.key}`}
                />
              ))}
            </ul>
          </section>
        ) : null}
        <section aria-labelledby="choose">
          <h2 id="choose">{t("citing-choose")}</h2>
          <search>
            <form class="citing-search" method="get" action={at(desk, `/records/${body.handle}/cite`)}>
              <input type="hidden" name="field" value={field} />
              <label for="q">{t("citing-search")}</label>
              <input id="q" type="search" name="q" value={choices.q} dir="auto" maxLength={500} autocomplete="off" />
              <button type="submit">{t("search-go")}</button>
            </form>
          </search>
          {choices.q === "" && choices.known.length > 0 ? (
            <>
              <h3>{t("citing-known")}</h3>
              <SourceList desk={desk} sources={choices.known} link={link} />
            </>
          ) : null}
          <h3 id="found">
            {choices.q === "" ? t("citing-recent") : counted(desk, "citing-found", choices.total, { words: choices.q })}
          </h3>
          <SourceList desk={desk} sources={choices.found} link={link} />
          {choices.total > choices.found.length && choices.q !== "" ? <p class="quiet">{t("citing-narrow")}</p> : null}
          <p>
            {t("citing-new")} <a href={at(desk, "/sources")}>{t("citing-new-upload")}</a> ·{" "}
            <a href={at(desk, `/records/new?type=source&cite=${body.handle}&field=${encodeURIComponent(field)}`)}>
              {t("citing-new-record")}
            </a>
          </p>
        </section>
        {field === "evidence" && body.type === "claim" ? null : (
          <Editorial desk={desk} body={body} field={field} typed={editorial} />
        )}
      </article>
    </Frame>
  );
}

function SourceList({
  desk,
  sources,
  link,
}: {
  desk: Desk;
  sources: readonly SourceChoice[];
  link: (source: SourceChoice) => string;
}) {
  return (
    <ul class="citing-sources">
      {sources.map((source) => {
        const { publisher, published } = source.brief;
        return (
          <li>
            <a href={link(source)}>
              <Text v={desk} of={source.title} mark={false} />
            </a>
            <span class="quiet">
              {typeof publisher === "string" ? (
                <>
                  {" "}
                  <bdi>{publisher}</bdi>
                </>
              ) : null}
              {typeof published === "string" ? (
                <>
                  {" · "}
                  <When v={desk} date={published} />
                </>
              ) : null}
              {" · "}
              <Code>{source.handle}</Code>
            </span>
            {source.passage && source.passage.length > 0 ? (
              <p class="quiet" dir="auto">
                {source.passage.map((one) => (one.mark ? <mark>{one.text}</mark> : one.text))}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** A field that rests on no source but on those who write: said so to readers, with a reason in the history. */
function Editorial({
  desk,
  body,
  field,
  typed,
}: {
  desk: Desk;
  body: RecordBody;
  field: string;
  typed: ChooseProps["editorial"];
}) {
  const { t } = desk;
  const marked = body.editorial.includes(field);
  return (
    <details class="citing-editorial" open={typed !== undefined}>
      <summary>{t(marked ? "citing-editorial-off" : "citing-editorial")}</summary>
      <PostForm desk={desk} action={`/records/${body.handle}/editorial`}>
        <p>{t(marked ? "citing-editorial-off-why" : "citing-editorial-why")}</p>
        <input type="hidden" name="field" value={field} />
        <input type="hidden" name="editorial" value={marked ? "no" : "yes"} />
        <TextArea
          id="reason"
          label={t("citing-reason")}
          help={t("citing-reason-help")}
          value={typed?.reason}
          error={typed?.mistake}
          rows={2}
          maxLength={4000}
        />
        <button type="submit">{t(marked ? "citing-editorial-off-do" : "citing-editorial-do")}</button>
      </PostForm>
    </details>
  );
}
