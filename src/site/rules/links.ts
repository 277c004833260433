const SCHEMES = new Set(["http:", "https:", "mailto:"]);

/** An address from evidence that may be followed, or undefined: then it is shown as text. */
export function safeHref(address: string): string | undefined {
  try {
    const url = new URL(address);
    return SCHEMES.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** What is shown for an address: host and path, without the noise of the scheme. */
export function shownAddress(address: string): string {
  try {
    const url = new URL(address);
    if (url.protocol === "mailto:") return decodeOr(url.pathname);
    const path = url.pathname === "/" ? "" : decodeOr(url.pathname);
    const shown = `${url.host.replace(/^www\./, "")}${path}`;
    return shown.length > 72 ? `${shown.slice(0, 71)}…` : shown;
  } catch {
    return address;
  }
}

function decodeOr(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
