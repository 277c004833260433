import { FILE_BYTES } from "../../rules/limits.ts";
import type { Page } from "../page.ts";
import { button, el, labelled, list, paragraph, status, tick, trouble } from "../view.ts";
import { cleanCopy } from "./clean.ts";
import { LIMITS, megabytes, type Piece } from "./piece.ts";
import { type Reveals, revealsOf } from "./reveals.ts";

export interface Files {
  view: HTMLElement;
  /** Puts in a piece that was made here. */
  add: (piece: Piece) => void;
  /** Takes in files from elsewhere, as if they had been picked. */
  take: (files: readonly File[]) => void;
}

/** Where files are picked, shown with what they reveal, and taken away again. */
export function addsFiles(page: Page, pieces: Piece[]): Files {
  const { t } = page;
  const rows = el("ul", { class: "pieces" });
  const told = status();
  const row = (piece: Piece, ...said: Node[]): void => {
    const away = button(
      t("reveal-remove"),
      "remove",
      () => {
        pieces.splice(pieces.indexOf(piece), 1);
        item.remove();
      },
      true,
    );
    const item = el("li", { "data-tell-piece": true }, el("bdi", { class: "filename" }, piece.name), ...said, away);
    rows.append(item);
  };
  for (const piece of pieces) row(piece, ...(piece.seconds === undefined ? [] : [playerOf(piece)]));
  const add = (piece: Piece) => {
    pieces.push(piece);
    row(piece, playerOf(piece));
  };
  const input = el("input", { type: "file", multiple: true, "data-tell-field": "files", autocomplete: "off" });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    void takenIn(files);
  });
  const takenIn = async (files: readonly File[]) => {
    told.line.replaceChildren();
    for (const file of files) {
      if (file.size > FILE_BYTES) told.line.append(trouble(t("files-too-big", { each: LIMITS.each })));
      else {
        const looked = await lookedInto(file).catch(() => undefined);
        if (!looked) told.line.append(trouble(t("sealed-no-file")));
        else {
          pieces.push(looked.piece);
          row(looked.piece, ...saidOf(page, file, looked));
        }
      }
    }
  };
  const view = el(
    "div",
    { class: "files" },
    el("h2", {}, t("script-files-title")),
    paragraph(t("files-limits", LIMITS), "help"),
    rows,
    labelled(t("script-files-pick"), input),
    told.line,
  );
  return { view, add, take: (files) => void takenIn(files) };
}

interface Looked {
  piece: Piece;
  reveals: Reveals;
}

async function lookedInto(file: File): Promise<Looked> {
  // A file that vanished from under the page is found out here, and not in the middle of sending.
  await file.slice(0, 1).arrayBuffer();
  const [reveals, clean] = await Promise.all([revealsOf(file), cleanCopy(file)]);
  const piece: Piece = {
    name: file.name.slice(0, 300),
    blob: clean ?? file,
    clean: clean !== undefined,
    needsYes: clean === undefined,
    yes: false,
  };
  return { piece, reveals };
}

/** What the file gives away, in plain words, and the choice that goes with it. */
function saidOf({ t }: Page, file: File, { piece, reveals }: Looked): Node[] {
  const said: Node[] = [paragraph(t("reveal-size", { size: megabytes(file.size) }), "help"), el("h3", {}, t("reveal-title"))];
  if (!reveals) said.push(paragraph(t("reveal-unknown")));
  else if (reveals.length === 0) said.push(paragraph(t("reveal-nothing")));
  else
    said.push(
      list(...reveals.map(({ kind, value }) => (value ? `${t(`reveal-${kind}`)}: \u2068${value}\u2069` : t(`reveal-${kind}`)))),
    );
  if (!piece.clean) {
    said.push(
      tick(t("script-as-it-is"), "as-it-is", false, (on) => {
        piece.yes = on;
      }),
    );
    return said;
  }
  const shown = el("img", { class: "shown", alt: "" });
  shown.src = URL.createObjectURL(piece.blob);
  shown.addEventListener("load", () => URL.revokeObjectURL(shown.src), { once: true });
  said.push(paragraph(t("reveal-clean")), shown, paragraph(t("reveal-seen")));
  said.push(
    tick(t("reveal-original"), "original", false, (on) => {
      piece.original = on ? file : undefined;
    }),
  );
  return said;
}

export function playerOf({ blob }: Piece): HTMLElement {
  const player = el("audio", { controls: true, preload: "metadata" });
  player.src = URL.createObjectURL(blob);
  return player;
}
