import { When } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { Scrolling } from "../../shell/scrolling.tsx";
import type { Look, Watch } from "../rules/watch.ts";
import type { Tally } from "../store.ts";
import { Address, Found } from "./parts.tsx";

/** Where somebody has looked, since when and how often, and found nothing: that nothing was found is a finding. */
export const GapsPage = ({ desk, list }: { desk: SignedIn; list: readonly { watch: Watch; tally: Tally }[] }) => (
  <Frame desk={desk} title={desk.t("watch-gaps")} section="watching">
    <p>
      <a href={at(desk, "/watching")}>{desk.t("watch-back")}</a>
    </p>
    <h1>{desk.t("watch-gaps")}</h1>
    <p class="lead">{desk.t("watch-gaps-lead")}</p>
    {list.length === 0 ? (
      <p class="silence">{desk.t("watch-gaps-none")}</p>
    ) : (
      <>
        <p>
          <a href={at(desk, "/watching/gaps.csv")}>{desk.t("watch-gaps-csv")}</a>
        </p>
        <Scrolling class="bulk-table" label={desk.t("watch-gaps")}>
          <table>
            <thead>
              <tr>
                {["watch-address", "watch-gap-looks", "watch-gap-nothing", "watch-gap-down", "watch-gap-span"].map((id) => (
                  <th scope="col">{desk.t(id)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.map(({ watch, tally }) => (
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
                  <td class="count">{tally.looks}</td>
                  <td class="count">{tally.nothing}</td>
                  <td class="count">{tally.down}</td>
                  <td>
                    <When v={desk} date={tally.first} /> – <When v={desk} date={tally.last} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      </>
    )}
  </Frame>
);

/** Everything that was found, newest first. */
export function FoundPage({ desk, looks, list }: { desk: SignedIn; looks: readonly Look[]; list: readonly Watch[] }) {
  const named = new Map(list.map((watch) => [watch.id, watch]));
  return (
    <Frame desk={desk} title={desk.t("watch-found-all")} section="watching">
      <p>
        <a href={at(desk, "/watching")}>{desk.t("watch-back")}</a>
      </p>
      <h1>{desk.t("watch-found-all")}</h1>
      {looks.length === 0 ? <p class="silence">{desk.t("watch-found-none")}</p> : null}
      <ol class="watch-found">
        {looks.map((look) => (
          <Found desk={desk} look={look} watch={named.get(look.watch)} />
        ))}
      </ol>
    </Frame>
  );
}
