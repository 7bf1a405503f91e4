/** Tells every page of ours and the worker that records changed, so that what they show follows. */
export class Changes {
  readonly #listeners = new Set<() => void>();
  #channel: BroadcastChannel | null = null;

  /** Calls `listener` after every change made here or elsewhere; the answer ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#open();
    return () => void this.#listeners.delete(listener);
  }

  /** To be called once a change is on disk. */
  announce(): void {
    this.#open().postMessage('changed');
    this.#call();
  }

  close(): void {
    this.#listeners.clear();
    this.#channel?.close();
    this.#channel = null;
  }

  #call(): void {
    for (const listener of this.#listeners) listener();
  }

  #open(): BroadcastChannel {
    if (this.#channel === null) {
      this.#channel = new BroadcastChannel('recours');
      this.#channel.onmessage = () => this.#call();
    }
    return this.#channel;
  }
}
