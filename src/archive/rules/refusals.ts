import { Problem } from "../../kernel/problem.ts";

/** Why a file is not added: what is wrong with it, and what to do. A sentence each. */
export interface Refusal {
  code: string;
  what: string;
  remedy: string;
}

export const REFUSALS = {
  "file-not-found": ["There is no such file or folder.", "Check the path."],
  "file-forbidden": [
    "It cannot be read: permission is denied.",
    "Allow this account to read it, or run the command as one that may.",
  ],
  "file-special": ["It is neither a file nor a folder.", "Add a regular file."],
  "folder-loop": ["The folder leads back to one that it lies in.", "Nothing to do: what is in it has been added once."],
  "file-unreadable": ["The disk gives an error when it is read.", "Copy it from another place and add the copy."],
  "file-changed": ["It changed while it was being read.", "Wait until it is whole and add it again."],
  "file-empty": ["It is empty.", "Get the file again from where it came from."],
  "file-encrypted": ["It is protected by a password.", "Open it with its password, save it without one and add that copy."],
  "file-damaged": [
    "It is broken and cannot be read.",
    "Get it again from where it came from, or keep its bytes without text (--as-is).",
  ],
  "file-bomb": [
    "It unpacks to far more than a document holds.",
    "Do not open it; ask its sender, or keep its bytes without text (--as-is).",
  ],
  "file-slow": ["Reading it took too long and was stopped.", "Split it, or keep its bytes without text (--as-is)."],
  "file-greedy": ["Reading it took too much memory and was stopped.", "Split it, or keep its bytes without text (--as-is)."],
  "file-verbose": [
    "Reading it gave more output than is allowed and was stopped.",
    "Split it, or keep its bytes without text (--as-is).",
  ],
  "disk-full": ["The disk is full.", "Free some space and run the same command again: what is there is not added twice."],
  "not-stored": [
    "The store did not take it.",
    "Check the store and run the same command again: what is there is not added twice.",
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type RefusalCode = keyof typeof REFUSALS;

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);

export const refusal = (code: RefusalCode): Refusal => ({ code, what: REFUSALS[code][0], remedy: REFUSALS[code][1] });

/** A file that is refused, as a problem: its code is a key of REFUSALS, its detail both sentences. */
export const refused = (code: RefusalCode): Problem => {
  const { what, remedy } = refusal(code);
  return new Problem(code, 422, `${what} ${remedy}`);
};
