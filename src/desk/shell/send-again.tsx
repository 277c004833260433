import { direction } from "../../kernel/languages.ts";
import type { Desk } from "./desk.ts";
import { Frame } from "./frame.tsx";
import { type Kept, SentAgain } from "./keep.tsx";
import { PostForm } from "./post-form.tsx";

/** A form that was not taken, with everything that was typed: one button sends it again from the sign-in of now. */
export const SendAgainPage = ({ desk, kept }: { desk: Desk; kept: Kept }) => (
  <Frame desk={desk} title={desk.t("desk-send-again-title")} switchable={false}>
    <h1>{desk.t("desk-send-again-title")}</h1>
    <p class="lead">{desk.t("desk-send-again-why")}</p>
    <PostForm desk={desk} action={kept.action.replace(/^\/[a-z]+/, "")}>
      <SentAgain kept={kept} />
      <button type="submit">{desk.t("desk-send-again")}</button>
    </PostForm>
    <details>
      <summary>{desk.t("desk-send-again-what")}</summary>
      <dl class="kept">
        {kept.entries
          .filter(([, value]) => value.trim() !== "")
          .map(([name, value]) => (
            <>
              <dt>
                <bdi dir="ltr">{name}</bdi>
              </dt>
              <dd dir={direction(desk.lang) === "rtl" ? "auto" : undefined}>{value}</dd>
            </>
          ))}
      </dl>
    </details>
  </Frame>
);
