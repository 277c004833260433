import { Problem } from "../../kernel/problem.ts";

/** Every refusal of the API: its code, the status it has and its title. docs/api.md says what to do about each. */
export const PROBLEMS = {
  "unknown-parameter": { status: 400, title: "A parameter is not known at this address" },
  "bad-parameter": { status: 400, title: "A parameter has a value that cannot be used" },
  "bad-cursor": { status: 400, title: "The cursor does not come from this list" },
  "unknown-address": { status: 404, title: "There is nothing at this address" },
  "unknown-record": { status: 404, title: "There is no such public record" },
  "unknown-version": { status: 404, title: "The record has no such public version" },
  "unknown-vocabulary": { status: 404, title: "There is no such vocabulary" },
  "unknown-type": { status: 404, title: "There is no such record type" },
  "method-not-allowed": { status: 405, title: "The API is for reading only" },
  "version-gone": { status: 410, title: "This version of the record is not public, or not any more" },
  withdrawn: { status: 410, title: "The record was withdrawn" },
} as const satisfies Record<string, { status: number; title: string }>;

type ProblemCode = keyof typeof PROBLEMS;

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

/** A refusal with a code of ours; `fields` names the parameters that it is about. */
export const refusal = (code: ProblemCode, detail: string, fields?: Record<string, string>): Problem =>
  new Problem(code, PROBLEMS[code].status, detail, fields);

/** The body of an error answer: RFC 9457, with the stable `code` and, per parameter, what is wrong with it. */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  fields?: Readonly<Record<string, string>>;
}

export const problemDetails = (problem: Problem): ProblemDetails => ({
  type: `/api/v1/problems#${problem.code}`,
  title: isProblemCode(problem.code) ? PROBLEMS[problem.code].title : problem.code,
  status: problem.status,
  detail: problem.message,
  code: problem.code,
  ...(Object.keys(problem.fields).length > 0 ? { fields: problem.fields } : {}),
});
