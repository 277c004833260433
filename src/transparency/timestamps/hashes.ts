/** Hashes by the numbers that certificates and tokens name them with. What is not here is too weak, or unknown. */
export const HASHES = {
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
} as const;

export type HashName = (typeof HASHES)[keyof typeof HASHES];

export const hashOf = (oid: string): HashName | undefined => (HASHES as Readonly<Record<string, HashName>>)[oid];

export const oidOf = (name: HashName): string => Object.entries(HASHES).find(([, known]) => known === name)?.[0] ?? "";

export const digest = async (name: HashName | "SHA-1", bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(name, new Uint8Array(bytes)));
