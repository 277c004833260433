import { existsSync } from "node:fs";
import type { Config } from "./config.ts";
import { awaitedVault, openVault, type Vault } from "./intake/index.ts";
import { now } from "./kernel/clock.ts";
import { Problem } from "./kernel/problem.ts";

const HOUR = 3_600_000;

export interface RunningIntake {
  vault: Vault;
  close(): Promise<void>;
}

/** Milliseconds before a vault that could not be opened is tried again: each time twice as long, up to the longest. */
const PAUSES = { first: 10_000, longest: 600_000 };

/**
 * Opens the vault of a monitor, and has it erase each day what has come to its end. A vault that cannot be opened keeps nobody from
 * reading the site: nothing is taken in then, the operator is told why, and it is tried again until it opens.
 */
export async function openIntake(
  { keys, intake }: Config,
  tell: (words: string) => void,
  pauses = PAUSES,
): Promise<RunningIntake> {
  const told = (code: string): void => tell(`intake: ${code}`);
  const { vault, arrives } = awaitedVault();
  let closing = false;
  let waiting: NodeJS.Timeout | undefined;
  let daily: (() => void) | undefined;
  let trying: Promise<void> = Promise.resolve();
  let reason = "";
  const attempt = async (pause: number): Promise<void> => {
    try {
      const opened = await openVault({ place: intake.vault, keys, on: intake.on, tell: told });
      arrives(opened);
      daily = sweepsDaily(opened, told);
      if (reason !== "") tell("intake is open again");
    } catch (error) {
      // Nobody has told anything yet: these words are the database's own.
      const why = error instanceof Error ? error.message : String(error);
      if (why !== reason) tell(`intake is closed: ${why}`);
      reason = why;
      if (closing) return;
      waiting = setTimeout(() => {
        trying = attempt(Math.min(2 * pause, pauses.longest));
      }, pause).unref();
    }
  };
  await attempt(pauses.first);
  return {
    vault,
    async close() {
      closing = true;
      clearTimeout(waiting);
      await trying;
      daily?.();
      await vault.close();
    },
  };
}

/** Has what came to its end erased, once a day; answers what ends that. */
function sweepsDaily(vault: Vault, told: (code: string) => void): () => void {
  let swept: string | undefined;
  const sweep = async (): Promise<void> => {
    const today = now().slice(0, 10);
    if (swept === today) return;
    const { waiting } = await vault.sweep(today);
    swept = today;
    if (waiting) told("clock-jumped");
  };
  // What hinders it has been told by its name; an hour later it is tried again.
  const trying = (): void => void sweep().catch(() => {});
  trying();
  const timer = setInterval(trying, HOUR).unref();
  return () => clearInterval(timer);
}

/** Are the keys and parts of the vault whole? Opens nothing: what is in the cases only custodians can see. */
export async function verifyVault({ keys, intake }: Config): Promise<{ cases: number | undefined; faults: string[] }> {
  // Nothing was ever told here, and looking makes no vault.
  if (intake.vault.engine === "sqlite" && !existsSync(intake.vault.path)) return { cases: undefined, faults: [] };
  try {
    const vault = await openVault({ place: intake.vault, keys, on: intake.on, tell: () => {} });
    try {
      return await vault.faults();
    } finally {
      await vault.close();
    }
  } catch (error) {
    if (error instanceof Problem) return { cases: undefined, faults: [error.message] };
    throw error;
  }
}
