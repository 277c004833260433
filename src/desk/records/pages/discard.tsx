import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { PostForm } from "../../shell/post-form.tsx";
import { When } from "./when.tsx";

/** Asks before anything that was typed is thrown away. */
export const DiscardPage = ({ desk, record, title, kept }: { desk: SignedIn; record: string; title: string; kept: string }) => (
  <Frame desk={desk} title={desk.t("records-discard-title")} section="records" switchable={false}>
    <p class="kicker">{title}</p>
    <h1>{desk.t("records-discard-title")}</h1>
    <p class="lead">
      {desk.t("records-discard-lead")} <When desk={desk} at={kept} />.
    </p>
    <PostForm desk={desk} action={`/records/${record}/discard`} class="acts">
      <button type="submit" class="grave">
        {desk.t("records-discard-do")}
      </button>
      <a href={at(desk, `/records/${record}/edit`)}>{desk.t("records-discard-back")}</a>
    </PostForm>
  </Frame>
);
