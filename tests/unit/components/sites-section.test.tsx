import { describe, expect, it, vi } from 'vitest';
import { SitesSection } from '../../../components/options/SitesSection.tsx';
import { rendered, send, t } from './render.ts';

const acts = () => ({ onGiveUp: vi.fn(), onAllow: vi.fn(), onDecline: vi.fn() });

const SITES = ['a.example', 'b.example'].map((host) => ({ host, pattern: `*://${host}/*` }));

describe('SitesSection', () => {
  it('lists the extension’s own site and those that were allowed', () => {
    const body = rendered(<SitesSection sites={SITES} offered={[]} {...acts()} t={t} />);
    const hosts = [...body.querySelectorAll('.host')].map(({ textContent }) => textContent);
    expect(hosts).toEqual(['scdjw.com.cn', 'a.example', 'b.example']);
    expect(body.querySelectorAll('button')).toHaveLength(2);
  });

  it('gives up the one whose button is pressed, which has its name', () => {
    const onGiveUp = vi.fn();
    const body = rendered(
      <SitesSection sites={SITES} offered={[]} {...acts()} onGiveUp={onGiveUp} t={t} />,
    );
    const button = body.querySelector('[aria-label*="b.example"]');
    send(button, 'click');
    expect(onGiveUp).toHaveBeenCalledExactlyOnceWith(SITES[1]);
  });

  it('says that there are none, once that is known', () => {
    const none = /no other site/;
    const known = rendered(<SitesSection sites={[]} offered={[]} {...acts()} t={t} />);
    expect(known.textContent).toMatch(none);
    const asking = rendered(<SitesSection sites={null} offered={[]} {...acts()} t={t} />);
    expect(asking.textContent).not.toMatch(none);
  });

  it('offers what a backup named, to be allowed or declined one by one', () => {
    const own = acts();
    const body = rendered(<SitesSection sites={[]} offered={SITES} {...own} t={t} />);
    send(body.querySelector('[aria-label="Allow a.example"]'), 'click');
    send(body.querySelector('[aria-label="Ignore b.example"]'), 'click');
    expect(own.onAllow).toHaveBeenCalledExactlyOnceWith(SITES[0]);
    expect(own.onDecline).toHaveBeenCalledExactlyOnceWith(SITES[1]);
    expect(own.onGiveUp).not.toHaveBeenCalled();
  });
});
