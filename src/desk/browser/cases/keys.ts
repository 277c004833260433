/** A custodian's key: made here, wrapped here, opened here. No function of this file sends anything anywhere. */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient, webauthn } from "age-encryption";

/** `identity` opens, and stays on this device; `recipient` seals, and everyone may have it. */
export interface Key {
  identity: string;
  recipient: string;
}

export async function makeKey(): Promise<Key> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Throws when the text is no key. */
export async function keyOf(identity: string): Promise<Key> {
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Shortest passphrase, in characters: who has the file can try passphrases for as long as they like. */
export const SHORTEST = 16;

/** The key as an age file that a passphrase opens; `age -d` opens it too. */
export async function wrapWithPassphrase({ identity }: Key, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize("NFC"));
  return encrypter.encrypt(`${identity}\n`);
}

/** Throws when the passphrase does not open it, or the file is none. */
export async function openWithPassphrase(file: Uint8Array, passphrase: string): Promise<Key> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize("NFC"));
  return keyOf(identityIn(await decrypter.decrypt(file, "text")));
}

export interface PasskeyCopy {
  /** Which passkey it is, in age's words. */
  passkey: string;
  file: Uint8Array;
}

/** Can this browser perhaps wrap by a passkey? Whether the device really can is known when it is asked. */
export const knowsPasskeys = (): boolean => typeof PublicKeyCredential === "function" && window.isSecureContext;

/** Makes a passkey of this device and wraps the key with it. Throws when the device cannot, or its owner does not want to. */
export async function wrapWithPasskey({ identity }: Key, name: string): Promise<PasskeyCopy> {
  const passkey = await webauthn.createCredential({ keyName: name });
  const encrypter = new Encrypter();
  encrypter.addRecipient(new webauthn.WebAuthnRecipient({ identity: passkey }));
  return { passkey, file: await encrypter.encrypt(`${identity}\n`) };
}

/** Throws when the device cannot, or its owner does not want to. */
export async function openWithPasskey({ passkey, file }: PasskeyCopy): Promise<Key> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(new webauthn.WebAuthnIdentity({ identity: passkey }));
  return keyOf(identityIn(await decrypter.decrypt(file, "text")));
}

/** The first identity of an identity file, as age reads one: comments and empty lines are passed over. */
function identityIn(text: string): string {
  const found = text
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line.startsWith("AGE-SECRET-KEY-1"));
  if (!found) throw new Error("no key inside");
  return found;
}
