import { Problem } from "../../kernel/problem.ts";
import { type DeskAction, may, mayOn, type RecordAction, type Subject } from "../rules/access.ts";
import type { DeskContext, SignedIn } from "./desk.ts";

/** The page's desk with the one who is signed in. Routes behind the sign-in always have one. */
export function signedIn(c: DeskContext): SignedIn {
  const desk = c.get("desk");
  if (!desk.session) throw new Problem("signed-out", 401, "Sign in first.");
  return { ...desk, session: desk.session };
}

/** Throws `forbidden` (403) unless who is signed in may do this at the desk. */
export function demand(c: DeskContext, action: DeskAction): SignedIn {
  const desk = signedIn(c);
  if (!may(desk.session.person, action)) throw forbidden();
  return desk;
}

/**
 * Throws `record-unknown` (404) when who is signed in may not even see the record, so that nobody learns that it is there,
 * and `forbidden` (403) when they may see it and not do this.
 */
export function demandOn(c: DeskContext, action: RecordAction, subject: Subject): SignedIn {
  const desk = signedIn(c);
  if (!mayOn(desk.session.person, "see", subject)) throw new Problem("record-unknown", 404, "There is no such record.");
  if (!mayOn(desk.session.person, action, subject)) throw forbidden();
  return desk;
}

/** Throws `proof-needed` (403) unless they have just shown that it is them: the page asks, and what was sent is kept. */
export function demandProof({ session }: SignedIn, now: string): void {
  if (session.freshUntil <= now) throw new Problem("proof-needed", 403, "Show that it is you, then this is done.");
}

const forbidden = (): Problem => new Problem("forbidden", 403, "Your roles do not allow this.");
