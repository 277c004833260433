import type { PackOffer } from "../rules/pack.ts";
import * as to from "../rules/paths.ts";
import { typeLabel } from "./parts/label.ts";
import { Layout } from "./parts/layout.tsx";
import { PackHolds } from "./parts/pack-holds.tsx";
import { Code } from "./parts/text.tsx";
import type { View } from "./view.ts";

/** Several records put together into one evidence pack: what it would hold, and the way to it. */
export function PackPage({ v, handles, offer }: { v: View; handles: readonly string[]; offer?: PackOffer }) {
  const { outline } = offer ?? {};
  return (
    <Layout v={v} title={v.t("pack-page-title")} noindex={handles.length > 0}>
      <article class="reading">
        <h1>{v.t("pack-page-title")}</h1>
        <p class="lede">{v.t("pack-page-lead")}</p>
        {offer ? <Mistakes v={v} offer={offer} /> : null}
        <form action={to.page(v.lang, "pack")} method="get" class="pack-form">
          <label for="handles">{v.t("pack-page-handles")}</label>
          <p class="quiet" id="handles-help">
            {v.t("pack-page-handles.help")} <Code>{`${v.site.prefix}-SRC-2026-0001`}</Code>
          </p>
          <textarea
            id="handles"
            name="handles"
            rows={Math.min(12, Math.max(4, handles.length + 1))}
            dir="ltr"
            spellcheck={false}
            autocomplete="off"
            maxLength={3000}
            required
            aria-describedby="handles-help"
          >
            {handles.join("\n")}
          </textarea>
          <p>
            <button type="submit">{v.t("pack-page-look")}</button>
          </p>
          {outline ? null : (
            <p class="quiet">
              {v.t("pack-page-find")} <a href={to.browse(v.lang)}>{v.t("browse-title")}</a>
            </p>
          )}
        </form>
        {outline ? (
          <section aria-labelledby="holds">
            <h2 id="holds">{v.t("pack-page-holds")}</h2>
            <PackHolds v={v} outline={outline} />
            <p>
              <a class="button" href={to.packOf(handles, v.lang)} download>
                {v.t("pack-page-get")}
              </a>
            </p>
            <ul class="rows">
              {outline.records.map(({ handle, type, why }) => (
                <li>
                  <a href={to.record(v.lang, handle)}>
                    <Code>{handle}</Code>
                  </a>{" "}
                  <span class="brief">
                    <span>{typeLabel(v, type)}</span>
                    <span>{v.t(`pack-why-${why}`)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </article>
    </Layout>
  );
}

function Mistakes({ v, offer: { unknown, withdrawn, tooMany } }: { v: View; offer: PackOffer }) {
  if (unknown.length === 0 && withdrawn.length === 0 && !tooMany) return null;
  return (
    <div class="notice" role="alert">
      <ul>
        {unknown.map((handle) => (
          <li>
            {v.t("pack-page-unknown")} <Code>{handle}</Code>
          </li>
        ))}
        {withdrawn.map((handle) => (
          <li>
            {v.t("pack-page-withdrawn")} <Code>{handle}</Code>
          </li>
        ))}
        {tooMany ? <li>{v.t("pack-page-too-many")}</li> : null}
      </ul>
    </div>
  );
}
