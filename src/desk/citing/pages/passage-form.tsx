import { formatNumber } from "../../../kernel/languages.ts";
import { label } from "../../../registry/index.ts";
import { listed } from "../../../site/index.ts";
import { Words } from "../../records/view/pages/difference.tsx";
import { Choices, Labelled, Select, TextArea, TextInput } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";
import type { Passage } from "../load.ts";
import type { Typed } from "../rules/asked.ts";
import { GRADES, RELATIONS } from "../rules/grounds.ts";
import type { Checked } from "../source.ts";
import { addressOf } from "./passage-address.ts";

interface FormProps {
  desk: Desk;
  passage: Passage;
  typed: Typed;
  /** The key of the citation that is being changed. */
  but: string | undefined;
  errors: Readonly<Record<string, string>>;
  checked: Checked | undefined;
}

/** What is cited of a passage: page, words, what they say of the field, and how strong they are. */
export function PassageForm({ desk, passage, typed, but, errors, checked }: FormProps) {
  const { t, lang } = desk;
  const { opened, field, stamp, source, file, suggested } = passage;
  const { body } = opened.latest;
  const isClaim = field === "evidence" && body.type === "claim";
  return (
    <section aria-labelledby="passage">
      <h2 id="passage">{t("citing-passage")}</h2>
      <PostForm desk={desk} action={`/records/${body.handle}/cite${but ? `/${but}` : ""}`} id="citing-form">
        <input type="hidden" name="field" value={field} />
        <input type="hidden" name="source" value={source.body.handle} />
        <input type="hidden" name="stamp" value={stamp} />
        {file ? <input type="hidden" name="file" value={file.sha256} /> : null}
        {/* The key for a new line sends a form by its first button. */}
        <button type="submit" class="unseen" tabIndex={-1} aria-hidden="true">
          {t("citing-save")}
        </button>
        <div class="citing-page">
          <TextInput
            id="page"
            label={t("citing-page")}
            help={t("citing-page-help")}
            value={typed.page}
            error={errors.page}
            inputMode="numeric"
          />
        </div>
        {checked?.kind === "elsewhere" ? <Elsewhere desk={desk} passage={passage} but={but} pages={checked.pages} /> : null}
        <TextArea
          id="quote"
          label={t("citing-quote")}
          help={t(file && file.pages > 0 ? "citing-quote-help" : "citing-quote-help-unread")}
          value={typed.quote}
          error={errors.quote}
          rows={5}
          maxLength={20_000}
        />
        {checked?.kind === "absent" && checked.near ? (
          <Nearest desk={desk} near={checked.near} quote={typed.quote} passage={passage} but={but} />
        ) : null}
        <Choices
          id="relation"
          legend={t("citing-relation")}
          choices={RELATIONS.map((value) => ({ value, label: label("citation-relation", value, lang) }))}
          chosen={[typed.relation]}
        />
        <Select
          id="grade"
          label={t("citing-grade")}
          help={t(isClaim ? "citing-grade-help-claim" : "citing-grade-help")}
          empty={ruleWords(desk, suggested)}
          value={typed.grade}
          choices={GRADES.map((value) => ({ value, label: `${value} – ${label("evidence-grade", value, lang)}` }))}
        />
        <TextArea
          id="note"
          label={t("citing-note")}
          help={t(isClaim ? "citing-note-help-claim" : "citing-note-help")}
          value={typed.note}
          error={errors.note}
          rows={2}
          maxLength={4000}
        />
        <div class="acts">
          <button type="submit">{t("citing-save")}</button>
          <a href={at(desk, `/records/${body.handle}`)}>{t("citing-cancel")}</a>
        </div>
      </PostForm>
    </section>
  );
}

/** What the rule suggests: one grade, or one for each relation. */
function ruleWords({ t, lang }: Desk, suggested: Passage["suggested"]): string {
  const { supports } = suggested;
  const alike = RELATIONS.every((relation) => suggested[relation] === supports);
  if (alike) return t("citing-grade-rule", { grade: supports, words: label("evidence-grade", supports, lang) });
  const each = RELATIONS.map((relation) => `${label("citation-relation", relation, lang)}: ${suggested[relation]}`);
  return t("citing-grade-rules", { each: listed({ t, lang }, each) });
}

/** The quotation is on other pages: one step to each. */
const Elsewhere = ({
  desk,
  passage,
  but,
  pages,
}: {
  desk: Desk;
  passage: Passage;
  but: string | undefined;
  pages: readonly number[];
}) => (
  <p class="caution">
    {desk.t("citing-elsewhere")}{" "}
    {pages.map((page, i) => (
      <>
        {i > 0 ? " · " : null}
        <button type="submit" class="quiet" name="take-page" value={page}>
          {desk.t("citing-elsewhere-page", { page: formatNumber(page, desk.lang) })}
        </button>{" "}
        <a href={addressOf(desk, passage, but, { page })}>{desk.t("citing-look")}</a>
      </>
    ))}
  </p>
);

/** What comes nearest to a quotation that is not there, with what differs. */
const Nearest = ({
  desk,
  near,
  quote,
  passage,
  but,
}: {
  desk: Desk;
  near: { page: number; words: string };
  quote: string;
  passage: Passage;
  but: string | undefined;
}) => (
  <Labelled id="near" label={desk.t("citing-near", { page: formatNumber(near.page, desk.lang) })}>
    <div class="citing-near" id="near">
      <Words before={quote} after={near.words} />
      <input type="hidden" name="near-page" value={near.page} />
      <input type="hidden" name="near-words" value={near.words} />
      <button type="submit" class="quiet" name="take-near" value="yes">
        {desk.t("citing-near-take")}
      </button>{" "}
      <a href={addressOf(desk, passage, but, { page: near.page })}>{desk.t("citing-look")}</a>
    </div>
  </Labelled>
);
