import { describe, expect, it } from 'vitest';
import { isPressed, type KeyPress, keySign } from '../../../../components/keys/key-press.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

describe('isPressed', () => {
  it('knows a letter in either case, for Caps Lock may be on', () => {
    expect(isPressed('T', press('t'))).toBe(true);
    expect(isPressed('T', press('T'))).toBe(true);
    expect(isPressed('T', press('T', { shiftKey: true }))).toBe(false);
  });

  it('knows a sign on whichever level the keyboard has it', () => {
    expect(isPressed('?', press('?', { shiftKey: true }))).toBe(true);
    expect(isPressed('+', press('+'))).toBe(true);
    expect(isPressed('+', press('+', { shiftKey: true }))).toBe(true);
  });

  it('knows a letter with Alt by its place', () => {
    expect(isPressed('Alt+R', press('®', { altKey: true, code: 'KeyR' }))).toBe(true);
    expect(isPressed('Alt+R', press('r', { code: 'KeyR' }))).toBe(false);
    expect(isPressed('R', press('r', { altKey: true, code: 'KeyR' }))).toBe(false);
  });

  it.each(['ctrlKey', 'metaKey'] as const)(
    'leaves what is pressed with %s to the browser',
    (own) => {
      for (const name of ['ArrowLeft', 'T', '+', '0', ' ']) {
        expect(isPressed(name, press(name, { [own]: true }))).toBe(false);
      }
    },
  );

  it('leaves the arrows with Alt or Shift to the browser', () => {
    expect(isPressed('ArrowLeft', press('ArrowLeft'))).toBe(true);
    expect(isPressed('ArrowLeft', press('ArrowLeft', { altKey: true }))).toBe(false);
    expect(isPressed('ArrowLeft', press('ArrowLeft', { shiftKey: true }))).toBe(false);
  });
});

it('shows a key by what is printed on it', () => {
  expect(['ArrowLeft', 'Escape', 'T', 'Alt+R'].map(keySign)).toEqual(['←', 'Esc', 'T', 'Alt+R']);
});
