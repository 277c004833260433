import { formatDate, formatNumber } from "../../../kernel/languages.ts";
import { TextArea } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { TableImport } from "../rules/import.ts";

export interface ImportsPageProps {
  desk: SignedIn;
  list: readonly { it: TableImport; rows: number; halted: boolean }[];
  /** A pasted table that could not be taken, and why. */
  wrong?: { message: string; text: string };
}

/** All imports, and the ways to begin one. */
export function ImportsPage({ desk, list, wrong }: ImportsPageProps) {
  const { t } = desk;
  return (
    <Frame desk={desk} title={t("bulk-title")} section="import">
      <ErrorSummary desk={desk} errors={wrong ? [{ id: "table", message: wrong.message }] : []} />
      <h1>{t("bulk-title")}</h1>
      <p class="lead">{t("bulk-lead")}</p>
      <PostForm desk={desk} action="/import/file" files>
        <div class="control">
          <label for="file">{t("bulk-file")}</label>
          <p class="help" id="file-help">
            {t("bulk-file-help")}
          </p>
          <input
            id="file"
            name="file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            required
            aria-describedby="file-help"
          />
        </div>
        <button type="submit">{t("bulk-send")}</button>
      </PostForm>
      <details open={wrong !== undefined}>
        <summary>{t("bulk-paste-title")}</summary>
        <PostForm desk={desk} action="/import/paste">
          <TextArea
            id="table"
            label={t("bulk-paste")}
            help={t("bulk-paste-help")}
            value={wrong?.text}
            error={wrong?.message}
            rows={8}
          />
          <button type="submit">{t("bulk-paste-send")}</button>
        </PostForm>
      </details>
      <h2>{t("bulk-list")}</h2>
      {list.length === 0 ? <p class="silence">{t("bulk-none")}</p> : null}
      <ol class="bulk-imports">
        {list.map(({ it, rows, halted }) => (
          <li key={it.id}>
            <a href={at(desk, `/import/${it.id}`)}>
              <bdi>{it.name}</bdi>
            </a>{" "}
            <span class="state">{t(halted ? "bulk-halted" : `bulk-state-${it.state}`)}</span>
            <p class="quiet">
              <time dateTime={it.created}>{formatDate(it.created, desk.lang)}</time> · {t("bulk-by", { name: it.person })}
              {rows > 0 ? ` · ${t("bulk-rows", { n: rows })}` : ` · ${size(desk, it.bytes)}`}
            </p>
          </li>
        ))}
      </ol>
    </Frame>
  );
}

const size = (desk: SignedIn, bytes: number): string => `${formatNumber(Math.max(1, Math.round(bytes / 1000)), desk.lang)} kB`;
