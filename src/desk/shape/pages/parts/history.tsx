import type { ShapeRevision } from "../../../../registry/index.ts";
import { When } from "../../../../site/index.ts";
import type { SignedIn } from "../../../shell/desk.ts";
import { PostForm } from "../../../shell/post-form.tsx";

export interface HistoryProps {
  desk: SignedIn;
  versions: readonly ShapeRevision[];
  /** Where a version is asked back: a path of the desk that takes `version`. */
  action: string;
  /** It was there before the first change, as it ships. */
  ships?: boolean;
}

/** Who changed it, when and why, newest first; each earlier version can be brought back. */
export function History({ desk, versions, action, ships = false }: HistoryProps) {
  const { t } = desk;
  if (versions.length === 0) return ships ? <p class="quiet">{t("shape-as-shipped")}</p> : null;
  const newest = versions.toReversed();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t("shape-history")}</h2>
      <ol class="shape-history" reversed>
        {newest.map((revision, i) => (
          <li value={revision.version}>
            <p>
              <When v={desk} date={revision.at} /> · <bdi dir="ltr">{revision.actor}</bdi>
              <br />
              <bdi>{revision.reason}</bdi>
            </p>
            {i > 0 ? <Back desk={desk} action={action} version={revision.version} /> : null}
          </li>
        ))}
        {ships ? (
          <li value={0}>
            <p>{t("shape-shipped")}</p>
            <Back desk={desk} action={action} version={0} />
          </li>
        ) : null}
      </ol>
    </section>
  );
}

const Back = ({ desk, action, version }: { desk: SignedIn; action: string; version: number }) => (
  <PostForm desk={desk} action={action} class="act">
    <input type="hidden" name="version" value={String(version)} />
    <button type="submit" class="quiet">
      {desk.t("shape-bring-back", { version })}
    </button>
  </PostForm>
);
