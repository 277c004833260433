import type { FileNote } from "../../rules/payload.ts";
import type { LineOptions } from "../line.ts";
import type { Page } from "../page.ts";
import { el, paragraph } from "../view.ts";
import type { Piece } from "./piece.ts";
import { type CaseDoor, sendFile } from "./send-file.ts";

/**
 * Sends all that has not arrived yet, one after the other, and draws how far each is. Those that are refused are named and
 * do not keep the others back. Answers whether all have arrived.
 */
export async function sendPieces(
  page: Page,
  place: HTMLElement,
  pieces: readonly Piece[],
  door: CaseDoor,
  line: LineOptions,
): Promise<boolean> {
  let all = true;
  for (const piece of pieces) {
    const { name, blob, clean, original, seconds } = piece;
    const note: FileNote = {
      kind: "file",
      name,
      mediaType: blob.type || "application/octet-stream",
      bytes: blob.size,
      clean,
      seconds,
    };
    const sends = async (words: string, it: FileNote, bytes: Blob): Promise<boolean> => {
      const done = await one(page, place, words, (heard) => sendFile(door, it, bytes, line, heard));
      all &&= done;
      return done;
    };
    if (!piece.arrived) piece.arrived = await sends(name, note, blob);
    if (original && !piece.originalArrived) {
      const asItIs: FileNote = {
        ...note,
        mediaType: original.type || note.mediaType,
        bytes: original.size,
        clean: false,
        original: true,
      };
      piece.originalArrived = await sends(page.t("script-original-of", { name }), asItIs, original);
    }
  }
  return all;
}

async function one(
  page: Page,
  place: HTMLElement,
  name: string,
  send: (heard: (part: number) => void) => Promise<void>,
): Promise<boolean> {
  const { t } = page;
  const bar = el("progress", { max: 1, value: 0, "aria-label": name });
  const told = paragraph(t("sealed-sending"));
  const row = el("div", { class: "sending" }, el("bdi", { class: "filename" }, name), bar, told);
  place.append(row);
  try {
    await send((part) => {
      bar.value = part;
      told.textContent = t("sealed-progress", { percent: Math.floor(part * 100) });
    });
    told.textContent = t("files-arrived", { name });
    page.arrived();
    return true;
  } catch (error) {
    page.stopped.throwIfAborted();
    // A broken line is tried for ever, so this one was refused or could not be read.
    console.error(error instanceof Error ? error.name : "file");
    bar.remove();
    told.setAttribute("role", "alert");
    told.textContent = t("script-file-failed", { name });
    return false;
  }
}
