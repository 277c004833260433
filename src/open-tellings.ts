import { tellScripts, type Vault } from "./intake/index.ts";
import { now } from "./kernel/clock.ts";
import { canonicalJson, sha256 } from "./kernel/hash.ts";
import { Problem } from "./kernel/problem.ts";
import { secret, secretBytes } from "./kernel/secrets.ts";
import type { Log, LogReader, NewEntry } from "./transparency/index.ts";
import { VERSION } from "./version.ts";

/** Lines a day, whether somebody told something or nobody did: more than that wait for the next day. */
export const TELLINGS_A_DAY = 64;

const DAY = 86_400_000;
const LOOK = 3_600_000;
const FOLLOWER = "telling";

const nameOf = (commitment: string): string => `telling:${commitment}`;

type Telling = Pick<Vault, "unprovenBefore" | "custodians">;

/**
 * The day's batch: what was told before today, and as many lines that stand for nothing as are missing. In no order, all of one time:
 * the log tells neither when nor whether somebody wrote. Once a day, whatever is restarted; nothing while nobody could open a case.
 */
export async function logTellings(log: Log, vault: Telling, today: string): Promise<void> {
  const seq = Math.floor(Date.parse(today) / DAY);
  if ((await log.position(FOLLOWER)) >= seq || (await vault.custodians()).length === 0) return;
  const known = async (commitment: string): Promise<boolean> => (await log.placeOf(nameOf(commitment))) !== undefined;
  const told = await vault.unprovenBefore(today, { known, most: TELLINGS_A_DAY });
  const nothing = Array.from({ length: TELLINGS_A_DAY - told.length }, () => Buffer.from(secretBytes(32)).toString("base64"));
  const at = `${today}T00:00:00Z`;
  const entries = shuffled([...told, ...nothing]).map(
    (commitment): NewEntry => ({ name: nameOf(commitment), kind: "telling", subject: "telling", at, commitment }),
  );
  await log.append(entries, { follower: FOLLOWER, seq });
}

const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => ({ one, by: secret() }))
    .toSorted((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ one }) => one);

/** The files that browsers get to tell with, by their addresses: what anyone can compare with what they were given. */
export async function tellCode(): Promise<{ version: string; files: Record<string, string> }> {
  const { files } = await tellScripts();
  const hashes = [...files.values()].map(({ path, body }) => [path, sha256(body)] as const);
  return { version: VERSION, files: Object.fromEntries(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Writes them into the log, once for the same files. */
export async function logCode(log: Log, vault: Telling): Promise<void> {
  if ((await vault.custodians()).length === 0) return;
  const statement = await tellCode();
  const name = `code:${sha256(canonicalJson(statement))}`;
  await log.append([{ name, kind: "code", subject: "tell", at: now(), statement }]);
}

/** Finds the proof of a line by what it commits to, for who can show what opens it. */
export const loggedIn =
  (log: Pick<LogReader, "placeOf" | "proof">) =>
  async (commitment: string): Promise<{ index: number } | undefined> => {
    const index = await log.placeOf(nameOf(commitment));
    return index === undefined ? undefined : log.proof(index);
  };

/** Does both at the start and each hour looks whether a day has begun. `close` waits for what is under way. */
export function followTellings(log: Log, vault: Telling, tell: (words: string) => void): { close(): Promise<void> } {
  let turn: Promise<void> = Promise.resolve();
  const look = (): void => {
    turn = turn
      .then(async () => {
        await logCode(log, vault);
        await logTellings(log, vault, now().slice(0, 10));
      })
      // A vault that is down has said so itself; an hour later it is tried again.
      .catch((error: unknown) => tell(error instanceof Problem ? error.code : error instanceof Error ? error.name : "unknown"));
  };
  const first = setTimeout(look, 2000).unref();
  const timer = setInterval(look, LOOK).unref();
  return {
    async close() {
      clearTimeout(first);
      clearInterval(timer);
      await turn;
    },
  };
}
