import { fieldName, type TypeName } from "../../../registry/index.ts";
import type { Clash, FormEntries, Merged } from "../../forms/index.ts";
import type { RefView } from "../../forms/pages/view.ts";
import type { SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { PostForm } from "../../shell/post-form.tsx";
import { Said } from "./said.tsx";

export interface MergePageProps {
  desk: SignedIn;
  record: string;
  type: TypeName;
  handle: string;
  /** Who wrote the other version; nobody when it is another window of one's own. */
  by?: string;
  merged: Merged;
  before: FormEntries;
  theirs: FormEntries;
  /** The version that the result is based on. */
  base: number;
  stamp: number;
  reason: string;
  refs: ReadonlyMap<string, RefView>;
}

/** Two wrote on one record: what fits together is shown, and where they differ one chooses. Nothing is written over unseen. */
export function MergePage(props: MergePageProps) {
  const { desk, record, type, handle, by, merged, base, stamp, reason } = props;
  const { t } = desk;
  const title = by ? t("form-merge-title", { by }) : t("form-merge-title-window");
  return (
    <Frame desk={desk} title={title} section="records" switchable={false}>
      <p class="kicker">
        <bdi class="code">{handle}</bdi>
      </p>
      <h1>{title}</h1>
      <p class="lead">{t(merged.clashes.length > 0 ? "form-merge-lead-choose" : "form-merge-lead-fits")}</p>
      <PostForm desk={desk} action={`/records/${record}/edit`} class="merge-form">
        <button type="submit" class="unseen" name="_act" value="settle-keep" tabIndex={-1} aria-hidden="true">
          {t("form-merge-go-on")}
        </button>
        <input type="hidden" name="_type" value={type} />
        <input type="hidden" name="_base" value={base} />
        <input type="hidden" name="_stamp" value={stamp} />
        <input type="hidden" name="_reason" value={reason} />
        {[...merged.entries].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {merged.clashes.map((clash, i) => (
          <ClashView {...props} clash={clash} i={i} />
        ))}
        <Taken {...props} />
        <div class="acts">
          <button type="submit" name="_act" value="settle">
            {t("form-merge-save")}
          </button>
          <button type="submit" class="quiet" name="_act" value="settle-keep">
            {t("form-merge-go-on")}
          </button>
        </div>
      </PostForm>
    </Frame>
  );
}

/** The entry that can be typed anew right here: a text, or a value that is one line. */
export const editable = ({ name, field, theirs, mine }: Clash): string | undefined => {
  if (field.many) return undefined;
  if (field.kind === "localised") return `${name}.text`;
  return ["text", "url", "edtf", "number", "country", "language"].includes(field.kind) && (theirs.has("") || mine.has(""))
    ? name
    : undefined;
};

function ClashView({ desk, type, by, clash, refs, i }: MergePageProps & { clash: Clash; i: number }) {
  const { t } = desk;
  const { name, base, theirs, mine } = clash;
  const own = editable(clash);
  const label = fieldName(t, type, name);
  const sides = [
    ["base", base, t("form-merge-before")],
    ["theirs", theirs, by ? t("form-merge-theirs", { by }) : t("form-merge-other-window")],
    ["mine", mine, t("form-merge-mine")],
  ] as const;
  const choice = (value: string, words: string) => (
    <div class="choice">
      <input type="radio" id={`clash-${i}-${value}`} name={`_answer:${name}`} value={value} checked={value === "mine"} />
      <label for={`clash-${i}-${value}`}>{words}</label>
    </div>
  );
  return (
    <fieldset class="clash">
      <legend>{label}</legend>
      <div class="sides">
        {sides.map(([side, entries, words]) => (
          <div class={`side ${side}`}>
            <h2>{words}</h2>
            <Said desk={desk} type={type} name={name} entries={entries} refs={refs} />
          </div>
        ))}
      </div>
      {[...theirs].map(([rest, value]) => (
        <input type="hidden" name={`_theirs:${rest === "" ? name : `${name}.${rest}`}`} value={value} />
      ))}
      <div class="choices">
        {choice("theirs", by ? t("form-merge-take-theirs", { by }) : t("form-merge-take-window"))}
        {choice("mine", t("form-merge-take-mine"))}
        {own ? choice("edit", t("form-merge-take-edit")) : null}
      </div>
      {own ? (
        <div class="control">
          <label for={`clash-${i}-text`}>{t("form-merge-edit-text", { field: label })}</label>
          <textarea id={`clash-${i}-text`} name={`_edit:${own}`} rows={3} dir="auto">
            {wordsOf(mine)}
          </textarea>
        </div>
      ) : null}
    </fieldset>
  );
}

const wordsOf = (entries: FormEntries): string => entries.get("text") ?? entries.get("") ?? "";

/** What only they have changed is in already: shown, so that nobody signs what they have not seen. */
function Taken({ desk, type, merged, before, theirs, refs, by }: MergePageProps) {
  const { t } = desk;
  if (merged.taken.length === 0) return null;
  const of = (entries: FormEntries, name: string) =>
    new Map(
      [...entries]
        .filter(([key]) => key === name || key.startsWith(`${name}.`))
        .map(([key, value]) => [key === name ? "" : key.slice(name.length + 1), value]),
    );
  return (
    <section aria-labelledby="taken">
      <h2 id="taken">{by ? t("form-merge-taken", { by }) : t("form-merge-taken-window")}</h2>
      {merged.taken.map((name) => (
        <div class="taken">
          <h3>{fieldName(t, type, name)}</h3>
          <div class="sides two">
            <div class="side base">
              <h4>{t("form-merge-before")}</h4>
              <Said desk={desk} type={type} name={name} entries={of(before, name)} refs={refs} />
            </div>
            <div class="side theirs">
              <h4>{t("form-merge-now")}</h4>
              <Said desk={desk} type={type} name={name} entries={of(theirs, name)} refs={refs} />
            </div>
          </div>
        </div>
      ))}
    </section>
  );
}
