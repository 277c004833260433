import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { DeskContext } from "./desk.ts";
import type { DeskSettings } from "./house.ts";

type Address = Pick<DeskSettings, "deskUrl">;

const isSecure = ({ deskUrl }: Address): boolean => deskUrl.startsWith("https:");
const nameFor = (address: Address): string => (isSecure(address) ? "__Host-vigie-desk" : "vigie-desk");

/** The session's token that the browser sent, if any. */
export const tokenOf = (c: DeskContext, address: Address): string | undefined => getCookie(c, nameFor(address));

/** The browser keeps it until it is closed; how long it is good for is the session's own affair. */
export const giveToken = (c: DeskContext, address: Address, token: string): void =>
  setCookie(c, nameFor(address), token, { path: "/", httpOnly: true, sameSite: "Lax", secure: isSecure(address) });

export const takeToken = (c: DeskContext, address: Address): void => {
  deleteCookie(c, nameFor(address), { path: "/", secure: isSecure(address) });
};
