import type { VNode } from "preact";
import type { View } from "../view.ts";
import { termLabel } from "./term.tsx";

const RING = <circle cx="8" cy="8" r="6" />;
const DIAMOND = "M8 1l7 7-7 7-7-7z";

/**
 * Each standing has its own shape, so that it reads without colour: full for what is found, on record or admitted, half for what is
 * reported or half admitted, open for what is alleged, struck for what is disputed, denied, not upheld or taken back.
 */
const SHAPES: Readonly<Record<string, VNode>> = {
  established: <path class="fill" d="M2 2h12v12H2z" />,
  documented: <circle class="fill" cx="8" cy="8" r="7" />,
  acknowledged: <path class="fill" d={DIAMOND} />,
  "acknowledged-responsibility-denied": (
    <>
      <path d={DIAMOND} />
      <path class="fill" d="M8 1v14L1 8z" />
    </>
  ),
  reported: (
    <>
      {RING}
      <path class="fill" d="M8 2a6 6 0 0 0 0 12z" />
    </>
  ),
  "own-statement": (
    <>
      {RING}
      <circle class="fill" cx="8" cy="8" r="2.6" />
    </>
  ),
  "under-inquiry": <circle cx="8" cy="8" r="6" stroke-dasharray="3 2.3" />,
  disputed: (
    <>
      {RING}
      <path d="M8 0v16" />
    </>
  ),
  denied: (
    <>
      {RING}
      <path d="M0 8h16" />
    </>
  ),
  "not-upheld": (
    <>
      <path d="M2 2h12v12H2z" />
      <path d="M2 14 14 2" />
    </>
  ),
  retracted: <path d="M2 2l12 12M14 2 2 14" />,
};

export const StandingShape = ({ notation }: { notation: string }) => (
  <svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {SHAPES[notation] ?? RING}
  </svg>
);

/** The standing of a claim, by shape and by word. */
export function Standing({ v, notation }: { v: View; notation: string }) {
  return (
    <span class="standing">
      <StandingShape notation={notation} />
      {termLabel(v, "standing", notation)}
    </span>
  );
}
