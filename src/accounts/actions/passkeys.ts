import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Ground, Trx } from "../ground.ts";
import { relyingParty } from "../rules/origin.ts";
import { label, type Session } from "../rules/person.ts";
import { personFrom, rowById } from "../store.ts";
import type { PasskeyRow } from "../tables.ts";
import { isChallenge, newChallenge, passkeyRefused, spend } from "./challenges.ts";
import { openSession } from "./sessions.ts";
import { type Admitted, refresh, suspendedProblem } from "./sign-in.ts";

/** Characters of the longest answer of a browser that we read. */
const LONGEST_ANSWER = 50_000;

/** What a browser's key answered, as the page's form carries it: JSON. */
export type PasskeyAnswer = string;

/** What is asked of the browser to make a new key for someone. */
export const registrationOptions = async (
  ground: Ground,
  about: string,
  person: { id: string; name: string },
  have: readonly { id: string }[],
): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  generateRegistrationOptions({
    rpName: ground.publicName,
    rpID: relyingParty(ground.origin()),
    userID: new TextEncoder().encode(person.id),
    userName: person.name,
    userDisplayName: person.name,
    challenge: newChallenge(ground, about),
    attestationType: "none",
    excludeCredentials: have.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });

/** A key that was made and checked; its challenge has yet to be spent. */
export interface NewPasskey {
  challenge: string;
  id: string;
  publicKey: string;
  counter: number;
  transports: string;
}

/** Throws `passkey-refused` (422). */
export async function checkRegistration(ground: Ground, about: string, answer: PasskeyAnswer): Promise<NewPasskey> {
  const response = read<RegistrationResponseJSON>(answer);
  let challenge = "";
  const checked = await attempt(() =>
    verifyRegistrationResponse({
      response,
      expectedChallenge: (given) => {
        challenge = decoded(given);
        return isChallenge(ground, challenge, about);
      },
      expectedOrigin: ground.origin(),
      expectedRPID: relyingParty(ground.origin()),
      requireUserVerification: true,
    }),
  );
  if (!checked?.verified) throw passkeyRefused();
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  const transports = (response.response.transports ?? []).filter((one) => /^[a-z-]{1,20}$/.test(one)).join(" ");
  return { challenge, id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
}

/** Keeps a checked key as this person's. Throws `passkey-refused` (422) when it is somebody's already. */
export async function keepPasskey(ground: Ground, trx: Trx, person: string, key: NewPasskey, name: string): Promise<void> {
  await spend(ground, trx, key.challenge);
  const { id, publicKey, counter, transports } = key;
  const kept = await trx
    .insertInto("passkey")
    .values({ id, person, public_key: publicKey, counter, transports, name: label(name), added: ground.clock(), used: null })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (Number(kept.numInsertedOrUpdatedRows ?? 0) === 0) throw passkeyRefused();
}

/** What is asked of the browser to show a key that it has. */
export const authenticationOptions = (ground: Ground, about: string): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  generateAuthenticationOptions({
    rpID: relyingParty(ground.origin()),
    challenge: newChallenge(ground, about),
    userVerification: "required",
  });

export const SIGN_IN = "sign-in";
export const proofOf = (session: Session): string => `proof ${session.id}`;

/** Throws `passkey-refused` (422) or `account-suspended` (403). */
export async function signInByPasskey(ground: Ground, answer: PasskeyAnswer): Promise<Admitted> {
  const { key, challenge, counter } = await checkAnswer(ground, SIGN_IN, answer);
  return ground.database.transact(async (trx) => {
    const row = await useKey(ground, trx, key, challenge, counter);
    return { token: await openSession(ground, trx, row.id), person: personFrom(row) };
  });
}

/** A fresh proof by a key of the same person. Throws as `signInByPasskey` does. */
export async function proveByPasskey(ground: Ground, session: Session, answer: PasskeyAnswer): Promise<void> {
  const { key, challenge, counter } = await checkAnswer(ground, proofOf(session), answer);
  if (key.person !== session.person.id) throw passkeyRefused();
  await ground.database.transact(async (trx) => {
    await useKey(ground, trx, key, challenge, counter);
    await refresh(ground, trx, session.id);
  });
}

async function checkAnswer(ground: Ground, about: string, answer: PasskeyAnswer) {
  const response = read<AuthenticationResponseJSON>(answer);
  const { db } = ground.database;
  const key = await db.selectFrom("passkey").selectAll().where("id", "=", String(response.id)).executeTakeFirst();
  if (!key) throw passkeyRefused();
  let challenge = "";
  const checked = await attempt(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: (given) => {
        challenge = decoded(given);
        return isChallenge(ground, challenge, about);
      },
      expectedOrigin: ground.origin(),
      expectedRPID: relyingParty(ground.origin()),
      credential: { id: key.id, publicKey: new Uint8Array(Buffer.from(key.public_key, "base64url")), counter: key.counter },
      requireUserVerification: true,
    }),
  );
  const whose = response.response.userHandle;
  if (!checked?.verified || (whose && Buffer.from(whose, "base64url").toString() !== key.person)) throw passkeyRefused();
  return { key, challenge, counter: checked.authenticationInfo.newCounter };
}

/** Spends the challenge and writes down the use; the key may have been removed meanwhile. */
async function useKey(ground: Ground, trx: Trx, key: PasskeyRow, challenge: string, counter: number) {
  await spend(ground, trx, challenge);
  const { numUpdatedRows } = await trx
    .updateTable("passkey")
    .set({ counter, used: ground.clock().slice(0, 10) })
    .where("id", "=", key.id)
    .where("person", "=", key.person)
    .executeTakeFirst();
  const row = numUpdatedRows === 1n ? await rowById(trx, key.person) : undefined;
  if (!row) throw passkeyRefused();
  if (row.suspended) throw suspendedProblem();
  return row;
}

function read<T extends { id: string; response: object }>(answer: PasskeyAnswer): T {
  if (answer.length > LONGEST_ANSWER) throw passkeyRefused();
  try {
    const value: unknown = JSON.parse(answer);
    if (value && typeof value === "object" && "id" in value && typeof value.id === "string" && "response" in value) {
      if (value.response && typeof value.response === "object") return value as T;
    }
  } catch {
    // Not even JSON: refused like any other.
  }
  throw passkeyRefused();
}

/** The library throws at whatever it does not like: to us that is one refusal. */
async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

const decoded = (challenge: string): string => Buffer.from(challenge, "base64url").toString("utf8");
