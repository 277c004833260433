import { isDeskPath } from "../shell/keep.tsx";

/** Where to go on after a sign-in or a proof: a path of this desk, spelt as browsers spell it, or nowhere. */
export function nextFrom(text: string | undefined): string | undefined {
  if (!text || text.length > 3000 || !isDeskPath(text) || !URL.canParse(text, "http://desk.invalid")) return undefined;
  const { origin, pathname, search, hash } = new URL(text, "http://desk.invalid");
  const path = pathname + search + hash;
  return origin === "http://desk.invalid" && isDeskPath(path) ? path : undefined;
}
