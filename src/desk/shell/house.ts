import type { Accounts } from "../../accounts/index.ts";
import type { FollowedEdition } from "../../edition/index.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { Objects } from "../../kernel/objects/index.ts";
import type { Ledger } from "../../registry/index.ts";

/** What a monitor says about itself, as far as the desk needs it. Addresses have no slash at their end. */
export interface DeskSettings {
  name: string;
  prefix: string;
  version: string;
  /** A second person must approve before publication. */
  secondReviewer: boolean;
  /** Where readers find the public site. */
  publicUrl: string;
  /** Where the team finds the desk. */
  deskUrl: string;
  /** Folder for uploads under way. */
  data: string;
  /** Bytes that one uploaded file may have. */
  uploadLimit: number;
}

/** Everything the desk's areas work on. */
export interface DeskHouse {
  settings: DeskSettings;
  database: Database<unknown>;
  ledger: Ledger;
  objects: Objects;
  accounts: Accounts;
  /** The public edition: what readers see. */
  edition: FollowedEdition;
  /** The desk's own index, of the same shape, over all states. What is sealed is not in it. */
  index: FollowedEdition;
  /** Told of bugs; who asked gets a page without their message. */
  onError: (error: unknown) => void;
}
