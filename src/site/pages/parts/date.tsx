import { dateWords, machineDate } from "../../rules/dates.ts";
import type { Speech } from "../view.ts";

/** An EDTF date or an instant, written out in the language of the page. */
export function When({ v, date }: { v: Speech; date: string }) {
  const machine = machineDate(date);
  const words = dateWords(date, v.t);
  return machine ? <time dateTime={machine}>{words}</time> : <bdi>{words}</bdi>;
}
