import type { Backlink } from "../../edition/index.ts";
import { countryName } from "../../kernel/languages.ts";
import type { TypeName } from "../../registry/index.ts";
import type { RecordView } from "../load/record.ts";
import { layoutOf } from "../rules/layout-of-fields.ts";
import { type Notebook, notebook } from "../rules/notebook.ts";
import * as to from "../rules/paths.ts";
import { standingSentences } from "../rules/standing-sentence.ts";
import { plain } from "../rules/text.ts";
import { asText, asTexts } from "../rules/values.ts";
import { ClaimRecord } from "./parts/claim-record.tsx";
import { Claims } from "./parts/claims.tsx";
import { EngagementItems } from "./parts/engagement.tsx";
import { Facts, saysAnything } from "./parts/facts.tsx";
import { Figures } from "./parts/figures.tsx";
import { Layout } from "./parts/layout.tsx";
import { Listing } from "./parts/listing.tsx";
import { Network } from "./parts/network.tsx";
import { Notes } from "./parts/notes.tsx";
import { Questions } from "./parts/questions.tsx";
import { RecordFoot } from "./parts/record-foot.tsx";
import { RecordHead } from "./parts/record-head.tsx";
import { RightOfReply } from "./parts/right-of-reply.tsx";
import { Section } from "./parts/section.tsx";
import { Silence } from "./parts/silence.tsx";
import { SourceList } from "./parts/source-list.tsx";
import { Notice } from "./parts/technology-notice.tsx";
import { OldVersion } from "./parts/version-notice.tsx";
import type { View } from "./view.ts";

/** A record's page: the same order for every type, each part only when there is something to say. */
export function RecordPage({ v, view }: { v: View; view: RecordView }) {
  const { record, latest } = view.open;
  const { refs, claims, own } = view;
  const notes = notebook(record.citations);
  const layout = layoutOf(record.type);
  const shared = { v, record, refs, notes };
  return (
    <Layout
      v={v}
      title={plain(record.title, v.lang) || record.handle}
      description={plain(record.summary, v.lang).slice(0, 300)}
      section="browse"
      twin={to.twin(record.handle, "json")}
      noindex={!latest}
    >
      <article class="record">
        {latest ? null : <OldVersion v={v} record={record} />}
        <RecordHead
          v={v}
          record={record}
          sentences={standingSentences(record, standingsOf([...own, ...claims]), v.t)}
          kicker={kicker(v, view)}
        />
        <Notes v={v} notes={record.notes} kind="caution" />
        <RightOfReply v={v} record={record} refs={refs} />
        {record.type === "claim" ? <ClaimRecord {...shared} /> : null}
        {record.type === "technology" ? <Notice {...shared} /> : null}
        <Section id="facts" title={v.t("facts-title")} when={saysAnything(record, layout.facts)}>
          <Facts {...shared} names={layout.facts} />
        </Section>
        {record.type === "agent" ? (
          <BothSides {...shared} view={view} />
        ) : (
          <Section id="statements" title={v.t("statements-title")} when={claims.length > 0}>
            <Claims v={v} claims={claims} refs={refs} notes={notes} />
          </Section>
        )}
        <Section id="conflicts" title={v.t("conflicts-title")} when={record.notes.some((note) => note.kind === "conflict")}>
          <Notes v={v} notes={record.notes} kind="conflict" />
        </Section>
        <Section
          id="behind"
          title={v.t(record.type === "agent" ? "agent-links-title" : "behind-title")}
          when={view.links.length > 0}
        >
          <Network v={v} links={view.links} self={record.id} refs={refs} notes={notes} />
        </Section>
        <Section id="people" title={v.t("people-title")} when={saysAnything(record, layout.people)}>
          <Facts {...shared} names={layout.people} />
        </Section>
        {layout.figures ? <Figures {...shared} /> : null}
        {record.type === "engagement" ? <EngagementItems {...shared} /> : null}
        <Related v={v} view={view} />
        {layout.questions ? <Questions {...shared} /> : null}
        <Sources v={v} view={view} notes={notes} />
        <RecordFoot v={v} open={view.open} logged={view.logged} />
      </article>
    </Layout>
  );
}

/** What an agent says itself comes first and weighs the same as what others say. Where one side is missing, that is said. */
function BothSides({ v, view, notes }: { v: View; view: RecordView; notes: Notebook }) {
  const { own, claims, refs, open } = view;
  if (own.length + claims.length === 0) return null;
  return (
    <>
      <Section id="own-statements" title={v.t("says-itself-title")}>
        {own.length > 0 ? (
          <Claims v={v} claims={own} refs={refs} notes={notes} self={open.record.id} />
        ) : (
          <p class="silence">{v.t("says-itself-none")}</p>
        )}
      </Section>
      <Section id="statements" title={v.t("says-others-title")}>
        {claims.length > 0 ? (
          <Claims v={v} claims={claims} refs={refs} notes={notes} />
        ) : (
          <p class="silence">{v.t("says-others-none")}</p>
        )}
      </Section>
    </>
  );
}

const standingsOf = (claims: RecordView["claims"]): string[] => claims.map(({ record }) => asText(record.fields.standing) ?? "");

/** Country or countries, after the type. */
function kicker(v: View, { open }: RecordView): string | undefined {
  const countries = asTexts(open.record.fields.countries);
  if (countries.length === 0 || countries.length > 3) return undefined;
  return countries.map((code) => countryName(code, v.lang)).join(`${v.t("list-comma")} `);
}

const ORDER: readonly TypeName[] = [
  "deployment",
  "incident",
  "technology",
  "engagement",
  "assessment",
  "measure",
  "mechanism",
  "event",
  "call",
  "publication",
  "agent",
  "link",
  "claim",
];

/** Types whose absence is worth a word on the page of another. */
const SILENCES: Partial<Record<TypeName, readonly TypeName[]>> = {
  engagement: ["deployment", "agent", "incident"],
  mechanism: ["deployment", "incident"],
};

function Related({ v, view }: { v: View; view: RecordView }) {
  const { type } = view.open.record;
  return (
    <>
      {ORDER.map((other) => {
        const found = view.related.get(other) ?? [];
        const silent = SILENCES[other]?.includes(type) ?? false;
        if (found.length === 0 && !silent) return null;
        return (
          <Section id={`related-${other}`} title={v.t(`related-${other}`)}>
            {found.length > 0 ? <Found v={v} found={found} /> : null}
            {found.length === 0 && other === "engagement" ? <Silence v={v} claims={view.claims} /> : null}
            {found.length === 0 && other !== "engagement" ? <p class="silence">{v.t(`silence-${other}`)}</p> : null}
          </Section>
        );
      })}
    </>
  );
}

const SHOWN = 60;

function Found({ v, found }: { v: View; found: readonly Backlink[] }) {
  return (
    <>
      <Listing v={v} records={found.slice(0, SHOWN)} withType={false} />
      {found.length > SHOWN ? (
        <p class="quiet">{v.t("and-more", { n: found.length - SHOWN, shown: String(found.length - SHOWN) })}</p>
      ) : null}
    </>
  );
}

function Sources({ v, view, notes }: { v: View; view: RecordView; notes: Notebook }) {
  const { record } = view.open;
  const used = new Set(notes.sources());
  for (const citation of record.citations) used.add(citation.source);
  const sources = [...used].flatMap((id) => view.refs.get(id) ?? []);
  return (
    <Section id="sources" title={v.t("sources-title")} when={sources.length > 0}>
      <SourceList v={v} sources={sources} />
    </Section>
  );
}
