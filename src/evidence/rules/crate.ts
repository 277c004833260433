import type { PackedCapture, PackedFile, PackModel } from "./shapes.ts";
import { heldBy } from "./shapes.ts";
import { said } from "./values.ts";

/** RO-Crate 1.2: what the pack is and what each file in it is, as linked data. */

const CONTEXT = "https://w3id.org/ro/crate/1.2/context";
const PROFILE = "https://w3id.org/ro/crate/1.2";

type Entity = Record<string, unknown> & { "@id": string; "@type": string | string[] };
const ref = (id: string) => ({ "@id": id });

export interface CrateFile {
  /** Relative to `data/`. */
  path: string;
  bytes: number;
  sha256: string;
  mediaType: string;
}

export interface CrateWords {
  title: string;
  description: string;
  lang: string;
  publisher: { name: string; url?: string | undefined };
  software: string;
  /** Name of a generated file by its path. */
  nameOf: (path: string) => string;
  /** Address of a record, when the monitor has said where it lives. */
  addressOf: (handle: string) => string | undefined;
  /** Why bytes are not there, in words. */
  leftWords: (left: string) => string;
}

/** The metadata document, without the file that it stands in. `files`: every other file under `data/`. */
export function crateOf(model: PackModel, files: readonly CrateFile[], words: CrateWords) {
  const licences = [...new Set(model.records.map(({ record }) => record.licence))].sort();
  const known = describedFiles(model);
  const publisher = words.publisher.url ?? "#monitor";
  const root: Entity = {
    "@id": "./",
    "@type": "Dataset",
    name: words.title,
    description: words.description,
    datePublished: model.asOf,
    license: licences.map((licence) => ref(`https://spdx.org/licenses/${encodeURIComponent(licence)}`)),
    publisher: ref(publisher),
    inLanguage: words.lang,
    identifier: model.asked,
    hasPart: files.map(({ path }) => ref(path)),
    about: model.records.map(({ record }) => ref(`#${record.handle}`)),
    mentions: [...actionsOf(model), ...leftOut(model, words)].map((one) => ref(one["@id"])),
  };
  const graph: Entity[] = [
    { "@id": "ro-crate-metadata.json", "@type": "CreativeWork", about: ref("./"), conformsTo: ref(PROFILE) },
    root,
    { "@id": publisher, "@type": "Organization", name: words.publisher.name, ...said({ url: words.publisher.url }) },
    { "@id": "#software", "@type": "SoftwareApplication", name: words.software },
    ...licences.map((licence) => ({
      "@id": `https://spdx.org/licenses/${encodeURIComponent(licence)}`,
      "@type": "CreativeWork",
      name: licence,
    })),
    ...model.records.map(({ record }): Entity => {
      const address = words.addressOf(record.handle);
      return {
        "@id": `#${record.handle}`,
        "@type": "CreativeWork",
        identifier: record.handle,
        name: record.title[record.lang]?.text ?? record.handle,
        version: String(record.version),
        dateModified: record.changed,
        subjectOf: ref(`records/${record.handle}.json`),
        ...said({ url: address }),
      };
    }),
    ...files.map(
      ({ path, bytes, sha256, mediaType }): Entity => ({
        "@id": path,
        "@type": "File",
        name: known.get(path)?.name ?? words.nameOf(path),
        encodingFormat: mediaType,
        contentSize: String(bytes),
        sha256,
        ...said({ dateCreated: known.get(path)?.at, about: known.get(path)?.about }),
      }),
    ),
    ...toolsOf(model),
    ...actionsOf(model),
    ...leftOut(model, words),
  ];
  return { "@context": CONTEXT, "@graph": graph };
}

interface Described {
  name: string;
  at?: string | undefined;
  about: { "@id": string };
}

function describedFiles(model: PackModel): Map<string, Described> {
  const known = new Map<string, Described>();
  for (const { record, files, captures } of model.records) {
    const about = ref(`#${record.handle}`);
    for (const file of files) {
      if (file.path) known.set(file.path, { name: file.name, about });
      for (const { path, kind, at } of file.derivations) if (path) known.set(path, { name: `${file.name}: ${kind}`, at, about });
    }
    for (const { parts, at, url } of captures)
      for (const { path, kind } of parts) if (path) known.set(path, { name: `${url ?? record.handle}: ${kind}`, at, about });
  }
  return known;
}

const toolId = (tool: string, version: string | undefined): string =>
  `#tool-${encodeURIComponent(version ? `${tool}-${version}` : tool)}`;

function toolsOf(model: PackModel): Entity[] {
  const tools = new Map<string, Entity>();
  const put = (tool: string | undefined, version: string | undefined): void => {
    if (!tool) return;
    const id = toolId(tool, version);
    tools.set(id, { "@id": id, "@type": "SoftwareApplication", name: tool, ...said({ softwareVersion: version }) });
  };
  for (const { files, captures } of model.records) {
    for (const { derivations } of files) for (const { tool, version } of derivations) put(tool, version);
    for (const { tool } of captures) put(tool, undefined);
  }
  return [...tools.values()];
}

/** What was made from what, when, with which tool: only between files that are both in the pack. */
function actionsOf(model: PackModel): Entity[] {
  return model.records.flatMap(({ files, captures }) => [
    ...files.flatMap(derivationActions),
    ...captureActions(files, captures),
  ]);
}

const derivationActions = (file: PackedFile): Entity[] =>
  file.derivations.flatMap(({ path, kind, tool, version, parameters, at }) =>
    path
      ? [
          {
            "@id": `#made-${path}`,
            "@type": "CreateAction",
            name: kind,
            result: ref(path),
            ...(file.path && { object: ref(file.path) }),
            ...(tool && { instrument: ref(toolId(tool, version)) }),
            ...said({ endTime: at, description: parameters }),
          },
        ]
      : [],
  );

const captureActions = (files: readonly PackedFile[], captures: readonly PackedCapture[]): Entity[] =>
  captures.flatMap(({ sha256, url, at, tool, verdict, parts }) => {
    const whole = files.find((file) => file.sha256 === sha256)?.path;
    const results = [whole, ...parts.map(({ path }) => path)].filter((path) => path !== undefined);
    const [first] = results;
    return first
      ? [
          {
            "@id": `#captured-${first}`,
            "@type": "CreateAction",
            name: verdict ?? "capture",
            result: results.map(ref),
            ...(tool && { instrument: ref(toolId(tool, undefined)) }),
            ...said({ startTime: at, description: url }),
          },
        ]
      : [];
  });

/** What the records name and the pack does not hold: by its hash, with the reason. */
function leftOut(model: PackModel, { leftWords }: CrateWords): Entity[] {
  const found = new Map<string, Entity>();
  for (const { sha256, mediaType, left } of heldBy(model))
    if (left)
      found.set(sha256, {
        "@id": `#not-here-${sha256}`,
        "@type": "CreativeWork",
        name: sha256,
        sha256,
        encodingFormat: mediaType,
        conditionsOfAccess: leftWords(left),
      });
  return [...found.values()];
}
