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
  /** The person does not want to come back: nothing is said of a code afterwards. */
  skipsCode?: boolean;
  /** Where things are kept on a phone of one's own; none where the phone is shared. */
  shelf?: Shelf;
}

export interface CodeAndKeys {
  code: Code;
  /** How far the making of the keys is, from 0 to 1. */
  progress: () => number;
  keys: Promise<Derived>;
}

/** A new code, whose keys are made while the person writes it down. */
export function newKey({ salt }: Begun): CodeAndKeys {
  const code = newCode();
  let progress = 0;
  const heard = (part: number) => {
    progress = part;
  };
  const keys = rootInBrowser(code, fromBase64(salt), heard).then(deriveFrom);
  return { code, progress: () => progress, keys };
}

/** The day as it is everywhere at the same time: no hour, no place. */
export const today = (): string => new Date().toISOString().slice(0, 10);
