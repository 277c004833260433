import { now } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import type { PersonSide, Vault } from "../vault/vault.ts";
import { openPasses, type Passes } from "./passes.ts";
import { openQueue, type Queue } from "./queue.ts";
import { type Dummy, sealedDummy } from "./replies.ts";
import { openTokens, type Tokens } from "./tokens.ts";

/** What telling needs of the vault: what the person's side gives, and whether accounts are taken. */
export type TellingVault = PersonSide & Pick<Vault, "salt" | "custodians" | "open">;

export interface TellingDeps {
  vault: TellingVault;
  /** Takes what rests on these consents off everything public. Resolves when that is sure to happen. Prints, 64 hex digits each. */
  withdrawConsents: (prints: readonly string[]) => Promise<void>;
  /** The proof of an entry of the public log by what it commits to, as it is served; undefined while there is none. */
  logged?: (commitment: string) => Promise<{ index: number } | undefined>;
  /** Told of faults by the name of the fault alone: what was thrown may carry words of an account. */
  onFault: (name: string) => void;
  clock?: () => string;
  /** Seconds before a form may be sent. */
  youngest?: number;
  /** Senders in the queue from which on sending costs work, or waiting. */
  crowd?: number;
}

/** What every step works on. */
export interface Ground {
  vault: TellingVault;
  withdrawConsents: TellingDeps["withdrawConsents"];
  logged: NonNullable<TellingDeps["logged"]>;
  tokens: Tokens;
  passes: Passes;
  /** For what follows from codes, which costs work on purpose. */
  deriving: Queue;
  /** For what comes in: many are written together, and what waits is held in memory. */
  sending: Queue;
  crowd: number | undefined;
  dummy: Dummy;
  today: () => string;
  /** Reports what was thrown, and answers its problem when it is one. */
  fault: (error: unknown) => Problem | undefined;
}

export async function openGround({
  vault,
  withdrawConsents,
  logged = async () => undefined,
  onFault,
  clock = now,
  youngest,
  crowd,
}: TellingDeps): Promise<Ground> {
  return {
    vault,
    withdrawConsents,
    logged,
    tokens: openTokens({ clock, youngest }),
    passes: openPasses({ clock }),
    deriving: openQueue({ atOnce: 4, most: 4000, mostBytes: Number.POSITIVE_INFINITY }),
    sending: openQueue({ atOnce: 512, most: 20_000, mostBytes: 64 * 1024 * 1024 }),
    crowd,
    dummy: await sealedDummy(),
    today: () => clock().slice(0, 10),
    fault(error) {
      const problem = error instanceof Problem ? error : undefined;
      onFault(problem?.code ?? (error instanceof Error ? error.name : "unknown"));
      return problem;
    },
  };
}
