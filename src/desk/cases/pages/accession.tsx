import type { Case } from "../../../intake/index.ts";
import { labelIn, offered } from "../../../registry/index.ts";
import { Choices, Select, TextArea, TextInput } from "../../shell/controls.tsx";
import type { SignedIn } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";
import { ATTRIBUTIONS } from "../rules/accession.ts";

/** The terms of a vocabulary, to choose from. */
const termsOf = (desk: SignedIn, scheme: string) =>
  offered(scheme).map(({ notation }) => ({ value: notation, label: labelIn(scheme, notation, desk.lang).text }));

/**
 * Takes an excerpt over into the registry. This is the one form of the page whose fields have names: what stands in it when it is
 * sent is what leaves the browser in plain words, and it says so.
 */
export function AccessionForm({ desk, row }: { desk: SignedIn; row: Case }) {
  const { t } = desk;
  return (
    <section aria-labelledby="accession-title" class="case-part">
      <h2 id="accession-title">{t("cases-accession")}</h2>
      <p>{t("cases-accession.why")}</p>
      <p class="case-warning" data-no-consent hidden>
        {t("cases-accession-none")}
      </p>
      <div data-accession>
        <PostForm desk={desk} action={`/cases/${row.id}/accession`} label={t("cases-accession")}>
          <div class="errors" role="alert" tabIndex={-1} data-mistakes hidden>
            <h3>{t("cases-accession-mistakes")}</h3>
            <ul />
          </div>
          <TextInput id="title" label={t("cases-accession-title")} help={t("cases-accession-title.help")} maxLength={300} />
          <div class="acts">
            <button type="button" class="quiet" data-take="selected">
              {t("cases-take-selected")}
            </button>
            <button type="button" class="quiet" data-take="all">
              {t("cases-take-all")}
            </button>
          </div>
          <TextArea id="text" label={t("cases-accession-text")} help={t("cases-accession-text.help")} rows={10} />
          <TextInput id="lang" label={t("cases-accession-lang")} help={t("cases-accession-lang.help")} value={row.lang} code />
          <TextArea id="left-out" label={t("cases-left-out")} help={t("cases-left-out.help")} rows={2} />
          <TextInput id="alias" label={t("cases-alias")} help={t("cases-alias.help")} maxLength={100} />
          <Choices
            id="attribution"
            legend={t("cases-attribution")}
            chosen={["nobody"]}
            choices={ATTRIBUTIONS.map((kind) => ({ value: kind, label: t(`cases-attribution-${kind}`) }))}
          />
          <TextInput
            id="attribution-words"
            label={t("cases-attribution-text")}
            help={t("cases-attribution-text.help")}
            maxLength={300}
          />
          <fieldset class="control" id="consent" tabIndex={-1}>
            <legend>{t("cases-rests-on")}</legend>
            <p class="help">{t("cases-rests-on.help")}</p>
            <div data-offered />
          </fieldset>
          <Select id="connection" label={t("cases-connection")} value="unknown" choices={termsOf(desk, "source-connection")} />
          <Select id="reliability" label={t("cases-reliability")} value="unknown" choices={termsOf(desk, "source-reliability")} />
          <TextArea id="risk" label={t("cases-risk")} help={t("cases-risk.help")} rows={4} />
          <p class="case-busy" role="status" data-said="accession" />
          <button type="submit">{t("cases-accession-do")}</button>
        </PostForm>
      </div>
    </section>
  );
}
