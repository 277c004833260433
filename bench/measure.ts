/** The value that a share `at` of the measurements does not exceed. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A line of the table. `target` is what the project promised, with whether it holds; rows without one are for information. */
export interface Row {
  what: string;
  measured: string;
  baseline: string;
  ratio: string;
  target: string;
  holds?: boolean;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

/** The rows as one Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, baseline, ratio, target, holds }) =>
    [what, measured, baseline, ratio, target + (holds === undefined ? "" : holds ? " ✓" : " ✗")].join(" | "),
  );
  return ["| what | measured | baseline | ratio | target |", "|---|---|---|---|---|", ...lines.map((line) => `| ${line} |`)].join(
    "\n",
  );
}
