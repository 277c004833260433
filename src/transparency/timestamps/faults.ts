/** Why a token is not believed. */
export type TimestampFaultCode =
  /** It is no token, or not whole. */
  | "malformed"
  /** The authority said no. */
  | "refused"
  /** It is over other bytes, or over a hash that is too weak. */
  | "imprint"
  /** It answers another question than ours. */
  | "nonce"
  /** It was given under another policy than we asked for. */
  | "policy"
  /** The signature does not hold, or is of a kind that is too weak. */
  | "signature"
  /** The certificate is not for timestamps, or is not the one that was signed along. */
  | "purpose"
  /** The certificate does not lead to an authority that is trusted. */
  | "chain"
  /** The time lies outside the certificate's, or far from ours. */
  | "time"
  /** The authority did not answer as one does. */
  | "answer";

export class TimestampFault extends Error {
  override name = "TimestampFault";
  readonly code: TimestampFaultCode;

  constructor(code: TimestampFaultCode, message: string) {
    super(message);
    this.code = code;
  }
}
