import type { SourceFile } from "../../load/source.ts";
import * as to from "../../rules/paths.ts";
import { fileSize, type View } from "../view.ts";
import { Code } from "./text.tsx";

/** The original beside its text: as an image where there is one, played where it plays, else as a file to open. */
export function Original({ v, file, page, handle }: { v: View; file: SourceFile; page: number; handle: string }) {
  const shown = file.clean ?? (file.served ? file.sha256 : undefined);
  const href = shown ? `${to.object(shown)}${file.mediaType === "application/pdf" ? `#page=${page}` : ""}` : undefined;
  const image = file.mediaType.startsWith("image/") && !file.mediaType.includes("svg");
  const picture = image && shown ? to.object(shown) : file.thumbnail && page === 1 ? to.object(file.thumbnail) : undefined;
  return (
    <figure class="original">
      {picture ? (
        <a href={href ?? picture}>
          <img src={picture} alt={v.t("original-alt", { handle, page: String(page) })} loading="lazy" />
        </a>
      ) : null}
      {/* biome-ignore lint/a11y/useMediaCaption: evidence is shown as it came; its text, where there is one, stands beside it. */}
      {shown && file.mediaType.startsWith("audio/") ? <audio controls preload="none" src={to.object(shown)} /> : null}
      {/* biome-ignore lint/a11y/useMediaCaption: evidence is shown as it came; its text, where there is one, stands beside it. */}
      {shown && file.mediaType.startsWith("video/") ? <video controls preload="none" src={to.object(shown)} /> : null}
      <figcaption>
        {href ? (
          <a href={href}>
            {file.mediaType === "application/pdf" ? v.t("original-open-page", { page: String(page) }) : v.t("original-open")}
          </a>
        ) : (
          v.t("original-withheld")
        )}{" "}
        <span class="brief">
          <span>
            <Code>{file.mediaType}</Code>
          </span>
          {file.bytes === undefined ? null : <span>{fileSize(v, file.bytes)}</span>}
        </span>
      </figcaption>
    </figure>
  );
}
