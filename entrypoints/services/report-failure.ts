/** Where every unexpected failure of the content script ends: the page does not notice. */
export function reportFailure(failure: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the one place; a page without the view needs a trace
  console.warn('zhanjuan:', failure);
}
