import { isWithin } from "../../../registry/index.ts";
import type { FormFields } from "../rules/declared.ts";
import { offersOf, SHORT_LIST } from "../rules/offers.ts";
import { type Section, sectionsOf } from "../rules/sections.ts";
import { FormFieldView } from "./field.tsx";
import { Suggestions } from "./terms.tsx";
import type { FormView } from "./view.ts";

/** The fields of a form in sections: those with something in them, or something wrong, stand open. */
export const FormSections = ({ f, opened }: { f: FormView; opened?: string }) => (
  <div class="sections-of-form">
    {sectionsOf(f.type).map((section) => (
      <SectionView f={f} section={section} opened={opened} />
    ))}
    <Suggestions f={f} schemes={longSchemes(f)} />
  </div>
);

function SectionView({ f, section, opened }: { f: FormView; section: Section; opened: string | undefined }) {
  const { t } = f.desk;
  return (
    <details class="form-section" id={`s-${section.name}`} open={isOpen(f, section, opened)}>
      <summary>
        <h2>{t(`form-section-${section.name}`)}</h2>
        <span class="count">{t("form-section-filled", { filled: filled(f, section), all: section.fields.length })}</span>
      </summary>
      {section.name === "team" ? <p class="help">{t("form-section-team-help")}</p> : null}
      {section.fields.map(({ name, field }) => (
        <FormFieldView f={f} name={name} field={field} />
      ))}
    </details>
  );
}

const ALWAYS = new Set(["title", "first"]);

function isOpen(f: FormView, section: Section, opened: string | undefined): boolean {
  if (ALWAYS.has(section.name)) return true;
  const has = (paths: Iterable<string>) => [...paths].some((path) => section.fields.some(({ name }) => isWithin(path, name)));
  if (has(f.faults.keys()) || (opened !== undefined && has([opened]))) return true;
  return section.name !== "publication" && filled(f, section) > 0;
}

/** How many fields of a section hold something. */
const filled = (f: FormView, section: Section): number =>
  section.fields.filter(
    ({ name }) => (f.kept.get(name) ?? 0) > 0 || [...f.entries].some(([key, value]) => isWithin(key, name) && value !== ""),
  ).length;

/** The list at the side: where everything is, and where something is wrong. */
export const Contents = ({ f }: { f: FormView }) => (
  <nav class="form-contents" aria-label={f.desk.t("form-contents")}>
    <ol>
      {sectionsOf(f.type).map((section) => {
        const wrong = [...f.faults.keys()].some((path) => section.fields.some(({ name }) => isWithin(path, name)));
        return (
          <li>
            <a href={`#s-${section.name}`}>{f.desk.t(`form-section-${section.name}`)}</a>
            {wrong ? <span class="wrong-mark"> ⚠</span> : null}
          </li>
        );
      })}
    </ol>
  </nav>
);

/** Vocabularies too long to be shown whole, that some field of the form takes. */
function longSchemes(f: FormView): string[] {
  const found = new Set<string>();
  const walk = (fields: FormFields) => {
    for (const field of Object.values(fields)) {
      if (field.kind === "term" && field.scheme && offersOf(field.scheme).length > SHORT_LIST) found.add(field.scheme);
      if (field.parts) walk(field.parts);
    }
  };
  for (const { fields } of sectionsOf(f.type)) walk(Object.fromEntries(fields.map(({ name, field }) => [name, field])));
  return [...found];
}
