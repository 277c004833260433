import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { sha256 } from "../../kernel/hash.ts";
import type { Redirect, ReportedResponse } from "./rules/captured.ts";
import type { Exchange } from "./rules/exchange.ts";

/** The hops to a page. */
export function redirectsIn(main: readonly Exchange[]): Redirect[] {
  return main.slice(0, -1).map((one, index) => ({
    from: one.url,
    to: main[index + 1]?.url ?? "",
    status: one.response?.status ?? 0,
    at: one.response?.at ?? one.at,
  }));
}

/** One response as a report says it. */
export async function reported(one: Exchange, familyOf: (host: string) => ReportedResponse["from"]): Promise<ReportedResponse> {
  const { url, response, body, file, cut } = one;
  const untrusted = response?.trusted === false;
  const bytes = body?.length ?? (file ? (await stat(file)).size : 0);
  const from = familyOf(new URL(url).hostname);
  return {
    url,
    at: response?.at ?? one.at,
    status: response?.status ?? 0,
    mediaType: (response?.mediaType ?? "").slice(0, 200),
    bytes,
    ...(bytes > 0 && { sha256: body ? sha256(body) : await hashOf(file ?? "") }),
    ...(cut && { cut }),
    ...(untrusted && { untrusted }),
    ...(from && { from }),
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}
