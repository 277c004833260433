import { isPublic, type RecordBody } from "../../registry/index.ts";

/**
 * Whom a file is for. `public` holds what readers may see and nothing else; `desk` the latest revision of every record in whatever
 * state, for the team, but nothing of what is sealed.
 */
export type Scope = "public" | "desk";

/** Does a file of that scope hold what this revision says? */
export const holds = (scope: Scope, body: Pick<RecordBody, "state" | "visibility">): boolean =>
  scope === "desk" ? body.visibility !== "sealed" : isPublic(body);
