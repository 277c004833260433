import { Problem } from "../../kernel/problem.ts";
import { sameSecret } from "../../kernel/secrets.ts";
import type { DeskContext } from "./desk.ts";

export const staleForm = (): Problem => new Problem("stale-form", 403, "The form is from an earlier sign-in.");

/** What was sent with a form must be the token of the session, where there is one: else `stale-form` (403). */
export function requireToken(c: DeskContext, sent: string | undefined): void {
  const { session } = c.get("desk");
  if (session && (!sent || !sameSecret(sent, session.formToken))) throw staleForm();
}
