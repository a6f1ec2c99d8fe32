/** An address without its query and hash, which say nothing of the page. */
export const pageUrl = ({ origin, pathname }: Location): string => origin + pathname;

/** Leaves the view: the browser opens the page by itself, afresh if it is there already. */
export function leaveFor(url: string): void {
  if (url === pageUrl(window.location)) window.location.reload();
  else window.location.assign(url);
}
