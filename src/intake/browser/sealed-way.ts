import { comesBack } from "./box.ts";
import { begins } from "./own/begins.ts";
import { kept } from "./own/kept.ts";
import type { Page } from "./page.ts";
import { firstStep } from "./steps/order.ts";
import { el } from "./view.ts";

/** To tell something; to come back with a code; to see what this phone keeps. */
export type Way = "tell" | "return" | "kept";

/** Opens the sealed way. Throws when the server does not answer and nothing is kept here: then nothing has been typed yet. */
export async function openSealedWay(page: Page, way: Way): Promise<void> {
  if (way === "kept") return kept(page);
  const begun = await begins(page);
  page.begun();
  if (way === "return") return comesBack(page, begun);
  if (begun.custodians.length > 0) return firstStep({ page, begun, answers: {}, text: "", pieces: [] });
  const { t } = page;
  page.root.replaceChildren(el("h2", {}, t("closed-title")), el("p", {}, t("closed-lead")), el("p", {}, t("closed-why")));
}
