import { When } from "../../../site/index.ts";
import { Select, TextInput } from "../../shell/controls.tsx";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { Scrolling } from "../../shell/scrolling.tsx";
import { INTERVALS, type Look, WATCH_KINDS, type Watch, type WatchKind } from "../rules/watch.ts";
import { Address, Found } from "./parts.tsx";

/** What somebody wants to be watched, as it was typed. */
export interface Typed {
  url: string;
  kind: WatchKind;
  every: number;
  note: string;
}

export interface WatchingPageProps {
  desk: SignedIn;
  list: readonly Watch[];
  open: readonly Look[];
  typed?: Typed;
  wrong?: readonly { id: string; message: string }[];
}

export const MOST_NOTE = 500;

/** What was found and waits for somebody, what is watched, and the way to watch one more address. */
export function WatchingPage({ desk, list, open, typed, wrong = [] }: WatchingPageProps) {
  const { t } = desk;
  const named = new Map(list.map((watch) => [watch.id, watch]));
  return (
    <Frame desk={desk} title={t("watch-title")} section="watching">
      <ErrorSummary desk={desk} errors={wrong} />
      <h1>{t("watch-title")}</h1>
      <p class="lead">{t("watch-lead")}</p>
      <nav class="watch-ways" aria-label={t("watch-ways")}>
        <ul>
          <li>
            <a href={at(desk, "/watching/gaps")}>{t("watch-gaps")}</a>
          </li>
          <li>
            <a href={at(desk, "/watching/found")}>{t("watch-found-all")}</a>
          </li>
          <li>
            <a href={at(desk, "/watching/feed")}>{t("watch-feed")}</a>
          </li>
        </ul>
      </nav>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{t("watch-waiting", { n: open.length })}</h2>
        {open.length === 0 ? <p class="silence">{t("watch-waiting-none")}</p> : null}
        <ol class="watch-found">
          {open.map((look) => (
            <Found desk={desk} look={look} watch={named.get(look.watch)} />
          ))}
        </ol>
      </section>
      <h2>{t("watch-list", { n: list.length })}</h2>
      {list.length === 0 ? <p class="silence">{t("watch-none")}</p> : <List desk={desk} list={list} />}
      <section aria-labelledby="new">
        <h2 id="new">{t("watch-new")}</h2>
        <p class="quiet">{t("watch-new-lead")}</p>
        <NewForm desk={desk} typed={typed} wrong={wrong} />
      </section>
    </Frame>
  );
}

const List = ({ desk, list }: Pick<WatchingPageProps, "desk" | "list">) => (
  <Scrolling class="bulk-table" label={desk.t("watch-list", { n: list.length })}>
    <table>
      <thead>
        <tr>
          {["watch-address", "watch-every", "watch-looked", "watch-next"].map((id) => (
            <th scope="col">{desk.t(id)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map((watch) => (
          <tr>
            <th scope="row">
              <a href={at(desk, `/watching/${watch.id}`)}>
                <Address url={watch.url} />
              </a>
              {watch.note ? (
                <p class="quiet">
                  <bdi>{watch.note}</bdi>
                </p>
              ) : null}
            </th>
            <td>{desk.t(`watch-every-${watch.every}`)}</td>
            <td>
              {watch.looked ? <When v={desk} date={watch.looked} /> : desk.t("watch-never")}
              {watch.downSince ? (
                <p class="caution">
                  {desk.t("watch-down-since")} <When v={desk} date={watch.downSince} />
                </p>
              ) : null}
            </td>
            <td>{watch.paused ? <span class="state">{desk.t("watch-paused")}</span> : <When v={desk} date={watch.due} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scrolling>
);

function NewForm({ desk, typed, wrong = [] }: Pick<WatchingPageProps, "desk" | "typed" | "wrong">) {
  const { t } = desk;
  return (
    <PostForm desk={desk} action="/watching">
      <TextInput
        id="url"
        label={t("watch-address")}
        help={t("watch-address-help")}
        type="url"
        value={typed?.url}
        error={wrong.find(({ id }) => id === "url")?.message}
        maxLength={2000}
        required
        code
      />
      <Select
        id="kind"
        label={t("watch-kind")}
        value={typed?.kind ?? "page"}
        choices={WATCH_KINDS.map((kind) => ({ value: kind, label: t(`watch-kind-${kind}`) }))}
      />
      <EverySelect desk={desk} value={typed?.every ?? 24} />
      <TextInput id="note" label={t("watch-note")} help={t("watch-note-help")} value={typed?.note} maxLength={MOST_NOTE} />
      <button type="submit">{t("watch-begin")}</button>
    </PostForm>
  );
}

export const EverySelect = ({ desk, value }: { desk: SignedIn; value: number }) => (
  <Select
    id="every"
    label={desk.t("watch-every")}
    value={String(value)}
    choices={INTERVALS.map((hours) => ({ value: String(hours), label: desk.t(`watch-every-${hours}`) }))}
  />
);
