import { entriesOf, perShape } from "./current.ts";
import type { Monitor, OwnPage } from "./rules/entries.ts";

/** What the desk has said about the monitor; empty where it has said nothing. */
export const monitorNow = perShape((): Monitor => entriesOf("monitor")[0]?.value ?? {});

/** Pages that the monitor has written, in their order. */
export const ownPages = perShape((): OwnPage[] =>
  entriesOf("own-page")
    .map(({ value }) => value)
    .filter(({ removed }) => !removed)
    .toSorted((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1)),
);

export const ownPage = (slug: string): OwnPage | undefined => ownPages().find((page) => page.slug === slug);

/** Settings whose name and contact are those that the desk has given, where it has: at once, without a start. */
export function asShaped<S extends { name: string; contact?: string | undefined }>(settings: S): S {
  return Object.defineProperties(
    { ...settings },
    {
      name: { enumerable: true, get: () => monitorNow().name ?? settings.name },
      contact: { enumerable: true, get: () => monitorNow().contact ?? settings.contact },
    },
  );
}
