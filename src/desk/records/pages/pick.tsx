import { fieldName, label, type TypeName } from "../../../registry/index.ts";
import type { FormField } from "../../forms/index.ts";
import { offersOf } from "../../forms/rules/offers.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { PostForm } from "../../shell/post-form.tsx";

export interface PickPageProps {
  desk: SignedIn;
  record: string;
  type: TypeName;
  name: string;
  field: FormField;
  chosen: readonly string[];
}

/** All terms of a vocabulary with what they mean, to choose one or several. */
export function PickPage({ desk, record, type, name, field, chosen }: PickPageProps) {
  const { t, lang } = desk;
  const scheme = field.scheme ?? "";
  const title = t("records-pick-title", { field: fieldName(t, type, name) });
  return (
    <Frame desk={desk} title={title} section="records" switchable={false}>
      <h1>{title}</h1>
      <PostForm desk={desk} action={`/records/${record}/pick`} class="pick">
        <input type="hidden" name="field" value={name} />
        <fieldset class="control" data-filter="">
          <legend>{t(field.many ? "records-pick-several" : "records-pick-one")}</legend>
          {offersOf(scheme).map(({ term, depth }, i) => (
            <div class={`choice depth-${Math.min(depth, 3)}`}>
              <input
                type={field.many ? "checkbox" : "radio"}
                id={`term-${i}`}
                name="term"
                value={term.notation}
                checked={chosen.includes(term.notation)}
                aria-describedby={term.definition?.[lang] ? `term-${i}-help` : undefined}
              />
              <label for={`term-${i}`}>{label(scheme, term.notation, lang)}</label>
              {term.definition?.[lang] ? (
                <p class="help" id={`term-${i}-help`}>
                  {term.definition[lang]}
                </p>
              ) : null}
            </div>
          ))}
        </fieldset>
        <div class="acts form-bar">
          <button type="submit">{t("records-pick-do")}</button>
          <a href={`${at(desk, `/records/${record}/edit`)}?at=${name}#${name}`}>{t("records-pick-back")}</a>
        </div>
      </PostForm>
    </Frame>
  );
}
