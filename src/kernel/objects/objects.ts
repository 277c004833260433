import type { Readable } from "node:stream";

/**
 * Bytes named by their SHA-256 (64 lowercase hex digits). An object is never changed and never stored twice.
 * One contract test (`objects.contract.ts`) runs against every adapter.
 */
export interface Objects {
  /**
   * Stores what the stream gives and answers its name and size. When it returns, the bytes are durable.
   * Reads to the end even when the object is there already. On any error nothing is left behind.
   */
  put(bytes: Readable | Uint8Array): Promise<{ sha256: string; bytes: number; existed: boolean }>;
  /** The bytes, whole or a range (`end` inclusive). Rejects with Problem `object-not-found`. */
  get(sha256: string, range?: { start: number; end: number }): Promise<Readable>;
  /** Size in bytes, or undefined when there is no such object. */
  size(sha256: string): Promise<number | undefined>;
  /**
   * Takes what lies under this name out of the store's names without losing a byte of it, so that sound bytes can be put there.
   * False when there is no such object.
   */
  setApart(sha256: string): Promise<boolean>;
  /**
   * Takes an object away for good, and what was set apart of it or left half put: for what somebody has taken back. One that is not
   * there is no error.
   */
  remove(sha256: string): Promise<void>;
  /** Every name, in no order. */
  list(): AsyncIterable<string>;
}
