import { direction, formatNumber } from "../../kernel/languages.ts";
import type { Helpers, TurnTo } from "../load/turn-to.ts";
import { dayOf } from "../rules/dates.ts";
import * as to from "../rules/paths.ts";
import { Layout } from "./parts/layout.tsx";
import { Mechanism } from "./parts/mechanism.tsx";
import { counted, type View } from "./view.ts";

/** Where one can report something or get help, country by country: from published records and nothing else. */
export function TurnToPage({ v, data }: { v: View; data: TurnTo }) {
  const here = to.page(v.lang, "turn-to");
  return (
    <Layout v={v} title={v.t("turn-title")} section="turn-to" description={v.t("turn-lead")}>
      <article class="reading turn-to">
        <h1>{v.t("turn-title")}</h1>
        <p class="lede">{v.t("turn-lead")}</p>
        {data.total > 0 ? (
          <>
            <form class="turn-ask" action={here} method="get">
              <label for="turn-country">{v.t("turn-country")}</label>{" "}
              <select id="turn-country" name="country">
                <option value="">{v.t("turn-all")}</option>
                {data.countries.map(({ code, name, count }) => (
                  <option value={code} selected={code === data.chosen}>
                    {name} ({formatNumber(count, v.lang)})
                  </option>
                ))}
              </select>{" "}
              <button type="submit">{v.t("turn-show")}</button>
            </form>
            <p>
              <a href={to.withParams(`${here}/offline`, { country: data.chosen })} download>
                {v.t("turn-download")}
              </a>{" "}
              <span class="quiet">{v.t("turn-download-help")}</span>
            </p>
          </>
        ) : null}
        <Groups v={v} data={data} />
        <p class="quiet">{v.t("turn-caution")}</p>
      </article>
    </Layout>
  );
}

function Groups({ v, data: { groups, chosen, countries, refs, total } }: { v: View; data: TurnTo }) {
  const missing = chosen !== undefined && !countries.some(({ code }) => code === chosen);
  return (
    <>
      {total === 0 ? <p class="silence">{v.t("turn-none")}</p> : null}
      {total > 0 && missing ? <p class="silence">{v.t("turn-none-country")}</p> : null}
      {groups.map((group) => (
        <section id={idOf(group)}>
          <h2>{group.code ? group.name : v.t("turn-anywhere")}</h2>
          {group.mechanisms.map((one) => (
            <Mechanism v={v} of={one} refs={refs} level="h3" />
          ))}
        </section>
      ))}
    </>
  );
}

const idOf = ({ code }: Helpers): string => code ?? "anywhere";

/** The same as one file that needs no net: its style inside, no script, no picture, nothing that it fetches. */
export function TurnToFile({ v, data, style }: { v: View; data: TurnTo; style: string }) {
  return (
    <html lang={v.lang} dir={direction(v.lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{v.t("turn-title")}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>{v.t("turn-title")}</h1>
          <p>{v.t("turn-lead")}</p>
          <p>
            {v.t("turn-made", { day: dayOf(v.today, v.lang), name: v.site.name })} {counted(v, "turn-count", data.total)}{" "}
            {v.t("turn-caution")}
          </p>
          {data.groups.length > 1 ? (
            <nav aria-label={v.t("turn-country")}>
              <ul>
                {data.groups.map((group) => (
                  <li>
                    <a href={`#${idOf(group)}`}>{group.code ? group.name : v.t("turn-anywhere")}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          <Groups v={v} data={data} />
        </main>
      </body>
    </html>
  );
}
