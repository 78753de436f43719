import { updateRegion } from '../../lib/export/marked-region';

/** What the File System Access API offers, where there is one (Chromium on computers). */
type Folder = {
  readonly getFileHandle: (name: string, options?: { create: boolean }) => Promise<FileHandle>;
};
type FileHandle = {
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<{
    write: (text: string) => Promise<void>;
    close: () => Promise<void>;
  }>;
};
type Picker = (options: { mode: 'readwrite'; id: string }) => Promise<Folder>;

/** Asks for a folder; null when the user chose none. Must be called in a click. */
export async function chooseFolder(): Promise<Folder | null> {
  try {
    return (await picker()?.({ mode: 'readwrite', id: 'lingju-export' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export const canChooseFolder = (): boolean => picker() !== undefined;

const picker = (): Picker | undefined =>
  'showDirectoryPicker' in window && typeof window.showDirectoryPicker === 'function'
    ? (window.showDirectoryPicker.bind(window) as Picker)
    : undefined;

/**
 * Writes a file into the folder. One that is there already and has our region for the article gets a new region, and the rest of
 * it stays; any other file of that name is left alone, and ours gets another name.
 */
export async function saveToFolder(
  folder: Folder,
  name: string,
  text: string,
  articleId: string | null,
): Promise<void> {
  const [, stem = name, extension = ''] = /^(.*)(\.[^.]*)$/.exec(name) ?? [];
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? name : `${stem} (${count})${extension}`;
    const old = await textOf(folder, tried);
    if (old === text) return;
    const now = old === null ? text : articleId === null ? null : updateRegion(old, text, articleId);
    if (now === null) continue;
    const writable = await (await folder.getFileHandle(tried, { create: true })).createWritable();
    await writable.write(now);
    return writable.close();
  }
}

async function textOf(folder: Folder, name: string): Promise<string | null> {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
