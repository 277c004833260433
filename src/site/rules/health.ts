/** How sound the archive is, as far as everyone may know: counts over what is public, and what is public of the log. Instants are ISO 8601. */
export interface PublicHealth {
  objects: {
    /** Days within which every object is read again. */
    within: number;
    objects: number;
    /** Read again within that time, and sound. */
    sound: number;
    faults: number;
    mended: number;
    last?: string;
    oldest?: string;
  };
  log?: { size: number; at: string; origin: string };
  /** The log signs nothing more; why is for the team. */
  stopped: boolean;
  /** How many timestamp authorities are asked. */
  authorities: number;
  /** The last timestamp. */
  stamped?: string;
  /** Who has cosigned the log: up to which size, and when. */
  witnesses: { name: string; size: number; at?: string }[];
}

/** Where nobody looks after the archive: nothing was read, and nothing vouches for it. */
export const unknownHealth = async (): Promise<PublicHealth> => ({
  objects: { within: 30, objects: 0, sound: 0, faults: 0, mended: 0 },
  stopped: false,
  authorities: 0,
  witnesses: [],
});
