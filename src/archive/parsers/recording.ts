import { parseFile } from "music-metadata";
import { facts, known, type Parser } from "./job.ts";
import { isPersonal } from "./picture-metadata.ts";

/** A recording: its length and kind are read; nothing is transcribed. */
export const parseRecording: Parser = async (job) => {
  const video = job.mediaType.startsWith("video/");
  const found = await parseFile(job.path, { duration: true, skipCovers: true }).catch(() => undefined);
  const seconds = found?.format.duration;
  const tags = Object.values(found?.native ?? {}).flat();
  const personal = tags.filter(({ id }) => isPersonal(id));
  return known(job, {
    material: video ? "video" : "audio",
    title: found?.common.title,
    ...(seconds !== undefined && Number.isFinite(seconds) && { seconds: Math.round(seconds * 10) / 10 }),
    metadata: facts({
      container: found?.format.container,
      codec: found?.format.codec,
      channels: found?.format.numberOfChannels,
      sampleRate: found?.format.sampleRate,
    }),
    ...(personal.length > 0 && { withheld: "position" as const }),
    teamMetadata: facts({
      ...Object.fromEntries(personal.map(({ id, value }) => [id, value])),
      artist: found?.common.artist,
      encodedBy: found?.common.encodedby,
      comment: found?.common.comment?.[0]?.text,
    }),
  });
};
