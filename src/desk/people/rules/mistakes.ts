import type { Messages } from "../../../kernel/messages.ts";
import type { Problem } from "../../../kernel/problem.ts";

/** Something in a form that its sender can put right, and the control that it is about. */
export interface Mistake {
  id: string;
  message: string;
}

/** Which control each refusal of the accounts is about. What is not here is no mistake in a form. */
const ABOUT: Readonly<Record<string, string>> = {
  "sign-in-refused": "passphrase",
  "too-many-attempts": "passphrase",
  "account-suspended": "name",
  "desk-busy": "passphrase",
  "passkey-refused": "passkey",
  "name-invalid": "name",
  "name-taken": "name",
  "passphrase-short": "passphrase",
  "passphrase-long": "passphrase",
  "passphrase-simple": "passphrase",
  "code-wrong": "code",
  "code-not-among": "code",
  "setup-expired": "code",
  "roles-invalid": "roles",
};

export function mistakeOf(problem: Problem, t: Messages, now: string): Mistake | undefined {
  const id = ABOUT[problem.code];
  if (!id) return undefined;
  const wait = Date.parse(problem.fields.until ?? "") - Date.parse(now);
  const n = Number.isFinite(wait) ? Math.max(1, Math.ceil(wait / 60_000)) : 1;
  return { id, message: t(`people-error-${problem.code}`, problem.code === "too-many-attempts" ? { n } : undefined) };
}

/** What is wrong with a control, for its `error`. */
export const errorOf = (mistakes: readonly Mistake[], id: string): string | undefined =>
  mistakes.find((one) => one.id === id)?.message;
