import type { TestAccounts } from "../../tests/accounts.ts";
import { codeAt, goThrough, join, type Mate } from "../../tests/team.ts";
import type { Accounts, Admitted, Role, Session } from "./index.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Who acts, where it does not matter who does. */
export const shell = { actor: "shell", reason: "a test" };

/** How many of what happens at once succeed, and with which codes the others are refused. */
export async function settled(all: Promise<unknown>[]): Promise<{ won: number; codes: string[] }> {
  const results = await Promise.allSettled(all);
  return {
    won: results.filter(({ status }) => status === "fulfilled").length,
    codes: results.flatMap((one) =>
      one.status === "rejected" ? [(one.reason as { code?: string }).code ?? String(one.reason)] : [],
    ),
  };
}

export interface AccountsHouse {
  /** The accounts of the test that is running: new and empty. */
  it: TestAccounts;
  team(): Accounts["team"];
  door(): Accounts["door"];
  /** Someone of the team who has joined; an editor when no role is given. */
  member(name: string, ...roles: Role[]): Promise<Mate & Admitted>;
  /** The first administrator, through the link of the first start. */
  first(name?: string): Promise<Mate & Admitted>;
  /** The session that a token opens, which a test counts on. */
  sessionOf(admitted: Pick<Admitted, "token">): Promise<Session>;
  signIn(
    who: Pick<Mate, "name" | "passphrase" | "secret">,
    more?: { passphrase?: string; code?: string },
  ): ReturnType<Accounts["door"]["signIn"]>;
}

/** `open` says which accounts a test has: others for each. */
export function houseOf(open: () => TestAccounts): AccountsHouse {
  const it: TestAccounts = {
    get accounts() {
      return open().accounts;
    },
    get opened() {
      return open().opened;
    },
    again: () => open().again(),
    now: () => open().now(),
    wait: (milliseconds) => open().wait(milliseconds),
    drop: () => open().drop(),
  };
  return {
    it,
    team: () => it.accounts.team,
    door: () => it.accounts.door,
    member: (name, ...roles) => join(it.accounts, { name, roles: roles.length > 0 ? roles : ["editor"], at: it.now() }),
    async first(name = "amal") {
      const link = await it.accounts.team.firstLink();
      return goThrough(it.accounts, link?.token ?? "", { name, at: it.now() });
    },
    async sessionOf({ token }) {
      const session = await it.accounts.sessionOf(token);
      if (!session) throw new Error("no session");
      return session;
    },
    signIn: (who, more = {}) =>
      it.accounts.door.signIn(who.name, { passphrase: who.passphrase, code: codeAt(who.secret, it.now()), ...more }),
  };
}
