import { argon2 } from "node:crypto";
import { promisify } from "node:util";
import { Problem } from "../kernel/problem.ts";
import { sameSecret, secret } from "../kernel/secrets.ts";
import { isTooLong, normalised } from "./rules/passphrase.ts";

/** OWASP's parameters for argon2id: memory in KiB. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT = 16;
const TAG = 32;

/** So many at a time, so that nobody's guessing takes the machine; and so many waiting, so that nobody waits for long. */
const AT_ONCE = 2;
const WAITING = 40;

const derive = promisify(argon2);
let running = 0;
const queue: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) throw new Problem("desk-busy", 503, "Many sign in at this moment. Try again in a minute.");
    await new Promise<void>((turn) => queue.push(turn));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

interface Cost {
  memory: number;
  passes: number;
  parallelism: number;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64").replace(/=+$/, "");

const hashed = (passphrase: string, salt: Uint8Array, cost: Cost): Promise<Uint8Array> =>
  inTurn(() => derive("argon2id", { message: normalised(passphrase), nonce: salt, tagLength: TAG, ...cost }));

/** A passphrase as it is kept: argon2id in PHC form. Runs beside the main thread. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = Buffer.from(secret(SALT), "base64url");
  const tag = await hashed(passphrase, salt, COST);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(salt)}$${base64(tag)}`;
}

/**
 * Is this the passphrase behind the hash? With no hash to compare (nobody has that name) the same work is done for nothing, so that
 * the time it takes tells nothing. `outdated`: it was hashed with other parameters than today's.
 */
export async function checkPassphrase(
  passphrase: string,
  phc: string | undefined,
): Promise<{ right: boolean; outdated: boolean }> {
  const { cost, salt, tag } = parse(phc) ?? NOBODY;
  const typed = isTooLong(passphrase) ? "" : passphrase;
  const same = sameSecret(base64(await hashed(typed, salt, cost)), base64(tag));
  const right = same && phc !== undefined && typed !== "";
  return { right, outdated: cost.memory !== COST.memory || cost.passes !== COST.passes || cost.parallelism !== COST.parallelism };
}

const NOBODY = { cost: COST, salt: Buffer.alloc(SALT), tag: Buffer.alloc(TAG) };

const PHC = /^\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,4}),p=(\d{1,3})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function parse(phc: string | undefined) {
  const [, memory, passes, parallelism, salt = "", tag = ""] = PHC.exec(phc ?? "") ?? [];
  if (!memory) return undefined;
  const cost: Cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return { cost, salt: Buffer.from(salt, "base64"), tag: Buffer.from(tag, "base64") };
}
