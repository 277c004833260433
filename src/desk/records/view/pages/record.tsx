import type { ComponentChildren } from "preact";
import { languageName } from "../../../../kernel/languages.ts";
import { fieldName, type Missing, missingWords, type RecordBody } from "../../../../registry/index.ts";
import { Code, counted, plain, When } from "../../../../site/index.ts";
import { at, type Desk } from "../../../shell/desk.ts";
import { Frame } from "../../../shell/frame.tsx";
import type { RecordView } from "../load.ts";
import type { Deed } from "../rules/deeds.ts";
import { emptyFields, entriesOf } from "../rules/entries.ts";
import { sensitivityName, typeName, visibilityName } from "../rules/names.ts";
import { Chain } from "./chain.tsx";
import { Facts } from "./facts.tsx";
import { RecordHead } from "./head.tsx";
import { VersionList } from "./history.tsx";
import { RecordLink, SummaryLink } from "./value.tsx";

/** A record as the team works on it: what it says, what that rests on, what is missing, and what can be done next. */
export function RecordPage({ desk, view }: { desk: Desk; view: RecordView }) {
  const { body, refs, missing, deeds, mayCite, quotes, versions } = view;
  const { t } = desk;
  const bare = missing.flatMap(({ code, path }) => (code === "no-ground" && path ? [path] : []));
  return (
    <Frame
      desk={desk}
      title={plain(body.title, desk.lang) || body.handle}
      section={body.type === "source" ? "sources" : "records"}
    >
      <article class="record-page">
        <RecordHead desk={desk} body={body} />
        {body.mergedInto ? (
          <p class="caution">
            {t("record-merged")} <RecordLink desk={desk} id={body.mergedInto} refs={refs} />
          </p>
        ) : null}
        <Deeds desk={desk} deeds={deeds} publicUrl={view.publicUrl} />
        {versions.length > 0 && body.state !== "withdrawn" && !body.mergedInto ? (
          <MissingList desk={desk} body={body} missing={missing} mayCite={mayCite} />
        ) : null}
        <section aria-labelledby="facts">
          <h2 id="facts">{t("record-facts")}</h2>
          <Facts desk={desk} body={body} entries={entriesOf(body, bare)} refs={refs} quotes={quotes} mayCite={mayCite} />
          <EmptyFields desk={desk} body={body} />
        </section>
        <Chain desk={desk} body={body} chain={view.chain} />
        <Envelope desk={desk} body={body} />
        <Corrections desk={desk} body={body} />
        <Backlinks desk={desk} view={view} />
        <section aria-labelledby="history">
          <h2 id="history">{t("record-history")}</h2>
          <VersionList desk={desk} handle={body.handle} versions={versions} />
        </section>
      </article>
    </Frame>
  );
}

function Deeds({ desk, deeds, publicUrl }: { desk: Desk; deeds: readonly Deed[]; publicUrl: string | undefined }) {
  if (deeds.length === 0 && !publicUrl) return null;
  const [first, ...rest] = deeds;
  return (
    <nav class="deeds" aria-label={desk.t("record-deeds")}>
      <ul>
        {first ? (
          <li>
            <a class="deed" href={at(desk, first.path)}>
              {desk.t(`record-deed-${first.name}`)}
            </a>
          </li>
        ) : null}
        {rest.map(({ name, path }) => (
          <li>
            <a href={at(desk, path)}>{desk.t(`record-deed-${name}`)}</a>
          </li>
        ))}
        {publicUrl ? (
          <li>
            <a href={publicUrl}>{desk.t("record-public-page")}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function MissingList({
  desk,
  body,
  missing,
  mayCite,
}: {
  desk: Desk;
  body: RecordBody;
  missing: readonly Missing[];
  mayCite: boolean;
}) {
  const { t } = desk;
  const remedy = ({ code, path }: Missing): { href: string; words: string } | undefined => {
    if (!mayCite || !path) return undefined;
    const cites = code === "no-ground" || code === "no-evidence";
    const page = cites ? `cite?field=${encodeURIComponent(path)}` : `edit#${formName(body, path)}`;
    return { href: at(desk, `/records/${body.handle}/${page}`), words: t(cites ? "record-cite" : "record-missing-fill") };
  };
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{t("record-missing")}</h2>
      {missing.length === 0 ? <p class="quiet">{t("record-missing-none")}</p> : null}
      <ul class="missing">
        {missing.map((one) => {
          const link = remedy(one);
          const words = missingWords(t, body.type, one);
          return (
            <li>
              {words}{" "}
              {link ? (
                <a href={link.href} aria-label={`${link.words}: ${words}`}>
                  {link.words}
                </a>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the form calls a place of the record. */
const formName = (body: RecordBody, path: string): string => {
  const [first = path] = path.split(".");
  return Object.hasOwn(body, first) ? first : `fields.${first}`;
};

function EmptyFields({ desk, body }: { desk: Desk; body: RecordBody }) {
  const names = emptyFields(body);
  if (names.length === 0) return null;
  return (
    <details class="empty-fields">
      <summary>{counted(desk, "record-empty", names.length)}</summary>
      <p>{names.map((name) => fieldName(desk.t, body.type, name)).join(" · ")}</p>
    </details>
  );
}

/** What the team knows of a record beside what it says. */
function Envelope({ desk, body }: { desk: Desk; body: RecordBody }) {
  const { t, lang } = desk;
  const { visibility, sensitivity, licence, embargoUntil, reviewBy, provenance, reply } = body;
  return (
    <section aria-labelledby="envelope">
      <h2 id="envelope">{t("record-envelope")}</h2>
      <dl class="facts">
        <Row name={t("record-language")}>{languageName(body.lang, lang)}</Row>
        <Row name={t("record-visibility")}>{visibilityName(t, visibility)}</Row>
        <Row name={t("record-sensitivity")}>{sensitivityName(t, sensitivity)}</Row>
        <Row name={t("record-licence")}>
          <Code>{licence}</Code>
        </Row>
        {embargoUntil ? (
          <Row name={t("record-embargo")}>
            <When v={desk} date={embargoUntil} />
          </Row>
        ) : null}
        {reviewBy ? (
          <Row name={t("record-review-by")}>
            <When v={desk} date={reviewBy} />
          </Row>
        ) : null}
        {reply ? (
          <Row name={t("record-reply")}>
            <When v={desk} date={reply.due} />
          </Row>
        ) : null}
        {provenance ? (
          <Row name={t("record-provenance")}>
            <bdi>{provenance.origin}</bdi> <Code>{provenance.key}</Code>
          </Row>
        ) : null}
      </dl>
    </section>
  );
}

const Row = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Corrections({ desk, body }: { desk: Desk; body: RecordBody }) {
  if (body.corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{desk.t("record-corrections")}</h2>
      <ul class="rows">
        {body.corrections.map((one) => (
          <li>
            <b>{fieldName(desk.t, body.type, one.field)}</b> · <When v={desk} date={one.at} />
            <p dir="auto">
              {one.before ? <del>{one.before}</del> : null} {one.after ? <ins>{one.after}</ins> : null}
            </p>
            <p class="quiet">
              <bdi>{one.reason}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page shows so many of those that refer to the record; the rest are found by search. */
const MOST_BACKLINKS = 100;

function Backlinks({ desk, view: { backlinks, body } }: { desk: Desk; view: RecordView }) {
  const distinct = backlinks.filter((link, i) => backlinks.findIndex(({ handle }) => handle === link.handle) === i);
  return (
    <section aria-labelledby="backlinks">
      <h2 id="backlinks">{desk.t("record-backlinks")}</h2>
      {distinct.length === 0 ? (
        <p class="quiet">{desk.t(body.type === "source" ? "record-cited-none" : "record-backlinks-none")}</p>
      ) : null}
      <ul class="rows">
        {distinct.slice(0, MOST_BACKLINKS).map((link) => (
          <li>
            <SummaryLink desk={desk} of={link} /> <span class="quiet">{typeName(desk.t, link.type)}</span>{" "}
            <Code>{link.handle}</Code>
          </li>
        ))}
      </ul>
      {distinct.length > MOST_BACKLINKS ? (
        <p class="quiet">{counted(desk, "record-backlinks-more", distinct.length - MOST_BACKLINKS)}</p>
      ) : null}
    </section>
  );
}
