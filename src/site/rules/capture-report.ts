import { asGroup, asGroups, asNumber, asText } from "./values.ts";

/** What the report of a capture tells readers. Whatever is not as it should be is left out: a report is data from outside. */
export interface CaptureReport {
  seconds?: number;
  tool?: string;
  status?: number;
  redirects: { from: string; to: string; status?: number; at?: string }[];
  /** Answers received, and their bytes together. */
  answers: number;
  bytes: number;
  /** Names and values that the site's server sent with the page. */
  headers: [name: string, value: string][];
  /** PEM of each origin's chain, its own first. */
  certificates: { origin: string; chain: string[] }[];
  /** Why the certificate of the page is not to be trusted, where it is not. */
  certificateError?: string;
  /** Other sites that parts of it came from and whose certificate is not to be trusted, and why where that is known. */
  untrusted: { origin: string; why?: string }[];
  /** What the page tried and was not allowed, and how often. */
  refused: [what: string, times: number][];
  /** Answers of which not everything is kept. */
  cut: number;
  /** The limit that ended it, where one did. */
  limit?: string;
}

const MOST = { redirects: 30, headers: 100, origins: 5, chain: 10, value: 2000, refused: 20, untrusted: 20 };

const cut = (text: string): string => (text.length > MOST.value ? `${text.slice(0, MOST.value)}…` : text);

/** Undefined for what is no report. */
export function readReport(json: string): CaptureReport | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  const report = asGroup(parsed);
  if (!report || !/^vigie-capture-report\//.test(asText(report.format) ?? "")) return undefined;
  const responses = asGroups(report.responses);
  const tool = [asText(report.tool), asText(report.version)].filter(Boolean).join(" ");
  return {
    seconds: asNumber(report.seconds),
    tool: tool || undefined,
    status: asNumber(report.status),
    redirects: asGroups(report.redirects)
      .slice(0, MOST.redirects)
      .flatMap(({ from, to, status, at }) => {
        const [a, b] = [asText(from), asText(to)];
        return a && b ? [{ from: cut(a), to: cut(b), status: asNumber(status), at: asText(at) }] : [];
      }),
    answers: responses.length,
    bytes: responses.reduce((sum, { bytes }) => sum + Math.max(0, asNumber(bytes) ?? 0), 0),
    headers: pairsOf(report.headers).slice(0, MOST.headers),
    certificates: certificatesOf(asGroup(report.certificates) ?? {}, asText(report.finalUrl) ?? asText(report.url)),
    certificateError: asText(report.certificateError),
    untrusted: asGroups(report.untrusted)
      .slice(0, MOST.untrusted)
      .flatMap(({ origin, why }) => (asText(origin) ? [{ origin: cut(asText(origin) ?? ""), why: asText(why) }] : [])),
    refused: Object.entries(asGroup(report.refused) ?? {})
      .flatMap(([what, times]): [string, number][] =>
        typeof times === "number" && times >= 1 ? [[what, Math.floor(times)]] : [],
      )
      .slice(0, MOST.refused),
    cut: responses.filter(({ cut }) => cut === true).length,
    limit: asText(asGroup(report.limits)?.hit),
  };
}

/** A list of pairs, or an object of texts. */
function pairsOf(value: unknown): [string, string][] {
  const entries = Array.isArray(value) ? (value as unknown[]) : Object.entries(asGroup(value) ?? {});
  return entries.flatMap((entry): [string, string][] => {
    if (!Array.isArray(entry)) return [];
    const [name, text] = entry as unknown[];
    return typeof name === "string" && typeof text === "string" ? [[cut(name), cut(text)]] : [];
  });
}

/** Those of the page's own origin come first. */
function certificatesOf(all: Record<string, unknown>, page: string | undefined): CaptureReport["certificates"] {
  const own = URL.parse(page ?? "")?.origin;
  return Object.entries(all)
    .flatMap(([origin, chain]) => {
      const list = (Array.isArray(chain) ? (chain as unknown[]) : []).filter((one): one is string => typeof one === "string");
      return list.length > 0 ? [{ origin, chain: list.slice(0, MOST.chain) }] : [];
    })
    .sort((a, b) => Number(b.origin === own) - Number(a.origin === own))
    .slice(0, MOST.origins);
}
