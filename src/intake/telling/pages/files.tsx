import { CASE_BYTES, CASE_FILES, CLEANED_FILE_BYTES, FILE_BYTES } from "../../rules/limits.ts";
import { Frame } from "./frame.tsx";
import { Buttons, Go, StepForm } from "./step.tsx";
import type { TellView } from "./view.ts";

const MIB = 1024 * 1024;
const mib = (bytes: number): string => String(bytes / MIB);

export interface FilesProps {
  v: TellView;
  pass: string;
  trouble?: string;
  news?: string;
}

/** One file a page, so that one which breaks off costs no other. The fields stand before the file: they are read first. */
export function FilesPage({ v, pass, trouble, news }: FilesProps) {
  const { t } = v;
  return (
    <Frame v={v} title={t("files-title")} icon="clip" trouble={trouble} news={news}>
      <p class="lead">{t("files-lead")}</p>
      <StepForm v={v} step="files" fields={[["pass", pass]]}>
        <p>{t("files-original-title")}</p>
        <p>
          <label class="tick">
            <input type="checkbox" name="original" value="yes" autocomplete="off" />
            <span>{t("files-original")}</span>
          </label>
        </p>
        <p class="field">
          <label for="file">{t("files-pick")}</label>
          <input id="file" name="file" type="file" />
        </p>
        <p class="help">
          {t("files-limits", { each: mib(FILE_BYTES), count: String(CASE_FILES), total: mib(CASE_BYTES) })}{" "}
          {t("files-clean-limit", { each: mib(CLEANED_FILE_BYTES) })}
        </p>
        <Buttons>
          <Go value="file" icon="send">
            {t("files-send")}
          </Go>
          <Go value="enough" quiet>
            {t("files-enough")}
          </Go>
        </Buttons>
      </StepForm>
      <p class="help">{t("files-slow")}</p>
    </Frame>
  );
}
