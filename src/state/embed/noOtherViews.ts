import type * as Full from '../otherViews.ts';

const refuse: Full.OwnDecoder = () => ({ bad: [] });

/** Takes the place of `otherViews.ts` in the embed, where nothing but a single figure is shown. */
export const OTHER_DECODERS: typeof Full.OTHER_DECODERS = {
  compare: refuse,
  need: refuse,
  profile: refuse,
  present: refuse,
};

export const encodeOwnOf: typeof Full.encodeOwnOf = () => [];

export const settleOwnOf: typeof Full.settleOwnOf = (view) => ({ view, dropped: [] });
