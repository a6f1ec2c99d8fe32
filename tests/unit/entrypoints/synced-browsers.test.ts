import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { USUAL_CITATION_SETTINGS } from '../../../lib/settings/citation-settings.ts';
import type { ConversionSettings } from '../../../lib/settings/conversion-settings.ts';
import { keptOf } from '../../../lib/settings/kept-settings.ts';
import { openBrowser, type SyncedBrowser, SyncServer, settled } from './synced-browsers.ts';

/** A moment that a browser's clock shows. */
const at = (time: number): void => {
  vi.setSystemTime(time);
};

async function twoBrowsers() {
  const [here, there] = [await openBrowser(), await openBrowser()];
  const server = new SyncServer();
  /** Both are online, again and again, until neither has anything to say. */
  const meet = async (): Promise<void> => {
    for (let time = 0; time < 4; time++) {
      for (const browser of [here, there]) {
        await settled();
        server.meet(browser);
        await settled();
      }
    }
  };
  return { here, there, server, meet };
}

describe('two browsers of one reader', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('have what was set in either', async () => {
    const { here, meet, there } = await twoBrowsers();
    await here.set({ target: 'tw' });
    await there.set({ quotes: 'kept' });
    await meet();
    const both = { target: 'tw', quotes: 'kept' };
    expect(await here.settings()).toMatchObject(both);
    expect(await there.settings()).toMatchObject(both);
  });

  it('follow the later of two changes that were made offline', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { here, meet, there } = await twoBrowsers();
    at(2_000);
    await here.set({ target: 'hk' });
    at(1_000);
    await there.set({ target: 'tw', copied: 'original' });
    await meet();
    for (const browser of [here, there]) {
      expect(await browser.settings()).toMatchObject({ target: 'hk', copied: 'original' });
    }
  });

  it('follow a change that was made after another was seen, whatever the clocks say', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { here, meet, there } = await twoBrowsers();
    at(9_000_000);
    await there.set({ target: 'hk' });
    await meet();
    at(1_000);
    await here.set({ target: 's' });
    await meet();
    expect((await there.settings()).target).toBe('s');
  });

  it('neither tell nor hear anything while it is switched off', async () => {
    const { here, meet, there } = await twoBrowsers();
    await here.share(false);
    await here.set({ target: 'tw' });
    await there.set({ quotes: 'kept' });
    await meet();
    expect(await here.settings()).toMatchObject({ target: 'tw', quotes: 'place' });
    expect(await there.settings()).toMatchObject({ target: null, quotes: 'kept' });
    await here.share(true);
    await meet();
    expect(await here.settings()).toEqual(await there.settings());
  });

  const anyChange = fc.oneof(
    fc.record({ target: fc.constantFrom('tw', 'hk', 's', null) }),
    fc.record({ quotes: fc.constantFrom('kept', 'place') }),
    fc.record({ copied: fc.constantFrom('shown', 'original') }),
  ) as fc.Arbitrary<Partial<ConversionSettings>>;
  const anyStep = fc.oneof(
    fc.record({ where: fc.constantFrom('here', 'there'), change: anyChange, time: fc.nat(9) }),
    fc.record({ where: fc.constantFrom('here', 'there'), change: fc.constant(null) }),
  );

  it('come to have the same, and then write nothing more', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 8 }), async (steps) => {
        const { meet, server, ...both } = await twoBrowsers();
        for (const step of steps) {
          const browser: SyncedBrowser = both[step.where as 'here' | 'there'];
          if (step.change === null) server.meet(browser);
          else {
            at(step.time);
            await browser.set(step.change);
          }
          await settled();
        }
        await meet();
        expect(await both.here.settings()).toEqual(await both.there.settings());
        const writes = both.here.sync.writes + both.there.sync.writes;
        await meet();
        expect(both.here.sync.writes + both.there.sync.writes).toBe(writes);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what does not fit', () => {
  const NAME = 'citationSettings';
  const kept = (template: string, changed: number) => ({
    [keptOf(NAME)]: {
      version: 2,
      fields: { template: { value: template, changed }, style: { value: 'apa', changed } },
    },
    [NAME]: { ...USUAL_CITATION_SETTINGS, template, style: 'apa' },
  });
  const fieldsIn = ({ sync }: SyncedBrowser): object =>
    Object(Reflect.get(Object(sync.items.get(NAME)), 'fields'));

  it('stays, and what is beside it goes: three bytes a character, an escape for each <', async () => {
    for (const long of ['《刊名》'.repeat(900), '<'.repeat(2_000)]) {
      const { here, meet, there } = await twoBrowsers();
      await here.local.set(kept(long, 2));
      await meet();
      expect(fieldsIn(there)).toEqual({ style: { value: 'apa', changed: 2 } });
      expect(there.local.items.get(NAME)).toEqual({ style: 'apa' });
    }
  });

  it('leaves what is there of it, and the two do not write for ever', async () => {
    const { here, meet, there } = await twoBrowsers();
    await there.local.set(kept('{刊名}', 1));
    await meet();
    await here.local.set(kept('《刊名》'.repeat(900), 2));
    await meet();
    expect(fieldsIn(here)).toMatchObject({ template: { value: '{刊名}' }, style: { changed: 2 } });
    const writes = here.sync.writes + there.sync.writes;
    await meet();
    expect(here.sync.writes + there.sync.writes).toBe(writes);
    expect(here.local.items.get(NAME)).toMatchObject({ template: '《刊名》'.repeat(900) });
  });

  it('keeps nothing else back, and is told to nobody but the log', async () => {
    const { here } = await twoBrowsers();
    const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const refuse = vi.spyOn(here.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await here.local.set({ ...kept('{刊名}', 1), readingSettings: { theme: 'dark' } });
    await settled();
    expect(refuse).toHaveBeenCalledTimes(2);
    expect(here.sync.items.size).toBe(1);
    told.mockRestore();
  });
});
