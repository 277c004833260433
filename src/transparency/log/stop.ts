import { now } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import { fault, type LogFault } from "./inspect.ts";

/** Why nothing more is signed, and since when this process knows it. */
export interface LogStop {
  at: string;
  faults: readonly LogFault[];
}

/** Remembers why the log must not go on. */
export interface Halting {
  /** Answers the Problem `log-stopped` that is to be thrown. */
  halt(faults: readonly LogFault[]): Problem;
  /** It was found sound, from the edge to the end. */
  goOn(): void;
  why(): LogStop | undefined;
}

export function openHalting(): Halting {
  let stop: LogStop | undefined;
  return {
    halt(faults) {
      stop = { at: stop?.at ?? now(), faults };
      return new Problem("log-stopped", 503, `The log signs nothing: ${faults.map(({ words }) => words).join(" ")}`);
    },
    goOn() {
      stop = undefined;
    },
    why: () => stop,
  };
}

const MISSING = "The log has entries and its signing key is not in VIGIE_KEYS/log: bring it back from its copy.";

export const keyMissing = (): Problem => new Problem("log-key-missing", 503, MISSING);

/** The log as it is opened without its key. */
export const withoutKey = (): LogStop => ({ at: now(), faults: [{ what: "key-missing", places: [], words: MISSING }] });

/** An entry that was not signed yet, and is not what was written. */
export const changedAt = (place: number): LogFault => fault("changed", [place]);

/** More was signed than there is now. */
export const signedMore = (signed: number, size: number): LogFault => ({
  what: "rolled-back",
  places: [],
  words: `${signed} entries were signed before, and there are ${size}.`,
});
