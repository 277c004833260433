import { fieldName } from "../../../registry/index.ts";
import type { FormView } from "./view.ts";

/**
 * The label of one control. What stands around it is seen already: inside a list or a group only the last part is shown, and all of it
 * is read out.
 */
export function Label({ f, name }: { f: FormView; name: string }) {
  const { t } = f.desk;
  const parts = name.split(".");
  const whole = fieldName(t, f.type, name);
  if (parts.length <= (parts[0] === "fields" ? 2 : 1)) return <>{whole}</>;
  if (/^\d+$/.test(parts.at(-1) ?? "")) return <span class="unseen">{whole}</span>;
  const around = fieldName(t, f.type, parts.slice(0, -1).join("."));
  return (
    <>
      <span class="unseen">{around} · </span>
      {whole.slice(around.length).replace(/^[ ·]+/, "")}
    </>
  );
}
