import type { RecordBody } from "../../../registry/index.ts";
import type { Captured } from "./captured.ts";

/** Name of the address that a source is a capture of: its captures go into one record. */
export const captureName = (url: string): string => `capture ${url}`;

/** The WACZ as one of a source's files, with the same derivations as every file has. */
export function fileOfCapture({ wacz, text, thumbnail, reader, tool, version, at }: Captured): Record<string, unknown> {
  const derivations = [
    ...(text ? [{ kind: "text", ...text, ...(reader ?? { tool, version, parameters: "" }), at }] : []),
    ...(thumbnail ? [{ kind: "thumbnail", ...thumbnail, tool, version, parameters: "first screen", at }] : []),
  ];
  const { sha256, name, mediaType, bytes } = wacz;
  return { sha256, name, mediaType, bytes, ...(derivations.length > 0 && { derivations }) };
}

/** What a record says of one capture. */
export function entryOfCapture(captured: Captured): Record<string, unknown> {
  const { url, finalUrl, wacz, at, tool, version, verdict, reason, status, screenshot, print, report } = captured;
  return {
    url,
    finalUrl,
    sha256: wacz.sha256,
    at,
    tool: `${tool} ${version}`.trim(),
    verdict,
    reason,
    ...(status !== undefined && { status }),
    ...(screenshot && { screenshot: screenshot.sha256 }),
    ...(print && { print: print.sha256 }),
    report: report.sha256,
  };
}

/** A source with one more capture. Its files are those of the capture, after what was there; the same file is not listed twice. */
export function withCapture(body: RecordBody, captured: Captured, files: readonly Record<string, unknown>[]): RecordBody {
  const { noCapture: _noCapture, captureIncomplete: _incomplete, ...fields } = body.fields;
  const captures = [...((fields.captures ?? []) as Record<string, unknown>[]), entryOfCapture(captured)];
  const there = (fields.files ?? []) as { sha256?: string }[];
  const known = new Set(there.map(({ sha256 }) => sha256));
  const isWhole = captures.some(({ verdict }) => verdict === "complete");
  return {
    ...body,
    state: "draft",
    fields: {
      ...fields,
      url: fields.url ?? captured.url,
      captures,
      ...(!isWhole && { captureIncomplete: true }),
      files: [...there, ...files.filter(({ sha256 }) => !known.has(sha256 as string))],
    },
  };
}
