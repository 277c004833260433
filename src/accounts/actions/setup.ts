import { Problem } from "../../kernel/problem.ts";
import { secretCode } from "../../kernel/secrets.ts";
import { hashPassphrase } from "../argon.ts";
import type { Ground, Trx } from "../ground.ts";
import { CODE_LENGTH, CODE_LETTERS, CODES, readCode } from "../rules/codes.ts";
import { after, SETTING_UP } from "../rules/limits.ts";
import { passphraseFault } from "../rules/passphrase.ts";
import { newTotpSecret, totpAddress, totpStep } from "../totp.ts";
import { recoveryHash } from "./second-factor.ts";

/** A new secret for an authenticator app. `sealed` goes into the form and comes back with the first code. */
export interface NewAuthenticator {
  /** In base32, to be typed where no camera is. */
  secret: string;
  /** What the square code says. */
  address: string;
  sealed: string;
}

/** What a form carries while a sign-in is being set up, locked so that only we can read it. */
interface Draft {
  until: string;
  /** argon2id, in PHC form. */
  hash?: string;
  secret?: string;
  step?: number;
  codes: string[];
}

/** Recovery codes to write down. `draft` goes into the form, and comes back with one of them. */
export interface NewCodes {
  codes: readonly string[];
  draft: string;
}

export function newAuthenticator(ground: Ground, about: string, name: string, sealed?: string): NewAuthenticator {
  const secret = (sealed === undefined ? undefined : sealedSecret(ground, about, sealed)) ?? newTotpSecret();
  const until = after(ground.clock(), SETTING_UP);
  return {
    secret,
    address: totpAddress(secret, ground.publicName, name),
    sealed: ground.box.lock(JSON.stringify({ secret, until }), `new authenticator ${about}`),
  };
}

function sealedSecret({ box, clock }: Ground, about: string, sealed: string): string | undefined {
  const text = box.unlock(sealed, `new authenticator ${about}`);
  const { secret, until } = text ? (JSON.parse(text) as { secret: string; until: string }) : { secret: undefined, until: "" };
  return until > clock() ? secret : undefined;
}

/** The secret behind `sealed` and the step of its first code. Throws `setup-expired` or `code-wrong` (422). */
export function confirmAuthenticator(
  ground: Ground,
  about: string,
  sealed: string,
  code: string,
): { secret: string; step: number } {
  const secret = sealedSecret(ground, about, sealed);
  if (!secret) throw expired();
  const read = readCode(code);
  const step = read.kind === "authenticator" ? totpStep(secret, read.code, ground.clock()) : undefined;
  if (step === undefined) throw new Problem("code-wrong", 422, "This is not the code that the app shows now.");
  return { secret, step };
}

/** Throws `passphrase-short`, `passphrase-long` or `passphrase-simple` (422). */
export function demandGoodPassphrase(ground: Ground, passphrase: string, name: string): void {
  const fault = passphraseFault(passphrase, [name, ground.publicName]);
  if (fault === "passphrase-short") throw new Problem("passphrase-short", 422, "A passphrase has at least 12 characters.");
  if (fault === "passphrase-long") throw new Problem("passphrase-long", 422, "A passphrase has at most 1024 bytes.");
  if (fault === "passphrase-simple")
    throw new Problem("passphrase-simple", 422, "This passphrase is among those that are tried first.");
}

/** Checks a whole new way to sign in, and gives recovery codes for it. Nothing is written yet. */
export async function draftWay(
  ground: Ground,
  about: string,
  name: string,
  typed: { passphrase: string; sealed: string; code: string },
): Promise<NewCodes> {
  demandGoodPassphrase(ground, typed.passphrase, name);
  const app = confirmAuthenticator(ground, about, typed.sealed, typed.code);
  return locked(ground, about, { ...app, hash: await hashPassphrase(typed.passphrase) });
}

/** New recovery codes alone. */
export const draftCodes = (ground: Ground, about: string): NewCodes => locked(ground, about, {});

function locked(ground: Ground, about: string, more: Omit<Draft, "until" | "codes">): NewCodes {
  const codes = Array.from({ length: CODES }, () => secretCode(CODE_LENGTH, CODE_LETTERS));
  const draft: Draft = { ...more, codes, until: after(ground.clock(), SETTING_UP) };
  return { codes, draft: ground.box.lock(JSON.stringify(draft), `draft ${about}`) };
}

/** The codes inside a draft, to show them again. Throws `setup-expired` (422). */
export const codesOf = (ground: Ground, about: string, draft: string): NewCodes => ({
  codes: read(ground, about, draft).codes,
  draft,
});

/** The draft, once one of its codes came back. Throws `setup-expired` or `code-not-among` (422). */
export function confirmDraft(ground: Ground, about: string, draft: string, typed: string): Draft {
  const found = read(ground, about, draft);
  const code = readCode(typed);
  if (code.kind !== "recovery" || !found.codes.includes(code.code))
    throw new Problem("code-not-among", 422, "This is none of the recovery codes on the page.");
  return found;
}

function read({ box, clock }: Ground, about: string, draft: string): Draft {
  const text = box.unlock(draft, `draft ${about}`);
  const found = text ? (JSON.parse(text) as Draft) : undefined;
  if (!found || found.until <= clock()) throw expired();
  return found;
}

const expired = (): Problem => new Problem("setup-expired", 422, "This form is too old. Begin again: it takes a minute.");

/** Writes what a draft holds. */
export async function keepDraft(ground: Ground, trx: Trx, person: string, { hash, secret, step, codes }: Draft): Promise<void> {
  if (hash) await keepPassphrase(ground, trx, person, hash);
  if (secret) await keepAuthenticator(ground, trx, person, { secret, step: step ?? 0 });
  await trx.deleteFrom("recovery_code").where("person", "=", person).execute();
  await trx
    .insertInto("recovery_code")
    .values(codes.map((code) => ({ person, hash: recoveryHash(person, code), used: null })))
    .execute();
}

export async function keepPassphrase({ clock }: Ground, trx: Trx, person: string, hash: string): Promise<void> {
  const changed = clock();
  await trx
    .insertInto("passphrase")
    .values({ person, hash, changed })
    .onConflict((clash) => clash.column("person").doUpdateSet({ hash, changed }))
    .execute();
}

export async function keepAuthenticator(
  { box, clock }: Ground,
  trx: Trx,
  person: string,
  app: { secret: string; step: number },
): Promise<void> {
  const row = { secret: box.lock(app.secret, `authenticator ${person}`), last_step: app.step, added: clock() };
  await trx
    .insertInto("authenticator")
    .values({ person, ...row })
    .onConflict((clash) => clash.column("person").doUpdateSet(row))
    .execute();
}
