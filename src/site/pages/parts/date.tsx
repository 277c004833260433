import { formatDate } from "../../../kernel/languages.ts";
import { dateWords, machineDate } from "../../rules/dates.ts";
import type { Speech } from "../view.ts";

/** An EDTF date or an instant, written out in the language of the page. */
export function When({ v, date }: { v: Speech; date: string }) {
  const machine = machineDate(date);
  const words = dateWords(date, v.t);
  return machine ? <time dateTime={machine}>{words}</time> : <bdi>{words}</bdi>;
}

/** An instant to the minute, in universal time: what a log says is compared across the world. */
export const Moment = ({ v, at }: { v: Speech; at: string }) => (
  <time dateTime={at}>
    {formatDate(at.slice(0, 10), v.lang)} <bdi dir="ltr">{at.slice(11, 16)} UTC</bdi>
  </time>
);
