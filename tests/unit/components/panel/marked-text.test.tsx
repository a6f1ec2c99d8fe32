import { describe, expect, it } from 'vitest';
import { MarkedText } from '../../../../components/panel/list/MarkedText.tsx';
import { rendered } from '../render.ts';

describe('MarkedText', () => {
  it('marks the hits and nothing else', () => {
    const hits = [
      { from: 0, to: 2 },
      { from: 4, to: 5 },
    ];
    const page = rendered(<MarkedText text="渡口的灯还亮着" hits={hits} />);
    expect(page.textContent).toBe('渡口的灯还亮着');
    expect([...page.querySelectorAll('mark')].map((own) => own.textContent)).toEqual([
      '渡口',
      '还',
    ]);
  });

  it('begins shortly before a hit that would be out of sight', () => {
    const text = `${'前'.repeat(50)}灯${'后'.repeat(5)}`;
    const page = rendered(<MarkedText text={text} hits={[{ from: 50, to: 51 }]} room={20} />);
    expect(page.textContent).toBe(`…${'前'.repeat(12)}灯${'后'.repeat(5)}`);
  });

  it('cuts no character in two', () => {
    const text = `${'𠮷'.repeat(40)}灯`;
    const page = rendered(<MarkedText text={text} hits={[{ from: 80, to: 81 }]} room={20} />);
    expect(page.textContent.startsWith('…𠮷')).toBe(true);
  });
});
