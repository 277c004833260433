import { ROLES, type Role } from "../../../accounts/index.ts";
import { Choices } from "../../shell/controls.tsx";
import type { Desk } from "../../shell/desk.ts";

/** Roles with what each may do. */
export const RoleList = ({ desk, roles }: { desk: Desk; roles: readonly Role[] }) => (
  <ul>
    {ROLES.filter((role) => roles.includes(role)).map((role) => (
      <li>
        <strong>{desk.t(`people-role-${role}`)}</strong>: {desk.t(`people-role-${role}.help`)}
      </li>
    ))}
  </ul>
);

/** Roles in one line. */
export const roleNames = ({ t }: Pick<Desk, "t">, roles: readonly string[]): string =>
  ROLES.filter((role) => roles.includes(role))
    .map((role) => t(`people-role-${role}`))
    .join(" · ");

export const RoleChoices = ({ desk, chosen, error }: { desk: Desk; chosen: readonly string[]; error?: string }) => (
  <Choices
    id="roles"
    legend={desk.t("people-roles")}
    several
    choices={ROLES.map((role) => ({
      value: role,
      label: desk.t(`people-role-${role}`),
      help: desk.t(`people-role-${role}.help`),
    }))}
    chosen={chosen}
    error={error}
  />
);
