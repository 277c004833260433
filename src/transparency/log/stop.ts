import { now } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import { fault, type LogFault } from "./inspect.ts";
import type { LogKeys } from "./keys.ts";

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

const keyMissing = (): Problem =>
  new Problem(
    "log-key-missing",
    503,
    "The log has entries and its signing key is not in VIGIE_KEYS/log: bring it back from its copy.",
  );

/** An entry that was not signed yet, and is not what was written. */
export const changedAt = (place: number): LogFault => fault("changed", [place]);

/** More was signed than there is now. */
export const signedMore = (signed: number, size: number): LogFault => ({
  what: "rolled-back",
  places: [],
  words: `${signed} entries were signed before, and there are ${size}.`,
});

/** The signing key: whether it can be used. */
export interface KeyWatch {
  /** Throws `log-key-missing` or `log-key-damaged`. */
  usable(): LogKeys;
  /** Why it cannot be used, and since when this process knows it. */
  why(): LogStop | undefined;
}

/** `keys` throws `log-key-damaged` when they cannot be read. */
export function watchKey(keys: () => LogKeys | undefined): KeyWatch {
  let stop: LogStop | undefined;
  const usable = (): LogKeys => {
    try {
      const found = keys();
      if (!found) throw keyMissing();
      found.signing();
      stop = undefined;
      return found;
    } catch (error) {
      const what = error instanceof Problem && error.code === "log-key-missing" ? "key-missing" : "key-damaged";
      const words = error instanceof Error ? error.message : String(error);
      stop = { at: stop?.at ?? now(), faults: [{ what, places: [], words }] };
      throw error;
    }
  };
  return {
    usable,
    why() {
      try {
        // Perhaps nothing was to be signed since it was damaged, or put back.
        usable();
      } catch {
        // It is remembered where it is found.
      }
      return stop;
    },
  };
}
