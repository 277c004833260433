import type { Fields, RecordType } from "../rules/fields.ts";
import { agent } from "./agent.ts";
import { assessment } from "./assessment.ts";
import { call } from "./call.ts";
import { claim } from "./claim.ts";
import { deployment } from "./deployment.ts";
import { engagement } from "./engagement.ts";
import { event } from "./event.ts";
import { incident } from "./incident.ts";
import { link } from "./link.ts";
import { measure } from "./measure.ts";
import { mechanism } from "./mechanism.ts";
import { publication } from "./publication.ts";
import { source } from "./source.ts";
import { technology } from "./technology.ts";

const DECLARED = {
  agent,
  technology,
  deployment,
  link,
  incident,
  claim,
  source,
  engagement,
  assessment,
  measure,
  mechanism,
  publication,
  event,
  call,
} as const;

export type TypeName = keyof typeof DECLARED;

/** The fourteen record types, in the order of the domain model. */
export const TYPES: { readonly [N in TypeName]: RecordType<Fields> & (typeof DECLARED)[N] } = DECLARED;
export const TYPE_NAMES = Object.keys(DECLARED) as TypeName[];

export const isTypeName = (name: string): name is TypeName => Object.hasOwn(DECLARED, name);
