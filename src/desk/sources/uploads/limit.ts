import type { DeskHouse } from "../../shell/house.ts";

/** Bytes that one file may have here. */
export const limitOf = ({ settings }: Pick<DeskHouse, "settings">): number => settings.uploadLimit;
