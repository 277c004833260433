import { formatNumber } from "../../../kernel/languages.ts";
import type { View } from "../view.ts";

export interface TallyRow {
  label: string;
  href?: string;
  count: number;
}

const UNITS = 200;

/** A table whose numbers are also drawn: one bar a row, all on one scale. */
export function Tally({ v, caption, rows }: { v: View; caption: string; rows: readonly TallyRow[] }) {
  const most = Math.max(1, ...rows.map((row) => row.count));
  if (rows.length === 0) return null;
  return (
    <table class="tally">
      <caption>{caption}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{v.t("tally-what")}</th>
          <th scope="col">{v.t("tally-records")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</th>
            <td>
              <svg class="bar" viewBox={`0 0 ${UNITS} 10`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={Math.max(2, Math.round((row.count / most) * UNITS))} height="10" />
              </svg>
              <span class="count">{formatNumber(row.count, v.lang)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
