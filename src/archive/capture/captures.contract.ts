import { openObjects } from "../../kernel/objects/index.ts";
import { CAPTURE_DEFAULTS, capture } from "./index.ts";

/** A process to be killed, or to run out of room: it captures one address of the test mode and tells what came of it. */
const [place = "", url = ""] = process.argv.slice(2);
const objects = await openObjects({ kind: "disk", path: place });
const allow = [new URL(url).host];
const browser = process.env.VIGIE_BROWSER;
const settings = { ...CAPTURE_DEFAULTS, robots: "ignore" as const, pause: 0, allow, ...(browser && { browser }) };
const told = await capture(url, { objects, settings }).then(
  ({ verdict, reason }) => ({ verdict, reason }),
  (error: unknown) => ({ code: (error as { code?: string }).code }),
);
process.send?.(told);
process.disconnect?.();
