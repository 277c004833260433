import { Secret, TOTP } from "otpauth";
import { secret } from "../kernel/secrets.ts";

/** What every authenticator app understands: SHA-1, six digits, half a minute. */
const PERIOD = 30;
const SHAPE = { algorithm: "SHA1", digits: 6, period: PERIOD } as const;
const BYTES = 20;

/** A new secret, in base32 as people type it. */
export const newTotpSecret = (): string =>
  new Secret({ buffer: new Uint8Array(Buffer.from(secret(BYTES), "base64url")).buffer }).base32;

/** The address inside the square code that an app reads. */
export const totpAddress = (base32: string, issuer: string, name: string): string =>
  new TOTP({ ...SHAPE, issuer, label: name, secret: Secret.fromBase32(base32) }).toString();

/**
 * The time step that a code belongs to, or undefined when it is not one of now. Clocks may be half a minute apart.
 * Whoever asks must refuse a step that is not later than the last one taken: a code counts once.
 */
export function totpStep(base32: string, code: string, now: string): number | undefined {
  const timestamp = Date.parse(now);
  const delta = TOTP.validate({ ...SHAPE, secret: Secret.fromBase32(base32), token: code, timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD) + delta;
}
