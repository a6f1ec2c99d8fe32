import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../../entrypoints/view/script-context.ts';

const extension = vi.hoisted(() => ({ browser: { runtime: { id: 'own' as string | undefined } } }));
vi.mock('wxt/browser', () => extension);

describe('the life of a content script', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', new EventTarget());
    extension.browser.runtime.id = 'own';
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('ends when a newer one of the same name begins, and not by another', () => {
    const old = new ContentScriptContext('look');
    const other = new ContentScriptContext('viewer');
    expect([old.isValid, other.isValid]).toEqual([true, true]);
    const newer = new ContentScriptContext('look');
    expect([old.isValid, other.isValid, newer.isValid]).toEqual([false, true, true]);
    expect(old.signal.aborted).toBe(true);
  });

  it('ends when it is asked after the extension has gone', () => {
    const own = new ContentScriptContext('look');
    const called = vi.fn();
    own.setInterval(called, 1_000);
    vi.advanceTimersByTime(2_500);
    extension.browser.runtime.id = undefined;
    expect(own.signal.aborted).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(called).toHaveBeenCalledTimes(2);
    expect(own.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
