import { When } from "../../../site/index.ts";
import { TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton, PostForm } from "../../shell/post-form.tsx";
import type { Look, Watch } from "../rules/watch.ts";
import type { Tally } from "../store.ts";
import { Address, summaryOf } from "./parts.tsx";
import { EverySelect, MOST_NOTE } from "./watching.tsx";

export interface WatchPageProps {
  desk: SignedIn;
  watch: Watch;
  looks: readonly Look[];
  tally: Tally | undefined;
  /** There are earlier looks than these. */
  more: boolean;
  /** A look is queued or under way. */
  looking: boolean;
}

/** One address that is watched: how it stands, every look at it, and what can be changed. */
export function WatchPage({ desk, watch, looks, tally, more, looking }: WatchPageProps) {
  const { t } = desk;
  const here = `/watching/${watch.id}`;
  return (
    <Frame desk={desk} title={t("watch-one")} section="watching">
      <p>
        <a href={at(desk, "/watching")}>{t("watch-back")}</a>
      </p>
      <h1>
        <Address url={watch.url} />
      </h1>
      {watch.note ? (
        <p class="lead">
          <bdi>{watch.note}</bdi>
        </p>
      ) : null}
      <p>
        {t(`watch-kind-${watch.kind}`)} · {t(`watch-every-${watch.every}`)} · {t("watch-by", { name: watch.by })}
      </p>
      <p class="quiet">
        {tally ? t("watch-tally", { looks: tally.looks, nothing: tally.nothing, found: tally.found, down: tally.down }) : null}
      </p>
      {watch.downSince ? (
        <p class="caution">
          {t("watch-down-since")} <When v={desk} date={watch.downSince} />. {t("watch-down-how")}
        </p>
      ) : null}
      {looking ? (
        <p class="notice" role="status">
          {t("watch-looking")}
        </p>
      ) : null}
      <div class="acts">
        {watch.paused ? null : (
          <ActionButton desk={desk} action={`${here}/look`}>
            {t("watch-look-now")}
          </ActionButton>
        )}
        <ActionButton desk={desk} action={`${here}/${watch.paused ? "resume" : "pause"}`} quiet>
          {t(watch.paused ? "watch-resume" : "watch-pause")}
        </ActionButton>
      </div>
      <h2 id="looks">{t("watch-looks")}</h2>
      {looks.length === 0 ? <p class="silence">{t("watch-never")}</p> : <Looks desk={desk} looks={looks} />}
      {more ? (
        <p>
          <a href={at(desk, `${here}?before=${encodeURIComponent(looks.at(-1)?.at ?? "")}`)}>{t("watch-earlier")}</a>
        </p>
      ) : null}
      <details>
        <summary>{t("watch-change")}</summary>
        <PostForm desk={desk} action={here}>
          <EverySelect desk={desk} value={watch.every} />
          <TextInput id="note" label={t("watch-note")} help={t("watch-note-help")} value={watch.note} maxLength={MOST_NOTE} />
          <button type="submit">{t("watch-save")}</button>
        </PostForm>
      </details>
    </Frame>
  );
}

const Looks = ({ desk, looks }: { desk: SignedIn; looks: readonly Look[] }) => (
  <ol class="watch-looks">
    {looks.map((look) => (
      <li class={look.open ? "open" : undefined}>
        <When v={desk} date={look.at} />{" "}
        <bdi dir="ltr" class="quiet">
          {look.at.slice(11, 16)} UTC
        </bdi>{" "}
        {look.capture ? (
          <a href={at(desk, `/watching/looks/${look.id}`)}>{desk.t(`watch-outcome-${look.outcome}`)}</a>
        ) : (
          desk.t(`watch-outcome-${look.outcome}`)
        )}{" "}
        <span class="quiet">{summaryOf(desk, look)}</span>
      </li>
    ))}
  </ol>
);
