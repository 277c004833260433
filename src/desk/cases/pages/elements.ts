import type { HTMLAttributes } from "preact";

type Enhanced = HTMLAttributes<HTMLElement> & Record<`data-${string}`, string | undefined>;

/** What the script of these pages brings to life. */
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "unlock-key": Enhanced;
      "make-key": Enhanced;
      "key-copies": Enhanced;
      "forget-keys": Enhanced;
      "rewrap-cases": Enhanced;
      "open-case": Enhanced;
    }
  }
}
