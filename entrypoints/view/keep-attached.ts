/** Pages that remove what they do not know are not fought for ever. */
const ATTEMPTS = 5;

/**
 * Puts `host` back into the document when something takes it out, a few times; then gives up and
 * says so, once.
 */
export function keepAttached(host: Element, onGivenUp: () => void, signal: AbortSignal): void {
  const document = host.ownerDocument;
  let left = ATTEMPTS;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (left > 0) {
      left--;
      watch();
      document.documentElement?.append(host);
      return;
    }
    observer.disconnect();
    onGivenUp();
  });
  /** Again each time, for the page may have put another root element in. */
  const watch = (): void => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
