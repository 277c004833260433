import { now } from "../../kernel/clock.ts";
import { sameSecret, seal, secret } from "../../kernel/secrets.ts";
import type { Work } from "../rules/work.ts";

/** Seconds. People take longer to read the first pages than this; machines have to wait as long. */
const YOUNGEST = 8;
const OLDEST = 24 * 3600;
/** Tokens remembered as used. Older ones still let nothing in twice: the vault knows what it has. */
const MOST_USED = 100_000;

/**
 * What a token is worth: `early` is to wait `seconds`, `unknown` is none of ours, or too old. A good one says what it cost:
 * `work` that is to be shown done, or that it `waited`.
 */
export type TokenState =
  | { state: "good"; work?: Work; waited?: true }
  | { state: "early"; seconds: number }
  | { state: "unknown" };

/** What a token is to cost while too many come: work of so many bits, or seconds of waiting. */
export type Price = { bits: number } | { wait: number };

/** What has become of a token: let in now, or before with the `same` words, or with `other` ones. */
export type Spent = "now" | "same" | "other";

/** One page load lets one account in, once, and not within seconds. Nothing is known of who asks. */
export interface Tokens {
  issue(price?: Price): string;
  /** What has to be solved before it lets anything in; undefined where that is nothing. */
  workOf(token: string): Work | undefined;
  look(token: string): TokenState;
  /** Uses a token up for `words`, of which only a keyed hash is kept in memory. */
  spend(token: string, words: string): Spent;
  /** Gives it back after nothing came of it. */
  giveBack(token: string): void;
}

export interface TokenOptions {
  /** Seconds a token must have been out. */
  youngest?: number;
  clock?: () => string;
}

/** Tokens of this process: their key is in its memory alone, and a restart makes all of them unknown. */
export function openTokens({ youngest = YOUNGEST, clock = now }: TokenOptions = {}): Tokens {
  const key = secret();
  const used = new Map<string, string>();
  const seconds = (): number => Math.floor(Date.parse(clock()) / 1000);
  const signed = (body: string): string => `${body}.${seal(key, body)}`;
  const workOf = (token: string): Work | undefined => {
    const [id = "", , cost = ""] = token.split(".");
    const bits = cost.startsWith("b") ? Number(cost.slice(1)) : 0;
    return bits > 0 ? { salt: seal(key, `work ${id}`), bits } : undefined;
  };
  return {
    workOf,
    issue(price = { bits: 0 }) {
      const cost = "bits" in price ? `b${price.bits}` : `w${price.wait}`;
      return signed(`${secret(16)}.${seconds().toString(36)}.${cost}`);
    },
    look(token) {
      const [id = "", issued = "", cost = ""] = token.split(".");
      if (!sameSecret(token, signed(`${id}.${issued}.${cost}`))) return { state: "unknown" };
      const waited = cost.startsWith("w");
      const first = waited ? Number(cost.slice(1)) : youngest;
      const age = seconds() - Number.parseInt(issued, 36);
      if (age > OLDEST) return { state: "unknown" };
      // A clock that was set back keeps nobody waiting.
      if (age >= 0 && age < first) return { state: "early", seconds: first - age };
      if (waited) return { state: "good", waited };
      const work = workOf(token);
      return work ? { state: "good", work } : { state: "good" };
    },
    spend(token, words) {
      const [id = ""] = token.split(".");
      const print = seal(key, words);
      const before = used.get(id);
      if (before !== undefined) return before === print ? "same" : "other";
      used.set(id, print);
      const [oldest] = used.keys();
      if (used.size > MOST_USED && oldest !== undefined) used.delete(oldest);
      return "now";
    },
    giveBack: (token) => void used.delete(token.split(".")[0] ?? ""),
  };
}
