import type { PublicRecord } from "../../edition/index.ts";
import { isTestimony } from "../../registry/index.ts";
import { endingOf, numbered, plainName } from "./names.ts";
import type { Held, Left, PackedCapture, PackedDerivation, PackedFile, PackedRedaction } from "./shapes.ts";
import { asGroups, asHash, asNumber, asText, said } from "./values.ts";

/** What decides about bytes of a record: what readers get, and what was chosen beyond it. */
export interface Access {
  /** How readers get an object; undefined where they do not. */
  served: (sha256: string) => { mediaType: string } | undefined;
  /** Also the originals that readers do not get. */
  originals: boolean;
}

/** Why the bytes stay out, or that they go in by choice. */
type Gate = (file: Record<string, unknown>, sha256: string) => { left?: Left; released?: true };

const UNKNOWN = "application/octet-stream";

/**
 * What a record holds, with the place of each in a pack. An original that readers do not get goes in only where `originals` says so,
 * and what somebody told never does.
 */
export function filesIn(record: PublicRecord, { served, originals }: Access): { files: PackedFile[]; captures: PackedCapture[] } {
  if (record.type !== "source") return { files: [], captures: [] };
  const { handle, fields } = record;
  const free = fields.redistributable !== false;
  const told = isTestimony(record);
  const chosen = originals && !told;
  const gate: Gate = (file, sha256) => {
    const why = file.withheld === true ? "withheld" : free ? (served(sha256) ? undefined : "withheld") : "not-redistributable";
    if (why === undefined) return {};
    return chosen ? { released: true } : { left: told && why === "withheld" ? "testimony" : why };
  };
  const derived: Gate = ({ kind }, sha256) => {
    // A clean copy is the document itself: it is no more free than that.
    if (kind === "clean" && !free && !chosen) return { left: "not-redistributable" };
    return served(sha256) || chosen ? {} : { left: "withheld" };
  };
  const files = asGroups(fields.files).flatMap((file, i) => fileIn(handle, i, file, gate, derived));
  const captures = asGroups(fields.captures).map((one, i) => {
    const of = files.find(({ sha256 }) => sha256 === one.sha256);
    return captureIn(handle, i, one, served, of?.left, of?.released === true);
  });
  return { files, captures };
}

const isCapture = (mediaType: string): boolean => mediaType === "application/wacz" || mediaType === "application/warc";

function fileIn(handle: string, i: number, file: Record<string, unknown>, gate: Gate, derived: Gate): PackedFile[] {
  const sha256 = asHash(file.sha256);
  if (!sha256) return [];
  const mediaType = asText(file.mediaType) ?? UNKNOWN;
  const name = asText(file.name) ?? sha256;
  const { left, released } = gate(file, sha256);
  const folder = isCapture(mediaType) ? "captures" : "originals";
  return [
    said({
      ...{ sha256, mediaType, name, left, released },
      path: left ? undefined : `${folder}/${handle}/${numbered(i)}-${plainName(name, mediaType)}`,
      bytes: asNumber(file.bytes),
      pages: asNumber(file.pages),
      seconds: asNumber(file.seconds),
      within: asHash(file.within),
      derivations: derivationsIn(handle, i, file, derived),
      redactions: asGroups(file.redactions).map(redactionIn),
    }) as PackedFile,
  ];
}

const redactionIn = ({ at, places, pages, kind, reason }: Record<string, unknown>): PackedRedaction =>
  said({ at: asText(at), places: asNumber(places), pages: asText(pages), kind: asText(kind), reason: asText(reason) });

function derivationsIn(handle: string, i: number, file: Record<string, unknown>, gate: Gate): PackedDerivation[] {
  const counts = new Map<string, number>();
  return asGroups(file.derivations).flatMap((one) => {
    const sha256 = asHash(one.sha256);
    if (!sha256) return [];
    const kind = asText(one.kind) ?? "derived";
    const mediaType = asText(one.mediaType) ?? UNKNOWN;
    const word = plainName(kind, mediaType).split(".")[0] ?? "derived";
    const n = (counts.get(word) ?? 0) + 1;
    counts.set(word, n);
    const { left } = gate(one, sha256);
    const path = `derivations/${handle}/${numbered(i)}-${word}${n > 1 ? `-${n}` : ""}.${endingOf(mediaType)}`;
    return [
      said({
        ...{ kind, sha256, mediaType, left },
        path: left ? undefined : path,
        bytes: asNumber(one.bytes),
        tool: asText(one.tool),
        version: asText(one.version),
        parameters: asText(one.parameters),
        at: asText(one.at),
      }) as PackedDerivation,
    ];
  });
}

const PARTS = ["screenshot", "print", "report"] as const;
const USUAL = { screenshot: "image/png", print: "application/pdf", report: "application/json" } as const;

/** What belongs to a capture is as free as the capture. */
function captureIn(
  handle: string,
  i: number,
  one: Record<string, unknown>,
  served: Access["served"],
  leftOut: Left | undefined,
  released: boolean,
): PackedCapture {
  const parts = PARTS.flatMap((kind) => {
    const sha256 = asHash(one[kind]);
    if (!sha256) return [];
    const mediaType = served(sha256)?.mediaType ?? USUAL[kind];
    const left = leftOut ?? (served(sha256) || released ? undefined : ("withheld" as const));
    const path = left ? undefined : `captures/${handle}/${numbered(i)}-${kind}.${endingOf(mediaType)}`;
    return [said({ kind, sha256, mediaType, left, path }) as Held & { kind: typeof kind }];
  });
  return said({
    parts,
    sha256: asHash(one.sha256),
    url: asText(one.url),
    finalUrl: asText(one.finalUrl),
    at: asText(one.at),
    tool: asText(one.tool),
    verdict: asText(one.verdict),
    reason: asText(one.reason),
    status: asNumber(one.status),
  }) as PackedCapture;
}
