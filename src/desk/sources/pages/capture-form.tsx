import { TextArea } from "../../shell/controls.tsx";
import type { SignedIn } from "../../shell/desk.ts";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { type Mistake, MOST_ADDRESSES } from "../rules/captures.ts";

const FIELD = "addresses";

/** Addresses to capture, one a line. */
export function CaptureForm({ desk, typed = "", mistake }: { desk: SignedIn; typed?: string; mistake?: Mistake }) {
  const { t } = desk;
  const error =
    mistake &&
    t(`captures-mistake-${mistake.kind}`, { most: MOST_ADDRESSES, line: mistake.kind === "address" ? mistake.line : "" });
  return (
    <section class="capture-form" aria-labelledby="capture-title">
      <h2 id="capture-title">{t("captures-form-title")}</h2>
      <ErrorSummary desk={desk} errors={error === undefined ? [] : [{ id: FIELD, message: error }]} />
      <PostForm desk={desk} action="/sources/captures" label={t("captures-form-title")}>
        <TextArea
          id={FIELD}
          label={t("captures-addresses")}
          help={t("captures-help", { most: MOST_ADDRESSES })}
          rows={4}
          value={typed}
          error={error}
        />
        <button type="submit">{t("captures-go")}</button>
      </PostForm>
    </section>
  );
}
