import { describe, expect, it, vi } from 'vitest';
import type { PdfState, PdfTrouble } from '../../../../components/pdf/pdf-state.ts';
import { Trouble } from '../../../../components/pdf/Trouble.tsx';
import type { Translate } from '../../../../lib/i18n/message.ts';
import english from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import simplified from '../../../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import traditional from '../../../../public/_locales/zh_TW/messages.json' with { type: 'json' };
import { rendered, send } from '../render.ts';

const LANGUAGES = { english, simplified, traditional };

const actions = {
  openFile: vi.fn(),
  openAddress: vi.fn(),
  givePassword: vi.fn(),
  giveLeave: vi.fn(),
  stop: vi.fn(),
  tryAgain: vi.fn(),
  seePictures: vi.fn(),
};

function show(
  state: Omit<Extract<PdfState, { kind: 'trouble' }>, 'kind' | 'name'>,
  language: keyof typeof LANGUAGES = 'english',
): HTMLElement {
  const t: Translate = (key, ...values) => {
    const left = [...values];
    return LANGUAGES[language][key].message.replace(/\$[A-Z]+\$/gu, () => left.shift() ?? '');
  };
  return rendered(
    <Trouble state={{ kind: 'trouble', name: '河上.pdf', ...state }} actions={actions} t={t} />,
  );
}

/** What each says in the three languages, besides the file's name. */
const SAYINGS: readonly (readonly [PdfTrouble, RegExp, RegExp, RegExp])[] = [
  ['pdfNotPdf', /not a PDF/, /不是 PDF/, /不是 PDF/],
  ['pdfDamaged', /damaged/, /损坏/, /損壞/],
  ['pdfRefused', /does not give/, /没有把.*给/, /沒有把.*給/],
  ['pdfMissing', /no .* at that address/, /网址上已经没有/, /網址上已經沒有/],
  ['pdfUnreachable', /could not be fetched/, /没有取到/, /沒有取得/],
  ['pdfVanished', /not there any more/, /不见了/, /不見了/],
  ['pdfNoAddress', /not the address/, /不是网上文件的网址/, /不是網路上檔案的網址/],
  ['pdfFailed', /could not be opened/, /没能打开/, /沒能開啟/],
];

describe('what is the matter with a PDF', () => {
  it.each(SAYINGS)('%s is said in each language', (trouble, ...sayings) => {
    const languages = ['english', 'simplified', 'traditional'] as const;
    for (const [at, language] of languages.entries()) {
      const alert = show({ trouble }, language).querySelector('[role="alert"]');
      expect(alert?.textContent).toMatch(sayings[at] ?? /^$/);
      expect(alert?.textContent).toContain('河上.pdf');
    }
  });

  it('offers another try where that may help, and the pictures where there is nothing else', () => {
    send(show({ trouble: 'pdfVanished' }).querySelector('button'), 'click');
    expect(actions.tryAgain).toHaveBeenCalledOnce();
    expect(show({ trouble: 'pdfNotPdf' }).querySelector('button')).toBeNull();
    const pictures = show({ trouble: 'pdfNoText', pages: 12 }, 'simplified');
    expect(pictures.textContent).toContain('全部 12 页都是图片');
    send(pictures.querySelector('button'), 'click');
    expect(actions.seePictures).toHaveBeenCalledOnce();
  });
});
