/** The values that fields hold: the shapes that are written into the ledger. */

export const TRANSLATION_STATES = ["original", "human", "machine", "machine_reviewed"] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** One text in one language. `sourceHash` is the SHA-256 of the original it was translated from; `stale` when that has changed. */
export interface Translation {
  text: string;
  status: TranslationState;
  translator?: string;
  sourceHash?: string;
  stale?: boolean;
}

/** A text in several languages, by BCP 47 tag. At most one is the original. */
export type Localised = Record<string, Translation>;

export const PRECISIONS = ["exact", "locality", "area", "country", "withheld"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A place. `precision` is what the team knows, `publicPrecision` what readers see; the public view drops the rest. */
export interface Place {
  country?: string;
  subdivision?: string;
  m49?: string;
  region?: string;
  label?: string;
  lat?: number;
  lon?: number;
  precision: Precision;
  publicPrecision: Precision;
}

/** A count of people or things that is known between two bounds, with the words that say what it rests on. */
export interface Range {
  min: number;
  max: number;
  basis: string;
}

/** An amount in units (not cents) of an ISO 4217 currency. */
export interface Money {
  amount: number;
  currency: string;
  kind?: string;
  year?: number;
}

/** An EDTF string (ISO 8601-2): `2019`, `2019-05`, `2019~`, `2019/2021`, `../2020`. */
export type Edtf = string;

export const original = (lang: string, text: string): Localised => ({ [lang]: { text, status: "original" } });
