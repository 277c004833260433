import type { View } from "../view.ts";
import { termLabel } from "./term.tsx";

/**
 * Each standing has its own shape, so that it reads without colour: full for what is established, half for what is acknowledged,
 * open for what is alleged, a bar for what is denied, a cross for what is taken back.
 */
const SHAPES: readonly [RegExp, string][] = [
  [/^established/, "M3 3h10v10H3z"],
  [/^acknowledged.*(denied|responsib)/, "M8 2a6 6 0 0 0 0 12zM8 2.8a5.200 5.200 0 0 1 0 10.4M4 14 14 3"],
  [/^acknowledged/, "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z"],
  [/^reported/, "M8 2a6 6 0 0 0 0 12zM8 2.8a5.200 5.200 0 0 1 0 10.4"],
  [/inquiry/, "M8 2.8a5.200 5.200 0 1 0 .1 0zM8 7.200a.8.8 0 1 0 .1 0z"],
  [/^disputed/, "M8 2.8a5.200 5.200 0 1 0 .1 0zM8 2v12"],
  [/^(denied|not-upheld|not_upheld)/, "M8 2.8a5.200 5.200 0 1 0 .1 0zM3 8h10"],
  [/^retracted/, "M3 3l10 10M13 3L3 13"],
];
const OPEN = "M8 2.8a5.200 5.200 0 1 0 .1 0z";
const SOLID = /^(established|acknowledged$)/;

export function StandingShape({ notation }: { notation: string }) {
  const path = SHAPES.find(([pattern]) => pattern.test(notation))?.[1] ?? OPEN;
  const half = /^reported|^acknowledged.+/.test(notation);
  return (
    <svg
      class={`shape${SOLID.test(notation) ? " solid" : half ? " half" : ""}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

/** The standing of a claim, by shape and by word. */
export function Standing({ v, notation }: { v: View; notation: string }) {
  return (
    <span class="standing">
      <StandingShape notation={notation} />
      {termLabel(v, "standing", notation)}
    </span>
  );
}
