/**
 * `settled` and `reopened` say where a thread has come to; `internal` is what the team alone is told of a withdrawal; `released` that
 * originals which readers do not get went out in an evidence pack, and is no thread.
 */
export const COMMENT_KINDS = ["comment", "settled", "reopened", "internal", "released"] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** Something said at the desk about a record; it never leaves the desk, and is never changed. */
export interface Comment {
  id: string;
  record: string;
  version: number;
  /** A field as in a citation; absent: the record as a whole. */
  path?: string;
  kind: CommentKind;
  text: string;
  by: string;
  at: string;
  /** Id of the comment that it answers or settles: the first of its thread. */
  thread?: string;
}

export interface Thread {
  first: Comment;
  answers: readonly Comment[];
  settled: boolean;
}

/** Comments in threads, in the order they were begun. What answers a comment that is not there begins a thread of its own. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const threads = new Map<string, { first: Comment; answers: Comment[] }>();
  for (const comment of comments) {
    const above = comment.thread === undefined ? undefined : threads.get(comment.thread);
    if (above) above.answers.push(comment);
    else if (comment.kind === "comment" || comment.kind === "internal") threads.set(comment.id, { first: comment, answers: [] });
  }
  return [...threads.values()].map(({ first, answers }) => {
    const last = answers.findLast(({ kind }) => kind === "settled" || kind === "reopened");
    return { first, answers, settled: last?.kind === "settled" };
  });
}

/** Which comments, newest first. `before`: those earlier than it, or of the same instant with a smaller id. `to` is not included. */
export interface CommentsQuery {
  by?: string;
  record?: string;
  from?: string;
  to?: string;
  before?: { at: string; id: string };
  limit: number;
}
