import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import type { Format } from '../format/createFormat.ts';
import type { Words } from '../lazyWords.ts';
import type { OwnAreasKey } from './ownAreas.de.ts';

/** How an own area came about: picked, drawn, or a radius. */
export function wordMade(
  { shape }: Pick<OwnArea, 'shape'>,
  { text, format }: { readonly text: Words<OwnAreasKey>; readonly format: Format },
): string {
  if (shape === null) return text('ownAreas.made.areas');
  if (shape.kind === 'polygon') return text('ownAreas.made.polygon');
  return text('ownAreas.made.radius', { metres: format.number(shape.metres, 0) });
}
