import type { ShapeKind, ShapeValue } from "./rules/entries.ts";

/** The latest of one thing that the desk has changed about the monitor. */
export interface ShapeEntry<K extends ShapeKind = ShapeKind> {
  id: string;
  handle: string;
  type: K;
  version: number;
  /** Its place in the ledger. */
  seq: number;
  at: string;
  value: ShapeValue<K>;
}

/** All that the desk has changed about the monitor, as of one entry of the ledger; in the order in which things first came. */
export interface Shape {
  /** Of the last entry that is in it; 0 when there is none. */
  seq: number;
  entries: readonly ShapeEntry[];
}

export const NO_SHAPE: Shape = { seq: 0, entries: [] };

let current: Shape = NO_SHAPE;
let generation = 1;

/**
 * What every vocabulary, field list and page of this process follows from now on. A process (and each thread of it) serves one monitor,
 * so there is one of it. The same news come by several ways; what is older than what is known changes nothing.
 */
export function followShape(shape: Shape): void {
  if (shape.seq > current.seq) adoptShape(shape);
}

/** The same for a ledger that is opened: whatever was known before was another's. */
export function adoptShape(shape: Shape): void {
  if (shape.seq === 0 && current.seq === 0) return;
  current = shape;
  generation++;
}

export const currentShape = (): Shape => current;

/** Grows with each change: what is derived from the shape is kept for one generation. */
export const shapeGeneration = (): number => generation;

/** The entries of one kind. */
export const entriesOf = <K extends ShapeKind>(kind: K): ShapeEntry<K>[] =>
  current.entries.filter((entry): entry is ShapeEntry<K> => entry.type === kind);

/** Keeps what `make` makes until the shape changes. */
export function perShape<T>(make: () => T): () => T {
  let made: { generation: number; value: T } | undefined;
  return () => {
    if (made?.generation !== generation) made = { generation, value: make() };
    return made.value;
  };
}
