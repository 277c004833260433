import { now } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import { base64 } from "../rules/bytes.ts";
import type { Timestamp } from "../rules/entry-proof.ts";
import { readNote } from "../rules/note.ts";
import { type Authority, askFor } from "./ask.ts";
import { TimestampFault } from "./faults.ts";
import type { HashName } from "./hashes.ts";
import { stampedBytes } from "./stamped.ts";
import { stampsOf, type TokenRow, timestampStore } from "./store.ts";
import { renewedBytes, verifyTimestamp, verifyTimestamps } from "./verify.ts";

export interface TimestampsOptions {
  database: Database<unknown>;
  /** The last checkpoint of the log. */
  latest: () => Promise<{ size: number; checkpoint: string } | undefined>;
  authorities: readonly Authority[];
  /** Texts of PEM with the certificates that the authorities' lead to. */
  roots: readonly string[];
  /** Hashes that go out of use: tokens over them are renewed. */
  retiring?: readonly HashName[];
  /** Milliseconds between two tokens of one authority. */
  every?: number;
  /** Told why an authority was not believed. */
  onError: (error: unknown) => void;
}

export interface AuthorityState {
  /** Its name and no more of its address: that may hold a password. */
  host: string;
  /** When it last gave a token, over how many entries. */
  last?: { at: string; size: number };
  /** Why it gave none since. */
  problem?: TimestampFault["code"];
}

export interface Timestamps {
  /** Asks for what is due, renews what ends, and verifies again what was verified long ago. */
  tick(signal?: AbortSignal): Promise<void>;
  /** The oldest checkpoint with tokens that covers an entry. */
  covering(index: number): Promise<{ size: number; checkpoint: string; timestamps: Timestamp[] } | undefined>;
  /** Witnesses have cosigned the checkpoint of this size: lines of a note. */
  cosigned(size: number, lines: readonly string[]): Promise<void>;
  state(): Promise<{ authorities: AuthorityState[]; tokens: number; faults: number; last?: string }>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Before a certificate ends, so long is left to find an authority that answers. */
const AHEAD = 90 * DAY;
/** Every token is verified again in so many days. */
const AGAIN = 30 * DAY;
/** Renewed or verified at one look. */
const AT_ONCE = 50;
/** After a failure an authority is left alone for so long. */
const REST = 10 * MINUTE;
const FIRST: HashName = "SHA-256";
const STRONGER: HashName = "SHA-512";

/** Timestamps over the checkpoints of the log. Asks nobody unless an authority is named. */
export function openTimestamps(options: TimestampsOptions): Timestamps {
  const { database, authorities, roots, retiring = [], every = HOUR, onError } = options;
  const store = timestampStore(database);
  const failed = new Map<string, { until: number; code: TimestampFault["code"] }>();
  /** Tokens that were tried to be renewed, and when: once a day is enough. */
  const fruitless = new Map<string, string>();
  const ago = (milliseconds: number) => new Date(Date.parse(now()) - milliseconds).toISOString();

  /** Asks one authority; false when it rests, or gave nothing that can be believed. */
  async function ask(message: Uint8Array, authority: Authority, algorithm: HashName, signal?: AbortSignal) {
    if ((failed.get(authority.url)?.until ?? 0) > Date.parse(now())) return undefined;
    try {
      const given = await askFor(message, authority, { roots, algorithm, ...(signal && { signal }) });
      failed.delete(authority.url);
      return given;
    } catch (error) {
      if (!(error instanceof TimestampFault)) throw error;
      if (signal?.aborted) return undefined;
      failed.set(authority.url, { until: Date.parse(now()) + REST, code: error.code });
      onError(error);
      return undefined;
    }
  }

  async function stamp(signal?: AbortSignal): Promise<void> {
    const latest = await options.latest();
    if (!latest || latest.size === 0) return;
    for (const authority of authorities) {
      const last = await store.latestOf(authority.url);
      if (last && (last.size >= latest.size || last.at > ago(every))) continue;
      const algorithm = retiring.includes(FIRST) ? STRONGER : FIRST;
      const given = await ask(stampedBytes(latest.checkpoint), authority, algorithm, signal);
      if (given) await keep(latest, authority, given);
    }
  }

  const keep = (
    { size, checkpoint }: Pick<TokenRow, "size" | "checkpoint">,
    { url }: Authority,
    { token, verified }: Awaited<ReturnType<typeof askFor>>,
    older: string | null = null,
  ): Promise<void> => {
    const { authority, at, algorithm, expires } = verified;
    return store.add({
      ...{ size, checkpoint, url, authority, at, algorithm, expires, older },
      ...{ token: base64.encode(token), checked: now() },
    });
  };

  /** Puts a token over what ends within months, while it can still be believed. */
  async function renew(signal?: AbortSignal): Promise<void> {
    const soon = new Date(Date.parse(now()) + AHEAD).toISOString();
    for (const old of await store.toRenew(soon, retiring, AT_ONCE)) {
      if (signal?.aborted) return;
      if ((fruitless.get(old.id) ?? "") > ago(DAY)) continue;
      fruitless.set(old.id, now());
      const over = await messageOf(old);
      // Nothing is put over what cannot be believed itself.
      const sound = await verifyTimestamp(base64.decode(old.token), over, { roots }).catch(() => undefined);
      if (!sound?.trusted || sound.expires < now()) {
        await store.checked(old.id, now(), sound?.trusted ? "lapsed" : "chain");
        continue;
      }
      const asked = [...authorities].sort((a, b) => Number(b.url === old.url) - Number(a.url === old.url));
      for (const authority of asked) {
        const given = await ask(renewedBytes(over, base64.decode(old.token)), authority, STRONGER, signal);
        // One whose certificate ends no later would be renewed for nothing, and again and again.
        if (!given || (given.verified.expires <= old.expires && !retiring.includes(old.algorithm))) continue;
        await keep(old, authority, given, old.id);
        break;
      }
    }
  }

  const messageOf = async ({ checkpoint, older }: TokenRow): Promise<Uint8Array> => {
    const before = older === null ? undefined : await store.one(older);
    return before ? renewedBytes(await messageOf(before), base64.decode(before.token)) : stampedBytes(checkpoint);
  };

  async function checkAgain(signal?: AbortSignal): Promise<void> {
    for (const row of await store.toCheck(ago(AGAIN), AT_ONCE)) {
      if (signal?.aborted) return;
      const all = await store.ofSize(row.size);
      const verdicts = await verifyTimestamps(row.checkpoint, stampsOf(all), { roots, at: now() });
      const verdict = verdicts[all.findIndex(({ id }) => id === row.id)];
      if (!verdict) continue;
      const fault = "fault" in verdict ? verdict.fault : !verdict.verified.trusted ? "chain" : verdict.stands ? null : "lapsed";
      await store.checked(row.id, now(), fault);
    }
  }

  return {
    async tick(signal) {
      if (authorities.length > 0) {
        await stamp(signal);
        await renew(signal);
      }
      if (roots.length > 0) await checkAgain(signal);
    },
    covering: store.covering,
    cosigned: (size, lines) =>
      store.cosigned(size, readNote(`-\n\n${lines.map((line) => `${line.trimEnd()}\n`).join("")}`).signatures),
    async state() {
      const states = authorities.map(async ({ url }): Promise<AuthorityState> => {
        const [last, problem] = [await store.latestOf(url), failed.get(url)?.code];
        return {
          host: new URL(url).host,
          ...(last && { last: { at: last.at, size: last.size } }),
          ...(problem && { problem }),
        };
      });
      return { authorities: await Promise.all(states), ...(await store.counts()) };
    },
  };
}
