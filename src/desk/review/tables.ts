/** Rows of the review's own tables. */
export interface CommentRow {
  id: string;
  record: string;
  version: number;
  path: string | null;
  kind: string;
  text: string;
  author: string;
  at: string;
  thread: string | null;
}

export interface RecordRow {
  record: string;
  handle: string;
  type: string;
  title: string;
  state: string;
  visibility: string;
  version: number;
  authors: string;
  approvers: string;
  since: string | null;
  back: string | null;
  held: number;
}

export interface DueRow {
  record: string;
  kind: string;
  at: string;
  told: string | null;
}

export interface ReviewTables {
  review_comment: CommentRow;
  review_record: RecordRow;
  review_due: DueRow;
  review_follower: { name: string; seq: number };
}
