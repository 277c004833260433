import { formatNumber } from "../../../kernel/languages.ts";
import { When } from "../../../site/index.ts";
import { at, type Desk } from "../../shell/desk.ts";
import type { Look, Watch } from "../rules/watch.ts";

/** An address without its scheme, from left to right in every language. */
export const Address = ({ url }: { url: string }) => (
  <bdi dir="ltr" class="watch-address">
    {url.replace(/^https?:\/\//, "")}
  </bdi>
);

/** One finding in a list. */
export const Found = ({ desk, look, watch }: { desk: Desk; look: Look; watch: Watch | undefined }) => (
  <li>
    <a href={at(desk, `/watching/looks/${look.id}`)}>{desk.t(`watch-outcome-${look.outcome}`)}</a>{" "}
    <span class="quiet">
      <When v={desk} date={look.at} />
    </span>
    {watch ? (
      <p>
        <Address url={watch.url} />
      </p>
    ) : null}
    <p class="quiet">{summaryOf(desk, look)}</p>
    {look.settled ? (
      <p class="quiet">
        {desk.t(`watch-settled-${look.settled.how === "draft" ? "draft" : "nothing"}`, { by: look.settled.by })}
      </p>
    ) : null}
  </li>
);

/** What has changed, in a few words. */
export function summaryOf({ t, lang }: Desk, { outcome, detail, reason }: Look): string {
  if (outcome === "new-item") return t("watch-items", { n: detail.items?.length ?? 0 });
  if (outcome === "removal" || outcome === "down") return t(`capture-reason-${reason}`);
  const said: string[] = [];
  if (detail.added) said.push(t("watch-added", { n: detail.added }));
  if (detail.removed) said.push(t("watch-removed", { n: detail.removed }));
  if (detail.picture) said.push(t("watch-picture-part", { part: formatNumber(Math.ceil(detail.picture * 100), lang) }));
  return said.join(" · ");
}
