import { Choices } from "../../shell/controls.tsx";
import type { SignedIn } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";
import { NOTICE_KINDS, type NoticeKind } from "../rules/kinds.ts";

/** A section of one's own page: which notices come by e-mail. */
export function NoticeChoice({ desk, chosen }: { desk: SignedIn; chosen: readonly NoticeKind[] }) {
  const { t, session } = desk;
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">{t("notices-title")}</h2>
      <PostForm desk={desk} action="/me/notices">
        <Choices
          id="notice"
          legend={t("notices-legend")}
          help={session.person.email ? t("notices-help") : t("notices-no-address")}
          choices={NOTICE_KINDS.map((kind) => ({ value: kind, label: t(`notices-choice-${kind}`) }))}
          chosen={chosen}
          several
        />
        <button type="submit">{t("notices-save")}</button>
      </PostForm>
    </section>
  );
}
