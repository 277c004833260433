import type { RecordBody } from "../../../../registry/index.ts";
import { Code, choose, voice } from "../../../../site/index.ts";
import type { Desk } from "../../../shell/desk.ts";
import { stateName, typeName, visibilityName } from "../rules/names.ts";

/** Kind, number and state over the title. */
export function RecordHead({ desk, body, kicker }: { desk: Desk; body: RecordBody; kicker?: string }) {
  const title = choose(body.title, desk.lang);
  return (
    <header>
      <p class="kicker">
        {typeName(desk.t, body.type)} <Code>{body.handle}</Code> <span class="state">{stateName(desk.t, body.state)}</span>{" "}
        {body.visibility === "public" ? null : <span class="state">{visibilityName(desk.t, body.visibility)}</span>}
      </p>
      <h1>
        {kicker ? <span class="h1-lead">{kicker} </span> : null}
        <bdi {...(title ? voice(desk, title.lang) : {})}>{title?.text ?? body.handle}</bdi>
      </h1>
    </header>
  );
}
