import type { Context } from "hono";
import { now } from "../../kernel/clock.ts";
import { isPublic, type Missing, publishable, type RecordBody } from "../../registry/index.ts";
import { plain } from "../../site/index.ts";
import { bodyFrom, type Fault, type FormEntries, isId, type Merged } from "../forms/index.ts";
import type { RefView } from "../forms/pages/view.ts";
import { mayOn } from "../rules/access.ts";
import type { DeskEnv } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { openRecord } from "../shell/subject.ts";
import type { Work } from "./actions.ts";
import { formView } from "./form-view.ts";
import { EditPage } from "./pages/edit.tsx";
import { MergePage } from "./pages/merge.tsx";
import { findRefs, refsIn, refViews } from "./references.ts";
import { blank } from "./rules/blank.ts";
import { type Back, copyById, type WorkingCopy } from "./store.ts";

type C = Context<DeskEnv>;

/** What stands between a record as it is typed and its publication, the second person apart. */
export const missingIn = (body: RecordBody): Missing[] => publishable(body, { today: now().slice(0, 10), secondReviewer: false });

/** What is found for the words in references, by their names. */
export async function foundFor(
  house: DeskHouse,
  { desk, type }: Work,
  entries: FormEntries,
  names: readonly string[],
): Promise<Map<string, RefView[]>> {
  const found = new Map<string, RefView[]>();
  for (const { name, value, types } of refsIn(type, entries))
    if (names.includes(name) && !isId(value)) found.set(name, await findRefs(house, desk, types, value));
  return found;
}

/** What the form shows. */
export interface FormPage {
  entries: FormEntries;
  base: number;
  /** What the form was opened from. */
  was: RecordBody;
  at: string;
  seen?: number;
  reason?: string;
  faults?: ReadonlyMap<string, Fault>;
  found?: ReadonlyMap<string, RefView[]> | undefined;
  maps?: Parameters<typeof formView>[2]["maps"];
  thrown?: WorkingCopy | undefined;
  back?: Back | undefined;
}

/** The form of a record, or the same one again with what is wrong. */
export async function formPage(c: C, house: DeskHouse, work: Work, page: FormPage, status: 200 | 422 = 200): Promise<Response> {
  const { copy, opened, record } = work;
  const { entries, base, was, at, faults, found, maps, thrown, reason, seen } = page;
  const { body } = bodyFrom(entries, was);
  const latest = opened?.latest;
  const back = copy ? copy.back : page.back;
  const waiting = back && (await titleOfBack(house, work, back));
  return show(
    c,
    <EditPage
      f={formView(house, work, { entries, body, ...(faults && { faults }), ...(found && { found }), ...(maps && { maps }) })}
      record={record}
      body={body}
      base={base}
      stamp={seen ?? copy?.stamp ?? 0}
      kept={copy?.at}
      newer={latest && latest.version > base ? { version: latest.version, by: latest.actor } : undefined}
      wasPublic={latest !== undefined && isPublic(latest.body)}
      missing={missingIn(body)}
      thrownAway={thrown?.discarded ? { id: thrown.id, at: thrown.discarded } : undefined}
      back={waiting === undefined ? undefined : { title: waiting, ...(back && "cite" in back && { cite: back }) }}
      reason={reason}
      opened={at === "" ? undefined : at}
    />,
    status,
  );
}

/** What the record that this one is begun for is called; undefined when there is none that this person writes. */
async function titleOfBack(house: DeskHouse, work: Work, back: Back): Promise<string | undefined> {
  const { person } = work.desk.session;
  if ("copy" in back) {
    const waiting = await copyById(house, person.id, back.copy);
    return waiting && titleOf(waiting, work);
  }
  const opened = await openRecord(house.ledger, back.cite, person.name).catch(() => undefined);
  if (!opened || !mayOn(person, "edit", opened.subject)) return undefined;
  return plain(opened.latest.body.title, work.desk.lang) || opened.head.handle;
}

const titleOf = ({ entries, record, type }: WorkingCopy, { desk }: Work): string =>
  plain(bodyFrom(entries, blank(record, type, desk.lang)).body.title, desk.lang) || desk.t("records-untitled");

/** What someone typed and what was there meanwhile, side by side. */
export interface Both {
  merged: Merged;
  before: FormEntries;
  theirs: FormEntries;
  by?: string;
  base: number;
  stamp: number;
  reason: string;
}

export function mergePage(c: C, house: DeskHouse, { desk, record, type, opened }: Work, both: Both): Response {
  const ids = [both.before, both.theirs, both.merged.entries]
    .flatMap((entries) => refsIn(type, entries).map(({ value }) => value))
    .filter(isId);
  const refs = refViews(house, desk, ids);
  return show(
    c,
    <MergePage desk={desk} record={record} type={type} handle={opened?.head.handle ?? ""} refs={refs} {...both} />,
    409,
  );
}
