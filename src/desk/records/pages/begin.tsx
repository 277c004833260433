import { TYPE_NAMES, type TypeName } from "../../../registry/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton } from "../../shell/post-form.tsx";
import type { CopyListed } from "../actions.ts";
import { When } from "./when.tsx";

/** What kind of record is it? Each with a sentence on what belongs there. */
export const BeginPage = ({ desk }: { desk: SignedIn }) => (
  <Frame desk={desk} title={desk.t("records-begin-title")} section="records">
    <h1>{desk.t("records-begin-title")}</h1>
    <p class="lead">{desk.t("records-begin-lead")}</p>
    <dl class="begin">
      {TYPE_NAMES.map((type: TypeName) => (
        <div>
          <dt>
            <a href={at(desk, `/records/new?type=${type}`)}>{desk.t(`type-${type}`)}</a>
          </dt>
          <dd>{desk.t(`records-about-${type}`)}</dd>
        </div>
      ))}
    </dl>
  </Frame>
);

/** What someone has typed and not saved, and what they have thrown away and may put back. */
export function CopiesPage({ desk, copies }: { desk: SignedIn; copies: readonly CopyListed[] }) {
  const { t } = desk;
  const open = copies.filter(({ discarded }) => discarded === undefined);
  const thrown = copies.filter(({ discarded }) => discarded !== undefined);
  return (
    <Frame desk={desk} title={t("records-copies-title")} section="records">
      <h1>{t("records-copies-title")}</h1>
      <p class="lead">{t("records-copies-lead")}</p>
      {open.length === 0 ? <p class="silence">{t("records-copies-none")}</p> : null}
      <ul class="copies">
        {open.map((copy) => (
          <li>
            <a href={at(desk, copy.path)}>{copy.title}</a> <small>{t(`type-${copy.type}`)}</small>
            <br />
            <small>
              {t(copy.saved ? "records-copy-of" : "records-copy-new")} <When desk={desk} at={copy.at} />
            </small>
          </li>
        ))}
      </ul>
      {thrown.length > 0 ? (
        <section aria-labelledby="thrown">
          <h2 id="thrown">{t("records-thrown-title")}</h2>
          <ul class="copies">
            {thrown.map((copy) => (
              <li>
                {copy.title} <small>{t(`type-${copy.type}`)}</small>{" "}
                <ActionButton desk={desk} action={`/records/copies/${copy.id}`} quiet>
                  {t("records-put-back")}
                </ActionButton>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Frame>
  );
}
