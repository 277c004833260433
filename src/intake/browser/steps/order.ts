import type { Telling } from "../telling.ts";
import { check } from "./check.ts";
import { confirm, showCode, withoutCode } from "./code.ts";
import { consent } from "./consents.ts";
import { know } from "./know.ts";
import { send } from "./send.ts";
import { write } from "./write.ts";

/** The steps one after the other; each knows only how to go on and how to go back. */
export function firstStep(telling: Telling): void {
  know(telling, () => asked(telling));
}

const asked = (telling: Telling, from = 0): void =>
  consent(telling, from, { back: () => firstStep(telling), next: () => written(telling) });

/** Also where a draft goes on. */
export const written = (telling: Telling): void => write(telling, { back: () => asked(telling), next: () => checked(telling) });

const checked = (telling: Telling): void =>
  check(telling, { words: () => written(telling), answers: () => asked(telling), next: () => coded(telling) });

const coded = (telling: Telling): void =>
  showCode(telling, { back: () => checked(telling), next: () => confirmed(telling), skip: () => skipped(telling) });

const skipped = (telling: Telling): void => {
  const skips = (skips: boolean): void => {
    telling.skipsCode = skips;
  };
  const back = (): void => {
    skips(false);
    coded(telling);
  };
  skips(true);
  withoutCode(telling, { back, next: () => send(telling) });
};

const confirmed = (telling: Telling): void => confirm(telling, { back: () => coded(telling), next: () => send(telling) });
