/**
 * A refusal that the reader can act on. Anything else that is thrown is a bug and answers 500 without its message.
 * The shape is RFC 9457's problem details; `code` is stable and documented in docs/problems.md.
 */
export class Problem extends Error {
  override name = "Problem";
  readonly code: string;
  readonly status: number;
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: string, status: number, detail: string, fields: Record<string, string> = {}) {
    super(detail);
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}
