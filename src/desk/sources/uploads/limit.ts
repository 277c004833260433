import type { DeskHouse } from "../../shell/house.ts";
import { UPLOAD_LIMIT } from "../rules/uploads.ts";

/** Bytes that one file may have here. */
export const limitOf = ({ settings }: Pick<DeskHouse, "settings">): number =>
  (settings as DeskHouse["settings"] & { uploadLimit?: number }).uploadLimit ?? UPLOAD_LIMIT;
