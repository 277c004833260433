import type { Scheme } from "../../../registry/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import { ErrorSummary, PostForm } from "../../shell/post-form.tsx";
import type { TermForm } from "../rules/term-form.ts";
import type { Mistake } from "../shaping.ts";
import { TermFields } from "./parts/term-fields.tsx";
import { wordsIn } from "./parts/words.tsx";

export interface NewTermProps {
  desk: SignedIn;
  scheme: Scheme;
  form: TermForm;
  choices: readonly { value: string; label: string }[];
  mistakes: readonly Mistake[];
}

/** A term that is not there yet. */
export const NewTermPage = ({ desk, scheme, form, choices, mistakes }: NewTermProps) => (
  <Frame desk={desk} title={desk.t("shape-add-term")} section="vocabularies" switchable={mistakes.length === 0}>
    <ErrorSummary desk={desk} errors={mistakes} />
    <p class="kicker">
      <a href={at(desk, "/vocabularies")}>{desk.t("desk-nav-vocabularies")}</a> ·{" "}
      <a href={at(desk, `/vocabularies/${scheme.scheme}`)}>{wordsIn(desk, scheme.title)}</a>
    </p>
    <h1>{desk.t("shape-add-term")}</h1>
    <PostForm desk={desk} action={`/vocabularies/${scheme.scheme}/new`}>
      <TermFields desk={desk} scheme={scheme.scheme} form={form} choices={choices} closed={false} isNew mistakes={mistakes} />
      <button type="submit">{desk.t("shape-add-term")}</button>
    </PostForm>
  </Frame>
);
