import { exploreEn } from '../messages/explore.en.ts';
import { figureEn } from '../messages/figure.en.ts';
import { figureTableEn } from '../messages/figureTable.en.ts';
import { embedEn } from './embed.en.ts';

/** All that the parts of an embedded figure say: far less than the atlas does. */
export const embedCatalogueEn: Readonly<Record<string, string>> = {
  ...figureEn,
  ...figureTableEn,
  ...exploreEn,
  ...embedEn,
};
