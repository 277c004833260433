import type { ResetNotice } from "../../../accounts/index.ts";
import { formatDate } from "../../../kernel/languages.ts";
import type { SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { PostForm } from "../../shell/post-form.tsx";

/** What others did to someone's sign-in: shown at every sign-in until they say that they know. */
export const ResetsPage = ({ desk, notices, next }: { desk: SignedIn; notices: readonly ResetNotice[]; next?: string }) => {
  const { t, lang } = desk;
  const worded = ({ madeBy, made, used }: ResetNotice) => {
    const by = madeBy === "shell" ? t("people-by-shell") : madeBy;
    const day = formatDate(made, lang);
    return used ? t("people-reset-used", { by, day, used: formatDate(used, lang) }) : t("people-reset-unused", { by, day });
  };
  return (
    <Frame desk={desk} title={t("people-resets-title")}>
      <h1>{t("people-resets-title")}</h1>
      <p class="lead">{t("people-resets-why")}</p>
      <ul>
        {notices.map((notice) => (
          <li>{worded(notice)}</li>
        ))}
      </ul>
      <PostForm desk={desk} action="/me/resets">
        {notices.map(({ id }) => (
          <input type="hidden" name="id" value={id} />
        ))}
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <button type="submit">{t("people-resets-known")}</button>
      </PostForm>
    </Frame>
  );
};
