import { describe, expect, it, vi } from 'vitest';
import { ReadingSettingsPanel } from '../../../../components/reading-settings/ReadingSettingsPanel.tsx';
import {
  type ReadingSettings,
  USUAL_READING_SETTINGS,
} from '../../../../lib/settings/reading-settings.ts';
import { rendered, send, t } from '../render.ts';

function show(settings: ReadingSettings = USUAL_READING_SETTINGS) {
  const onSet = vi.fn<(settings: ReadingSettings) => void>();
  const panel = rendered(<ReadingSettingsPanel settings={settings} onSet={onSet} t={t} />);
  return { panel, onSet };
}

const radio = (panel: HTMLElement, value: string): Element | null =>
  panel.querySelector(`input[value="${value}"]`);

const button = (panel: HTMLElement, name: string): Element | undefined =>
  [...panel.querySelectorAll('button')].find((own) => own.getAttribute('aria-label') === name);

describe('ReadingSettingsPanel', () => {
  it('names every group by what it sets', () => {
    const { panel } = show();
    const names = [...panel.querySelectorAll('[role="radiogroup"]')].map(
      (own) => panel.querySelector(`#${own.getAttribute('aria-labelledby')}`)?.textContent,
    );
    expect(names).toEqual(['Theme', 'Font', 'Paragraphs', 'Direction']);
  });

  it('sets what is chosen, and keeps the rest', () => {
    const settings: ReadingSettings = { ...USUAL_READING_SETTINGS, font: 'hei', size: 1.2 };
    for (const [value, change] of [
      ['sepia', { theme: 'sepia' }],
      ['kai', { font: 'kai' }],
      ['spaced', { paragraphs: 'spaced' }],
      ['vertical', { writing: 'vertical' }],
    ] as const) {
      const { panel, onSet } = show(settings);
      send(radio(panel, value), 'change');
      expect(onSet).toHaveBeenCalledExactlyOnceWith({ ...settings, ...change });
    }
  });

  it('goes a step up or down', () => {
    const { panel, onSet } = show();
    send(button(panel, 'Size: increase'), 'click');
    expect(onSet.mock.calls[0]?.[0].size).toBeGreaterThan(1);
    send(button(panel, 'Line length: decrease'), 'click');
    expect(onSet.mock.calls[1]?.[0].measure).toBeLessThan(38);
  });

  it('says where there is no further step', () => {
    const { panel } = show({ ...USUAL_READING_SETTINGS, size: 2 });
    expect(button(panel, 'Size: increase')?.getAttribute('aria-disabled')).toBe('true');
    expect(button(panel, 'Size: decrease')?.getAttribute('aria-disabled')).toBe('false');
  });

  it('goes back to the usual', () => {
    const { panel, onSet } = show({ ...USUAL_READING_SETTINGS, theme: 'dark', measure: 60 });
    send(
      [...panel.querySelectorAll('button')].find((own) => own.textContent === 'Reset'),
      'click',
    );
    expect(onSet).toHaveBeenCalledExactlyOnceWith(USUAL_READING_SETTINGS);
  });
});
