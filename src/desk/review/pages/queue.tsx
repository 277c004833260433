import type { ComponentChildren } from "preact";
import { Code, When } from "../../../site/index.ts";
import { SummaryLink } from "../../records/view/pages/value.tsx";
import { stateName, typeName } from "../../records/view/rules/names.ts";
import { may } from "../../rules/access.ts";
import { at, type Desk, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { Scrolling } from "../../shell/scrolling.tsx";
import type { DueKind } from "../rules/due.ts";
import type { Underway, Waiting } from "../rules/queue.ts";

export interface Queue {
  waiting: readonly Waiting[];
  underway: readonly Underway[];
  due: readonly { kind: DueKind; at: string; over: boolean; of: Underway }[];
}

/** A list shows so many, the longest waiting first: who gets through them sees the next. */
const SHOWN = 100;

/** What waits for whom: for the one who asks first, then everything under review, then the dates that come up. */
export function QueuePage({ desk, queue }: { desk: SignedIn; queue: Queue }) {
  const { t } = desk;
  const { waiting, underway, due } = queue;
  return (
    <Frame desk={desk} title={t("review-title")} section="review">
      <h1>{t("review-title")}</h1>
      {may(desk.session.person, "withdrawals") ? (
        <p>
          <a href={at(desk, "/withdrawals")}>{t("withdrawals-link")}</a>
        </p>
      ) : null}
      <section aria-labelledby="waiting">
        <h2 id="waiting">{t("review-waiting")}</h2>
        {waiting.length === 0 ? <p class="quiet">{t("review-waiting-none")}</p> : null}
        <ul class="queue">
          {waiting.slice(0, SHOWN).map((one) => (
            <Line desk={desk} of={one}>
              <b>{t(`review-why-${one.why}`)}</b> · {t("review-since")} <When v={desk} date={one.since} />
            </Line>
          ))}
        </ul>
      </section>
      <h2>{t("review-underway")}</h2>
      {underway.length === 0 ? <p class="quiet">{t("review-underway-none")}</p> : <Table desk={desk} underway={underway} />}
      <section aria-labelledby="due">
        <h2 id="due">{t("review-due")}</h2>
        {due.length === 0 ? <p class="quiet">{t("review-due-none")}</p> : null}
        <ul class="queue">
          {due.slice(0, SHOWN).map(({ kind, at: when, over, of }) => (
            <Line desk={desk} of={of}>
              {over ? <b>{t("review-due-over")} </b> : null}
              {t(`review-due-${kind}`)} · <When v={desk} date={when.slice(0, 10)} />
            </Line>
          ))}
        </ul>
      </section>
    </Frame>
  );
}

const Line = ({ desk, of, children }: { desk: Desk; of: Underway; children: ComponentChildren }) => (
  <li>
    <p>
      <SummaryLink desk={desk} of={of} path={`/records/${of.handle}/review`} />
    </p>
    <p class="quiet">
      {children} · {typeName(desk.t, of.type)} <Code>{of.handle}</Code>
    </p>
  </li>
);

function Table({ desk, underway }: { desk: Desk; underway: readonly Underway[] }) {
  const { t } = desk;
  const names = (list: readonly string[]) =>
    list.map((name, i) => (
      <>
        {i > 0 ? `${t("list-comma")} ` : null}
        <bdi dir="ltr">{name}</bdi>
      </>
    ));
  return (
    <Scrolling label={t("review-underway")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("review-column-record")}</th>
            <th scope="col">{t("review-column-state")}</th>
            <th scope="col">{t("review-column-since")}</th>
            <th scope="col">{t("review-column-authors")}</th>
            <th scope="col">{t("review-column-approved")}</th>
          </tr>
        </thead>
        <tbody>
          {underway.slice(0, SHOWN).map((one) => (
            <tr>
              <th scope="row">
                <a href={at(desk, `/records/${one.handle}/review`)}>
                  <SummaryTitle desk={desk} of={one} />
                </a>{" "}
                <Code>{one.handle}</Code>
              </th>
              <td>
                {stateName(t, one.state)} {one.held ? <span class="state">{t("review-held")}</span> : null}
                {one.state === "draft" && one.back === "returned" ? <span class="state">{t("review-returned")}</span> : null}
              </td>
              <td>{one.since ? <When v={desk} date={one.since} /> : null}</td>
              <td>{names(one.authors)}</td>
              <td>{names(one.approvers)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function SummaryTitle({ desk, of: { title, handle } }: { desk: Desk; of: Underway }) {
  const text = title[desk.lang] ?? Object.values(title).find(({ status }) => status === "original") ?? Object.values(title)[0];
  return <bdi dir="auto">{text?.text ?? handle}</bdi>;
}
