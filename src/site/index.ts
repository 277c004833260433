/** The door of the public site: its routes, the way to refuse in its words and look, and what the desk has in common with it. */
export { type Asset, accentSheet, asset, markAsset, siteSheets } from "./assets.ts";
export { Moment, When } from "./pages/parts/date.tsx";
export { MonitorMark } from "./pages/parts/mark.tsx";
export { Markdown } from "./pages/parts/markdown.tsx";
export { Code, EvidenceLink, Prose, Text, tongue, voice } from "./pages/parts/text.tsx";
export { VerdictMark, verdictLabel, verdictMeans } from "./pages/parts/verdict.tsx";
export { counted, fileSize, listed, type SiteSettings, type Speech } from "./pages/view.ts";
export { replayOwns } from "./replay/routes.tsx";
export { type Site, type SiteDeps, siteRoutes } from "./routes.tsx";
export { bestOf, type Capture, capturesOf, isMarked, isPlayable } from "./rules/captures.ts";
export { dateWords } from "./rules/dates.ts";
export { around, marked, occurrences, type Stretch } from "./rules/find.ts";
export type { PublicHealth } from "./rules/health.ts";
export { type Piece, readMarkdown } from "./rules/markdown.ts";
export type { OfferPack, PackOffer, PackOutline } from "./rules/pack.ts";
export { choose, excerpt, plain, reflowed } from "./rules/text.ts";
