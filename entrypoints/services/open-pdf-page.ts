import { browser } from 'wxt/browser';

/** Opens the page for PDFs in a tab of its own: on the PDF at that address, or to choose one. */
export async function openPdfPage(address: string | null): Promise<void> {
  const behind = address === null ? '' : `?${new URLSearchParams({ src: address })}`;
  // Only pages of the extension and its background call this, whose origin is the extension's.
  await browser.tabs.create({ url: `${location.origin}/pdf.html${behind}` });
}
