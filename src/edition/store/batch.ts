import type { AnyRevision } from "../../registry/index.ts";
import type { Scope } from "../rules/scope.ts";
import { type Prepared, prepare } from "./prepare.ts";

/** Revisions and the text of their files, to be sent to another thread. */
export interface Batch {
  /** As JSON: one long text crosses to another thread more quickly than many objects. */
  revisions: string;
  /** By the hash of their object. */
  layers: [sha256: string, json: string][];
}

export const prepareBatch = ({ revisions, layers }: Batch, scope: Scope): Prepared[] =>
  prepare(JSON.parse(revisions) as AnyRevision[], new Map(layers), scope);
