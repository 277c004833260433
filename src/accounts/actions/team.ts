import { newId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { type Ground, inTurn, type Trx } from "../ground.ts";
import { INVITATION, RESET } from "../rules/limits.ts";
import type { Invitation, MadeLink } from "../rules/links.ts";
import { isAccountName, type Person, ROLES, type Role } from "../rules/person.ts";
import { administrators, personNamed, rolesText, rowByName } from "../store.ts";
import { note } from "./events.ts";
import { makeLink, openInvitations, revokeLinks } from "./links.ts";
import { endSessions, rotate } from "./sessions.ts";
import { suspendedProblem } from "./sign-in.ts";

/** Who does something to an account, and why. Whether they may is decided before. */
export interface Cause {
  /** Name of an account, or `shell`. */
  actor: string;
  reason: string;
}

/** Who made the first link: nobody else was there. */
const HOUSE = "vigie";

/** What administrators and the shell do to the accounts of others. Nothing here opens a session: nobody acts as another. */
export function team(ground: Ground) {
  return {
    /** Invites someone. Throws `name-invalid`, `name-taken` or `roles-invalid` (422). */
    invite: ({ actor, reason }: Cause, who: { name: string; roles: readonly Role[]; email?: string }): Promise<MadeLink> =>
      inTurn(ground, async (trx) => {
        const { name, email } = who;
        const roles = demandRoles(who.roles);
        if (!isAccountName(name))
          throw new Problem(
            "name-invalid",
            422,
            "A name has 3 to 40 letters a to z, digits and hyphens, and begins with a letter.",
          );
        const invited = (await openInvitations(ground, trx)).some((one) => one.name === name);
        if (invited || (await rowByName(trx, name))) throw new Problem("name-taken", 422, "Somebody has this name already.");
        await note(ground, trx, { actor, act: "invited", about: name, reason, detail: { roles: roles.join(" ") } });
        const link = { kind: "invitation", person: newId(), name, roles, madeBy: actor, lasts: INVITATION } as const;
        return makeLink(ground, trx, { ...link, ...(email ? { email } : {}) });
      }),

    invitations: (): Promise<Invitation[]> => openInvitations(ground, ground.database.db),

    /** Takes an invitation back. Throws `invitation-unknown` (404). */
    revokeInvitation: ({ actor, reason }: Cause, id: string): Promise<void> =>
      inTurn(ground, async (trx) => {
        const found = (await openInvitations(ground, trx)).find((one) => one.id === id);
        if (!found) throw new Problem("invitation-unknown", 404, "There is no such open invitation.");
        await revokeLinks(ground, trx, "invitation", { id });
        await note(ground, trx, { actor, act: "invitation-revoked", about: found.name, reason });
      }),

    /**
     * Gives a person these roles and no others. Their sessions end, so that nothing opened under the old ones goes on; `own`, the
     * session of the one who does it, goes on under the new token that is answered.
     * Throws `account-unknown` (404), `roles-invalid` (422) or `last-administrator` (409).
     */
    setRoles: ({ actor, reason }: Cause, name: string, wanted: readonly Role[], own?: string): Promise<string | undefined> =>
      inTurn(ground, async (trx) => {
        const roles = demandRoles(wanted);
        const person = await personNamed(trx, name);
        if (rolesText(roles) === rolesText(person.roles)) return undefined;
        if (!roles.includes("administrator")) await demandAnother(trx, person);
        await trx
          .updateTable("person")
          .set({ roles: rolesText(roles) })
          .where("id", "=", person.id)
          .execute();
        const detail = { before: person.roles.join(" "), roles: roles.join(" ") };
        await note(ground, trx, { actor, act: "roles-changed", about: name, reason, detail });
        const self = actor === name ? own : undefined;
        await endSessions(trx, person.id, self);
        return self ? rotate(trx, self) : undefined;
      }),

    /** They may not sign in any more, and are out at once. Throws `account-unknown` (404) or `last-administrator` (409). */
    suspend: ({ actor, reason }: Cause, name: string): Promise<void> =>
      inTurn(ground, async (trx) => {
        const person = await personNamed(trx, name);
        if (person.suspended) return;
        await demandAnother(trx, person);
        await trx.updateTable("person").set({ suspended: 1 }).where("id", "=", person.id).execute();
        await note(ground, trx, { actor, act: "suspended", about: name, reason });
        await revokeLinks(ground, trx, "reset", { person: person.id });
        await endSessions(trx, person.id);
      }),

    /** Throws `account-unknown` (404). */
    resume: ({ actor, reason }: Cause, name: string): Promise<void> =>
      inTurn(ground, async (trx) => {
        const person = await personNamed(trx, name);
        if (!person.suspended) return;
        await trx.updateTable("person").set({ suspended: 0 }).where("id", "=", person.id).execute();
        await note(ground, trx, { actor, act: "resumed", about: name, reason });
      }),

    /**
     * A link with which a person makes themselves a new sign-in. It replaces earlier ones, and they are told of it at their next
     * sign-in, whether it was used or not. Throws `account-unknown` (404) or `account-suspended` (403).
     */
    reset: ({ actor, reason }: Cause, name: string): Promise<MadeLink> =>
      inTurn(ground, async (trx) => {
        const person = await personNamed(trx, name);
        if (person.suspended) throw suspendedProblem();
        const revoked = await revokeLinks(ground, trx, "reset", { person: person.id });
        await note(ground, trx, {
          actor,
          act: "reset-made",
          about: name,
          reason,
          detail: revoked > 0 ? { replaces: String(revoked) } : {},
        });
        const { id, roles } = person;
        return makeLink(ground, trx, { kind: "reset", person: id, name, roles, madeBy: actor, lasts: RESET });
      }),

    /** A new link for the first administrator, which makes earlier ones void; undefined when there is an administrator. */
    firstLink: (): Promise<MadeLink | undefined> =>
      inTurn(ground, async (trx) => {
        if ((await administrators(trx)).length > 0) return undefined;
        await revokeLinks(ground, trx, "first", {});
        const link = { kind: "first", person: newId(), roles: ["administrator", "editor", "reviewer"], madeBy: HOUSE } as const;
        return makeLink(ground, trx, { ...link, lasts: INVITATION });
      }),
  };
}

/** Someone with no role could do nothing. Throws `roles-invalid` (422). */
function demandRoles(wanted: readonly Role[]): Role[] {
  const roles = ROLES.filter((role) => wanted.includes(role));
  if (roles.length === 0) throw new Problem("roles-invalid", 422, `Choose at least one role of: ${ROLES.join(", ")}.`);
  return roles;
}

/** Throws `last-administrator` (409) when this person is the only one who can administer. */
async function demandAnother(trx: Trx, person: Person): Promise<void> {
  const all = await administrators(trx);
  if (all.length === 1 && all[0]?.id === person.id)
    throw new Problem("last-administrator", 409, "Somebody must be able to administer. Make another administrator first.");
}
