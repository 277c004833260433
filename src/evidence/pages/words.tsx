import { formatDate, formatNumber, type Language } from "../../kernel/languages.ts";
import type { Messages } from "../../kernel/messages.ts";
import { label, type TypeName } from "../../registry/index.ts";
import type { CustodyAct, PackModel } from "../rules/shapes.ts";

/** What every part of the report knows. */
export interface Report {
  lang: Language;
  t: Messages;
  model: PackModel;
  /** Name of the monitor. */
  monitor: string;
  /** Bytes of what is in the pack, by path under `data/`. */
  sizes: ReadonlyMap<string, number>;
}

export const Day = ({ report, at }: { report: Pick<Report, "lang">; at: string }) => (
  <time dateTime={at}>{formatDate(at.slice(0, 10), report.lang)}</time>
);

/** Hours and minutes of an instant, in UTC. */
export const clock = (at: string): string => at.slice(11, 16);

export const Instant = ({ report, at }: { report: Pick<Report, "lang">; at: string }) => (
  <time dateTime={at}>
    {formatDate(at.slice(0, 10), report.lang)} <span dir="ltr">{at.slice(11, 19)}</span>
  </time>
);

export const typeWord = ({ t }: Pick<Report, "t">, type: TypeName): string => t(`type-${type}`);

/** A term's name, or its notation where the vocabulary does not have it. */
export const termWord = ({ lang }: Pick<Report, "lang">, scheme: string, notation: string): string =>
  label(scheme, notation, lang) ?? notation;

/** Who did it, by role and a number that is the same person's in the whole pack. */
export function byWords({ t, lang }: Pick<Report, "t" | "lang">, by: CustodyAct["by"]): string {
  if (!by) return t("pack-who-team");
  const roles = by.roles.map((role) => (t.has(`pack-role-${role}`) ? t(`pack-role-${role}`) : role));
  const person = by.person === "" ? "" : t("pack-who-person", { number: formatNumber(Number(by.person), lang) });
  return [person, ...roles].filter(Boolean).join(" · ");
}
