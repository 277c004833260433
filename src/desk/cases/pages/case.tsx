import type { Case, Custodian } from "../../../intake/index.ts";
import { CASE_STATES } from "../../../intake/index.ts";
import { LANGUAGES, languageName } from "../../../kernel/languages.ts";
import { counted, fileSize } from "../../../site/index.ts";
import { Labelled, Select } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { caseName } from "../rules/listing.ts";
import { AccessionForm } from "./accession.tsx";
import { CaseDay, CasesNav, NeedsScript, Tongue, wordsFor } from "./parts.tsx";
import { UnlockPanel } from "./unlock.tsx";

export interface CaseProps {
  desk: SignedIn;
  script: string;
  row: Case;
  mine: Custodian;
  today: string;
  mistakes?: readonly { id: string; message: string }[];
}

const PURPOSES = ["read", "background", "quote", "media", "share", "contact", "keep", "translate"] as const;

const WORDS = [
  "opening",
  "not-for-you",
  "reply-misled",
  "gone",
  "refused",
  "signed-out",
  "envelope-unreadable",
  "said-account",
  "said-more",
  "said-consents",
  "said-reply",
  "said-note",
  "said-translation",
  "said-risk",
  "no-words",
  "yes",
  "no",
  "asked-in",
  "before",
  "path-plain",
  "path-sealed",
  "file-clean",
  "file-as-taken",
  "file-voice-changed",
  "file-not-cleaned",
  "file-incomplete",
  "file-open",
  "file-download",
  "file-opening",
  "file-failed",
  "file-nameless",
  "no-files",
  "sent",
  "too-long",
  "empty",
  "took-over",
  "nothing-selected",
  "unread-reply",
  "state-open",
  ...PURPOSES.map((purpose) => `purpose-${purpose}`),
];

/** One case. The server knows the head of this page; the rest is opened in the browser and stays there. */
export function CasePage({ desk, script, row, mine, today, mistakes = [] }: CaseProps) {
  const { t } = desk;
  const name = caseName(row.id);
  return (
    <Frame desk={desk} title={t("cases-one", { name })} section="cases" script={script}>
      <div class="cases" data-cases>
        <CasesNav desk={desk} />
        <ErrorSummary desk={desk} errors={mistakes} />
        <h1>
          {t("cases-case")} <bdi dir="ltr">{name}</bdi>
        </h1>
        <Facts desk={desk} row={row} />
        <NeedsScript desk={desk} />
        <UnlockPanel desk={desk} recipient={mine.recipient} />
        <open-case
          data-words={wordsFor(desk, WORDS)}
          data-case={row.id}
          data-at={at(desk, `/cases/${row.id}`)}
          data-by={desk.session.person.name}
          data-today={today}
          hidden
        >
          <p class="error" role="alert" data-error hidden />
          <p class="case-busy" role="status" data-busy />
          <div data-opened hidden>
            <div class="case-columns">
              <section aria-labelledby="told" class="case-part">
                <h2 id="told">{t("cases-told")}</h2>
                <ol class="case-thread" data-thread />
              </section>
              <section aria-labelledby="consents" class="case-aside">
                <h2 id="consents">{t("cases-consents")}</h2>
                <dl class="case-consents" data-consents />
                <div data-history />
              </section>
              <div>
                <section aria-labelledby="files" class="case-part">
                  <h2 id="files">{t("cases-files")}</h2>
                  <ul class="case-files" data-files />
                </section>
                <Writing desk={desk} row={row} />
              </div>
            </div>
            <AccessionForm desk={desk} row={row} />
          </div>
        </open-case>
        <Keeping desk={desk} row={row} />
      </div>
    </Frame>
  );
}

function Facts({ desk, row }: { desk: SignedIn; row: Case }) {
  const { t } = desk;
  return (
    <dl class="case-facts">
      <div>
        <dt>{t("cases-state")}</dt>
        <dd data-state={row.state}>{t(`cases-state-${row.state}`)}</dd>
      </div>
      <div>
        <dt>{t("cases-came")}</dt>
        <dd>
          <CaseDay desk={desk} day={row.day} />
        </dd>
      </div>
      <div>
        <dt>{t("cases-language")}</dt>
        <dd>
          <Tongue desk={desk} lang={row.lang} />
        </dd>
      </div>
      <div>
        <dt>{t("cases-path")}</dt>
        <dd>
          {t(`cases-path-${row.path}`)} <span class="brief">{t(`cases-path-${row.path}.means`)}</span>
        </dd>
      </div>
      <div>
        <dt>{t("cases-size")}</dt>
        <dd>
          {fileSize(desk, row.bytes)}
          {row.files > 0 ? `, ${counted(desk, "cases-files-n", row.files)}` : ""}
        </dd>
      </div>
      <div>
        <dt>{t("cases-until")}</dt>
        <dd>
          <CaseDay desk={desk} day={row.until} />
        </dd>
      </div>
    </dl>
  );
}

/** What is written here is sealed before it leaves; the fields have no names, so that no form can send them. */
const Writing = ({ desk, row }: { desk: SignedIn; row: Case }) => {
  const { t } = desk;
  return (
    <>
      <section aria-labelledby="reply-title" class="case-part">
        <h2 id="reply-title">{t("cases-reply")}</h2>
        <p data-no-contact hidden>
          {t("cases-no-contact")}
        </p>
        <form data-does="reply" aria-labelledby="reply-title" novalidate>
          <Labelled id="reply-text" label={t("cases-reply-text")} help={t("cases-reply-text.help")}>
            <textarea id="reply-text" rows={5} dir="auto" aria-describedby="reply-text-help" />
          </Labelled>
          <p class="error" role="alert" data-error="reply" hidden />
          <p class="case-busy" role="status" data-said="reply" />
          <button type="submit">{t("cases-reply-do")}</button>
        </form>
      </section>
      <section aria-labelledby="note-title" class="case-part">
        <h2 id="note-title">{t("cases-note")}</h2>
        <form data-does="note" aria-labelledby="note-title" novalidate>
          <Labelled id="note-about" label={t("cases-note-about")}>
            <select id="note-about">
              <option value="note">{t("cases-said-note")}</option>
              <option value="translation">{t("cases-said-translation")}</option>
              <option value="risk">{t("cases-said-risk")}</option>
            </select>
          </Labelled>
          <div data-translation hidden>
            <Labelled id="note-lang" label={t("cases-note-lang")} help={t("cases-note-lang.help")}>
              <select id="note-lang" aria-describedby="note-lang-help">
                {LANGUAGES.filter((lang) => lang !== row.lang).map((lang) => (
                  <option value={lang} selected={lang === desk.lang}>
                    {languageName(lang, desk.lang)}
                  </option>
                ))}
              </select>
            </Labelled>
          </div>
          <Labelled id="note-text" label={t("cases-note-text")} help={t("cases-note-text.help")}>
            <textarea id="note-text" rows={5} dir="auto" aria-describedby="note-text-help" />
          </Labelled>
          <p class="error" role="alert" data-error="note" hidden />
          <p class="case-busy" role="status" data-said="note" />
          <button type="submit">{t("cases-note-do")}</button>
        </form>
      </section>
    </>
  );
};

/** What is done with the case as a whole: none of it needs the key. */
function Keeping({ desk, row }: { desk: SignedIn; row: Case }) {
  const { t } = desk;
  return (
    <section aria-labelledby="keeping" class="case-part">
      <h2 id="keeping">{t("cases-keeping")}</h2>
      <PostForm desk={desk} action={`/cases/${row.id}/state`} class="case-inline" label={t("cases-mark")}>
        <Select
          id="mark"
          label={t("cases-mark")}
          value={row.state}
          choices={CASE_STATES.filter((state) => state !== "new" || row.state === "new").map((state) => ({
            value: state,
            label: t(`cases-state-${state}`),
          }))}
        />
        <button type="submit" class="quiet">
          {t("cases-mark-do")}
        </button>
      </PostForm>
      <PostForm desk={desk} action={`/cases/${row.id}/keep`} class="case-inline" label={t("cases-keep-until")}>
        <Labelled id="day" label={t("cases-keep-until")} help={t(row.keep ? "cases-keep-years" : "cases-keep-sooner")}>
          <input id="day" name="day" type="date" value={row.until} aria-describedby="day-help" />
        </Labelled>
        <button type="submit" class="quiet">
          {t("cases-keep-do")}
        </button>
      </PostForm>
      <details class="case-more">
        <summary>{t("cases-discard")}</summary>
        <p>{t("cases-discard.why")}</p>
        <PostForm desk={desk} action={`/cases/${row.id}/discard`} label={t("cases-discard")}>
          <div class="choice">
            <input id="sure" type="checkbox" name="sure" value="yes" />
            <label for="sure">{t("cases-discard-sure")}</label>
          </div>
          <button type="submit" class="grave">
            {t("cases-discard-do")}
          </button>
        </PostForm>
      </details>
    </section>
  );
}
