import type { Job } from "../../../kernel/jobs/index.ts";
import { formatNumber } from "../../../kernel/languages.ts";
import { Code, counted } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton, ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { OpenSource } from "../document/load.ts";
import type { Echoes } from "../redaction/echoes.ts";
import type { Redaction } from "../redaction/store.ts";
import { Trail } from "./document.tsx";

export interface RedactionProps {
  desk: SignedIn;
  source: OpenSource;
  /** Of the file. */
  name: string;
  redaction: Redaction;
  job: Job | undefined;
  echoes: Echoes;
  /** They wanted to go on without saying that they have looked. */
  unlooked: boolean;
}

/** The copy as readers would get it, to be compared before it is theirs. */
export function RedactionPage(props: RedactionProps) {
  const { desk, source, name, redaction, job, unlooked } = props;
  const { t } = desk;
  const title = t("sources-redact-title", { name });
  const failed = job?.state === "failed" || job?.state === "cancelled";
  return (
    <Frame desk={desk} title={title} section="sources">
      <Trail desk={desk} handle={source.body.handle} />
      <h1>{title}</h1>
      <ErrorSummary desk={desk} errors={unlooked ? [{ id: "looked", message: t("sources-redaction-unlooked") }] : []} />
      {redaction.result ? (
        <Preview {...props} />
      ) : failed ? (
        <Failed desk={desk} code={job?.problem?.code ?? ""} />
      ) : (
        <Working desk={desk} />
      )}
      <ActionButton desk={desk} action={`/sources/${source.body.handle}/redact/${redaction.id}/discard`} quiet>
        {t("sources-redaction-drop")}
      </ActionButton>
    </Frame>
  );
}

const Working = ({ desk }: { desk: SignedIn }) => (
  <div id="intake" data-live="1">
    <p class="lead">{desk.t("sources-redaction-working")}</p>
    <p>
      <a href={at(desk, desk.here)}>{desk.t("sources-intake-reload")}</a>
    </p>
  </div>
);

function Failed({ desk, code }: { desk: SignedIn; code: string }) {
  const id = ["redaction-impossible", "file-encrypted", "file-damaged"].find((one) => one === code) ?? "job-failed";
  return (
    <p class="refused">
      <strong>{desk.t(`sources-refused-${id}`)}</strong> {desk.t(`sources-refused-${id}.do`)}
    </p>
  );
}

function Preview({ desk, source, redaction, echoes, unlooked }: RedactionProps) {
  const { t, lang } = desk;
  const { places, missed, flattened } = redaction.result ?? { places: [], missed: [], flattened: [] };
  const pages = [...new Set([...places, ...missed.filter((one) => one.page !== undefined)].map(({ page = 1 }) => page))].sort(
    (a, b) => a - b,
  );
  return (
    <>
      <p class="lead">{counted(desk, "sources-redaction-made", places.length)}</p>
      <p>{t("sources-redaction-lead")}</p>
      {flattened.length > 0 ? (
        <p>{t("sources-redaction-flat", { pages: flattened.map((page) => formatNumber(page, lang)).join(", ") })}</p>
      ) : null}
      <Missed desk={desk} redaction={redaction} />
      <Said desk={desk} source={source} echoes={echoes} />
      <ol class="sheets">
        {pages.slice(0, 200).map((page) => (
          <li>
            <figure>
              <img
                src={at(desk, `/sources/${source.body.handle}/redact/${redaction.id}/page/${page}`)}
                loading="lazy"
                alt={t("sources-redaction-page-alt", { page: formatNumber(page, lang) })}
              />
              <figcaption>{t("sources-page", { page: formatNumber(page, lang) })}</figcaption>
            </figure>
          </li>
        ))}
      </ol>
      <PostForm desk={desk} action={`/sources/${source.body.handle}/redact/${redaction.id}/apply`}>
        <div class={unlooked ? "control wrong" : "control"}>
          {unlooked ? (
            <p class="error" id="looked-error">
              {t("sources-redaction-unlooked")}
            </p>
          ) : null}
          <div class="choice">
            <input
              id="looked"
              type="checkbox"
              name="looked"
              value="yes"
              aria-describedby={unlooked ? "looked-error" : undefined}
            />
            <label for="looked">{t("sources-redaction-looked")}</label>
          </div>
        </div>
        <button type="submit">{t("sources-redaction-apply")}</button>
      </PostForm>
    </>
  );
}

function Missed({ desk, redaction: { result, plan } }: { desk: SignedIn; redaction: Redaction }) {
  const { t, lang } = desk;
  const missed = result?.missed ?? [];
  if (missed.length === 0) return null;
  const words = (kind: string, index: number) =>
    (kind === "words" ? plan.words[index] : kind === "passage" ? plan.passages[index]?.quote : undefined) ?? "";
  return (
    <div class="notice">
      <p>{t("sources-redaction-missed")}</p>
      <ul>
        {missed.map(({ kind, index, page }) => (
          <li>
            {kind === "area"
              ? t("sources-redaction-missed-area", { page: formatNumber(page ?? 0, lang) })
              : page === undefined
                ? t("sources-redaction-missed-words", { words: words(kind, index) })
                : t(kind === "passage" ? "sources-redaction-missed-passage" : "sources-redaction-missed-trace", {
                    words: words(kind, index),
                    page: formatNumber(page, lang),
                  })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Said({ desk, source, echoes }: { desk: SignedIn; source: OpenSource; echoes: Echoes }) {
  const { t } = desk;
  if (!echoes.own && echoes.quoting.length === 0) return null;
  return (
    <div class="notice">
      <p>{t("sources-redaction-said")}</p>
      <ul>
        {[...(echoes.own ? [source.body.handle] : []), ...echoes.quoting].map((handle) => (
          <li>
            <a href={at(desk, `/records/${handle}`)}>
              <Code>{handle}</Code>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
