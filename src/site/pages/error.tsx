import * as to from "../rules/paths.ts";
import { Layout } from "./parts/layout.tsx";
import { Day } from "./parts/listing.tsx";
import { Reason } from "./parts/reason.tsx";
import { SearchBox } from "./parts/search-box.tsx";
import { Code } from "./parts/text.tsx";
import type { View } from "./view.ts";

export interface Refusal {
  status: number;
  /** What of the address was wrong: parameter and how it should be. */
  fields: Readonly<Record<string, string>>;
}

const WORDED = new Set([400, 404, 405, 410, 500, 503]);

/** What happened, and what to do now. */
export function ErrorPage({ v, refusal: { status, fields } }: { v: View; refusal: Refusal }) {
  const kind = WORDED.has(status) ? status : status < 500 ? 400 : 500;
  const wrong = Object.keys(fields);
  return (
    <Layout v={v} title={v.t(`error-${kind}`)} switchable={false} noindex searches>
      <article class="reading error">
        <p class="kicker">
          <Code>{status}</Code>
        </p>
        <h1>{v.t(`error-${kind}`)}</h1>
        <p class="lede">{v.t(`error-${kind}.text`)}</p>
        {wrong.length > 0 ? (
          <ul>
            {wrong.map((name) => (
              <li>
                <Code>{name}</Code> {v.t.has(`error-field-${name}`) ? v.t(`error-field-${name}`) : null}
              </li>
            ))}
          </ul>
        ) : null}
        <SearchBox v={v} />
        <Ways v={v} />
      </article>
    </Layout>
  );
}

/** A record that was taken back. Its text is gone; that it was here is not. */
export function TombstonePage({ v, handle, at, reason }: { v: View; handle: string; at: string; reason: string }) {
  return (
    <Layout v={v} title={v.t("gone-title")} noindex>
      <article class="reading error">
        <p class="kicker">
          <Code>{handle}</Code>
        </p>
        <h1>{v.t("gone-title")}</h1>
        <p class="lede">
          {v.t("gone-when")} <Day v={v} at={at} />. {v.t("gone-text")}
        </p>
        {reason ? (
          <p>
            {v.t("gone-reason")} <Reason v={v} of={reason} />
          </p>
        ) : null}
        <p>{v.t("gone-cited")}</p>
        <Ways v={v} />
      </article>
    </Layout>
  );
}

function Ways({ v }: { v: View }) {
  return (
    <ul class="prose-list">
      <li>
        <a href={to.home(v.lang)}>{v.t("to-home")}</a>
      </li>
      <li>
        <a href={to.page(v.lang, "browse")}>{v.t("browse-title")}</a>
      </li>
      <li>
        <a href={to.page(v.lang, "corrections")}>{v.t("corrections-title")}</a>
      </li>
    </ul>
  );
}
