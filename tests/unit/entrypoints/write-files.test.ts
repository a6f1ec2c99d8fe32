import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type WrittenFile, writeFiles } from '../../../entrypoints/sidepanel/write-files.ts';

const fileOf = (name: string): WrittenFile => ({ name, type: 'text/markdown', parts: [name] });
const FILES = ['甲.md', '乙.md'].map(fileOf);

/** The names of what was downloaded, as a click on a link does it. */
let downloaded: string[] = [];

describe('files that leave the panel', () => {
  beforeEach(() => {
    downloaded = [];
    vi.useFakeTimers();
    vi.stubGlobal('document', {
      createElement: () => {
        const link = { download: '', href: '', click: () => downloaded.push(link.download) };
        return link;
      },
    });
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('are written into one folder, where one can be chosen', async () => {
    const written = new Map<string, unknown>();
    const getFileHandle = async (name: string) => ({
      createWritable: async () => ({
        write: async (data: unknown) => written.set(name, data),
        close: async () => undefined,
      }),
    });
    vi.stubGlobal('window', { showDirectoryPicker: async () => ({ getFileHandle }) });
    expect(await writeFiles(FILES)).toBe(true);
    expect([...written.keys()]).toEqual(['甲.md', '乙.md']);
    expect(downloaded).toEqual([]);
  });

  it('are downloaded one by one in a browser without folders', async () => {
    vi.stubGlobal('window', {});
    expect(await writeFiles(FILES)).toBe(true);
    expect(downloaded).toEqual(['甲.md', '乙.md']);
  });

  it('are not written where the reader chose no folder', async () => {
    const showDirectoryPicker = () => Promise.reject(new DOMException('', 'AbortError'));
    vi.stubGlobal('window', { showDirectoryPicker });
    expect(await writeFiles(FILES)).toBe(false);
    expect(downloaded).toEqual([]);
  });
});
