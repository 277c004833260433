/** The door of the desk: its routes, and what they work on. */

export type { CareHealth } from "./health/rules/health.ts";
export { migrateDesk } from "./migrate.ts";
export { withMail } from "./notices/with-mail.ts";
export { noteRelease } from "./packs/actions.ts";
export { deskRoutes } from "./routes.tsx";
export { type DeskWork, openDeskWork } from "./running.ts";
export type { DeskHouse, DeskSettings } from "./shell/house.ts";
