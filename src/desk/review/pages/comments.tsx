import { fieldName, type RecordBody } from "../../../registry/index.ts";
import { counted, When } from "../../../site/index.ts";
import { Select, TextArea } from "../../shell/controls.tsx";
import { at, type Desk } from "../../shell/desk.ts";
import { PostForm } from "../../shell/post-form.tsx";
import { commentable } from "../load.ts";
import { type Mistake, mistakeAt } from "../mistakes.ts";
import type { Comment, Thread } from "../rules/comments.ts";

interface CommentsProps {
  desk: Desk;
  body: RecordBody;
  threads: readonly Thread[];
  mayComment: boolean;
  mistakes: readonly Mistake[];
  typed: { path?: string; text?: string };
}

/** What the team has said about a record, field by field. Readers never see it. */
export function Comments({ desk, body, threads, mayComment, mistakes, typed }: CommentsProps) {
  const { t } = desk;
  const open = threads.filter(({ settled }) => !settled);
  const settled = threads.filter((one) => one.settled);
  return (
    <section aria-labelledby="comments" class="comments">
      <h2 id="comments" tabIndex={-1}>
        {t("review-comments")}
      </h2>
      <p class="quiet">{threads.length === 0 ? t("review-comments-none") : t("review-comments-inside")}</p>
      {open.length > 0 ? <ThreadList desk={desk} body={body} threads={open} mayComment={mayComment} /> : null}
      {settled.length > 0 ? (
        <details>
          <summary>{counted(desk, "review-comments-settled", settled.length)}</summary>
          <ThreadList desk={desk} body={body} threads={settled} mayComment={mayComment} />
        </details>
      ) : null}
      {mayComment ? (
        <PostForm desk={desk} action={`/records/${body.handle}/review/comments`} label={t("review-comment-new")}>
          <h3>{t("review-comment-new")}</h3>
          <Select
            id="path"
            label={t("review-comment-about")}
            value={typed.path}
            empty={t("review-comment-whole")}
            choices={commentable(body).map((path) => ({ value: path, label: fieldName(t, body.type, path) }))}
            error={mistakeAt(mistakes, "path")}
          />
          <TextArea id="text" label={t("review-comment-text")} value={typed.text} rows={3} error={mistakeAt(mistakes, "text")} />
          <button type="submit" class="quiet">
            {t("review-comment-send")}
          </button>
        </PostForm>
      ) : null}
    </section>
  );
}

function ThreadList({ desk, body, threads, mayComment }: Pick<CommentsProps, "desk" | "body" | "threads" | "mayComment">) {
  return (
    <ol class="threads">
      {threads.map((thread) => (
        <li id={`comment-${thread.first.id}`}>
          <ThreadView desk={desk} body={body} thread={thread} mayComment={mayComment} />
        </li>
      ))}
    </ol>
  );
}

function ThreadView({ desk, body, thread, mayComment }: { desk: Desk; body: RecordBody; thread: Thread; mayComment: boolean }) {
  const { t } = desk;
  const { first, answers, settled } = thread;
  const about = first.path === undefined ? t("review-comment-whole") : fieldName(t, body.type, first.path);
  const action = `/records/${body.handle}/review/comments/${first.id}`;
  return (
    <>
      <h3>{first.kind === "internal" ? t("review-comment-internal") : about}</h3>
      <Said desk={desk} comment={first} handle={body.handle} latest={body} />
      {answers.map((answer) =>
        answer.kind === "comment" ? (
          <Said desk={desk} comment={answer} handle={body.handle} latest={body} />
        ) : (
          <p class="quiet">
            {t(`review-comment-${answer.kind}`)} <bdi dir="ltr">{answer.by}</bdi> · <When v={desk} date={answer.at} />
          </p>
        ),
      )}
      {mayComment && first.kind === "comment" ? (
        <details>
          <summary>{t("review-comment-answer")}</summary>
          <PostForm desk={desk} action={action} label={`${t("review-comment-answer")}: ${about}`}>
            <TextArea id={`answer-${first.id}`} name="text" label={t("review-comment-text")} rows={2} />
            <div class="acts">
              <button type="submit" name="what" value="answer" class="quiet">
                {t("review-comment-send")}
              </button>
              <button type="submit" name="what" value={settled ? "reopen" : "settle"} class="quiet">
                {t(settled ? "review-comment-reopen" : "review-comment-settle")}
              </button>
            </div>
          </PostForm>
        </details>
      ) : null}
    </>
  );
}

function Said({ desk, comment, handle }: { desk: Desk; comment: Comment; handle: string; latest: RecordBody }) {
  const { text, by, at: when, version } = comment;
  return (
    <div class="said">
      <p class="quiet">
        <bdi dir="ltr">{by}</bdi> · <When v={desk} date={when} /> ·{" "}
        <a href={at(desk, `/records/${handle}/versions/${version}`)}>{desk.t("record-version", { version })}</a>
      </p>
      <p dir="auto" class="words">
        {text}
      </p>
    </div>
  );
}
