import type { Person } from "../../../accounts/index.ts";
import { Problem } from "../../../kernel/problem.ts";
import type { DeskContext } from "../../shell/desk.ts";
import { filesOf } from "../../shell/files.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { beginUpload, dropUpload, endUpload } from "../actions.ts";
import { tooLarge } from "../rules/uploads.ts";
import { limitOf } from "./limit.ts";
import { openRoom } from "./room.ts";

export interface Taken {
  /** Ids of the uploads, in the order sent. */
  taken: string[];
  /** Of files over the limit: their names as they may be shown. */
  tooLarge: string[];
}

/** Takes the files of a form straight to disk. What a broken line has left of the last one is thrown away; those before it are kept. */
export async function takeForm(house: DeskHouse, person: Person, c: DeskContext): Promise<Taken> {
  const room = openRoom(house.settings.data);
  const limit = limitOf(house);
  const result: Taken = { taken: [], tooLarge: [] };
  for await (const { filename, bytes } of filesOf(c)) {
    const upload = await beginUpload(house, person, { name: filename });
    try {
      await room.append(upload.id, 0, atMost(bytes, limit));
      await endUpload(house, upload.id, person.name);
      result.taken.push(upload.id);
    } catch (error) {
      await dropUpload(house, upload);
      if (!(error instanceof Problem) || error.code !== "upload-too-large") throw error;
      result.tooLarge.push(upload.name);
    }
  }
  return result;
}

/** The bytes up to the limit. Beyond it they are read and forgotten, for a browser that is cut off shows no answer. */
async function* atMost(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size <= limit) yield chunk;
  }
  if (size > limit) throw tooLarge();
}
