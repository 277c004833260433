import { existsSync } from "node:fs";
import type { Config } from "./config.ts";
import { closedVault, openVault, type Vault } from "./intake/index.ts";
import { now } from "./kernel/clock.ts";
import { Problem } from "./kernel/problem.ts";

const HOUR = 3_600_000;

export interface RunningIntake {
  vault: Vault;
  close(): Promise<void>;
}

/**
 * Opens the vault of a monitor, and has it erase each day what has come to its end. A vault that cannot be opened keeps nobody from
 * reading the site: nothing is taken in then, and the operator is told why.
 */
export async function openIntake({ keys, intake }: Config, tell: (words: string) => void): Promise<RunningIntake> {
  const told = (code: string): void => tell(`intake: ${code}`);
  let vault: Vault;
  try {
    vault = await openVault({ place: intake.vault, keys, on: intake.on, tell: told });
  } catch (error) {
    // Nobody has told anything yet: these words are the database's own.
    tell(`intake is closed: ${error instanceof Error ? error.message : String(error)}`);
    return { vault: closedVault(), close: async () => {} };
  }
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
  return {
    vault,
    async close() {
      clearInterval(timer);
      await vault.close();
    },
  };
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
