import { serveFiles } from "../threads/files.ts";
import { type Batch, prepareBatch } from "./batch.ts";
import { type Parcel, unpack } from "./parcel.ts";
import { openWriter } from "./writer.ts";

serveFiles((at) => openWriter(at.path, at), {
  apply: (writer, batch: Batch, { scope }) => writer.apply(prepareBatch(batch, scope)),
  /** What a preparing thread has made ready, as it came from there. */
  store: (writer, parcel: Parcel) => writer.apply(unpack(parcel)),
  meta: (writer) => writer.meta(),
  tidy: (writer) => writer.tidy(),
  finish: (writer) => writer.finish(),
});
