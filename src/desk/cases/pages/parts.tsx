import type { HTMLAttributes } from "preact";
import { formatDate, languageName } from "../../../kernel/languages.ts";
import { may } from "../../rules/access.ts";
import { at, type Desk, type SignedIn } from "../../shell/desk.ts";

/** Words for the script of a page, by the last part of their id: it says nothing that is not here. */
export const wordsFor = ({ t }: Pick<Desk, "t">, ids: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(ids.map((id) => [id, t(`cases-${id}`)])));

/** These pages open what is sealed, and that is done in the browser or nowhere. */
export const NeedsScript = ({ desk }: { desk: Desk }) => (
  <noscript>
    <div class="case-warning">
      <p>
        <strong>{desk.t("cases-no-script")}</strong>
      </p>
      <p>{desk.t("cases-no-script.why")}</p>
    </div>
  </noscript>
);

export const CaseDay = ({ desk, day }: { desk: Desk; day: string }) => <time dateTime={day}>{formatDate(day, desk.lang)}</time>;

/** The language that a case came in. */
export const Tongue = ({ desk, lang }: { desk: Desk; lang: string }) => <>{languageName(lang, desk.lang)}</>;

type Place = "list" | "custodians" | "key" | "rewrap" | "withdrawals";

/** Where one can go among the pages of the cases. */
export function CasesNav({ desk, here }: { desk: SignedIn; here?: Place }) {
  const places = [
    ["list", "/cases", "cases"],
    ["custodians", "/cases/custodians", "custodians"],
    ["key", "/cases/key", "cases"],
    ["rewrap", "/cases/rewrap", "cases"],
    ["withdrawals", "/withdrawals", "withdrawals"],
  ] as const;
  return (
    <nav class="case-nav" aria-label={desk.t("cases-nav")}>
      <ul>
        {places
          .filter(([, , action]) => may(desk.session.person, action))
          .map(([name, path]) => (
            <li>
              <a href={at(desk, path)} aria-current={here === name ? "page" : undefined}>
                {desk.t(name === "withdrawals" ? "withdrawals-title" : `cases-nav-${name}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** A public key, whole: it is compared letter by letter. */
export const Recipient = ({ recipient }: { recipient: string }) => (
  <bdi class="case-recipient" dir="ltr">
    {recipient}
  </bdi>
);

type Enhanced = HTMLAttributes<HTMLElement> & Record<`data-${string}`, string | undefined>;

/** What the script of these pages brings to life. */
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "unlock-key": Enhanced;
      "make-key": Enhanced;
      "key-copies": Enhanced;
      "forget-keys": Enhanced;
      "rewrap-cases": Enhanced;
      "open-case": Enhanced;
    }
  }
}
