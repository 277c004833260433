import type { PostedForm } from "../shell/form.ts";

/** The address of a record: by its handle, or by its id. */
export const RECORD = "/records/:id{[A-Z0-9][A-Z0-9-]{4,60}}";

/** The version that the sender has seen. A form without one has seen none, so that it never fits. */
export const expectedIn = (form: PostedForm): number => {
  const text = form.get("expected") ?? "";
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
};
