import { Problem } from "../../kernel/problem.ts";

/** Why a file is not added: what is wrong with it, and what to do. */
export interface Refusal {
  code: string;
  what: string;
  remedy: string;
}

export const REFUSALS = {
  "file-not-found": ["there is no such file or folder", "check the path"],
  "file-forbidden": [
    "it cannot be read: permission is denied",
    "allow this account to read it, or run the command as one that may",
  ],
  "file-special": ["it is neither a file nor a folder", "add a regular file"],
  "folder-loop": ["the folder leads back to one that it lies in", "nothing to do: what is in it has been added once"],
  "file-unreadable": ["the disk gives an error when it is read", "copy it from another place and add the copy"],
  "file-changed": ["it changed while it was being read", "wait until it is whole and add it again"],
  "file-empty": ["it is empty", "get the file again from where it came from"],
  "file-encrypted": ["it is protected by a password", "open it with its password, save it without one and add that copy"],
  "file-damaged": [
    "it is broken and cannot be read",
    "get it again from where it came from, or keep its bytes without text (--as-is)",
  ],
  "file-bomb": [
    "it unpacks to far more than a document holds",
    "do not open it; ask its sender, or keep its bytes without text (--as-is)",
  ],
  "file-slow": ["reading it took too long and was stopped", "split it, or keep its bytes without text (--as-is)"],
  "file-greedy": ["reading it took too much memory and was stopped", "split it, or keep its bytes without text (--as-is)"],
  "file-verbose": [
    "reading it gave more output than is allowed and was stopped",
    "split it, or keep its bytes without text (--as-is)",
  ],
  "disk-full": ["the disk is full", "free some space and run the same command again: what is there is not added twice"],
  "not-stored": ["the store did not take it", "check the store and run the same command again: what is there is not added twice"],
} as const satisfies Record<string, readonly [string, string]>;

export type RefusalCode = keyof typeof REFUSALS;

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);

export const refusal = (code: RefusalCode): Refusal => ({ code, what: REFUSALS[code][0], remedy: REFUSALS[code][1] });

/** A file that is refused, as a problem: its code is a key of REFUSALS, its detail both sentences. */
export const refused = (code: RefusalCode): Problem => {
  const { what, remedy } = refusal(code);
  return new Problem(code, 422, `${what}; ${remedy}`);
};
