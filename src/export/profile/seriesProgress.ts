/** Called between two pieces of work; resolves when the next may begin, rejects when it must not. */
export type SeriesPause = (done: number, total: number) => Promise<void>;

/** The work was called off; not a fault. */
export class SeriesCancelled extends Error {
  constructor() {
    super('the series was called off');
    this.name = 'SeriesCancelled';
  }
}
