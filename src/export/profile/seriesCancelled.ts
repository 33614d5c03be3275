/** The work was called off; not a fault. */
export class SeriesCancelled extends Error {
  constructor() {
    super('the series was called off');
    this.name = 'SeriesCancelled';
  }
}
