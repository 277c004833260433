import { type Code, newCode } from "../rules/code.ts";
import type { Purpose } from "../rules/consent.ts";
import { type Derived, deriveFrom, rootInBrowser } from "../rules/derive.ts";
import { fromBase64 } from "./bytes.ts";
import type { Piece } from "./files/piece.ts";
import type { Begun } from "./letter.ts";
import type { Shelf } from "./own/shelf.ts";
import type { Page } from "./page.ts";

/** What one person is telling, from the first step to the last. It lives in this page and nowhere else. */
export interface Telling {
  page: Page;
  begun: Begun;
  answers: Partial<Record<Purpose, boolean>>;
  text: string;
  pieces: Piece[];
  key?: CodeAndKeys;
  /** Where things are kept on a phone of one's own; none where the phone is shared. */
  shelf?: Shelf;
}

export interface CodeAndKeys {
  code: Code;
  /** How far the making of the keys is, from 0 to 1. */
  progress: number;
  keys: Promise<Derived>;
}

/** A new code, whose keys are made while the person writes it down. */
export function newKey(begun: Begun, heard: (part: number) => void = () => {}): CodeAndKeys {
  const code = newCode();
  const made: CodeAndKeys = {
    code,
    progress: 0,
    keys: rootInBrowser(code, fromBase64(begun.salt), (part) => {
      made.progress = part;
      heard(part);
    }).then(deriveFrom),
  };
  return made;
}

/** The day as it is everywhere at the same time: no hour, no place. */
export const today = (): string => new Date().toISOString().slice(0, 10);
