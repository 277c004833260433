/** Days as whole numbers, `20240517`, which compare as numbers; 0 when there is none. */
export const day = (iso: string | undefined): number => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return match ? Number(`${match[1]}${match[2]}${match[3]}`) : 0;
};

export const NO_DAY = 0;
export const LAST_DAY = 99991231;
