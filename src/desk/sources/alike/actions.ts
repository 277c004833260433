import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import sharpPhash from "sharp-phash";
import type { Person } from "../../../accounts/index.ts";
import { isShapeRevision, type Localised, type RecordBody } from "../../../registry/index.ts";
import { mayOn } from "../../rules/access.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { openRecord } from "../../shell/subject.ts";
import { readLayer } from "../document/layers.ts";
import { filesIn, layerBefore, layerOf, type SourceFile } from "../rules/file.ts";
import {
  ALIKE,
  isTelling,
  pictureLikeness,
  pictureParts,
  textLikeness,
  textParts,
  textSignature,
  writtenText,
} from "./signature.ts";
import { type Likeness, likenesses } from "./store.ts";

type House = Pick<DeskHouse, "database" | "objects" | "ledger">;

/** Another source that looks much the same. */
export interface Alike {
  record: string;
  handle: string;
  title: Localised;
  /** What is alike, and how much: 0 to 1. `file`: the same bytes are in both. */
  by: "text" | "picture" | "file";
  share: number;
}

/** Takes down what the files of a source look like. Done again, it is the same. */
export async function takeLikeness(house: Pick<House, "database" | "objects">, body: RecordBody): Promise<void> {
  const all: (Likeness & { parts: string[] })[] = [];
  for (const file of filesIn(body)) {
    const text = await textOf(house, file);
    const signature = text === undefined ? undefined : textSignature(text);
    const known = { record: body.id, file: file.sha256 };
    if (signature) all.push({ ...known, kind: "text", signature: writtenText(signature), parts: textParts(signature) });
    const hash = await pictureOf(house, file);
    if (hash && isTelling(hash)) all.push({ ...known, kind: "picture", signature: hash, parts: pictureParts(hash) });
  }
  await likenesses(house).put(body.id, all);
}

async function textOf({ objects }: Pick<House, "objects">, file: SourceFile): Promise<string | undefined> {
  const derivation = layerBefore(file) ?? layerOf(file.derivations);
  if (!derivation) return undefined;
  const { pages } = await readLayer(objects, derivation.sha256);
  return pages.map(({ text }) => text).join("\n");
}

/** From the small picture that was made apart: the original is never opened here. */
async function pictureOf({ objects }: Pick<House, "objects">, file: SourceFile): Promise<string | undefined> {
  if (!file.mediaType.startsWith("image/")) return undefined;
  const small = [...file.restricted, ...file.derivations].find(({ kind }) => kind === "thumbnail");
  return small && phash(await buffer(await objects.get(small.sha256)));
}

/** Sources that look much like this one, of those that this person may see; most alike first. */
export async function alikeTo(house: House, person: Person, body: RecordBody): Promise<Alike[]> {
  const store = likenesses(house);
  const own = await store.of(body.id);
  const shares = new Map<string, Pick<Alike, "by" | "share">>();
  const put = (record: string, by: Alike["by"], share: number) => {
    if (share > (shares.get(record)?.share ?? 0)) shares.set(record, { by, share });
  };
  for (const other of await store.near(body.id)) {
    for (const one of own.filter(({ kind }) => kind === other.kind)) {
      if (one.file === other.file) put(other.record, "file", 1);
      const share =
        one.kind === "text" ? textLikeness(one.signature, other.signature) : pictureLikeness(one.signature, other.signature);
      if (share >= ALIKE[one.kind]) put(other.record, one.kind, share);
    }
  }
  const found: Alike[] = [];
  for (const [record, { by, share }] of shares) {
    const opened = await openRecord(house.ledger, record, person.name).catch(() => undefined);
    if (!opened || opened.latest.body.mergedInto || !mayOn(person, "see", opened.subject)) continue;
    const { handle, title } = opened.latest.body;
    found.push({ record, handle, title, by, share });
  }
  return found.sort((a, b) => b.share - a.share || (a.handle < b.handle ? -1 : 1));
}

/** The package gives the function itself, whatever its types say. */
const phash = sharpPhash as unknown as (image: Buffer) => Promise<string>;

const STEP = 200;
/** Revisions that are looked through at a time: the next ones wait for the next time. */
const MOST = 20_000;
/** Milliseconds between two sources: whoever asks for a page meanwhile waits for one of them and not for all. */
const BETWEEN = 20;

/** Takes down what came into the ledger in other ways than by sending it to the desk. */
export async function catchUpLikenesses(house: House, signal?: AbortSignal): Promise<void> {
  const store = likenesses(house);
  const from = await store.reach();
  for (let seq = from; seq - from < MOST; ) {
    const revisions = await house.ledger.revisionsAfter(seq, STEP);
    for (const revision of revisions) {
      if (signal?.aborted) return;
      if (isShapeRevision(revision) || revision.version !== 1 || revision.body.type !== "source") continue;
      if ((await store.of(revision.body.id)).length > 0) continue;
      await takeLikeness(house, revision.body).catch(() => undefined);
      await pause(BETWEEN, undefined, { signal }).catch(() => undefined);
    }
    const last = revisions.at(-1);
    if (!last) return;
    seq = last.seq;
    await store.reached(seq);
  }
}
