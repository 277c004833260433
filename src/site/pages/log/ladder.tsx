import { formatNumber } from "../../../kernel/languages.ts";
import { type ProofStep, proofSteps } from "../../rules/proof-steps.ts";
import type { View } from "../view.ts";

const WIDTH = 340;
const MIDDLE = 170;
const STEP = 54;
const BOX = 40;
const ASIDE = 108;

/** The proof as a ladder: from the entry at the foot, joined step by step with its neighbours, up to the signed checkpoint. */
export function Ladder({ v, index, size }: { v: View; index: number; size: number }) {
  const steps = proofSteps(index, size);
  const height = BOX * 2 + STEP * (steps.length + 1);
  const foot = height - BOX;
  const words = v.t("proof-picture", { n: String(index), steps: steps.length, size: formatNumber(size, v.lang) });
  return (
    <figure class="ladder">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={words} direction="ltr">
        <line class="way" x1={MIDDLE} y1={BOX} x2={MIDDLE} y2={foot} />
        {steps.map((step, i) => (
          <Step v={v} step={step} y={foot - STEP * (i + 1)} />
        ))}
        <Box y={0} label={v.t("proof-checkpoint", { size: formatNumber(size, v.lang) })} lang={v.lang} strong />
        <Box y={foot} label={v.t("log-entry-n", { n: String(index) })} lang={v.lang} />
      </svg>
      <figcaption class="quiet">{words}</figcaption>
    </figure>
  );
}

function Box({ y, label, lang, strong = false }: { y: number; label: string; lang: string; strong?: boolean }) {
  return (
    <g>
      <rect class={strong ? "end strong" : "end"} x={40} y={y + 1} width={WIDTH - 80} height={BOX - 2} />
      <text
        class={strong ? "strong" : ""}
        x={MIDDLE}
        y={y + BOX / 2 + 5}
        text-anchor="middle"
        lang={lang}
        direction={lang === "ar" ? "rtl" : "ltr"}
      >
        {label}
      </text>
    </g>
  );
}

/** A neighbour comes in from the side on which it stands in the log. */
function Step({ v, step: { side, from, to }, y }: { v: View; step: ProofStep; y: number }) {
  const x = side === "before" ? MIDDLE - ASIDE : MIDDLE + ASIDE;
  const range = from === to ? String(from) : `${from}–${to}`;
  return (
    <g>
      <title>{v.t(from === to ? "proof-step-one" : "proof-step-more", { n: range })}</title>
      <line class="join" x1={x} y1={y + 18} x2={MIDDLE} y2={y} />
      <circle class="node" cx={MIDDLE} cy={y} r={6} />
      <circle class="side" cx={x} cy={y + 18} r={6} />
      <text class="range" x={x} y={y + 38} text-anchor="middle">
        {range}
      </text>
    </g>
  );
}
