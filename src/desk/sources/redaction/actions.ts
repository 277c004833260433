import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Person } from "../../../accounts/index.ts";
import {
  blackened,
  keepRedacted,
  makeRedacted,
  type PlaceKind,
  type Redacted,
  type RedactionPlan,
  redactedLayer,
  redactedSource,
  type TextLayer,
} from "../../../archive/index.ts";
import { now } from "../../../kernel/clock.ts";
import { seenIn } from "../../../kernel/database/index.ts";
import { newId } from "../../../kernel/ids.ts";
import { type Handler, openJobs } from "../../../kernel/jobs/index.ts";
import { Problem } from "../../../kernel/problem.ts";
import { type Entry, isPublic, type RecordBody } from "../../../registry/index.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { openRecord } from "../../shell/subject.ts";
import { readLayer } from "../document/layers.ts";
import type { OpenSource } from "../document/load.ts";
import { baseOf, filesIn, layerOf, type SourceFile } from "../rules/file.ts";
import { type Redaction, redactions } from "./store.ts";

export const REDACTION = "redaction";
const KEPT_MS = 24 * 60 * 60 * 1000;

type Place = Pick<DeskHouse, "database" | "settings">;

/** Where the copy lies that is being looked at. */
export const folderOf = ({ settings }: Pick<DeskHouse, "settings">, id: string): string => join(settings.data, "redactions", id);

/** Begins to make a copy: nothing of the source is changed before it was looked at. */
export async function beginRedaction(
  house: Place,
  person: Person,
  asked: { record: string; file: string; plan: RedactionPlan; reason: string },
): Promise<Redaction> {
  const store = redactions(house);
  const redaction: Redaction = { id: newId(), person: person.id, created: now(), ...asked };
  await store.transact(async (trx) => {
    await store.put(trx, redaction);
    // The words are not in the job, which stays.
    const options = { by: person.name, key: redaction.id, trx: seenIn(trx) };
    const job = await openJobs(house.database).enqueue(REDACTION, { redaction: redaction.id }, options);
    await store.change(trx, redaction.id, { job: job.id });
  });
  return redaction;
}

/** A redaction that this person has begun on this source. Throws `redaction-unknown` (404), for one of another's too. */
export async function redactionOf(house: Place, person: Person, record: string, id: string): Promise<Redaction> {
  const found = await redactions(house).one(id);
  if (found?.person !== person.id || found.record !== record) throw unknown();
  return found;
}

/** Makes the copy. Begun anew after a kill, it makes it again from nothing. */
export const redacting =
  (house: DeskHouse): Handler =>
  async ({ input }) => {
    const store = redactions(house);
    const redaction = await store.one((input as { redaction: string }).redaction);
    if (!redaction) throw unknown();
    const body = (await house.ledger.latest(redaction.record))?.body;
    const file = body && filesIn(body).find(({ sha256 }) => sha256 === redaction.file);
    if (!file) throw unknown();
    const { plan, id } = redaction;
    const result = await makeRedacted(baseOf(file), plan, { objects: house.objects, folder: folderOf(house, id) });
    const current = await currentLayer(house, file);
    const all = { ...result, missed: [...result.missed, ...saidByPeople(current, plan, result)] };
    await store.transact((trx) => store.change(trx, id, { result: JSON.stringify(all) }));
    return { places: all.places.length };
  };

async function currentLayer({ objects }: Pick<DeskHouse, "objects">, file: SourceFile): Promise<TextLayer | undefined> {
  const derivation = layerOf(file.derivations);
  return derivation && readLayer(objects, derivation.sha256);
}

/** Words that a person has read on a page where software found nothing to take out: they stand in its picture still. */
function saidByPeople(layer: TextLayer | undefined, plan: RedactionPlan, { places }: Redacted): Redacted["missed"] {
  const done = new Set(places.map(({ page }) => page));
  return (layer?.pages ?? [])
    .filter(({ page, corrected }) => corrected && !done.has(page))
    .flatMap(({ page, text }) =>
      plan.words.flatMap((words, index) =>
        blackened(text, [words], plan.wholeWords).count > 0 ? [{ kind: "words" as PlaceKind, index, page }] : [],
      ),
    );
}

/**
 * Gives readers the copy that was looked at, at once: the public version, and the one that is being written, both name it instead of
 * the original. What was about to be taken out is forgotten in the same transaction. Throws `redaction-unknown` (404),
 * `not-made-yet` (409) or `version-conflict` (409).
 */
export async function applyRedaction(house: DeskHouse, person: Person, source: OpenSource, redaction: Redaction): Promise<void> {
  const { objects, ledger } = house;
  const { result, plan, reason, id, file: sha256 } = redaction;
  const file = source.files.find((one) => one.sha256 === sha256);
  if (!result || !file) throw new Problem("not-made-yet", 409, "The copy is not made yet.");
  const folder = folderOf(house, id);
  const layer = await redactedLayer(folder);
  const current = await currentLayer(house, file);
  const at = now();
  const derivations = await keepRedacted(folder, objects, at, layer && merged(layer, current, plan, result));
  const pages = [...new Set(result.places.map(({ page }) => page))].sort((a, b) => a - b);
  const kinds = [...new Set(result.places.map(({ kind }) => kind))].sort();
  const note = { at, by: person.name, places: result.places.length, pages, kinds, reason };
  const { review, latest } = await openRecord(ledger, source.body.id, person.name);
  const redacted = (body: RecordBody) =>
    redactedSource(body, sha256, { derivations, note, plan, wasPublic: review.public !== undefined });
  const deed = { act: "redacted" as const, reason, actor: person.name };
  const entries: Entry[] = [];
  if (review.public)
    entries.push({ ...deed, body: { ...redacted(review.public.body), state: "corrected" }, expected: latest.version });
  if (!isPublic(latest.body) || !review.public)
    entries.push({ ...deed, body: redacted(latest.body), expected: latest.version + entries.length });
  const store = redactions(house);
  await ledger.append(entries, {
    also: async (trx) => {
      if (!(await store.remove(seenIn(trx), id))) throw unknown();
    },
  });
  await rm(folder, { recursive: true, force: true });
}

/** The words that were read from the copy; on pages that nothing was taken from, those that a person has written. */
function merged(layer: TextLayer, current: TextLayer | undefined, plan: RedactionPlan, { places }: Redacted): TextLayer {
  const touched = new Set(places.map(({ page }) => page));
  const pages = layer.pages.map((page) => {
    const old = current?.pages.find((one) => one.page === page.page);
    if (!old?.corrected || touched.has(page.page)) return page;
    const { confidence: _confidence, unsure: _unsure, ...rest } = page;
    return { ...rest, text: blackened(old.text, plan.words, plan.wholeWords).text, lang: old.lang, corrected: true as const };
  });
  return { ...layer, pages };
}

/** Gives it up: the words and the copy are gone. */
export async function dropRedaction(house: Place, { id, job }: Redaction): Promise<void> {
  const store = redactions(house);
  if (job) await openJobs(house.database).cancel(job);
  await store.transact((trx) => store.remove(trx, id));
  await rm(folderOf(house, id), { recursive: true, force: true });
}

/** Forgets what nobody has decided about for a day, and what a killed process has left. */
export async function tidyRedactions(house: Place): Promise<void> {
  const store = redactions(house);
  for (const one of await store.older(new Date(Date.parse(now()) - KEPT_MS).toISOString())) await dropRedaction(house, one);
  const folder = join(house.settings.data, "redactions");
  for (const id of await readdir(folder).catch(() => []))
    if (!(await store.one(id))) await rm(join(folder, id), { recursive: true, force: true });
}

const unknown = (): Problem => new Problem("redaction-unknown", 404, "There is no such redaction of yours.");
