import { readRevision, type WrittenRevision } from "../../registry/index.ts";
import type { Scope } from "../rules/scope.ts";
import { type Prepared, prepare } from "./prepare.ts";

/** Revisions and the text of their files, to be sent to another thread. */
export interface Batch {
  /** Long texts cross to another thread more quickly than many objects, so they are read there. */
  revisions: WrittenRevision[];
  /** By the hash of their object. */
  layers: [sha256: string, json: string][];
}

export const prepareBatch = ({ revisions, layers }: Batch, scope: Scope): Prepared[] =>
  prepare(revisions.map(readRevision), new Map(layers), scope);
