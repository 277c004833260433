import { X509Certificate } from "node:crypto";
import { text } from "node:stream/consumers";
import type { Edition, SearchHit } from "../../edition/index.ts";
import type { Objects } from "../../kernel/objects/index.ts";
import { type CaptureReport, readReport } from "../rules/capture-report.ts";
import { type Capture, captureNamed, isMarked } from "../rules/captures.ts";

export interface Certificate {
  issuedTo: string;
  issuedBy: string;
  /** Instants. */
  from: string;
  to: string;
  fingerprint: string;
  /** On the day of the capture. */
  valid: boolean;
}

/** One capture as its page shows it. What may not be given to readers is not in it. */
export interface CaptureView {
  capture: Capture;
  marked: boolean;
  /** Every capture of the address, the earliest first. */
  all: Capture[];
  earlier?: Capture;
  later?: Capture;
  /** It can be played: the capture itself is given out. */
  plays: boolean;
  /** The reader asked for it to be played. */
  playing: boolean;
  screenshot?: string;
  print?: string;
  report?: string;
  told?: CaptureReport;
  certificates: { origin: string; chain: Certificate[] }[];
}

/** Bytes of a report that are read: it lists every answer of a large page. */
const MOST_REPORT = 20_000_000;

/** The report of a capture and what follows from it. One that is missing or broken is as if there were none. */
export async function loadReport(objects: Objects, view: CaptureView): Promise<CaptureView> {
  const { report, capture } = view;
  const size = report === undefined ? undefined : await objects.size(report);
  if (!report || size === undefined || size > MOST_REPORT) return view;
  const told = readReport(await text(await objects.get(report)));
  const at = Date.parse(capture.at ?? "");
  return {
    ...view,
    told,
    certificates: (told?.certificates ?? []).map(({ origin, chain }) => ({
      origin,
      chain: chain.flatMap((pem) => certificateOf(pem, at) ?? []),
    })),
  };
}

export function captureView(
  edition: Edition,
  capture: Capture,
  all: Capture[],
  wants: { plays: boolean; play: boolean },
): CaptureView {
  const at = all.indexOf(capture);
  const given = (name: string | undefined) => (name && edition.object(name) ? name : undefined);
  return {
    capture,
    marked: isMarked(capture),
    all,
    earlier: all[at - 1],
    later: all[at + 1],
    plays: wants.plays,
    playing: wants.plays && wants.play,
    screenshot: given(capture.screenshot),
    print: given(capture.print),
    report: given(capture.report),
    certificates: [],
  };
}

/** Of the files that words were found in, those that are captures, by their hash. */
export function capturesIn(edition: Edition, hits: readonly SearchHit[]): Map<string, Capture> {
  const found = hits.flatMap(({ type, handle, file }) => {
    const record = type === "source" && file !== undefined ? edition.record(handle) : undefined;
    const capture = record && file !== undefined ? captureNamed(record, file) : undefined;
    return capture && file !== undefined ? [[file, capture] as const] : [];
  });
  return new Map(found);
}

function certificateOf(pem: string, at: number): Certificate | undefined {
  try {
    const { subject, issuer, validFrom, validTo, fingerprint256 } = new X509Certificate(pem);
    const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
    return {
      issuedTo: nameIn(subject),
      issuedBy: nameIn(issuer),
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      fingerprint: fingerprint256.replaceAll(":", "").toLowerCase(),
      valid: !(at < from || at > to),
    };
  } catch {
    return undefined;
  }
}

/** A distinguished name as a person would say it: the organisation with the name, or what there is of the two. */
function nameIn(distinguished: string): string {
  const part = (key: string) => new RegExp(`^${key}=(.*)$`, "m").exec(distinguished)?.[1];
  const [name, organisation] = [part("CN"), part("O")];
  if (name && organisation && !name.includes(organisation)) return `${name} (${organisation})`;
  return name ?? organisation ?? distinguished.replaceAll("\n", ", ");
}
