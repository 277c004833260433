import type { ComponentChildren } from "preact";
import { newId } from "../../kernel/ids.ts";
import { at, type Desk } from "./desk.ts";

export interface PostFormProps {
  desk: Desk;
  /** A path of the desk, without language. */
  action: string;
  /** For forms with files. */
  files?: boolean;
  class?: string;
  /** The form's own name, where a page has several. */
  label?: string;
  id?: string;
  children: ComponentChildren;
}

/** Every form that changes something: it shows that it comes from a page of ours, and does its work once. */
export const PostForm = ({ desk, action, files, class: name, label, id, children }: PostFormProps) => (
  <form
    id={id}
    class={name}
    method="post"
    action={at(desk, action)}
    aria-label={label}
    encType={files ? "multipart/form-data" : undefined}
    novalidate
  >
    {desk.session ? <input type="hidden" name="_token" value={desk.session.formToken} /> : null}
    <input type="hidden" name="_once" value={newId()} />
    {children}
  </form>
);

/** A button that does one thing, as a form of its own. */
export const ActionButton = ({ children, quiet, ...form }: Omit<PostFormProps, "files"> & { quiet?: boolean }) => (
  <PostForm {...form} class="act">
    <button type="submit" class={quiet ? "quiet" : undefined}>
      {children}
    </button>
  </PostForm>
);

/** What is wrong with a form, at its head: each line leads to its field. `errors` by the id of the field's control. */
export function ErrorSummary({ desk, errors }: { desk: Desk; errors: readonly { id: string; message: string }[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="errors" role="alert" aria-labelledby="errors-title" tabIndex={-1} id="errors">
      <h2 id="errors-title">{desk.t("desk-errors-title", { n: errors.length })}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
