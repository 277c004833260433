import type { Admitted } from "../../../accounts/index.ts";
import { now } from "../../../kernel/clock.ts";
import { Problem } from "../../../kernel/problem.ts";
import { at, type Desk, type DeskContext } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { keptIn } from "../../shell/keep.tsx";
import { show } from "../../shell/screen.tsx";
import { SendAgainPage } from "../../shell/send-again.tsx";
import { giveToken } from "../../shell/session-cookie.ts";
import { nextFrom } from "../next.ts";
import { type Mistake, mistakeOf } from "../rules/mistakes.ts";

/** Statuses of a form that comes back. */
export type Back = 403 | 422 | 429 | 503;

/** Lets someone in under a new token. Whoever was in this browser before is out. */
export async function letIn(c: DeskContext, house: DeskHouse, { token }: Admitted): Promise<void> {
  const before = c.get("desk").session;
  if (before) await house.accounts.own.endSession(before.person, before.id);
  giveToken(c, house.settings, token);
}

/** After a sign-in or a proof: the form that waited is offered to be sent, else the page that was wanted. */
export async function goOn(c: DeskContext, house: DeskHouse, token: string, otherwise = "/"): Promise<Response> {
  const form = await formOf(c);
  const kept = keptIn(form);
  const desk = c.get("desk");
  if (kept) {
    const session = await house.accounts.sessionOf(token);
    const seated: Desk = { ...desk, ...(session ? { session } : {}) };
    return show(c, <SendAgainPage desk={seated} kept={kept} />);
  }
  return c.redirect(nextFrom(form.get("next")) ?? at(desk, otherwise), 303);
}

/** Does `work`; what its sender can put right brings the form back with it. */
export async function orBack(
  c: DeskContext,
  work: () => Promise<Response>,
  back: (mistakes: readonly Mistake[], status: Back) => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const mistake = error instanceof Problem ? mistakeOf(error, c.get("desk").t, now()) : undefined;
    if (!mistake || !(error instanceof Problem)) throw error;
    const status = ([403, 429, 503] as const).find((one) => one === error.status) ?? 422;
    return back([mistake], status);
  }
}
