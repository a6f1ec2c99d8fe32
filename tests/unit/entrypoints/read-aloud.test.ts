import { describe, expect, it, vi } from 'vitest';
import { ReadAloud } from '../../../entrypoints/reader-app/aloud/read-aloud.ts';
import type { Speech, SpeechVoice, Utterance } from '../../../entrypoints/services/speech.ts';
import type { SpokenSentence } from '../../../lib/book/spoken-sentences.ts';

const VOICES: readonly SpeechVoice[] = [
  { id: 'yue', name: '小月', language: 'zh-CN' },
  { id: 'lin', name: '小林', language: 'zh-TW' },
  { id: 'ann', name: 'Ann', language: 'en-GB' },
];

const sentence = (text: string, flipPage: number, block: number, from = 0): SpokenSentence => ({
  text,
  passage: [{ flipPage, block, from, to: from + text.length }],
  language: 'zh-Hans',
});

const FIRST = [sentence('天亮了。', 3, 0), sentence('船来了。', 3, 1), sentence('他笑', 3, 1, 4)];
/** The same with the next page, on which the last sentence goes on. */
const MORE = [...FIRST.slice(0, 2), sentence('他笑了。', 3, 1, 4), sentence('灯灭了。', 4, 1)];

/** Reading aloud of a page with another after it, by a voice that the test plays. */
function begin(voices: readonly SpeechVoice[] = VOICES) {
  const said: Utterance[] = [];
  let done: ((wasSaid: boolean) => void) | null = null;
  let sentences: readonly SpokenSentence[] = FIRST;
  const speech: Speech = {
    voices: () => voices,
    onVoices: vi.fn(),
    say: (utterance, ended) => {
      said.push(utterance);
      done = ended;
    },
    cancel: vi.fn(() => {
      done = null;
    }),
  };
  const parts = {
    speech,
    sentences: () => sentences,
    firstSeen: vi.fn(
      () => null as { flipPage: number; block: number; from: number; to: number } | null,
    ),
    readOn: vi.fn(async () => {
      const isNew = sentences !== MORE;
      sentences = MORE;
      return isNew;
    }),
    mark: vi.fn(),
    redraw: vi.fn(),
    keepSettings: vi.fn(),
  };
  const end = new AbortController();
  const aloud = new ReadAloud(parts, end.signal);
  const finish = async (wasSaid = true): Promise<void> => {
    done?.(wasSaid);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { aloud, parts, said, finish, end, texts: () => said.map(({ text }) => text) };
}

describe('ReadAloud', () => {
  it('reads sentence by sentence and on over the page, a cut sentence in one go', async () => {
    const { aloud, parts, finish, texts } = begin();
    aloud.toggle();
    expect(aloud.state).toBe('speaking');
    expect(parts.mark).toHaveBeenLastCalledWith(FIRST[0]?.passage);
    for (let count = 0; count < 4; count++) await finish();
    expect(texts()).toEqual(['天亮了。', '船来了。', '他笑了。', '灯灭了。']);
    expect(aloud.state).toBe('off');
    expect(parts.mark).toHaveBeenLastCalledWith(null);
  });

  it('begins with what can be seen', () => {
    const { aloud, parts, texts } = begin();
    parts.firstSeen.mockReturnValue({ flipPage: 3, block: 1, from: 0, to: 6 });
    aloud.toggle();
    expect(texts()).toEqual(['船来了。']);
  });

  it('pauses, and goes on with the same sentence', async () => {
    const { aloud, parts, finish, texts } = begin();
    aloud.toggle();
    await finish();
    aloud.toggle();
    expect([aloud.state, parts.speech.cancel]).toEqual(['paused', expect.anything()]);
    await finish();
    aloud.toggle();
    expect(texts()).toEqual(['天亮了。', '船来了。', '船来了。']);
  });

  it('is heard at another speed and voice at once, by the language', () => {
    const { aloud, parts, said } = begin();
    aloud.toggle();
    expect(said.at(-1)).toMatchObject({ language: 'zh-CN', rate: 1, voice: 'yue' });
    expect(aloud.voices.map(({ id }) => id)).toEqual(['yue', 'lin']);
    aloud.setRate(1.5);
    aloud.setVoice('lin');
    expect(said.at(-1)).toMatchObject({ text: '天亮了。', rate: 1.5, voice: 'lin' });
    expect(parts.keepSettings).toHaveBeenLastCalledWith({ rate: 1.5, voices: { zh: 'lin' } });
    aloud.setVoice(null);
    expect(parts.keepSettings).toHaveBeenLastCalledWith({ rate: 1.5, voices: {} });
  });

  it('forgets a chosen voice that the browser no longer has', () => {
    const { aloud } = begin();
    aloud.take({ rate: 1, voices: { zh: 'gone' } });
    aloud.toggle();
    expect(aloud.voice).toBeNull();
  });

  it('stops where a sentence cannot be said, and when the view ends', async () => {
    const failing = begin();
    failing.aloud.toggle();
    await failing.finish(false);
    expect(failing.aloud.state).toBe('off');
    const ending = begin();
    ending.aloud.toggle();
    ending.end.abort();
    expect(ending.aloud.state).toBe('off');
    expect(ending.parts.speech.cancel).toHaveBeenCalled();
  });

  it('is nothing where there is no voice', () => {
    const { aloud, texts } = begin([]);
    expect(aloud.isPossible).toBe(false);
    aloud.toggle();
    expect(texts()).toEqual([]);
    expect(aloud.state).toBe('off');
  });
});
