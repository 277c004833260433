import type { LineOptions } from "../line.ts";
import type { Page } from "../page.ts";
import { el, paragraph } from "../view.ts";
import type { Piece } from "./piece.ts";
import { type CaseDoor, sendFile } from "./send-file.ts";
import { filesOf } from "./waiting-file.ts";

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
    const [copy, original] = filesOf(piece);
    const sends = async (words: string, it: typeof copy): Promise<boolean> => {
      const done = it === undefined || (await one(page, place, words, (heard) => sendFile(door, it.note, it.blob, line, heard)));
      all &&= done;
      return done;
    };
    if (!piece.arrived) piece.arrived = await sends(piece.name, copy);
    if (!piece.originalArrived) piece.originalArrived = await sends(page.t("script-original-of", { name: piece.name }), original);
  }
  return all;
}

/** One file with its bar. Answers whether it has arrived. */
export async function one(
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
