import { may } from "../rules/access.ts";
import { at, type Desk } from "./desk.ts";

/** Entries of the navigation, each with the action that opens it; without one, all who are signed in have it. What is used daily comes first. */
const SECTIONS = [
  ["home", "/", undefined],
  ["records", "/records", "search"],
  ["review", "/review", "search"],
  ["cases", "/cases", "custodians"],
  ["sources", "/sources", "upload"],
  ["watching", "/watching", "watch"],
  ["translation", "/translation", "create"],
  ["import", "/import", "import"],
  ["vocabularies", "/vocabularies", "vocabulary"],
  ["trail", "/trail", "trail"],
  ["health", "/health", "trail"],
  ["shape", "/shape", "shape"],
  ["people", "/people", "people"],
] as const;
export type Section = (typeof SECTIONS)[number][0];
type Entry = (typeof SECTIONS)[number];

/** Entries that stand in one line with the search box on a small laptop. */
const IN_LINE = 8;
/** Where there are more, these are behind a word. */
const LATER: readonly Section[] = ["import", "vocabularies", "trail", "health", "shape", "people"];

export interface SectionsProps {
  desk: Desk;
  person: NonNullable<Desk["session"]>["person"];
  section: Section | undefined;
}

/** The parts of the desk that are open to someone. With many, the rarer ones open below a word, with or without scripts. */
export function Sections({ desk, person, section }: SectionsProps) {
  const entries = SECTIONS.filter(([, , action]) => action === undefined || may(person, action));
  const later = entries.length > IN_LINE ? entries.filter(([name]) => LATER.includes(name)) : [];
  const link = ([name, path]: Entry) => (
    <li>
      <a href={at(desk, path)} aria-current={section === name ? "page" : undefined}>
        {desk.t(`desk-nav-${name}`)}
      </a>
    </li>
  );
  return (
    <nav class="sections" aria-label={desk.t("nav")}>
      <ul>
        {entries.filter((entry) => !later.includes(entry)).map(link)}
        {later.length > 0 ? (
          <li>
            <details class="more">
              <summary>
                <span>{desk.t("desk-nav-more")}</span>
              </summary>
              <ul>{later.map(link)}</ul>
            </details>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
