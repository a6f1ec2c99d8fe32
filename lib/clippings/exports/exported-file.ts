/** A file to be written. */
export interface ExportedFile {
  readonly name: string;
  /** Its MIME type. */
  readonly type: string;
  readonly text: string;
}

/** In code points, without the ending: a third of what file systems take in bytes. */
const NAME_MAX = 80;
/** What Windows, macOS, Linux, Obsidian or Logseq do not want in a name. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name that every system takes, from any title. */
export function fileName(title: string, ending: string): string {
  const clean = title.replace(NOT_IN_NAMES, ' ').replace(/\s+/gu, ' ').trim();
  const short = [...clean]
    .slice(0, NAME_MAX)
    .join('')
    .replace(/^\.+|[. ]+$/gu, '');
  const name = short === '' || RESERVED.test(short) ? `_${short}` : short;
  return `${name}.${ending}`;
}

/** The files with a number after the names that come more than once, whatever their case. */
export function withOwnNames(files: readonly ExportedFile[]): ExportedFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const key = file.name.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count === 1) return file;
    const dot = file.name.lastIndexOf('.');
    return { ...file, name: `${file.name.slice(0, dot)} (${count})${file.name.slice(dot)}` };
  });
}
