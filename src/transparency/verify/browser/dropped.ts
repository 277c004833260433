/** What was dropped: the files of a folder by their paths in it, and the files beside it or alone. */
export interface Dropped {
  folder?: { name: string; files: ReadonlyMap<string, File> };
  files: File[];
}

/** Not in every browser, and the only way to a folder for a page that was opened from a disk in Chromium. */
type WithHandle = DataTransferItem & {
  getAsFileSystemHandle?: () => Promise<FileSystemDirectoryHandle | FileSystemFileHandle | null>;
};

/** Reads a drop: what it holds is asked for at once, because it is gone when the event is over. Throws where a folder cannot be read. */
export async function readDrop(data: DataTransfer): Promise<Dropped> {
  const all = [...data.files];
  const items = ([...data.items] as WithHandle[]).flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry ? [{ entry, handle: item.getAsFileSystemHandle?.() }] : [];
  });
  const [first] = items.filter(({ entry }) => entry.isDirectory);
  const folders = new Set(items.flatMap(({ entry }) => (entry.isDirectory ? [entry.name] : [])));
  const files = first ? all.filter(({ name }) => !folders.has(name)) : all;
  if (!first) return { files };
  const handle = await first.handle?.catch(() => null);
  const within = handle?.kind === "directory" ? underHandle(handle, "") : underEntry(first.entry, "");
  const inside = new Map<string, File>();
  for await (const [path, file] of within) inside.set(path, file);
  return { folder: { name: first.entry.name, files: inside }, files };
}

/** Files of a folder, however deep. */
async function* underHandle(folder: FileSystemDirectoryHandle, path: string): AsyncGenerator<[string, File]> {
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === "directory") yield* underHandle(handle as FileSystemDirectoryHandle, `${path}${name}/`);
    else yield [`${path}${name}`, await (handle as FileSystemFileHandle).getFile()];
  }
}

async function* underEntry(entry: FileSystemEntry, path: string): AsyncGenerator<[string, File]> {
  if (entry.isFile) {
    yield [path, await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail))];
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return;
    for (const one of some) yield* underEntry(one, path === "" ? one.name : `${path}/${one.name}`);
  }
}
