import type { ComponentChildren } from "preact";
import { counted } from "../../../site/index.ts";
import { CaseReminders } from "../../cases/pages/reminders.tsx";
import { may } from "../../rules/access.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import type { Home, ShortList } from "../load/home.ts";
import { Day, Line } from "./parts/line.tsx";

/** The home of the desk: what waits for this person, what is theirs, what is due, what has changed. */
export function HomePage({ desk, home }: { desk: SignedIn; home: Home }) {
  const { t, session } = desk;
  const { person } = session;
  return (
    <Frame desk={desk} title={t("work-home-title")} section="home">
      <div class="work-home">
        <h1>{t("work-home-title")}</h1>
        <Deeds desk={desk} />
        {home.uploads > 0 ? (
          <p>
            <a href={at(desk, "/sources/intake")}>{counted(desk, "work-uploads", home.uploads)}</a>
          </p>
        ) : null}
        {home.cases ? <CaseReminders desk={desk} counts={home.cases} /> : null}
        {home.records === 0 ? <FirstSteps desk={desk} /> : null}
        <div class="work-columns">
          <div>
            <Short desk={desk} list={home.waiting} />
            {home.copies.length > 0 ? (
              <Part id="copies" title={t("work-home-copies")}>
                <ul class="work-lines">
                  {home.copies.map((copy) => (
                    <li>
                      <a href={at(desk, copy.path)}>
                        <bdi>{copy.title}</bdi>
                      </a>
                      <span class="brief">
                        <Day desk={desk} at={copy.at} />
                      </span>
                    </li>
                  ))}
                </ul>
              </Part>
            ) : null}
            {may(person, "create") ? <Short desk={desk} list={home.mine} /> : null}
            <Short desk={desk} list={home.due} />
            {home.incomplete.total > 0 ? <Short desk={desk} list={home.incomplete} /> : null}
            {home.stale.total > 0 ? <Short desk={desk} list={home.stale} /> : null}
          </div>
          <div>
            <Short desk={desk} list={home.changed} />
            <Part id="searches" title={t("work-searches")}>
              {home.searches.length === 0 ? (
                <p class="silence">{t("work-searches-none")}</p>
              ) : (
                <ul class="work-lines">
                  {home.searches.map(({ name, query, owner }) => (
                    <li>
                      <a href={at(desk, `/search?${query}`)}>
                        <bdi>{name}</bdi>
                      </a>
                      {owner === person.name ? null : (
                        <span class="brief">
                          <bdi dir="ltr">{owner}</bdi>
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </Part>
            <p>
              <a href={at(desk, "/help")}>{t("work-help-link")}</a>
            </p>
          </div>
        </div>
      </div>
    </Frame>
  );
}

function Deeds({ desk }: { desk: SignedIn }) {
  const { person } = desk.session;
  const deeds = [
    ["create", "/records/new", "work-new"],
    ["upload", "/sources", "work-send"],
    ["search", "/records", "work-all"],
  ] as const;
  const open = deeds.filter(([action]) => may(person, action));
  return (
    <ul class="work-deeds">
      {open.map(([, path, id], i) => (
        <li>
          <a class={i === 0 && open.length > 1 ? "deed" : undefined} href={at(desk, path)}>
            {desk.t(id)}
          </a>
        </li>
      ))}
    </ul>
  );
}

const Part = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section aria-labelledby={`part-${id}`} class="work-part">
    <h2 id={`part-${id}`}>{title}</h2>
    {children}
  </section>
);

/** The first few of a list, and the way to all of it. An empty one says what that means, and what to do. */
function Short({ desk, list }: { desk: SignedIn; list: ShortList }) {
  const { t } = desk;
  return (
    <Part id={list.name} title={t(`work-home-${list.name}`)}>
      {list.records.length === 0 ? (
        <p class="silence">{t(`work-home-${list.name}.none`)}</p>
      ) : (
        <ul class="work-lines">
          {list.records.map((record) => (
            <Line desk={desk} record={record} mark={record.mark} />
          ))}
        </ul>
      )}
      {list.total > list.records.length ? (
        <p>
          <a href={at(desk, list.path)}>{counted(desk, "work-home-all", list.total)}</a>
        </p>
      ) : null}
    </Part>
  );
}

/** Before there is anything: how a record comes to be. */
const FirstSteps = ({ desk }: { desk: SignedIn }) => (
  <section class="work-first" aria-labelledby="first">
    <h2 id="first">{desk.t("work-first-title")}</h2>
    <ol>
      {["source", "record", "cite", "submit"].map((step) => (
        <li>{desk.t(`work-first-${step}`)}</li>
      ))}
    </ol>
  </section>
);
