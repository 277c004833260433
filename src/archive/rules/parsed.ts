/** What a parser, in its own process, tells of a file. Bytes that it made are files in the workspace it was given. */
export interface Parsed {
  mediaType: string;
  material: Material;
  /** As it stands in the material; absent when it has none. */
  title?: string;
  author?: string[];
  /** EDTF, when the material says when it was published or sent. */
  published?: string;
  /** BCP 47, most used first; empty when no language could be told. */
  languages: string[];
  pages?: number;
  seconds?: number;
  /** For readers. */
  metadata: Record<string, string>;
  /** For the team: positions, devices, addresses. */
  teamMetadata: Record<string, string>;
  /** Why the original must not be shown to readers; absent when it may. */
  withheld?: "addresses" | "position" | "unread";
  notices: Notice[];
  derived: Derived[];
  /** Pictures of pages, which the text layer names. */
  pictures: Picture[];
  attachments: Attachment[];
  /** Of a copy that something was taken out of. */
  redacted?: Redacted;
}

/** What was taken out of a copy: where, and never what. */
export interface Redacted {
  places: { page: number; kind: PlaceKind }[];
  /** What was asked for and not found: its place in the plan; with a page where other traces of it are. */
  missed: { kind: PlaceKind; index: number; page?: number }[];
  /** Pages that are pictures now: their letters could not be trusted to be gone in another way. */
  flattened: number[];
}

/** `words`: wherever they stand; `passage`: on one page; `area`: a part of a page as it looks. */
export type PlaceKind = "words" | "passage" | "area";

/** Notations of the vocabulary of materials, as far as a file gives them away. */
export type Material = "web-page" | "e-mail" | "photograph" | "audio" | "video" | "dataset" | "other";

/** What readers are told about a file's text; `first` is how many characters of a text were kept. */
export type Notice =
  | { code: "no-text-layer" }
  | { code: "recognised"; pages: number; of: number }
  | { code: "pictures-limited"; pages: number; of: number }
  | { code: "unreadable-type"; mediaType: string }
  | { code: "text-limited"; first: number }
  | { code: "attachments-limited"; first: number }
  | { code: "wrong-extension"; extension: string; mediaType: string };

export interface Derived {
  kind: "text" | "thumbnail" | "clean";
  /** Name of the file in the workspace. */
  file: string;
  mediaType: string;
  tool: string;
  version: string;
  parameters: string;
}

/** A file in the workspace, and the hash of its bytes. */
export interface Picture {
  file: string;
  sha256: string;
}

export interface Attachment {
  file: string;
  name: string;
}

/** A page of a text layer. */
export interface LayerPage {
  page: number;
  text: string;
  lang: string;
  /** 0 to 1, for recognised text. */
  confidence?: number;
  /** Words of recognised text that the recogniser was not sure of. */
  unsure?: string[];
  /** A person has compared the words with the page, and written them as they stand. */
  corrected?: true;
  /** The page as it looks: an object, WebP. */
  image?: PageImage;
}

/** Size in pixels. */
export interface PageImage {
  sha256: string;
  width: number;
  height: number;
}

/** The text layer of a file, as it is stored in an object. */
export interface TextLayer {
  pages: LayerPage[];
  /** What the pictures of pages were drawn from: the original, or its clean copy. Who may not see that may not see them. */
  drawnFrom?: string;
}
