import type { Page } from 'puppeteer-core';
import type { Stage } from './reading-view-stage.ts';

/** What the clipboard holds; null for a kind that it does not. */
export interface Clipboard {
  readonly text: string | null;
  readonly html: string | null;
}

/** Reads the clipboard back, in a page of this machine that may. */
export async function readClipboard({
  browser,
  server,
}: Pick<Stage, 'browser' | 'server'>): Promise<Clipboard> {
  const origin = `http://127.0.0.1:${server.port}` as const;
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/older/files/basic-html/page7.html`);
    await page.bringToFront();
    return await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const of = async (type: string): Promise<string | null> =>
        item?.types.includes(type) ? (await item.getType(type)).text() : null;
      return { text: await of('text/plain'), html: await of('text/html') };
    });
  } finally {
    await page.close();
  }
}

/** Selects the prose from one paragraph to another, by what they hold, as a mouse would. */
export async function selectProse(
  page: Pick<Page, 'evaluate'>,
  from: string,
  to: string,
): Promise<void> {
  await page.evaluate(
    (first, last) => {
      const root = document.querySelector('zhanjuan-reader')?.shadowRoot;
      const blocks = [...(root?.querySelectorAll('[data-block]') ?? [])];
      const holding = (text: string): Element | undefined =>
        blocks.find((block) => block.textContent.includes(text));
      const start = holding(first);
      const end = holding(last);
      if (start === undefined || end === undefined) throw new Error('no such prose');
      getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    from,
    to,
  );
}

/** Alt and a letter. */
export async function pressAlt(page: Page, code: 'KeyC' | 'KeyR' | 'KeyS'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(code);
  await page.keyboard.up('Alt');
}
