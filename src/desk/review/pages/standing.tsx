import { missingWords } from "../../../registry/index.ts";
import { Code, When } from "../../../site/index.ts";
import { stateName } from "../../records/view/rules/names.ts";
import type { Desk } from "../../shell/desk.ts";
import type { Submission } from "../load.ts";

const Who = ({ name }: { name: string }) => <bdi dir="ltr">{name}</bdi>;

/** A line of what has happened: words, who, when, and their reason as they put it. */
function Happened({ desk, id, of }: { desk: Desk; id: string; of: { actor: string; at: string; reason: string } }) {
  return (
    <li>
      {desk.t(id)} <Who name={of.actor} /> · <When v={desk} date={of.at} />
      {of.reason.trim() ? (
        <blockquote>
          <p dir="auto">{of.reason}</p>
        </blockquote>
      ) : null}
    </li>
  );
}

/** Where a record stands: who sent it in, approved it, stopped it, and until when others may answer. */
export function Standing({ desk, submission: { view } }: { desk: Desk; submission: Submission }) {
  const { t } = desk;
  const { review, authors } = view.opened;
  const { state, embargoUntil, reviewBy, reply } = review.latest.body;
  return (
    <section aria-labelledby="standing" class="standing">
      <h2 id="standing">{t("review-standing")}</h2>
      {review.hold ? (
        <div class="held">
          <ul>
            <Happened desk={desk} id="review-held-by" of={review.hold} />
          </ul>
          <p>{t("review-held-help")}</p>
        </div>
      ) : null}
      <ul class="happened">
        <li>
          <span class="state">{stateName(t, state)}</span> {t("review-written-by")}{" "}
          {authors.map((name, i) => (
            <>
              {i > 0 ? `${t("list-comma")} ` : null}
              <Who name={name} />
            </>
          ))}
        </li>
        {review.back && review.back !== review.hold ? <Happened desk={desk} id="review-returned-by" of={review.back} /> : null}
        {review.submitted ? <Happened desk={desk} id="review-submitted-by" of={review.submitted} /> : null}
        {review.approvals.map((approval) => (
          <Happened desk={desk} id="review-approved-by" of={approval} />
        ))}
        {reply ? (
          <li>
            {t(reply.outcome ? `review-reply-${reply.outcome}` : "review-reply-open")} <When v={desk} date={reply.due} />
          </li>
        ) : null}
        {embargoUntil && state !== "published" && state !== "corrected" ? (
          <li>
            {t(review.scheduled || review.approvals.length > 0 ? "review-embargo" : "review-embargo-undecided")}{" "}
            <When v={desk} date={embargoUntil.slice(0, 10)} />
            {embargoUntil.length > 10 ? (
              <>
                {" "}
                <Code>{`${new Date(embargoUntil).toISOString().slice(11, 16)} UTC`}</Code>
              </>
            ) : null}
          </li>
        ) : null}
        {reviewBy ? (
          <li>
            {t("review-next-look")} <When v={desk} date={reviewBy} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}

/** What still stands between the record and its readers. */
export function StillMissing({ desk, submission: { view } }: { desk: Desk; submission: Submission }) {
  const { state, type } = view.body;
  if (state === "published" || state === "corrected" || state === "withdrawn" || view.body.mergedInto) return null;
  return (
    <section aria-labelledby="missing">
      <h2 id="missing" tabIndex={-1}>
        {desk.t("review-missing")}
      </h2>
      {view.missing.length === 0 ? <p class="quiet">{desk.t("review-missing-none")}</p> : null}
      <ul class="missing">
        {view.missing.map((one) => (
          <li>{missingWords(desk.t, type, one)}</li>
        ))}
      </ul>
    </section>
  );
}
