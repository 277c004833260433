import {
  type Accounts,
  isRole,
  linkAddress,
  type MadeLink,
  migrateAccounts,
  openAccounts,
  openKey,
  ROLES,
  type Role,
} from "../accounts/index.ts";
import type { Config } from "../config.ts";
import { Problem } from "../kernel/problem.ts";
import { openHouse } from "../open.ts";
import type { Output } from "./output.ts";

/** Who acts in the shell: whoever may run it on this machine. The trail says so. */
const SHELL = "shell";

/** Runs `work` on the accounts, whether or not the monitor runs as well. */
async function withAccounts(config: Config, work: (accounts: Accounts) => Promise<void>): Promise<void> {
  const house = await openHouse(config);
  try {
    await migrateAccounts(house.database);
    const key = await openKey(config.data);
    const { database } = house;
    await work(openAccounts({ database, key, publicName: config.name, origin: () => config.deskUrl }));
  } finally {
    await house.close();
  }
}

/** `vigie user list`: everyone with an account, and the invitations that are open. */
export const userList = (config: Config, out: Output): Promise<void> =>
  withAccounts(config, async ({ members, team }) => {
    const [people, invitations] = [await members(), await team.invitations()];
    const width = Math.max(4, ...[...people, ...invitations].map(({ name }) => name.length));
    for (const { name, roles, suspended, active } of people) {
      const state = suspended ? "suspended" : active ? `last here ${active}` : "never here";
      out.line(`${name.padEnd(width)}  ${roles.join(", ")}  (${state})`);
    }
    for (const { name, roles, expires } of invitations)
      out.line(`${name.padEnd(width)}  ${roles.join(", ")}  (invited, until ${expires.slice(0, 10)})`);
    if (people.length + invitations.length === 0)
      out.line("Nobody has an account yet. `vigie start` prints a link for the first administrator.");
    out.result({
      people: people.map(({ name, roles, lang, suspended, created, active }) => ({
        name,
        roles,
        lang,
        suspended,
        created,
        active,
      })),
      invitations: invitations.map(({ name, roles, madeBy, made, expires }) => ({ name, roles, madeBy, made, expires })),
    });
  });

/** `vigie user invite`: a one-time link for someone new. */
export const userInvite = (config: Config, name: string, roles: readonly string[], reason: string, out: Output): Promise<void> =>
  withAccounts(config, async ({ team }) => {
    const link = await team.invite({ actor: SHELL, reason }, { name, roles: rolesFrom(roles) });
    sayLink(config, out, name, link, "to join with");
  });

/** `vigie user roles`: these roles and no others. */
export const userRoles = (config: Config, name: string, roles: readonly string[], reason: string, out: Output): Promise<void> =>
  withAccounts(config, async ({ team }) => {
    const wanted = rolesFrom(roles);
    await team.setRoles({ actor: SHELL, reason }, name, wanted);
    out.line(`${name} is now: ${wanted.join(", ")}.`);
    out.result({ name, roles: wanted });
  });

/** `vigie user suspend`: out at once, and not in again. */
export const userSuspend = (config: Config, name: string, reason: string, out: Output): Promise<void> =>
  withAccounts(config, async ({ team }) => {
    await team.suspend({ actor: SHELL, reason }, name);
    out.line(`${name} is suspended, and signed out everywhere.`);
    out.result({ name, suspended: true });
  });

export const userResume = (config: Config, name: string, reason: string, out: Output): Promise<void> =>
  withAccounts(config, async ({ team }) => {
    await team.resume({ actor: SHELL, reason }, name);
    out.line(`${name} may sign in again.`);
    out.result({ name, suspended: false });
  });

/** `vigie user reset`: a one-time link to a new sign-in; for an administrator who lost theirs too. */
export const userReset = (config: Config, name: string, reason: string, out: Output): Promise<void> =>
  withAccounts(config, async ({ team }) => {
    const link = await team.reset({ actor: SHELL, reason }, name);
    sayLink(config, out, name, link, "to sign in anew with; what opened the account before ends when it is used");
  });

function sayLink(config: Config, out: Output, name: string, { token, expires }: MadeLink, what: string): void {
  const url = linkAddress(config.deskUrl, "en", token);
  out.line(`A link for ${name} ${what}. It works once, until ${expires.slice(0, 16).replace("T", " ")} UTC:`);
  out.line(url);
  out.result({ name, url, expires });
}

/** Throws `roles-invalid` (422), which names the roles that there are. */
function rolesFrom(typed: readonly string[]): Role[] {
  const roles = typed.flatMap((one) => one.split(",")).map((one) => one.trim());
  const wrong = roles.find((one) => !isRole(one));
  if (wrong !== undefined) throw new Problem("roles-invalid", 422, `"${wrong}" is no role. There are: ${ROLES.join(", ")}.`);
  return roles.filter(isRole);
}
