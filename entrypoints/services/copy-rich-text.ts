import type { ClipboardContent } from '../../lib/cite/copy/copy-of.ts';

/**
 * Puts both kinds of text onto the clipboard. Browsers allow it just after a click or a key.
 *
 * A page of plain http has no `navigator.clipboard`, so the command comes first: a `copy` event whose
 * data is put in its place, before any listener of the page's hears of it.
 *
 * @returns false where the browser does not let it
 */
export async function copyRichText(content: ClipboardContent): Promise<boolean> {
  return copyByCommand(content) || (await copyByClipboard(content));
}

function copyByCommand({ text, html }: ClipboardContent): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    copied = true;
  };
  // Where nothing is selected the browser asks first whether there is anything to copy.
  const onBeforeCopy = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', onCopy, { capture: true });
  window.addEventListener('beforecopy', onBeforeCopy, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
    window.removeEventListener('beforecopy', onBeforeCopy, { capture: true });
  }
}

async function copyByClipboard({ text, html }: ClipboardContent): Promise<boolean> {
  // Undefined where the page came by plain http, whatever its type says.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard?.write === undefined) return false;
  const blobOf = (type: string, data: string): Blob => new Blob([data], { type });
  try {
    await clipboard.write([
      new ClipboardItem({
        'text/plain': blobOf('text/plain', text),
        'text/html': blobOf('text/html', html),
      }),
    ]);
    return true;
  } catch {
    // Not allowed, or the page has not the focus.
    return false;
  }
}
