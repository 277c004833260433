import type { DeskHouse } from "../shell/house.ts";
import type { Comment, CommentsQuery } from "./rules/comments.ts";
import { commentStore, tablesOf } from "./store.ts";

/** Comments on all records, for the trail: what may be shown of them is for the caller to say. */
export const latestComments = (house: Pick<DeskHouse, "database">, query: CommentsQuery): Promise<Comment[]> =>
  commentStore(tablesOf(house)).latest(query);
