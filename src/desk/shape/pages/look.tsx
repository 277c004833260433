import { h, type VNode } from "preact";
import { formatNumber, LANGUAGES, ownName } from "../../../kernel/languages.ts";
import type { DrawnShape, ShapeRevision, Theme } from "../../../registry/index.ts";
import { Select, TextArea, TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { LookForm } from "../rules/look-form.ts";
import type { Mistake } from "../shaping.ts";
import { History } from "./parts/history.tsx";
import { Reason } from "./parts/term-fields.tsx";
import { Code } from "./parts/words.tsx";

/** The look as it would be in one theme. */
export interface Sample {
  theme: Theme;
  paper: string;
  ink: string;
  accent: string;
  contrast: number;
  enough: boolean;
}

export interface LookProps {
  desk: SignedIn;
  form: LookForm;
  /** What the environment says, and holds where the form says nothing. */
  otherwise: { name: string; contact: string | undefined };
  samples: readonly Sample[];
  mark: DrawnShape | undefined;
  versions: readonly ShapeRevision[];
  previewed: boolean;
  mistakes: readonly Mistake[];
}

/** Name, contact, colours and mark of the monitor: with a look at them on both papers, and how well they are seen. */
export function LookPage({ desk, form, otherwise, samples, mark, versions, previewed, mistakes }: LookProps) {
  const { t } = desk;
  const wrong = (id: string) => mistakes.find((one) => one.id === id)?.message;
  return (
    <Frame desk={desk} title={t("shape-look")} section="shape" switchable={mistakes.length === 0 && !previewed}>
      <ErrorSummary desk={desk} errors={mistakes} />
      <p class="kicker">
        <a href={at(desk, "/shape")}>{t("shape-title")}</a>
      </p>
      <h1>{t("shape-look")}</h1>
      <p class="lead">{t("shape-look-lead")}</p>
      <section class="shape-preview" aria-labelledby="preview">
        <h2 id="preview">{t("shape-preview-title")}</h2>
        {previewed ? <p class="quiet">{t("shape-preview-unsaved")}</p> : null}
        <div class="shape-samples">
          {samples.map((sample) => (
            <figure>
              <Swatch sample={sample} mark={mark} name={form.name || otherwise.name} />
              <figcaption>
                {t(`shape-theme-${sample.theme}`)} · <Code>{sample.accent}</Code> ·{" "}
                {t(sample.enough ? "shape-contrast-enough" : "shape-contrast-poor", {
                  ratio: formatNumber(Math.floor(sample.contrast * 100) / 100, desk.lang),
                })}
              </figcaption>
            </figure>
          ))}
        </div>
      </section>
      <PostForm desk={desk} action="/shape/look">
        <input type="hidden" name="version" value={String(form.version)} />
        <TextInput
          id="name"
          label={t("shape-name")}
          help={t("shape-name-help")}
          value={form.name}
          maxLength={80}
          error={wrong("name")}
        />
        <TextInput
          id="contact"
          label={t("shape-contact")}
          help={t("shape-contact-help")}
          value={form.contact}
          maxLength={200}
          error={wrong("contact")}
          code
        />
        <TextInput
          id="accent"
          label={t("shape-accent")}
          help={t("shape-accent-help")}
          value={form.accent}
          maxLength={20}
          error={wrong("accent")}
          code
        />
        <TextInput
          id="accentDark"
          label={t("shape-accent-dark")}
          help={t("shape-accent-dark-help")}
          value={form.accentDark}
          maxLength={20}
          error={wrong("accentDark")}
          code
        />
        <TextArea
          id="mark"
          label={t("shape-mark")}
          help={t("shape-mark-help")}
          value={form.mark}
          rows={8}
          error={wrong("mark")}
        />
        <Select
          id="lang"
          label={t("shape-lang")}
          help={t("shape-lang-help")}
          value={form.lang}
          empty={t("shape-lang-none")}
          choices={LANGUAGES.map((lang) => ({ value: lang, label: ownName(lang) }))}
          error={wrong("lang")}
        />
        <Reason desk={desk} value={form.reason} error={wrong("reason")} />
        <p class="acts">
          <button type="submit" name="preview" value="1" class="quiet">
            {t("shape-preview")}
          </button>
          <button type="submit">{t("shape-save")}</button>
        </p>
      </PostForm>
      <History desk={desk} versions={versions} action="/shape/look/bring-back" />
    </Frame>
  );
}

/** Drawn, for a page of ours carries no style of its own: paper, a line of ink, the accent under it, and the mark. */
const Swatch = ({
  sample: { paper, ink, accent },
  mark,
  name,
}: {
  sample: Sample;
  mark: DrawnShape | undefined;
  name: string;
}) => (
  <svg viewBox="0 0 320 96" width="320" height="96" direction="ltr" role="img" aria-label={name}>
    <rect width="320" height="96" fill={paper} />
    <rect width="110" height="5" fill={accent} />
    {mark ? drawn({ ...mark, attributes: { ...mark.attributes, x: "16", y: "28", width: "40", height: "40" } }) : null}
    <text x={mark ? 72 : 16} y="58" fill={ink} font-size="22">
      {name}
    </text>
    <rect x={mark ? 72 : 16} y="66" width="150" height="3" fill={accent} />
  </svg>
);

const drawn = ({ tag, attributes, children }: DrawnShape): VNode =>
  h(
    tag,
    attributes,
    children.map((child) => (typeof child === "string" ? child : drawn(child))),
  );
