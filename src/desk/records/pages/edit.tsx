import { type Missing, missingWords, type RecordBody } from "../../../registry/index.ts";
import { Contents, FormSections } from "../../forms/pages/sections.tsx";
import { type FormView, faultWords, labelOf } from "../../forms/pages/view.ts";
import { TextInput } from "../../shell/controls.tsx";
import { at } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ActionButton, ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import { When } from "./when.tsx";

export interface EditPageProps {
  f: FormView;
  record: string;
  body: RecordBody;
  /** The version that the form was opened from; 0 for none. */
  base: number;
  stamp: number;
  /** When the working copy was kept last. */
  kept?: string;
  /** A newer version than the one the form was opened from, and who wrote it. */
  newer?: { version: number; by: string };
  /** Readers see a version of it. */
  wasPublic: boolean;
  missing: readonly Missing[];
  /** A working copy that was thrown away within the last day. */
  thrownAway?: { id: string; at: string };
  /** The record waits for this one, which was begun from there. */
  back?: { title: string; cite?: { cite: string; field: string } };
  reason?: string;
  /** The field that the page was sent back to. */
  opened?: string;
}

/** The form of a record: everything in one column, what is still missing beside it, and one button that saves. */
export function EditPage(props: EditPageProps) {
  const { f, record, body, base, stamp, opened } = props;
  const { desk } = f;
  const { t } = desk;
  const kind = t(`type-${f.type}`);
  const title = base === 0 ? t("records-new-title", { type: kind }) : t("records-edit-title", { handle: body.handle });
  const errors = [...f.faults].map(([name, fault]) => ({
    id: anchorOf(f, name),
    message: `${labelOf(f, name)}: ${faultWords(t, fault)}`,
  }));
  return (
    <Frame desk={desk} title={title} section="records" switchable={f.faults.size === 0}>
      <p class="kicker">{kind}</p>
      <h1>{title}</h1>
      <ErrorSummary desk={desk} errors={errors} />
      <Standing {...props} />
      <PostForm desk={desk} action={`/records/${record}/edit`} class="record-form" id="record-form">
        <FormState {...props} />
        <button type="submit" class="unseen" name="_act" value="keep" tabIndex={-1} aria-hidden="true">
          {t("form-keep")}
        </button>
        <input type="hidden" name="_type" value={f.type} />
        <input type="hidden" name="_base" value={base} />
        <input type="hidden" name="_stamp" value={stamp} />
        {props.back?.cite ? (
          <>
            <input type="hidden" name="_cite" value={props.back.cite.cite} />
            <input type="hidden" name="_cite-field" value={props.back.cite.field} />
          </>
        ) : null}
        <div class="form-columns">
          <div class="form-side">
            <Contents f={f} />
          </div>
          <div class="form-main">
            <FormSections f={f} opened={opened} />
            <MissingList {...props} />
            <TextInput
              id="_reason"
              label={t("form-reason")}
              help={t(base === 0 ? "form-reason-new-help" : "form-reason-help")}
              value={props.reason}
              maxLength={500}
            />
            <button type="submit" class="quiet" name="_act" value="discard">
              {t("form-discard")}
            </button>
          </div>
        </div>
        <div class="form-bar">
          <button type="submit" name="_act" value="save">
            {t("form-save")}
          </button>
          <button type="submit" class="quiet" name="_act" value="keep">
            {t("form-keep")}
          </button>
          <a href="#missing" class="form-missing-count" data-missing-count="">
            {missingCount(f, props.missing.length)}
          </a>
          <p class="form-state" role="status" aria-live="polite" data-state="" />
        </div>
      </PostForm>
    </Frame>
  );
}

/** The control that an entry is typed in, or the group around it. */
const anchorOf = (f: FormView, name: string): string => (f.entries.has(`${name}.text`) ? `${name}.text` : name);

const missingCount = ({ desk: { t } }: FormView, n: number): string => t("form-missing-count", { n });

/** What the script says of the state of the typing, in the words of the page. */
function FormState({ f, record, base }: EditPageProps) {
  const { t } = f.desk;
  const words = [
    "saved",
    "saving",
    "offline",
    "signed-out",
    "other-window",
    "local-found",
    "local-restore",
    "local-forget",
    "found-none",
  ];
  return (
    <div
      hidden
      data-draft={record}
      data-draft-base={base}
      data-account={f.desk.session.person.name}
      data-find={at(f.desk, "/records/find")}
      data-date={at(f.desk, "/records/date")}
      {...Object.fromEntries(words.map((word) => [`data-say-${word}`, t(`form-say-${word}`)]))}
    />
  );
}

function Standing({ f, kept, newer, wasPublic, thrownAway, back, body, base }: EditPageProps) {
  const { t } = f.desk;
  return (
    <>
      {back ? <p class="notice">{t("records-begun-for", { title: back.title })}</p> : null}
      {kept ? (
        <p class="quiet">
          {t("records-going-on")} <When desk={f.desk} at={kept} />
        </p>
      ) : null}
      {newer ? <p class="notice">{t("records-newer", { by: newer.by, version: newer.version })}</p> : null}
      {wasPublic && body.state !== "draft" ? (
        <p class="notice">
          {t("records-is-public")} <a href={at(f.desk, `/records/${body.handle}/correct`)}>{t("records-correct-instead")}</a>
        </p>
      ) : null}
      {thrownAway && base >= 0 ? (
        <div class="notice">
          <p>
            {t("records-thrown-away")} <When desk={f.desk} at={thrownAway.at} />
          </p>
          <ActionButton desk={f.desk} action={`/records/copies/${thrownAway.id}`} quiet>
            {t("records-put-back")}
          </ActionButton>
        </div>
      ) : null}
    </>
  );
}

/** What publication still asks for, each line a way to the field. */
function MissingList({ f, missing }: EditPageProps) {
  const { t } = f.desk;
  return (
    <section class="form-missing" id="missing" tabIndex={-1} aria-labelledby="missing-title">
      <h2 id="missing-title">{t("form-missing-title")}</h2>
      <p class="help">{t("form-missing-help")}</p>
      <div data-missing="">
        {missing.length === 0 ? (
          <p>{t("form-missing-none")}</p>
        ) : (
          <ul>
            {missing.map((one) => (
              <li>
                {one.path ? <a href={`#${fieldOf(one.path)}`}>{missingWords(t, f.type, one)}</a> : missingWords(t, f.type, one)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

const OF_ENVELOPE = new Set([
  "title",
  "summary",
  "contentNotice",
  "notes",
  "lang",
  "visibility",
  "sensitivity",
  "licence",
  "embargoUntil",
  "reviewBy",
]);

/** Where a path of a citation stands in the form. */
export const fieldOf = (path: string): string => (OF_ENVELOPE.has(path.split(".")[0] ?? "") ? path : `fields.${path}`);
