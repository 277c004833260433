/** No file is padded to less: short ones would tell more by their size than long ones. */
const LEAST = 4096;

/**
 * Padmé: a length with as many bits as its magnitude needs, which leaks O(log log n) bits and adds 12 % at most.
 * Whole numbers only.
 */
export function padme(length: number): number {
  if (!Number.isSafeInteger(length) || length < 0) throw new Error("a length is a whole number");
  if (length < 2) return length;
  const magnitude = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(magnitude)) + 1;
  const step = 2 ** Math.max(0, magnitude - kept);
  return Math.ceil(length / step) * step;
}

/** How long a file is once zeros are put behind it. */
export const paddedLength = (length: number): number => Math.max(LEAST, padme(length));
