import type { Concept, Term } from "../../../../registry/index.ts";
import { Select, TextArea, TextInput } from "../../../shell/controls.tsx";
import type { SignedIn } from "../../../shell/desk.ts";
import { languagesOf, type TermForm } from "../../rules/term-form.ts";
import type { Mistake } from "../../shaping.ts";
import { Langs } from "./langs.tsx";

export interface TermFieldsProps {
  desk: SignedIn;
  scheme: string;
  form: TermForm;
  /** Terms that it may stand below, or be replaced by. */
  choices: readonly { value: string; label: string }[];
  closed: boolean;
  isNew: boolean;
  mistakes: readonly Mistake[];
}

const at = (mistakes: readonly Mistake[], id: string) => mistakes.find((one) => one.id === id)?.message;

/** The fields of the form about a term. */
export function TermFields({ desk, scheme, form, choices, closed, isNew, mistakes }: TermFieldsProps) {
  const { t } = desk;
  const langs = languagesOf(form.label, form.others, form.short, form.definition);
  return (
    <>
      <input type="hidden" name="version" value={String(form.version)} />
      {isNew ? (
        <TextInput
          id="notation"
          label={t("shape-notation")}
          help={t("shape-notation-help")}
          value={form.notation}
          error={at(mistakes, "notation")}
          maxLength={80}
          required
          code
        />
      ) : (
        <input type="hidden" name="notation" value={form.notation} />
      )}
      <Langs
        desk={desk}
        name="label"
        langs={langs}
        values={form.label}
        legend={t("shape-labels")}
        help={t("shape-labels-help")}
        mistakes={mistakes}
        maxLength={400}
      />
      <details open={form.moreLang !== ""}>
        <summary>{t("shape-more-language")}</summary>
        <TextInput
          id="more-lang"
          label={t("shape-language-tag")}
          help={t("shape-language-tag-help")}
          value={form.moreLang}
          error={at(mistakes, "more-lang")}
          maxLength={35}
          code
        />
        <TextInput
          id="more-label"
          label={t("shape-label")}
          value={form.moreLabel}
          error={at(mistakes, "more-label")}
          maxLength={400}
        />
      </details>
      {closed ? (
        <input type="hidden" name="broader" value={form.broader} />
      ) : (
        <Select
          id="broader"
          label={t("shape-broader")}
          help={t("shape-broader-help")}
          value={form.broader}
          choices={choices}
          empty={t("shape-broader-none")}
          error={at(mistakes, "broader")}
        />
      )}
      {scheme === "region" ? (
        <>
          <TextArea
            id="countries"
            label={t("shape-countries")}
            help={t("shape-countries-help")}
            value={form.countries}
            rows={6}
            error={at(mistakes, "countries")}
          />
          <div class="choice">
            <input id="partial" name="partial" type="checkbox" checked={form.partial} aria-describedby="partial-help" />
            <label for="partial">{t("shape-partial")}</label>
            <p class="help" id="partial-help">
              {t("shape-partial-help")}
            </p>
          </div>
        </>
      ) : null}
      <Langs
        desk={desk}
        name="definition"
        langs={langs}
        values={form.definition}
        legend={t("shape-definition")}
        mistakes={mistakes}
        rows={3}
      />
      <details open={Object.values(form.others).some(Boolean)}>
        <summary>{t("shape-others")}</summary>
        <Langs
          desk={desk}
          name="others"
          langs={langs}
          values={form.others}
          legend={t("shape-others")}
          help={t("shape-others-help")}
          mistakes={mistakes}
          rows={3}
        />
        <Langs
          desk={desk}
          name="short"
          langs={langs}
          values={form.short}
          legend={t("shape-short")}
          help={t("shape-short-help")}
          mistakes={mistakes}
          maxLength={400}
        />
      </details>
      <details open={form.match !== ""}>
        <summary>{t("shape-match")}</summary>
        <TextArea
          id="match"
          label={t("shape-match")}
          help={t("shape-match-help")}
          value={form.match}
          rows={3}
          error={at(mistakes, "match")}
        />
      </details>
      {isNew || closed ? null : (
        <fieldset class="shape-retire">
          <legend>{t("shape-deprecate")}</legend>
          <div class="choice">
            <input
              id="deprecated"
              name="deprecated"
              type="checkbox"
              checked={form.deprecated}
              aria-describedby="deprecated-help"
            />
            <label for="deprecated">{t("shape-deprecated")}</label>
            <p class="help" id="deprecated-help">
              {t("shape-deprecated-help")}
            </p>
          </div>
          <Select
            id="replaced-by"
            label={t("shape-replaced-by")}
            value={form.replacedBy}
            choices={choices}
            empty={t("shape-replaced-by-none")}
            error={at(mistakes, "replaced-by")}
          />
        </fieldset>
      )}
      <Reason desk={desk} value={form.reason} error={at(mistakes, "reason")} />
    </>
  );
}

/** Why: it stands in the trail beside what was changed. */
export const Reason = ({ desk, value, error }: { desk: SignedIn; value: string; error?: string | undefined }) => (
  <TextInput
    id="reason"
    label={desk.t("shape-reason")}
    help={desk.t("shape-reason-help")}
    value={value}
    error={error}
    maxLength={1000}
    required
  />
);

/** What else a term may stand below or be replaced by: not itself. */
export const othersThan = (concept: Pick<Concept, "notation">, terms: readonly Term[], named: (notation: string) => string) =>
  terms
    .filter(({ notation }) => notation !== concept.notation)
    .map(({ notation }) => ({ value: notation, label: named(notation) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
