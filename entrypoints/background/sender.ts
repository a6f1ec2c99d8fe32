import type { Browser } from 'wxt/browser';

export type Sender = Pick<Browser.runtime.MessageSender, 'url'>;

/**
 * Whether a page of the extension's own sent it. Scripts in pages of the web are the extension's too,
 * but what has broken into such a page could speak for them.
 *
 * @param own where the extension's own pages are
 */
export const isOwnPage = ({ url }: Sender, own: string): boolean => url?.startsWith(own) ?? false;

/** Whether a sender may ask for what is kept of a page: the extension for any, a site for its own. */
export const mayAskFor = (sender: Sender, address: string, own: string): boolean =>
  isOwnPage(sender, own) || (sender.url !== undefined && siteOf(sender.url) === siteOf(address));

/** The same for http and https, as books are. */
function siteOf(address: string): string {
  const [, scheme = '', host = ''] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)/iu.exec(address) ?? [];
  return `${scheme.toLowerCase().replace('https', 'http')}://${host.toLowerCase()}`;
}
