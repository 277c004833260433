/** The door of the public site: its routes, the way to refuse in its words and look, and what the desk has in common with it. */
export { type Asset, asset, markAsset, siteSheets } from "./assets.ts";
export { Mark } from "./pages/parts/mark.tsx";
export type { SiteSettings } from "./pages/view.ts";
export { type Site, type SiteDeps, siteRoutes } from "./routes.tsx";
