/** A file to be written; its parts follow one another. */
export interface WrittenFile {
  readonly name: string;
  /** Its MIME type. */
  readonly type: string;
  readonly parts: readonly string[];
}

/** Chromium has it, and asks the reader which folder; Firefox has not. */
interface WithFolders {
  showDirectoryPicker?(options: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** In milliseconds: until the browser has begun to write what it was given. */
const KEEP_TIME = 60_000;

const blobOf = ({ parts, type }: WrittenFile): Blob =>
  new Blob([...parts], { type: `${type};charset=utf-8` });

/**
 * Writes files: one as a download, several into a folder that the reader chooses, for Chromium blocks a
 * second download. A browser where no folder can be chosen blocks none.
 *
 * @returns false where the reader chose none
 */
export async function writeFiles(files: readonly WrittenFile[]): Promise<boolean> {
  const [first, ...others] = files;
  if (first === undefined) return false;
  const { showDirectoryPicker }: Window & WithFolders = window;
  if (others.length === 0 || showDirectoryPicker === undefined) {
    for (const file of files) download(file);
    return true;
  }
  const folder = await chosenFolder(showDirectoryPicker.bind(window));
  if (folder === null) return false;
  for (const file of files) {
    const handle = await folder.getFileHandle(file.name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(blobOf(file));
    await stream.close();
  }
  return true;
}

function download(file: WrittenFile): void {
  const address = URL.createObjectURL(blobOf(file));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_TIME);
}

async function chosenFolder(
  choose: Required<WithFolders>['showDirectoryPicker'],
): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await choose({ mode: 'readwrite' });
  } catch (refusal) {
    if (refusal instanceof DOMException && refusal.name === 'AbortError') return null;
    throw refusal;
  }
}
