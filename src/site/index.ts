/** The door of the public site: its routes, and the way to refuse in its words and look. */
export type { SiteSettings } from "./pages/view.ts";
export { type Site, type SiteDeps, siteRoutes } from "./routes.tsx";
