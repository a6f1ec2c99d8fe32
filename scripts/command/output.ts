/**
 * Writes to a stream that may be a pipe: waits while the reader is slow, and falls silent when the
 * reader has gone (`rebuild … | head -1` is no failure).
 */
export class Output {
  readonly #stream: NodeJS.WritableStream;
  #isClosed = false;

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
    // Each write hears of its own failure; without a listener the first would end the process.
    stream.on('error', () => undefined);
  }

  /** Whether nobody reads any more. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /**
   * Resolves when the text is written, or nobody reads any more; rejects where it cannot be
   * written, on a full disk for one.
   */
  async write(text: string): Promise<void> {
    if (this.#isClosed) return;
    const error = await new Promise<Error | null>((resolve) =>
      this.#stream.write(text, (failure) => resolve(failure ?? null)),
    );
    if (error === null) return;
    if (!('code' in error && error.code === 'EPIPE')) throw error;
    this.#isClosed = true;
  }
}
