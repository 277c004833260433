import { formatNumber } from "../../../kernel/languages.ts";
import type { Desk } from "../../shell/desk.ts";

/** A time of day beside its date, in the monitor's one clock. */
export const clock = (iso: string): string => `${iso.slice(11, 16)} UTC`;

export const percent = ({ lang }: Pick<Desk, "lang">, share: number): string => `${formatNumber(Math.floor(share * 100), lang)}%`;
