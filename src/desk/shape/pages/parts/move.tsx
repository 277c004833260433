import { When } from "../../../../site/index.ts";
import type { SignedIn } from "../../../shell/desk.ts";
import { ActionButton } from "../../../shell/post-form.tsx";
import type { Tally, TermMove } from "../../rules/move.ts";

export interface MoveStateProps {
  desk: SignedIn;
  base: string;
  move: TermMove;
  tally: Tally;
  running: boolean;
  done: number;
  total: number;
}

/** How far a moving of records is, what it came to, and the way back. */
export function MoveState({ desk, base, move, tally, running, done, total }: MoveStateProps) {
  const { t } = desk;
  return (
    <div class="shape-move">
      <p>
        <When v={desk} date={move.at} /> · <bdi dir="ltr">{move.actor}</bdi>
      </p>
      {running ? (
        <p role="status">
          {t("shape-move-running", { done, total })} <progress value={done} max={Math.max(total, 1)} />
        </p>
      ) : (
        <p>
          {t(move.undone ? "shape-move-undone" : "shape-move-done", { moved: tally.moved, back: tally.back, kept: tally.kept })}
        </p>
      )}
      {move.undone === null && tally.moved > 0 && !running ? (
        <ActionButton desk={desk} action={`${base}/move/${move.id}/back`} quiet>
          {t("shape-move-back")}
        </ActionButton>
      ) : null}
    </div>
  );
}
