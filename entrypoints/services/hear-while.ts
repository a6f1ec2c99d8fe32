/** As much of a browser's event as hearing it needs. */
interface HearableEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/**
 * Listens to an event of the browser until the signal is aborted. When that is because the extension
 * was reloaded, its events are gone already, and to leave them fails.
 */
export function hearWhile<Listener>(
  event: HearableEvent<Listener>,
  listener: Listener,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  const leave = (): void => {
    try {
      event.removeListener(listener);
    } catch {
      // Nobody is heard any more.
    }
  };
  signal.addEventListener('abort', leave);
}
