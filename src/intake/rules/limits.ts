const KIB = 1024;
const MIB = 1024 * KIB;

/** Bytes of one file, of one case with all its files, and of a file that the server can make a clean copy of. */
export const FILE_BYTES = 100 * MIB;
export const CASE_BYTES = 500 * MIB;
export const CLEANED_FILE_BYTES = 25 * MIB;

/** Files of one case. */
export const CASE_FILES = 20;

/** Sealed files travel in numbered parts; smaller ones where the connection is slow. The last part may be shorter. */
export const PART_BYTES = MIB;
export const SLOW_PART_BYTES = 256 * KIB;

/** UTF-8 bytes of one text. */
export const TEXT_BYTES = 60 * KIB;
