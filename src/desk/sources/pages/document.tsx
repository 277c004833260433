import { Code, choose, Text } from "../../../site/index.ts";
import { at, type SignedIn } from "../../shell/desk.ts";
import { Frame } from "../../shell/frame.tsx";
import type { DocumentView } from "../document/load.ts";
import { CapturesOfSource } from "./captures-of-source.tsx";
import { Custody } from "./custody.tsx";
import { Reader } from "./reader.tsx";

/** A source at the desk: its text page by page beside what it looks like, what was made of it, and what can be done with it. */
export function DocumentPage({ desk, view }: { desk: SignedIn; view: DocumentView }) {
  const { source } = view;
  const title = choose(source.body.title, desk.lang)?.text || source.body.handle;
  return (
    <Frame desk={desk} title={title} section="sources">
      <Trail desk={desk} />
      <article class="document">
        <h1>
          <Text v={desk} of={source.body.title} />
        </h1>
        <p class="brief">
          <Code>{source.body.handle}</Code> <span class="state">{desk.t(`sources-state-of-${source.body.state}`)}</span>
        </p>
        <Acts desk={desk} view={view} />
        {view.file ? <Reader desk={desk} view={view} file={view.file} /> : <p class="silence">{desk.t("sources-no-file")}</p>}
        <CapturesOfSource desk={desk} view={view} />
        <Custody desk={desk} view={view} />
      </article>
    </Frame>
  );
}

export const Trail = ({ desk, handle }: { desk: SignedIn; handle?: string }) => (
  <p class="trail">
    <a href={at(desk, "/sources")}>{desk.t("desk-nav-sources")}</a>
    {handle ? (
      <>
        {" › "}
        <a href={at(desk, `/sources/${handle}`)}>
          <Code>{handle}</Code>
        </a>
      </>
    ) : null}
  </p>
);

function Acts({ desk, view: { source, file, place } }: { desk: SignedIn; view: DocumentView }) {
  const { handle } = source.body;
  const query = file ? `?file=${file.sha256}&page=${place.page}` : "";
  return (
    <ul class="acts doings">
      <li>
        <a href={at(desk, `/records/${handle}`)}>{desk.t("sources-record")}</a>
      </li>
      {source.may.redact && file ? (
        <li>
          <a href={at(desk, `/sources/${handle}/redact${query}`)}>{desk.t("sources-redact")}</a>
        </li>
      ) : null}
      <li>
        <a href={at(desk, `/sources/${handle}/alike`)}>{desk.t("sources-alike-link")}</a>
      </li>
    </ul>
  );
}
