import type { ComponentChildren } from "preact";
import type { ReadRecord } from "../../../edition/index.ts";
import { direction } from "../../../kernel/languages.ts";
import type { FootNote, Notebook } from "../../rules/notebook.ts";
import { noteOf } from "../../rules/notebook.ts";
import * as to from "../../rules/paths.ts";
import { choose } from "../../rules/text.ts";
import { asGroups, asLocalised, asText, asTexts } from "../../rules/values.ts";
import { leadOf } from "../../rules/vocabulary.ts";
import type { View } from "../view.ts";
import { GradeMark, Margin, Marks, type Refs } from "./footnotes.tsx";
import { RefLink } from "./ref.tsx";
import { Standing } from "./standing.tsx";
import { Text, tongue } from "./text.tsx";

/** What is said and by whom, each statement worded as its standing demands. */
export function Claims({
  v,
  claims,
  refs,
  notes,
  self,
}: {
  v: View;
  claims: readonly ReadRecord[];
  refs: Refs;
  notes: Notebook;
  /** Who makes all of these statements, when it is the page's own record: then each says what it is about. */
  self?: string;
}) {
  const foreign = claims.some(({ record }) => choose(asLocalised(record.fields.text) ?? record.title, v.lang)?.fallback);
  return (
    <>
      {foreign ? <p class="quiet">{v.t("claims-untranslated")}</p> : null}
      <ol class="claims">
        {claims.map((claim) => (
          <Claim v={v} claim={claim} refs={refs} notes={notes} self={self} />
        ))}
      </ol>
    </>
  );
}

interface ClaimProps {
  v: View;
  claim: ReadRecord;
  refs: Refs;
  notes: Notebook;
  self: string | undefined;
}

function Claim({ v, claim: { record }, refs, notes, self }: ClaimProps) {
  const standing = asText(record.fields.standing) ?? "reported";
  const claimant = asText(record.fields.claimant);
  const grade = asText(record.fields.grade);
  const contradicts = asTexts(record.fields.contradicts);
  const elsewhere = self ? asTexts(record.fields.about).filter((id) => id !== self) : [];
  const taken = notes.takeNotes(evidenceOf(record.fields, record.citations.map(noteOf)));
  return (
    <li class="claim" id={record.handle}>
      <div class="claim-body">
        <p class="claim-standing">
          <a href={to.record(v.lang, record.handle)}>
            <Standing v={v} notation={standing} />
          </a>
          {grade ? <GradeMark v={v} grade={grade} /> : null}
        </p>
        <ClaimText v={v} standing={standing} text={asLocalised(record.fields.text) ?? record.title}>
          <Marks v={v} taken={taken} />
        </ClaimText>
        {elsewhere.length > 0 ? (
          <p class="quiet">
            {v.t("claim-here-about")} <RefRun v={v} ids={elsewhere} refs={refs} />
          </p>
        ) : null}
        {claimant && claimant !== self ? (
          <p class="quiet">
            {v.t("claim-by")} <RefLink v={v} id={claimant} refs={refs} />
          </p>
        ) : null}
        {contradicts.length > 0 ? (
          <p class="quiet">
            {v.t("claim-contradicts")} <RefRun v={v} ids={contradicts} refs={refs} />
          </p>
        ) : null}
      </div>
      {taken.some((one) => one.first) ? (
        <div class="margin">
          <Margin v={v} taken={taken} refs={refs} />
        </div>
      ) : null}
    </li>
  );
}

const RefRun = ({ v, ids, refs }: { v: View; ids: readonly string[]; refs: Refs }) =>
  ids.map((id, i) => (
    <>
      {i > 0 ? " · " : null}
      <RefLink v={v} id={id} refs={refs} />
    </>
  ));

/** The statement behind the words that its standing puts before it: "It is alleged:". */
export function ClaimText({
  v,
  standing,
  text,
  children,
}: {
  v: View;
  standing: string;
  text: ReturnType<typeof asLocalised>;
  children?: ComponentChildren;
}) {
  const lead = leadOf(standing, v.lang);
  const chosen = choose(text, v.lang);
  const foreign = chosen ? tongue(v, chosen.lang) : {};
  return (
    <p class="claim-text" {...foreign}>
      {lead ? (
        <>
          <span class="claim-lead" {...(foreign.lang ? { lang: v.lang, dir: direction(v.lang) } : {})}>
            {lead}
          </span>{" "}
        </>
      ) : null}
      <Text v={v} of={text} />
      {children}
    </p>
  );
}

/** The evidence of a claim as notes; where it has none of its own, what its fields cite. The grade stands with the claim, once. */
export function evidenceOf(fields: Record<string, unknown>, cited: readonly FootNote[]): FootNote[] {
  const own = asGroups(fields.evidence).flatMap((group): FootNote[] => {
    const source = asText(group.source);
    if (!source) return [];
    return [{ source, relation: asText(group.relation) ?? "supports", page: asText(group.page), quote: asText(group.quote) }];
  });
  return own.length > 0 ? own : cited.map((note) => ({ ...note, grade: undefined }));
}
