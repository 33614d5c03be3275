import { exploreDe } from '../messages/explore.de.ts';
import { figureDe } from '../messages/figure.de.ts';
import { figureTableDe } from '../messages/figureTable.de.ts';
import { embedDe } from './embed.de.ts';

export type EmbedKey = keyof typeof embedDe;

/** All that the parts of an embedded figure say: far less than the atlas does. */
export const embedCatalogueDe: Readonly<Record<string, string>> = {
  ...figureDe,
  ...figureTableDe,
  ...exploreDe,
  ...embedDe,
};
