import type { Code } from "../findings.ts";

/** What the page of the verifier says besides its findings. */
type PageWord =
  | `ui-${"title" | "lead" | "drop" | "choose" | "folder" | "folder-by-button" | "key" | "key-help" | "older" | "roots" | "roots-help" | "roots-kept" | "working" | "language" | "print" | "altered-do"}`
  | `ui-${"verdict" | "proved" | "open" | "fault" | "remark" | "machine" | "checked-on" | "noscript"}`
  | `verdict-${"proved" | "consistent" | "open" | "altered"}`
  | `subject-${"pack" | "edition" | "checkpoint" | "entry" | "log" | "unknown"}`;

/** Every sentence of the verifier in one language: `{name}` is a hole. They need no plural, and no library in the page. */
export type Words = Readonly<Record<Code | PageWord, string>>;
