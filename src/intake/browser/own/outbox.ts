import type { Piece } from "../files/piece.ts";
import { filesOf, sealedToWait, sendWaitingFile, type WaitingFile } from "../files/waiting-file.ts";
import { type Begun, type Letter, sendLetter } from "../letter.ts";
import { type LineOptions, Refused } from "../line.ts";

/** What somebody told, sealed whole and waiting for a line: the words, then the files. Nothing here can open it. */
export interface Waiting {
  /** The print that the case is found by. */
  id: string;
  /** Until the words have arrived. */
  letter?: Letter;
  /** Then: what its files are sent with. */
  pass?: string;
  /** Those that have not arrived. */
  files: WaitingFile[];
}

export const waitingOf = (letter: Letter, files: WaitingFile[] = []): Waiting => ({ id: letter.lookupPrint, letter, files });

/** Seals all pieces, one after the other; `heard` hears how many are done, 0 to 1. */
export async function sealedPieces(
  { recipient }: Letter,
  pieces: readonly Piece[],
  heard: (part: number) => void,
): Promise<WaitingFile[]> {
  const files = pieces.flatMap(filesOf);
  const sealed: WaitingFile[] = [];
  for (const { note, blob } of files) {
    sealed.push(await sealedToWait(recipient, note, blob));
    heard(sealed.length / files.length);
  }
  return sealed;
}

export interface Sending {
  line: LineOptions;
  /** Keeps where it stands, so that whatever ends the page costs nothing that was done. */
  keep: (it: Waiting) => Promise<void>;
  begun?: Begun;
  working?: () => void;
  /** Hears the share of all files that has arrived, 0 to 1. */
  heard?: (part: number) => void;
}

/**
 * Sends what waits, from where it stopped before. A file that the server refuses is left out. Answers how many were; throws
 * Refused when the words themselves are not taken.
 */
export async function sendWaiting(it: Waiting, { line, keep, begun, working, heard = () => {} }: Sending): Promise<number> {
  if (it.letter) {
    it.pass = await sendLetter(it.letter, line, begun, working);
    // It is gone from here, so that nothing sends it again that was taken back meanwhile.
    delete it.letter;
    await keep(it);
  }
  const all = bytesOf(it.files);
  let refused = 0;
  for (let [file] = it.files; file; [file] = it.files) {
    const { sealed } = file;
    const before = all - bytesOf(it.files);
    const went = (part: number) => heard((before + part * sealed.size) / all);
    try {
      await sendWaitingFile(file, it.pass ?? "", line, () => keep(it), went);
    } catch (error) {
      if (!(error instanceof Refused) || error.status >= 500) throw error;
      refused++;
    }
    it.files.shift();
    await keep(it);
  }
  return refused;
}

const bytesOf = (files: readonly WaitingFile[]): number => files.reduce((sum, { sealed }) => sum + sealed.size, 0);
