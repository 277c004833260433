import { Secret, TOTP } from "otpauth";
import type { Accounts, Admitted, Role } from "../src/accounts/index.ts";
import type { Language } from "../src/kernel/languages.ts";

/** Someone of a test's team, with all that opens their account. */
export interface Mate {
  name: string;
  passphrase: string;
  /** Of the authenticator app, in base32. */
  secret: string;
  codes: readonly string[];
  /** Of the session that they have been in since they joined. */
  token: string;
}

/** What an authenticator app shows at an instant. */
export const codeAt = (secret: string, at: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: 30 }).generate({
    timestamp: Date.parse(at),
  });

/** A code that the app does not show around an instant. */
export function wrongCodeAt(secret: string, at: string): string {
  const around = [-60, -30, 0, 30, 60].map((s) => codeAt(secret, new Date(Date.parse(at) + s * 1000).toISOString()));
  return ["000000", "111111", "222222", "333333", "444444", "555555"].find((code) => !around.includes(code)) ?? "666666";
}

/** Goes through a one-time link as a person would, with a passphrase and an app. */
export async function goThrough(
  accounts: Accounts,
  link: string,
  { name, lang = "en", at = new Date().toISOString() }: { name: string; lang?: Language; at?: string },
): Promise<Mate & Admitted> {
  const { door } = accounts;
  const passphrase = `lantern over the quiet harbour ${name}`;
  const app = await door.authenticator(link, name);
  const { codes, draft } = await door.draft(link, name, { passphrase, sealed: app.sealed, code: codeAt(app.secret, at) });
  const admitted = await door.byPassphrase(link, { name, lang }, draft, codes[0] ?? "");
  return { name, passphrase, secret: app.secret, codes, ...admitted };
}

/** Invites someone from the shell, and lets them join. */
export async function join(
  accounts: Accounts,
  who: { name: string; roles: readonly Role[]; lang?: Language; at?: string },
): Promise<Mate & Admitted> {
  const { token } = await accounts.team.invite({ actor: "shell", reason: "a test" }, who);
  return goThrough(accounts, token, who);
}
