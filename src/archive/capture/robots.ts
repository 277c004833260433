import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as robots from "robots-parser";
import { fetchPlain, type PlainOptions } from "./plain.ts";
import type { Exchange } from "./rules/exchange.ts";

/** Its types say that the module is an object; it is the function itself. */
const rulesIn = robots.default as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined };

/** The name under which sites may say what captures may visit. */
export const ROBOT = "Vigie";

const LARGEST = 500_000;
const SECONDS = 10;

export interface Permission {
  allowed: boolean;
  /** What was asked to find out. */
  exchanges: Exchange[];
}

/** May the address be visited, as its site's robots.txt says? A site that has none, or cannot be asked, forbids nothing; a broken one (5xx) everything. */
export async function permitted(url: string, options: Omit<PlainOptions, "seconds" | "bytes">): Promise<Permission> {
  const { origin } = new URL(url);
  const folder = join(options.folder, "robots");
  await mkdir(folder, { recursive: true });
  const fetched = await fetchPlain(`${origin}/robots.txt`, { ...options, folder, seconds: SECONDS, bytes: LARGEST });
  const last = fetched.exchanges.at(-1);
  const exchanges = fetched.exchanges.filter((one) => one.response);
  const status = last?.response?.status ?? 0;
  if (status >= 500) return { allowed: false, exchanges };
  if (status !== 200 || !last?.file) return { allowed: true, exchanges };
  const text = await readFile(last.file, "utf8").catch(() => "");
  return { allowed: rulesIn(`${origin}/robots.txt`, text).isAllowed(url, ROBOT) ?? true, exchanges };
}
