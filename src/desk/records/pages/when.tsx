import { formatDate } from "../../../kernel/languages.ts";
import type { Desk } from "../../shell/desk.ts";

/** A point in time: the day written out and the hour in UTC; a script may say it in the reader's own time. */
export const When = ({ desk, at }: { desk: Pick<Desk, "lang">; at: string }) => (
  <time dateTime={at}>
    {formatDate(at, desk.lang)}
    {desk.lang === "ar" ? "، " : ", "}
    <bdi dir="ltr">{at.slice(11, 16)} UTC</bdi>
  </time>
);
