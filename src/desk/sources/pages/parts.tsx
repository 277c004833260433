import { formatNumber } from "../../../kernel/languages.ts";
import type { Desk } from "../../shell/desk.ts";

const STEPS = ["b", "kb", "mb", "gb"] as const;

/** Bytes as people say them: "2.4 MB". */
export function fileSize({ t, lang }: Pick<Desk, "t" | "lang">, bytes: number): string {
  const step = bytes < 1024 ? 0 : Math.min(3, Math.floor(Math.log(bytes) / Math.log(1024)));
  const n = bytes / 1024 ** step;
  return t(`sources-size-${STEPS[step]}`, { n: formatNumber(Number(n.toFixed(step > 1 && n < 10 ? 1 : 0)), lang) });
}

/** A time of day beside its date, in the monitor's one clock. */
export const clock = (iso: string): string => `${iso.slice(11, 16)} UTC`;

export const percent = ({ lang }: Pick<Desk, "lang">, share: number): string => `${formatNumber(Math.floor(share * 100), lang)}%`;
