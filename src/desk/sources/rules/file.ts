import type { Derivation } from "../../../archive/index.ts";
import type { RecordBody } from "../../../registry/index.ts";

/** A redaction as the record of a source tells it. */
export interface ToldRedaction {
  at?: string;
  by?: string;
  places?: number;
  pages?: string;
  kind?: string;
  reason?: string;
}

/** A file of a source as its record describes it. */
export interface SourceFile {
  sha256: string;
  name: string;
  mediaType: string;
  bytes?: number;
  within?: string;
  withheld: boolean;
  metadata: Readonly<Record<string, string>>;
  teamMetadata: Readonly<Record<string, string>>;
  /** In the order in which they were made. */
  derivations: readonly Derivation[];
  /** Those from before a redaction. */
  restricted: readonly Derivation[];
  redactions: readonly ToldRedaction[];
}

const asText = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const asList = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

export function filesIn(body: Pick<RecordBody, "fields">): SourceFile[] {
  return asList<Record<string, unknown>>(body.fields.files).flatMap((file) => {
    const sha256 = asText(file.sha256);
    if (!sha256) return [];
    return [
      {
        ...{ sha256, name: asText(file.name) ?? sha256, mediaType: asText(file.mediaType) ?? "application/octet-stream" },
        ...(typeof file.bytes === "number" && { bytes: file.bytes }),
        ...(asText(file.within) && { within: asText(file.within) }),
        withheld: file.withheld === true,
        metadata: factsIn(file.metadata),
        teamMetadata: factsIn(file.teamMetadata),
        derivations: asList<Derivation>(file.derivations),
        restricted: asList<Derivation>(file.restricted),
        redactions: asList<ToldRedaction>(file.redactions),
      },
    ];
  });
}

function factsIn(json: unknown): Record<string, string> {
  try {
    const said = JSON.parse(asText(json) ?? "{}") as Record<string, unknown>;
    return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

/** The text layer that counts: the last one. */
export const layerOf = (derivations: readonly Derivation[]): Derivation | undefined =>
  derivations.findLast(({ kind }) => kind === "text");

/** The text layer from before anything was taken out. */
export function layerBefore({ restricted, redactions }: Pick<SourceFile, "restricted" | "redactions">): Derivation | undefined {
  const first = redactions[0]?.at ?? "";
  return layerOf(restricted.filter(({ at }) => at < first));
}

/** What the next redaction is made from: the copy that readers have, so that what was taken out before stays out. */
export function baseOf(file: SourceFile): { sha256: string; name: string } {
  const copy = file.redactions.length > 0 ? file.derivations.findLast(({ kind }) => kind === "clean") : undefined;
  if (!copy) return { sha256: file.sha256, name: file.name };
  return { sha256: copy.sha256, name: copy.mediaType.startsWith("text/") ? "copy.txt" : "copy" };
}

/** Under this, what software has read from a picture is worth a comparison. */
export const SURE = 0.85;
