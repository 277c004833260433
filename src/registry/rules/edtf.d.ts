declare module "edtf" {
  /** `min` and `max` are milliseconds since 1970, infinite where an interval is open. */
  interface Parsed {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  }
  /** Throws when the text is no EDTF. */
  export default function edtf(text: string): Parsed;
}
