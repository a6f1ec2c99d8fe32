import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewerFollower } from '../../../entrypoints/reader-app/viewer/viewer-follower.ts';
import type { TurningSigns } from '../../../lib/sources/book-files/viewer-turning.ts';

describe('ViewerFollower', () => {
  let signs: TurningSigns;
  const name = vi.fn<(page: number) => void>();
  const putIn = vi.fn<(page: number) => void>();

  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    signs = { named: 3, label: [2, 3], pictures: null };
  });

  afterEach(() => vi.useRealTimers());

  const follow = () => new ViewerFollower({ readSigns: () => signs, name, putIn });

  it('begins with what the viewer shows, and of it with the page that the address names', () => {
    const follower = follow();
    expect(follower.pages).toEqual([2, 3]);
    expect(follower.page).toBe(3);
    signs = { ...signs, named: 9 };
    expect(follow().page).toBe(2);
  });

  it('tells when the viewer was turned', () => {
    const follower = follow();
    expect(follower.look()).toBe(false);
    signs = { ...signs, label: [4, 5] };
    expect(follower.look()).toBe(true);
    expect(follower.pages).toEqual([4, 5]);
    expect(follower.look()).toBe(false);
  });

  it('follows a toolbar that is not there for a moment', () => {
    const follower = follow();
    signs = { ...signs, label: null };
    expect(follower.look()).toBe(false);
    signs = { ...signs, label: [4, 5] };
    expect(follower.look()).toBe(true);
    expect(follower.pages).toEqual([4, 5]);
  });

  it('turns the viewer to pages that it does not show, and to no others', () => {
    const follower = follow();
    follower.turnTo(2);
    expect(name).not.toHaveBeenCalled();
    follower.turnTo(4);
    expect(name).toHaveBeenCalledExactlyOnceWith(4);
  });

  it('does not take its own turning for the viewer’s', () => {
    const follower = follow();
    follower.turnTo(4);
    signs = { ...signs, named: 4 };
    expect(follower.look()).toBe(false);
    expect(follower.pages).toEqual([4]);
  });

  it('helps a viewer that does not follow its address, and only such a one', () => {
    const follower = follow();
    follower.turnTo(4);
    signs = { ...signs, named: 4, label: [4, 5] };
    vi.runAllTimers();
    expect(putIn).not.toHaveBeenCalled();
    follower.turnTo(6);
    signs = { ...signs, named: 6 };
    vi.runAllTimers();
    expect(putIn).toHaveBeenCalledExactlyOnceWith(6);
  });

  it('leaves a viewer alone that shows nothing of where it is', () => {
    signs = { named: 3, label: null, pictures: null };
    follow().turnTo(4);
    vi.runAllTimers();
    expect(putIn).not.toHaveBeenCalled();
  });

  it('does nothing once it is stopped', () => {
    const follower = follow();
    follower.turnTo(4);
    follower.stop();
    vi.runAllTimers();
    expect(putIn).not.toHaveBeenCalled();
  });
});
