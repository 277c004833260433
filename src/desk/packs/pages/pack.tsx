import { LANGUAGES, type Language, ownName } from "../../../kernel/languages.ts";
import { counted, fileSize, type PackOffer, type PackOutline } from "../../../site/index.ts";
import { Choices, TextArea } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";

export interface PackAsked {
  handles: readonly string[];
  lang: Language;
  /** Also originals that readers do not get. */
  originals: boolean;
  /** Why they go out. */
  reason: string;
}

export interface PackProps {
  desk: Desk;
  asked: PackAsked;
  mistakes: readonly { id: string; message: string }[];
  offer?: PackOffer;
}

/** An evidence pack as the team makes one. */
export function PackPage({ desk, asked, mistakes, offer }: PackProps) {
  const { t } = desk;
  const errorAt = (id: string) => mistakes.find((one) => one.id === id)?.message;
  const handlesError = errorAt("handles");
  const reasonError = errorAt("reason");
  return (
    <Frame desk={desk} title={t("packs-title")} section="records" switchable={mistakes.length === 0}>
      <article class="record-page">
        <ErrorSummary desk={desk} errors={mistakes} />
        <h1>{t("packs-title")}</h1>
        <p class="lead">{t("packs-lead")}</p>
        {offer?.outline ? <Holds desk={desk} outline={offer.outline} /> : null}
        {offer ? <Wrong desk={desk} offer={offer} /> : null}
        <PostForm desk={desk} action="/pack">
          <TextArea
            id="handles"
            label={t("packs-handles")}
            help={t("packs-handles-help")}
            rows={Math.min(12, Math.max(3, asked.handles.length + 1))}
            maxLength={3000}
            value={asked.handles.join("\n")}
            {...(handlesError !== undefined && { error: handlesError })}
          />
          <Choices
            id="lang"
            legend={t("packs-lang")}
            choices={LANGUAGES.map((lang) => ({ value: lang, label: ownName(lang) }))}
            chosen={[asked.lang]}
          />
          <Choices
            id="originals"
            legend={t("packs-originals")}
            choices={[{ value: "yes", label: t("packs-originals-yes") }]}
            chosen={[asked.originals ? "yes" : ""]}
            several
            help={t("packs-originals-help")}
          />
          <TextArea
            id="reason"
            label={t("packs-reason")}
            help={t("packs-reason-help")}
            maxLength={1000}
            value={asked.reason}
            {...(reasonError !== undefined && { error: reasonError })}
          />
          <button type="submit">{t("packs-make")}</button>
        </PostForm>
        {asked.handles.length === 1 ? (
          <p class="way-back">
            <a href={at(desk, `/records/${asked.handles[0]}`)}>{t("record-open")}</a>
          </p>
        ) : null}
      </article>
    </Frame>
  );
}

function Holds({ desk, outline: { records, originals, copies, captures, left, bytes } }: { desk: Desk; outline: PackOutline }) {
  const { t } = desk;
  const counts: [string, number][] = [
    ["records", records.length],
    ["originals", originals],
    ["captures", captures],
    ["copies", copies],
    ["left", left],
  ];
  return (
    <section aria-labelledby="holds">
      <h2 id="holds">{t("packs-holds")}</h2>
      <ul>
        {counts.flatMap(([name, n]) => (n > 0 ? [<li>{counted(desk, `packs-has-${name}`, n)}</li>] : []))}
        {bytes > 0 ? <li>{fileSize(desk, bytes)}</li> : null}
      </ul>
    </section>
  );
}

function Wrong({ desk, offer: { unknown, withdrawn } }: { desk: Desk; offer: PackOffer }) {
  const wrong = [...unknown, ...withdrawn];
  return wrong.length > 0 ? <p class="caution">{desk.t("packs-not-public", { handles: wrong.join(", ") })}</p> : null;
}
