import { browser } from 'wxt/browser';
import { openPdfPage } from '../services/open-pdf-page.ts';
import { reportFailure } from '../services/report-failure.ts';
import { loadTexts, translate, watchTexts } from '../services/translate.ts';

const ON_LINK = 'read-pdf-link';
const ON_PAGE = 'read-pdf-page';

/** By their names: what a server says of a file is not known before it is fetched. */
const PDF_ADDRESSES = ['pdf', 'PDF'].flatMap((ending) => [
  `*://*/*.${ending}`,
  `*://*/*.${ending}?*`,
  `*://*/*.${ending}#*`,
]);

/** The context menu's items for a link to a PDF, and for a tab that shows one. */
export function offerPdfMenu(): void {
  const renew = (): void => {
    offerItems().catch(reportFailure);
  };
  browser.runtime.onInstalled.addListener(renew);
  watchTexts(renew);
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }) => {
    const address = menuItemId === ON_LINK ? linkUrl : pageUrl;
    if ((menuItemId !== ON_LINK && menuItemId !== ON_PAGE) || address === undefined) return;
    openPdfPage(address).catch(reportFailure);
  });
}

async function offerItems(): Promise<void> {
  await loadTexts();
  const title = translate('pdfRead');
  for (const id of [ON_LINK, ON_PAGE]) await browser.contextMenus.remove(id).catch(() => undefined);
  browser.contextMenus.create({
    id: ON_LINK,
    title,
    contexts: ['link'],
    targetUrlPatterns: PDF_ADDRESSES,
  });
  browser.contextMenus.create({
    id: ON_PAGE,
    title,
    contexts: ['page', 'frame'],
    documentUrlPatterns: PDF_ADDRESSES,
  });
}
