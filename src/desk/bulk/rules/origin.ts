import { ORIGIN, plain } from "./mapping.ts";

/** The name of a file as the name of an origin: without its ending and what a newer file of the kind has otherwise. */
export function originOfFile(name: string): string {
  const words = plain(name.replace(/\.[a-z]{1,4}$/i, ""))
    .split(" ")
    .filter((word) => /^[a-z0-9]+$/.test(word) && !/^\d{4,}$/.test(word));
  const origin = words.join("-").slice(0, 60).replace(/-+$/, "");
  return ORIGIN.test(origin) ? origin : "table";
}
