import type { Protocol } from "./protocol.ts";

/** A body that is taken while it comes: what came of it is there whatever becomes of the browser. */
export interface Flow {
  /** A part of it, as base64. */
  add(data: string): void;
  /** Its first bytes, at most `most`, when `length` bytes of it came. Undefined when something is missing between them. */
  taken(length: number): Promise<Buffer | undefined>;
}

export function openFlow(
  protocol: Protocol,
  { requestId, session, most }: { requestId: string; session: string; most: number },
): Flow {
  const parts: Buffer[] = [];
  let kept = 0;
  let told = 0;
  // The answer brings what had come before.
  const begun = protocol
    .send<{ bufferedData: string }>("Network.streamResourceContent", { requestId }, session)
    .then(({ bufferedData }) => Buffer.from(bufferedData, "base64"))
    .catch(() => undefined);
  return {
    add: (data) => {
      told += Buffer.byteLength(data, "base64");
      if (kept >= most) return;
      const part = Buffer.from(data, "base64");
      parts.push(part);
      kept += part.length;
    },
    taken: async (length) => {
      const before = await begun;
      if (!before || before.length + told < length) return undefined;
      return Buffer.concat([before, ...parts]).subarray(0, most);
    },
  };
}
