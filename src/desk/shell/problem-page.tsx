import { at, type Desk } from "./desk.ts";
import { Frame } from "./frame.tsx";

/** What happened, and what to do now: by the problem's own words where it has some, else by its status. */
export function ProblemPage({ desk, code, status }: { desk: Desk; code?: string; status: number }) {
  const own = code && desk.t.has(`problem-${code}`) ? `problem-${code}` : undefined;
  const id = own ?? (desk.t.has(`desk-problem-${status}`) ? `desk-problem-${status}` : "desk-problem-500");
  return (
    <Frame desk={desk} title={desk.t(id)} switchable={false}>
      <h1>{desk.t(id)}</h1>
      <p class="lead">{desk.t(`${id}.do`)}</p>
      <p>
        <a href={at(desk, "/")}>{desk.t("desk-back-home")}</a>
      </p>
    </Frame>
  );
}
