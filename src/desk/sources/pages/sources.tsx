import { formatDate } from "../../../kernel/languages.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { CaptureForm } from "./capture-form.tsx";
import { UploadForm } from "./upload-form.tsx";

export interface SourceRow {
  handle: string;
  title: string;
  lang: string;
  changed?: string;
}

/** The beginning of this area: sending files, and the sources that were changed last. */
export const SourcesPage = ({ desk, recent, limit }: { desk: SignedIn; recent: readonly SourceRow[]; limit: number }) => (
  <Frame desk={desk} title={desk.t("sources-home-title")} section="sources">
    <h1>{desk.t("sources-home-title")}</h1>
    <p class="lead">{desk.t("sources-lead")}</p>
    <UploadForm desk={desk} limit={limit} />
    <p>
      <a class="more" href={at(desk, "/sources/intake")}>
        {desk.t("sources-intake-link")}
      </a>
    </p>
    <CaptureForm desk={desk} />
    <p>
      <a class="more" href={at(desk, "/sources/captures")}>
        {desk.t("captures-link")}
      </a>
    </p>
    <section aria-labelledby="recent-title">
      <h2 id="recent-title">{desk.t("sources-recent")}</h2>
      {recent.length === 0 ? (
        <p class="silence">{desk.t("sources-recent-none")}</p>
      ) : (
        <ul class="rows">
          {recent.map((row) => (
            <li>
              <a href={at(desk, `/sources/${row.handle}`)} lang={row.lang} dir="auto">
                {row.title}
              </a>{" "}
              <span class="brief">
                <code dir="ltr">{row.handle}</code>
                {row.changed ? ` ${formatDate(row.changed, desk.lang)}` : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  </Frame>
);
