/** The door of evidence packs: one ZIP of what records rest on, with what proves it. */
export type { PackSettings } from "./contents.ts";
export { historyFrom } from "./history.ts";
export { offerPack } from "./offer.ts";
export { openPack, type Pack, type PackHouse, type PackWanted } from "./pack.ts";
export { type EvidenceDeps, evidenceOwns, evidenceRoutes } from "./routes.ts";
export { handlesIn, MOST_ASKED } from "./rules/asked.ts";
export type { LogReader } from "./rules/log.ts";
export { filesOf } from "./rules/shapes.ts";
