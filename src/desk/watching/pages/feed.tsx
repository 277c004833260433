import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton } from "../../shell/post-form.tsx";

/** One's own secret address of the feed of findings. The address itself is shown once, when it is made. */
export const FeedPage = ({ desk, has, address }: { desk: SignedIn; has: boolean; address?: string }) => (
  <Frame desk={desk} title={desk.t("watch-feed")} section="watching" switchable={address === undefined}>
    <p>
      <a href={at(desk, "/watching")}>{desk.t("watch-back")}</a>
    </p>
    <h1>{desk.t("watch-feed")}</h1>
    <p class="lead">{desk.t("watch-feed-lead")}</p>
    {address ? (
      <>
        <p>{desk.t("watch-feed-yours")}</p>
        <p>
          <code class="code" dir="ltr">
            {address}
          </code>
        </p>
        <p class="caution">{desk.t("watch-feed-once")}</p>
      </>
    ) : null}
    {has && !address ? <p>{desk.t("watch-feed-has")}</p> : null}
    <div class="acts">
      <ActionButton desk={desk} action="/watching/feed" quiet={has}>
        {desk.t(has ? "watch-feed-anew" : "watch-feed-make")}
      </ActionButton>
      {has ? (
        <ActionButton desk={desk} action="/watching/feed/end" quiet>
          {desk.t("watch-feed-end")}
        </ActionButton>
      ) : null}
    </div>
  </Frame>
);
