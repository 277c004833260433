import { LANGUAGES, languageName } from "../../../kernel/languages.ts";
import { label, TRANSLATION_STATES } from "../../../registry/index.ts";
import { languagesOf } from "../rules/names.ts";
import { Act } from "./buttons.tsx";
import { areaText, rowsFor } from "./scalars.tsx";
import { Several } from "./several.tsx";
import { errorAt, type FieldProps, labelOf, valueAt } from "./view.ts";

/** A text in one or more languages: each with how it came about, the original first. */
export function LocalisedField({ f, name }: FieldProps) {
  const own = valueAt(f, "lang") || f.desk.lang;
  const there = languagesOf(f.entries, name);
  const isOriginal = (lang: string) => valueAt(f, `${name}.${lang}.status`) === "original";
  const langs = there.length > 0 ? there.toSorted((a, b) => Number(isOriginal(b)) - Number(isOriginal(a))) : [own];
  return (
    <Several f={f} name={name} of="texts">
      {langs.map((lang) => (
        <InLanguage f={f} name={name} lang={lang} original={there.length === 0} alone={langs.length === 1} />
      ))}
      <AddLanguage f={f} name={name} langs={langs} />
    </Several>
  );
}

interface InLanguageProps {
  f: FieldProps["f"];
  name: string;
  lang: string;
  /** The text is begun here: what is typed is the original. */
  original: boolean;
  alone: boolean;
}

function InLanguage({ f, name, lang, original, alone }: InLanguageProps) {
  const { t } = f.desk;
  const own = `${name}.${lang}`;
  const text = valueAt(f, `${own}.text`);
  const state = valueAt(f, `${own}.status`) || (original ? "original" : "human");
  const error = errorAt(f, own) ?? errorAt(f, `${own}.text`) ?? errorAt(f, `${own}.status`);
  const language = languageName(lang, f.desk.lang);
  const stale = f.stale.has(own);
  return (
    <div class="in-language">
      <label for={`${own}.text`}>
        <span class="unseen">{labelOf(f, name)} </span>
        {language}
        {state === "original" && alone ? null : (
          <span class="of"> · {label("translation-state", state.replace("_", "-"), f.desk.lang)}</span>
        )}
      </label>
      {error ? (
        <p class="error" id={`${own}-error`}>
          {error}
        </p>
      ) : null}
      <textarea
        id={`${own}.text`}
        name={`${own}.text`}
        lang={lang}
        dir="auto"
        rows={rowsFor(text, /(^|\.)(title|label)$/.test(name) ? 1 : 2)}
        aria-describedby={error ? `${own}-error` : undefined}
        aria-invalid={error ? "true" : undefined}
      >
        {areaText(text)}
      </textarea>
      {state === "original" ? (
        <input type="hidden" name={`${own}.status`} value="original" />
      ) : (
        <div class="state-of-text">
          <label for={`${own}.status`}>{t("form-text-state", { language })}</label>
          <select id={`${own}.status`} name={`${own}.status`}>
            {TRANSLATION_STATES.map((one) => (
              <option value={one} selected={one === state}>
                {label("translation-state", one.replace("_", "-"), f.desk.lang)}
              </option>
            ))}
          </select>
        </div>
      )}
      {stale ? (
        <div class="stale">
          <p>{t("form-text-stale")}</p>
          <div class="choice">
            <input
              type="checkbox"
              id={`${own}.fresh`}
              name={`${own}.fresh`}
              value="yes"
              checked={valueAt(f, `${own}.fresh`) === "yes"}
            />
            <label for={`${own}.fresh`}>{t("form-text-fresh", { language })}</label>
          </div>
        </div>
      ) : null}
    </div>
  );
}

function AddLanguage({ f, name, langs }: Pick<FieldProps, "f" | "name"> & { langs: readonly string[] }) {
  const { t, lang } = f.desk;
  const left = LANGUAGES.filter((one) => !langs.includes(one));
  const id = `_lang:${name}`;
  return (
    <details class="add-language">
      <summary>{t("form-add-language")}</summary>
      <div class="parts">
        <div class="control">
          <label for={id}>
            {t("form-which-language")} <span class="unseen">{labelOf(f, name)}</span>
          </label>
          <input id={id} name={id} list="content-languages" dir="auto" autocomplete="off" />
        </div>
        <Act act={`lang:${name}`} about={labelOf(f, name)}>
          {t("form-add")}
        </Act>
      </div>
      {left.length > 0 ? (
        <div class="acts">
          {left.map((one) => (
            <Act act={`lang:${name}:${one}`} about={labelOf(f, name)}>
              {languageName(one, lang)}
            </Act>
          ))}
        </div>
      ) : null}
    </details>
  );
}
