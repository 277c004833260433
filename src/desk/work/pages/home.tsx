import type { ComponentChildren } from "preact";
import { counted } from "../../../site/index.ts";
import { may } from "../../rules/access.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import type { Home, ShortList } from "../load/home.ts";
import { Line } from "./parts/line.tsx";

/** The home of the desk: what waits for this person, what is theirs, what is due, what has changed. */
export function HomePage({ desk, home }: { desk: SignedIn; home: Home }) {
  const { t, session } = desk;
  const { person } = session;
  return (
    <Frame desk={desk} title={t("work-home-title")} section="home">
      <div class="work-home">
        <h1>{t("work-home-title")}</h1>
        <Deeds desk={desk} />
        {home.records === 0 ? <FirstSteps desk={desk} /> : null}
        <div class="work-columns">
          <div>
            {home.waiting.map((list) => (
              <Short desk={desk} id={list.name} list={list} />
            ))}
            {home.copies.length > 0 ? (
              <Part desk={desk} id="copies" title={t("work-home-copies")}>
                <ul class="work-lines">
                  {home.copies.map(({ path, title, changed }) => (
                    <li>
                      <a href={at(desk, path)}>
                        <bdi>{title || t("work-untitled")}</bdi>
                      </a>
                      <span class="brief">
                        <time dateTime={changed}>{changed.slice(0, 10)}</time>
                      </span>
                    </li>
                  ))}
                </ul>
              </Part>
            ) : null}
            {may(person, "create") ? <Short desk={desk} id="mine" list={home.mine} /> : null}
            <Short desk={desk} id="due" list={home.due} />
            {home.incomplete ? <Short desk={desk} id="incomplete" list={home.incomplete} /> : null}
            {home.stale ? <Short desk={desk} id="stale" list={home.stale} /> : null}
          </div>
          <div>
            <Short desk={desk} id="changed" list={home.changed} />
            <Part desk={desk} id="searches" title={t("work-searches")}>
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

const Part = ({ id, title, children }: { desk: SignedIn; id: string; title: string; children: ComponentChildren }) => (
  <section aria-labelledby={`part-${id}`} class="work-part">
    <h2 id={`part-${id}`}>{title}</h2>
    {children}
  </section>
);

/** The first few of a list, and the way to all of it. An empty one says what that means, and what to do. */
function Short({ desk, id, list }: { desk: SignedIn; id: string; list: ShortList }) {
  const { t } = desk;
  return (
    <Part desk={desk} id={id} title={t(`work-home-${list.name}`)}>
      {list.records.length === 0 ? (
        <p class="silence">{t(`work-home-${list.name}.none`)}</p>
      ) : (
        <ul class="work-lines">
          {list.records.map((record) => (
            <Line desk={desk} record={record} due={list.due?.get(record.handle)} />
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
