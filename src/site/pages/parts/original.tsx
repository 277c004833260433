import type { SourceFile } from "../../load/source.ts";
import * as to from "../../rules/paths.ts";
import { fileSize, type View } from "../view.ts";
import { Code } from "./text.tsx";

interface Picture {
  sha256: string;
  width?: number;
  height?: number;
}

const shownOf = (file: SourceFile): string | undefined => file.clean ?? (file.served ? file.sha256 : undefined);

/** The best picture of a page that is given out: the page itself, the file where it is a picture, its thumbnail. */
function pictureOf(file: SourceFile, page: number, image?: Picture): Picture | undefined {
  if (image) return image;
  const shown = shownOf(file);
  if (shown && file.mediaType.startsWith("image/") && !file.mediaType.includes("svg")) return { sha256: shown, ...file.size };
  return file.thumbnail && page === 1 ? { sha256: file.thumbnail } : undefined;
}

export const hasPicture = (file: SourceFile, page: number): boolean => pictureOf(file, page) !== undefined;

interface OriginalProps {
  v: View;
  file: SourceFile;
  page: number;
  /** The page being read as it looks. */
  image?: Picture;
  handle: string;
}

/** The original beside its text: as a picture where there is one, played where it plays, else as a file to open. */
export function Original({ v, file, page, image, handle }: OriginalProps) {
  const shown = shownOf(file);
  const href = shown ? `${to.object(shown)}${file.mediaType === "application/pdf" ? `#page=${page}` : ""}` : undefined;
  const picture = pictureOf(file, page, image);
  return (
    <figure class="original">
      {picture ? (
        <a href={href ?? to.object(picture.sha256)}>
          <img
            src={to.object(picture.sha256)}
            width={picture.width}
            height={picture.height}
            alt={v.t("original-alt", { handle, page: String(page) })}
          />
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
