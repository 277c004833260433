import type { Person } from "../../../accounts/index.ts";
import { Problem } from "../../../kernel/problem.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { beginUpload, dropUpload, endUpload } from "../actions.ts";
import { boundaryOf, partsOf } from "../rules/multipart.ts";
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
export async function takeForm(house: DeskHouse, person: Person, request: Request): Promise<Taken> {
  const room = openRoom(house.settings.data);
  const limit = limitOf(house);
  const result: Taken = { taken: [], tooLarge: [] };
  const body = (request.body ?? emptyBody()) as AsyncIterable<Uint8Array>;
  for await (const { filename, bytes } of partsOf(body, boundaryOf(request.headers.get("content-type") ?? undefined))) {
    if (!filename) continue;
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

async function* emptyBody(): AsyncGenerator<Uint8Array> {}
