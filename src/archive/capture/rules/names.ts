/** `example.org-press-2024-2026-11-22.wacz`: host, path and day of a capture, fit for any disk. */
export function waczName(url: string, at: string): string {
  const { hostname, pathname } = new URL(url);
  const path = safely(pathname).slice(0, 80);
  return `${[hostname.replace(/^\[|\]$/g, "").replaceAll(":", "-"), ...(path ? [path] : []), at.slice(0, 10)].join("-")}.wacz`;
}

/** The name of the file that an address is: what the site calls it, else the last part of its path. */
export function nameOfFile(url: string, headers: readonly (readonly [string, string])[], mediaType: string): string {
  const disposition = headers.find(([name]) => name.toLowerCase() === "content-disposition")?.[1] ?? "";
  const said = /filename\*\s*=\s*utf-8''([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(disposition);
  const last = new URL(url).pathname.split("/").at(-1) ?? "";
  const name = decoded(said ?? plain?.[1] ?? plain?.[2] ?? last) || new URL(url).hostname;
  return /\.[a-z0-9]{1,8}$/i.test(name) ? name : `${name}${EXTENSION[mediaType] ?? ""}`;
}

const EXTENSION: Record<string, string> = {
  "application/pdf": ".pdf",
  "text/csv": ".csv",
  "application/json": ".json",
  "application/xml": ".xml",
  "text/xml": ".xml",
  "application/rss+xml": ".xml",
  "application/atom+xml": ".xml",
  "text/plain": ".txt",
  "text/html": ".html",
  "image/png": ".png",
  "image/jpeg": ".jpg",
  "application/zip": ".zip",
};

const FILES =
  /\.(pdf|csv|tsv|xlsx?|ods|docx?|odt|pptx?|odp|rtf|txt|json|xml|rss|atom|zip|gz|png|jpe?g|gif|webp|tiff?|mp[34]|m4[av]|wav|ogg|webm|eml|epub|geojson|kml)$/i;

/** Does the address itself say that it is a file and no page? */
export const looksLikeFile = (url: string): boolean => FILES.test(new URL(url).pathname);

export const isPageType = (mediaType: string): boolean => /^(text\/html|application\/xhtml\+xml)$/.test(mediaType);

const safely = (path: string): string =>
  decoded(path)
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
