import { addFile } from "../../archive/index.ts";
import type { Handler, Handlers } from "../../kernel/jobs/index.ts";
import { Problem } from "../../kernel/problem.ts";
import type { DeskHouse } from "../shell/house.ts";
import { ACCESSION, tidyUploads } from "./actions.ts";
import { catchUpLikenesses, takeLikeness } from "./alike/actions.ts";
import { CAPTURE, capturing, forgetCaptures } from "./captures/actions.ts";
import { REDACTION, redacting, tidyRedactions } from "./redaction/actions.ts";
import { uploadUnknown } from "./rules/uploads.ts";
import { uploads } from "./store.ts";
import { openRoom } from "./uploads/room.ts";

/** The long work of this area, for the monitor's worker. */
export const sourceHandlers = (house: DeskHouse): Handlers => ({
  [ACCESSION]: accession(house),
  [REDACTION]: redacting(house),
  [CAPTURE]: capturing(house),
});

/** Throws away what was abandoned in this area, and looks at sources that came in another way. To be done from time to time. */
export async function tidySources(house: DeskHouse, signal: AbortSignal): Promise<void> {
  await tidyUploads(house);
  await tidyRedactions(house);
  await forgetCaptures(house);
  await catchUpLikenesses(house, signal);
}

/** Makes a source of a file that was sent. Begun anew after a kill, it meets the record that it has made. */
const accession =
  (house: DeskHouse): Handler =>
  async ({ input, by }, { tell }) => {
    const { ledger, objects, settings } = house;
    const store = uploads(house);
    const upload = await store.one((input as { upload: string }).upload);
    if (!upload?.received) throw uploadUnknown();
    const room = openRoom(settings.data);
    let { outcome } = upload;
    if (!outcome) {
      const added = await addFile(
        { path: room.path(upload.id), name: upload.name },
        {
          ...{ ledger, objects, publish: false, actor: by, asIs: upload.asIs },
          reviewers: settings.secondReviewer ? "two" : "one",
          onStage: (stage) => tell({ message: stage }),
        },
      ).catch(async (error: unknown) => {
        // What is refused is not tried again by itself: who sent it may long have gone on.
        if (error instanceof Problem && error.status < 500) await tellSender(house, by);
        throw error;
      });
      const [first] = await ledger.versions(added.record);
      // What it looks like is a help to those who look for its like, and no reason to refuse it.
      if (first) await takeLikeness(house, first.body).catch(house.onError);
      const ours = first?.actor === by && first.at >= upload.received;
      const { record, handle, title, notes } = added;
      outcome = { record, handle, title, existed: added.existed && !ours, notes };
      await store.transact((trx) => store.hasBecome(trx, upload.id, outcome as NonNullable<typeof outcome>));
    }
    await room.remove(upload.id);
    return { record: outcome.record };
  };

/** Tells by e-mail, if they want that, that a file of theirs was refused. That they could not be told stops nothing. */
async function tellSender({ notify, accounts, onError }: DeskHouse, name: string): Promise<void> {
  if (!notify) return;
  try {
    const sender = (await accounts.people()).find((person) => person.name === name);
    if (sender) await notify("upload-failed", sender, "/sources/intake");
  } catch (error) {
    onError(error);
  }
}
