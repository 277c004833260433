import type { DeskHouse } from "../shell/house.ts";
import type { Comment } from "./rules/comments.ts";
import { commentStore, tablesOf } from "./store.ts";

/** Which comments, newest first. `before`: those earlier than it, or of the same instant with a smaller id. `to` is not included. */
export interface CommentsQuery {
  by?: string;
  record?: string;
  from?: string;
  to?: string;
  before?: { at: string; id: string };
  limit: number;
}

/** Comments on all records, for the trail: what may be shown of them is for the caller to say. */
export const latestComments = (house: Pick<DeskHouse, "database">, query: CommentsQuery): Promise<Comment[]> =>
  commentStore(tablesOf(house)).latest(query);
