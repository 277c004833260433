import type { FixityHealth } from "../../../archive/index.ts";
import type { AuthorityState, LogStop, WitnessState } from "../../../transparency/index.ts";

/** How the archive and its log are, as the team sees it. */
export interface CareHealth {
  fixity: FixityHealth;
  /** There is somewhere to fetch sound bytes from. */
  mirror: boolean;
  log?: { size: number; at: string; origin: string };
  /** Why the log signs nothing more, where that is so. */
  stopped?: LogStop;
  timestamps: { authorities: AuthorityState[]; tokens: number; faults: number; last?: string };
  witnesses: WitnessState[];
  /** This monitor as a witness of others. */
  witness?: { vkey: string; watched: { origin: string; size?: number; at?: string }[] };
}
