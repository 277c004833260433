/** `unchecked`: known, and not read again yet. */
export type FixityResult = "unchecked" | "sound" | "damaged" | "missing" | "unreadable";

/** Something that was found out about an object. `found`: the hash of what lay there, or the system's code. */
export interface FixityEvent {
  at: string;
  sha256: string;
  what: "damaged" | "missing" | "unreadable" | "mended" | "sound-again";
  found: string;
}

/** How the objects are. Instants are ISO 8601. */
export interface FixityHealth {
  /** Days within which every object is read again. */
  within: number;
  objects: number;
  /** How many were read again within that time and were sound. */
  sound: number;
  /** How many were never read again yet. */
  unchecked: number;
  /** The last reading of any object. */
  last?: string;
  /** The oldest reading of those that were read. */
  oldest?: string;
  /** What is not as it should be now. */
  faults: { sha256: string; result: FixityResult; checked: string }[];
  /** Newest first. */
  events: FixityEvent[];
  /** Newest first. */
  days: { day: string; checked: number; bytes: number; faults: number; mended: number }[];
}

/** The same of what is public, as counts alone. */
export interface PublicFixity {
  within: number;
  objects: number;
  sound: number;
  faults: number;
  mended: number;
  last?: string;
  oldest?: string;
}
