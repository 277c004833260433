/** How long things last and how often things may be tried. Milliseconds, unless said otherwise. */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A session nobody has used for so long is over. */
export const IDLE = 12 * HOUR;
/** And any is over so long after the sign-in, however busy. */
export const ABSOLUTE = 7 * DAY;
/** The time of the last use is written down at most so often. */
export const SEEN_EVERY = 5 * MINUTE;
/** Dangerous acts need no new proof for so long after one. */
export const FRESH = 10 * MINUTE;

export const INVITATION = 7 * DAY;
export const RESET = DAY;
/** A challenge for a passkey, and a form that carries secrets of a sign-in being set up. */
export const CHALLENGE = 10 * MINUTE;
export const SETTING_UP = 60 * MINUTE;

/** Wrong tries for one name that cost nothing: fingers slip. */
export const FREE_TRIES = 4;
const FIRST_WAIT = 10 * SECOND;
const LONGEST_WAIT = 15 * MINUTE;
/** Wrong tries are forgotten when there was none for so long. */
export const FORGOTTEN = DAY;

/** Wrong tries in one window for all names together. */
export const ALL_TRIES = 300;
export const ALL_WINDOW = 10 * MINUTE;

/** How long to wait after so many wrong tries in a row: nothing at first, then twice as long each time, up to a quarter of an hour. */
export const waitAfter = (failures: number): number =>
  failures < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - FREE_TRIES, 20));

/** `milliseconds` after an ISO instant. */
export const after = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

/** Is a session that began and was last used then still good? */
export const isAlive = ({ started, seen }: { started: string; seen: string }, now: string): boolean =>
  after(seen, IDLE) > now && after(started, ABSOLUTE) > now;
