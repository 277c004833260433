import { TextInput } from "../../../shell/controls.tsx";
import { at, type SignedIn } from "../../../shell/desk.ts";
import { ActionButton, PostForm } from "../../../shell/post-form.tsx";
import type { SavedSearch } from "../../store.ts";

export const NAME_LENGTH = 80;

const Share = ({ desk, id, shared = false }: { desk: SignedIn; id: string; shared?: boolean }) => (
  <label class="choice" for={id}>
    <input type="checkbox" id={id} name="shared" value="yes" checked={shared} />
    <span>{desk.t("work-search-shared")}</span>
  </label>
);

/** Keeps a search under a name. */
export function SaveSearch({ desk, query, wrong }: { desk: SignedIn; query: string; wrong?: { message: string; name: string } }) {
  const { t } = desk;
  return (
    <details class="work-save" open={wrong !== undefined}>
      <summary>{t("work-search-save")}</summary>
      <PostForm desk={desk} action="/searches" label={t("work-search-save")}>
        <input type="hidden" name="query" value={query} />
        <TextInput
          id="name"
          label={t("work-search-name")}
          maxLength={NAME_LENGTH}
          value={wrong?.name}
          error={wrong?.message}
          required
        />
        <Share desk={desk} id="shared" />
        <button type="submit">{t("work-search-save-go")}</button>
      </PostForm>
    </details>
  );
}

/** One's own searches, to be opened, renamed and deleted; and those of others that they share. */
export function SavedSearches({ desk, searches }: { desk: SignedIn; searches: readonly SavedSearch[] }) {
  const { t } = desk;
  const me = desk.session.person.name;
  if (searches.length === 0) return <p class="silence">{t("work-searches-none")}</p>;
  return (
    <ul class="work-lines">
      {searches.map((search) => (
        <li>
          <a href={at(desk, `/search?${search.query}`)}>
            <bdi>{search.name}</bdi>
          </a>
          {search.owner === me ? (
            <OwnSearch desk={desk} search={search} />
          ) : (
            <span class="brief">
              <bdi dir="ltr">{search.owner}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const OwnSearch = ({ desk, search: { id, name, shared } }: { desk: SignedIn; search: SavedSearch }) => (
  <details>
    <summary>
      {desk.t("work-search-change")} <span class="unseen">{name}</span>
      {shared ? <span class="state">{desk.t("work-search-is-shared")}</span> : null}
    </summary>
    <PostForm desk={desk} action={`/searches/${id}`} label={desk.t("work-search-change")}>
      <TextInput id={`name-${id}`} name="name" label={desk.t("work-search-name")} value={name} maxLength={NAME_LENGTH} required />
      <Share desk={desk} id={`shared-${id}`} shared={shared} />
      <button type="submit">{desk.t("work-search-change-go")}</button>
    </PostForm>
    <ActionButton desk={desk} action={`/searches/${id}/delete`} label={desk.t("work-search-delete")} quiet>
      {desk.t("work-search-delete")}
    </ActionButton>
  </details>
);
