import type { Person } from "../../accounts/index.ts";
import { fileName } from "../../archive/index.ts";
import { now } from "../../kernel/clock.ts";
import { seenIn } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import { openJobs } from "../../kernel/jobs/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { expiresAt, KEPT_MS, MOST_UPLOADS, tooMany, type Upload, uploadUnknown } from "./rules/uploads.ts";
import { uploads } from "./store.ts";
import { openRoom } from "./uploads/room.ts";

export const ACCESSION = "accession";

type Place = Pick<DeskHouse, "database" | "settings">;

/** Makes room for a file that someone is about to send. `given`: the name as the sender says it. Throws `too-many-uploads` (429). */
export async function beginUpload(house: Place, person: Person, given: { name: string; bytes?: number }): Promise<Upload> {
  const store = uploads(house);
  if ((await store.countUnfinished(person.id)) >= MOST_UPLOADS) throw tooMany();
  const upload: Upload = {
    ...{ id: newId(), person: person.id, name: fileName(given.name), created: now(), asIs: false },
    ...(given.bytes !== undefined && { bytes: given.bytes }),
  };
  await store.transact((trx) => store.put(trx, upload));
  return upload;
}

/** An upload of this person. Throws `upload-unknown` (404), for one of another's too. */
export async function uploadOf(house: Place, person: Person, id: string): Promise<Upload> {
  const upload = await uploads(house).one(id);
  if (upload?.person !== person.id) throw uploadUnknown();
  return upload;
}

/** All of it is here: it is put on disk for good, and read in its turn. Said twice, it is done once. */
export async function endUpload(house: Place, id: string, by: string): Promise<void> {
  const store = uploads(house);
  const room = openRoom(house.settings.data);
  if ((await store.one(id))?.received) return;
  await room.settle(id);
  const bytes = await room.size(id);
  await store.transact(async (trx) => {
    if (!(await store.received(trx, id, { bytes, received: now() }))) return;
    const job = await openJobs(house.database).enqueue(ACCESSION, { upload: id }, { by, key: id, trx: seenIn(trx) });
    await store.change(trx, id, { job: job.id });
  });
}

/** Takes a file away that was not added, or is no longer wanted. What is a source already stays one. */
export async function dropUpload(house: Place, upload: Upload): Promise<void> {
  const store = uploads(house);
  if (upload.job) await openJobs(house.database).cancel(upload.job);
  await store.transact((trx) => store.remove(trx, upload.id));
  await openRoom(house.settings.data).remove(upload.id);
}

/** Reads a file again that was refused; `asIs`: keeps its bytes without reading them. */
export async function readAgain(house: Place, upload: Upload, asIs: boolean): Promise<void> {
  const store = uploads(house);
  if (!upload.job) return;
  await store.transact((trx) => store.change(trx, upload.id, { as_is: asIs ? 1 : 0 }));
  await openJobs(house.database).retry(upload.job);
}

/**
 * Throws away what was abandoned: files that were never whole, and those that were refused a week ago; and what a killed process
 * has left. A file whose sender was cut off at its very last byte is taken as whole.
 */
export async function tidyUploads(house: Place & Pick<DeskHouse, "accounts">): Promise<void> {
  const store = uploads(house);
  const room = openRoom(house.settings.data);
  const today = now();
  const old = await store.older(new Date(Date.parse(today) - KEPT_MS).toISOString(), 500);
  for (const upload of old) if (expiresAt(upload) <= today) await dropUpload(house, upload);
  const names = new Map((await house.accounts.people()).map(({ id, name }) => [id, name]));
  for (const upload of await store.unfinished(500)) {
    const whole = upload.bytes !== undefined && (await room.size(upload.id)) === upload.bytes;
    const by = names.get(upload.person);
    if (whole && by) await endUpload(house, upload.id, by);
  }
  for (const id of await room.list()) if (!(await store.one(id))) await room.remove(id).catch(() => undefined);
}

/** Uploads looked through for a count: who sends more at once sees that there are many. */
const MOST_COUNTED = 100;

/** How many files of this person are still arriving, waiting or being read. */
export async function uploadsUnderWay(house: Pick<DeskHouse, "database">, person: Person): Promise<number> {
  return (await uploads(house).of(person.id, MOST_COUNTED)).filter(({ outcome }) => outcome === undefined).length;
}
