import { openWith, sealTo } from "../../../intake/anywhere.ts";

/**
 * What is half written when the key is locked is not lost: it is sealed to the custodian's own key, kept in the page, and put back
 * when the key is opened again. Nothing of it is stored.
 */
export function sealDraft(place: HTMLElement, recipient: string): Promise<Uint8Array> | undefined {
  const typed = Object.fromEntries(fieldsOf(place).flatMap(({ id, value }) => (value.trim() ? [[id, value]] : [])));
  if (Object.keys(typed).length === 0) return undefined;
  return sealTo([recipient], new TextEncoder().encode(JSON.stringify(typed)));
}

/** Puts it back. Another custodian's key opens nothing of it. */
export async function restoreDraft(place: HTMLElement, identity: string, sealed: Uint8Array): Promise<void> {
  const bytes = await openWith(identity, sealed).catch(() => undefined);
  if (!bytes) return;
  const typed = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
  for (const field of fieldsOf(place)) field.value = typed[field.id] ?? field.value;
}

const fieldsOf = (place: HTMLElement): (HTMLTextAreaElement | HTMLInputElement)[] => [
  ...place.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input[type=text]"),
];
