import type { TypeName } from "../../registry/index.ts";

/** What an evidence pack of some records would hold, as it is told before it is made. */
export interface PackOutline {
  records: readonly { handle: string; type: TypeName; why: "asked" | "statement" | "evidence" }[];
  originals: number;
  copies: number;
  captures: number;
  /** Files that are named and not given out. */
  left: number;
  /** Of all files, as far as the records say it. */
  bytes: number;
}

export interface PackOffer {
  /** Absent when a handle leads nowhere, or when it would be too large to say in a moment. */
  outline?: PackOutline;
  unknown: readonly string[];
  withdrawn: readonly string[];
  tooMany: boolean;
}

/** Looks up what a pack would hold. `most`: records after which it is given up. */
export type OfferPack = (handles: readonly string[], most?: number) => PackOffer;
