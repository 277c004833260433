import type { z } from "zod";

/** One reason why a body is no record: where, a stable code, and what its words need to know. */
export interface Refusal {
  /** `fields.since`, `citations.0.field` */
  path: string;
  /** Also the id of the message that says it. */
  code: string;
  args: Readonly<Record<string, string | number>>;
}

/** What a schema found wrong, at most one refusal for a place. */
export function refusalsOf(error: z.ZodError): Refusal[] {
  const found = new Map<string, Refusal>();
  const note = (path: PropertyKey[], said: Pick<Refusal, "code" | "args">) => {
    const name = path.map(String).join(".");
    if (!found.has(name)) found.set(name, { path: name, ...said });
  };
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) note([...issue.path, key], { code: "value-unknown", args: {} });
    else note(issue.path, reasonOf(issue.code === "invalid_key" ? (issue.issues[0] ?? issue) : issue));
  }
  return [...found.values()];
}

type Issue = z.core.$ZodIssue;

/** Our own schemas name their reason as the message; what is left are the shapes that every schema checks. */
function reasonOf(issue: Issue): Pick<Refusal, "code" | "args"> {
  const args: Record<string, string | number> = {};
  if (issue.code === "too_big") args.most = Number(issue.maximum);
  if (issue.code === "too_small") args.least = Number(issue.minimum);
  if (issue.code === "custom")
    for (const [name, value] of Object.entries(issue.params ?? {})) if (typeof value === "string") args[name] = value;
  if (issue.message.startsWith("value-")) return { code: issue.message, args };
  switch (issue.code) {
    case "too_big":
      return { code: "value-too-big", args };
    case "too_small":
      return { code: "value-too-small", args };
    case "invalid_value":
      return { code: "value-none-of", args: { values: issue.values.map(String).join(", ") } };
    case "invalid_format":
      return { code: "value-no-day", args: {} };
    case "invalid_union":
      return { code: "value-no-day-or-instant", args: {} };
    default:
      return { code: "value-wrong-kind", args: {} };
  }
}
