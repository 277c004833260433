import { When } from "../../../site/index.ts";
import { Runs } from "../../records/view/pages/difference.tsx";
import type { Run } from "../../records/view/rules/changes.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton } from "../../shell/post-form.tsx";
import type { Look, Watch } from "../rules/watch.ts";
import { Address, summaryOf } from "./parts.tsx";

export interface LookPageProps {
  desk: SignedIn;
  watch: Watch;
  look: Look;
  /** What its words say beside those of before; empty where there is nothing to compare. */
  runs: readonly Run[];
  /** Handle of the source that was made of it. */
  handle?: string;
}

/** What one look found: the words that came and went, the pictures, the new items, and what to do with it. */
export function LookPage({ desk, watch, look, runs, handle }: LookPageProps) {
  const { t } = desk;
  const { capture, before, detail } = look;
  return (
    <Frame desk={desk} title={t(`watch-outcome-${look.outcome}`)} section="watching">
      <p>
        <a href={at(desk, `/watching/${watch.id}`)}>{t("watch-back-one")}</a>
      </p>
      <h1>{t(`watch-outcome-${look.outcome}`)}</h1>
      <p class="lead">{t(`watch-outcome-${look.outcome}-means`)}</p>
      <p>
        <a href={watch.url} rel="noreferrer noopener">
          <Address url={watch.url} />
        </a>
      </p>
      <p>
        <When v={desk} date={look.at} />{" "}
        <bdi dir="ltr" class="quiet">
          {look.at.slice(11, 16)} UTC
        </bdi>
        {before ? (
          <>
            {" "}
            · {t("watch-compared-with")} <When v={desk} date={before.at} />
          </>
        ) : null}
      </p>
      <p class="quiet">{summaryOf(desk, look)}</p>
      <Settling desk={desk} look={look} handle={handle} />
      {detail.items && detail.items.length > 0 ? <Items desk={desk} look={look} /> : null}
      {runs.length > 0 ? (
        <section aria-labelledby="words">
          <h2 id="words">{t("watch-words")}</h2>
          <p class="quiet">{t("watch-words-how")}</p>
          <div class="words watch-words" dir="auto">
            <Runs runs={runs} />
          </div>
        </section>
      ) : null}
      <Pictures desk={desk} look={look} />
      {capture ? (
        <p class="quiet">
          {t("watch-capture")} <bdi dir="ltr">{capture.wacz.sha256}</bdi>
        </p>
      ) : null}
    </Frame>
  );
}

function Settling({ desk, look, handle }: Pick<LookPageProps, "desk" | "look" | "handle">) {
  const { t } = desk;
  const here = `/watching/looks/${look.id}`;
  if (look.settled)
    return (
      <div class="notice">
        <p>
          {t(`watch-settled-${look.settled.how === "draft" ? "draft" : "nothing"}`, { by: look.settled.by })}{" "}
          {handle ? <a href={at(desk, `/records/${handle}`)}>{handle}</a> : null}
        </p>
        {look.settled.how === "draft" ? null : (
          <ActionButton desk={desk} action={`${here}/reopen`} quiet>
            {t("watch-reopen")}
          </ActionButton>
        )}
      </div>
    );
  if (!look.capture && !look.open) return null;
  return (
    <div class="acts">
      {look.capture ? (
        <ActionButton desk={desk} action={`${here}/draft`}>
          {t("watch-draft")}
        </ActionButton>
      ) : null}
      {look.open ? (
        <ActionButton desk={desk} action={`${here}/nothing`} quiet>
          {t("watch-nothing")}
        </ActionButton>
      ) : null}
    </div>
  );
}

const Items = ({ desk, look }: Pick<LookPageProps, "desk" | "look">) => (
  <section aria-labelledby="items">
    <h2 id="items">{desk.t("watch-items", { n: look.detail.items?.length ?? 0 })}</h2>
    <ul class="watch-items">
      {look.detail.items?.map(({ url, title }) => (
        <li>
          <a href={url} rel="noreferrer noopener">
            <bdi>{title}</bdi>
          </a>
          <p class="quiet">
            <Address url={url} />
          </p>
        </li>
      ))}
    </ul>
  </section>
);

function Pictures({ desk, look }: Pick<LookPageProps, "desk" | "look">) {
  const { t } = desk;
  const shown = [
    ["before", look.before?.screenshot],
    ["after", look.capture?.screenshot?.sha256],
    ["marked", look.detail.pictured],
  ].filter(([, sha256]) => sha256 !== undefined);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="pictures">
      <h2 id="pictures">{t("watch-pictures")}</h2>
      <ul class="watch-pictures">
        {shown.map(([which]) => (
          <li>
            <figure>
              <figcaption>{t(`watch-picture-${which}`)}</figcaption>
              <a href={at(desk, `/watching/looks/${look.id}/picture/${which}`)}>
                <img
                  src={at(desk, `/watching/looks/${look.id}/picture/${which}`)}
                  alt={t(`watch-picture-${which}`)}
                  loading="lazy"
                />
              </a>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
