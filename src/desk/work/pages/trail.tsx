import { Code } from "../../../site/index.ts";
import { Select, TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import type { TrailPage as Entries, ShownEntry } from "../load/trail.ts";
import { TRAIL_KINDS, type TrailFilter, writePlace } from "../rules/trail.ts";
import { TitleLink } from "./parts/line.tsx";
import { actName } from "./parts/names.ts";

export interface TrailPageProps {
  desk: SignedIn;
  filter: TrailFilter;
  /** Everyone of the team, for the choice of a person. */
  people: readonly string[];
  page: Entries;
  /** Is this the beginning? */
  first: boolean;
}

/** Who did what, when and why: records, accounts and the work between them in one line of time. */
export function TrailPage({ desk, filter, people, page, first }: TrailPageProps) {
  const { t } = desk;
  const query = trailQuery(filter);
  return (
    <Frame desk={desk} title={t("work-trail-title")} section="trail">
      <h1>{t("work-trail-title")}</h1>
      <p class="lead">{t("work-trail-lead")}</p>
      <TrailForm desk={desk} filter={filter} people={people} />
      {page.entries.length === 0 ? (
        <p class="silence">{t("work-trail-none")}</p>
      ) : (
        <ol class="work-trail" aria-label={t("work-trail-title")}>
          {page.entries.map((entry) => (
            <Entry desk={desk} entry={entry} />
          ))}
        </ol>
      )}
      <nav class="work-pages" aria-label={t("work-pages")}>
        {first ? null : (
          <a href={at(desk, `/trail${query && `?${query}`}`)} rel="nofollow">
            {t("work-pages-first")}
          </a>
        )}
        {page.next ? (
          <a href={at(desk, `/trail?${trailQuery(filter, writePlace(page.next))}`)} rel="next nofollow">
            {t("work-trail-earlier")}
          </a>
        ) : null}
      </nav>
      <p class="quiet">
        {t("work-trail-export")} <a href={at(desk, `/trail.csv${query && `?${query}`}`)}>CSV</a>{" "}
        <a href={at(desk, `/trail.json${query && `?${query}`}`)}>JSON</a>
      </p>
    </Frame>
  );
}

/** The address of the same choice, from a place on. */
export function trailQuery(filter: TrailFilter, after?: string): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) params.set(name, value);
  if (after) params.set("after", after);
  return params.toString();
}

function TrailForm({ desk, filter, people }: Pick<TrailPageProps, "desk" | "filter" | "people">) {
  const { t } = desk;
  return (
    <form method="get" action={at(desk, "/trail")} class="work-trail-form">
      <Select
        id="who"
        label={t("work-trail-who")}
        value={filter.who}
        empty={t("work-trail-anyone")}
        choices={people.map((name) => ({ value: name, label: name }))}
      />
      <Select
        id="kind"
        label={t("work-trail-kind")}
        value={filter.kind}
        empty={t("work-trail-anything")}
        choices={TRAIL_KINDS.map((kind) => ({ value: kind, label: t(`work-trail-kind-${kind}`) }))}
      />
      <TextInput id="record" label={t("work-trail-record")} value={filter.record} code maxLength={80} />
      <TextInput id="from" type="date" label={t("dates-from")} value={filter.from} code />
      <TextInput id="to" type="date" label={t("dates-to")} value={filter.to} code />
      <button type="submit">{t("work-trail-go")}</button>
    </form>
  );
}

/** Instants to the minute, in UTC: a trail is read across time zones. */
const minute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`;

function Entry({ desk, entry }: { desk: SignedIn; entry: ShownEntry }) {
  const { t } = desk;
  return (
    <li>
      <p class="brief">
        <time dateTime={entry.at}>
          <bdi dir="ltr">{minute(entry.at)} UTC</bdi>
        </time>
        <span>
          <bdi dir="ltr">{entry.who}</bdi>
        </span>
        <strong>{actName(desk, entry)}</strong>
      </p>
      <p>
        <About desk={desk} entry={entry} />
      </p>
      {entry.why ? (
        <p class="work-why">
          <bdi>{entry.why}</bdi>
        </p>
      ) : null}
      {entry.closed ? <p class="quiet">{t("work-trail-closed")}</p> : null}
    </li>
  );
}

function About({ desk, entry }: { desk: SignedIn; entry: ShownEntry }) {
  if (entry.closed) return null;
  if (entry.source === "account") return <bdi dir="ltr">{entry.about}</bdi>;
  if (!entry.handle) return null;
  return (
    <>
      {entry.title ? <TitleLink desk={desk} record={{ handle: entry.handle, title: entry.title }} /> : null}{" "}
      <Code>{entry.handle}</Code>{" "}
      {entry.version ? <span class="quiet">{desk.t("work-trail-version", { n: entry.version })}</span> : null}
    </>
  );
}
