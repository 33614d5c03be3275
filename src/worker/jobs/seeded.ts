import type { Random } from '../../domain/random/random.ts';

/** Options of something that draws, with the seed (any text) in place of the stream drawn from. */
export type Seeded<Options extends { readonly random: Random }> = Omit<Options, 'random'> & {
  readonly seed: string;
};
