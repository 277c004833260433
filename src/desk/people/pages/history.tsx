import type { AccountEvent } from "../../../accounts/index.ts";
import { formatDate } from "../../../kernel/languages.ts";
import { at, type Desk } from "../../shell/desk.ts";
import { Scrolling } from "../../shell/scrolling.tsx";
import { roleNames } from "./roles.tsx";

/** What happened to an account, newest first. Times are written in the trail's own precision, in UTC. */
export const History = ({ desk, events, title }: { desk: Desk; events: readonly AccountEvent[]; title: string }) => (
  <>
    <h2 id="history">{title}</h2>
    <Scrolling label={title}>
      <table>
        <thead>
          <tr>
            {["when", "what", "who", "why"].map((one) => (
              <th scope="col">{desk.t(`people-history-${one}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr>
              <td>
                <Instant desk={desk} at={event.at} />
              </td>
              <td>{whatWas(desk, event)}</td>
              <td>
                <Actor desk={desk} name={event.actor} />
              </td>
              <td>
                <bdi>{event.reason}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  </>
);

/** Words for what was done; roles by their names in the language of the page. */
export function whatWas(desk: Pick<Desk, "t">, { act, detail }: AccountEvent): string {
  const roles = roleNames(desk, (detail.roles ?? "").split(" "));
  const before = roleNames(desk, (detail.before ?? "").split(" "));
  return desk.t(`people-act-${act}`, { roles, before });
}

export const Actor = ({ desk, name }: { desk: Desk; name: string }) =>
  name === "shell" ? <span>{desk.t("people-by-shell")}</span> : <bdi dir="ltr">{name}</bdi>;

/** Day and hour. */
export const Instant = ({ desk, at: instant }: { desk: Desk; at: string }) => (
  <time dateTime={instant}>
    {formatDate(instant, desk.lang)} <bdi dir="ltr">{instant.slice(11, 16)} UTC</bdi>
  </time>
);

export const Day = ({ desk, at: instant }: { desk: Desk; at: string }) => (
  <time dateTime={instant.slice(0, 10)}>{formatDate(instant, desk.lang)}</time>
);

export const PersonLink = ({ desk, name }: { desk: Desk; name: string }) => (
  <a href={at(desk, `/people/${name}`)}>
    <bdi dir="ltr">{name}</bdi>
  </a>
);
