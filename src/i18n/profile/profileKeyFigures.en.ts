import type { profileKeyFiguresDe } from './profileKeyFigures.de.ts';

export const profileKeyFiguresEn: Readonly<Record<keyof typeof profileKeyFiguresDe, string>> = {
  'profileKeyFigures.empty': 'No key figure is available for {area}.',
  'profileKeyFigures.standing.above': 'above ({difference})',
  'profileKeyFigures.standing.below': 'below ({difference})',
  'profileKeyFigures.standing.equal': 'equal',
  'profileKeyFigures.standing.unknown': 'no certain comparison',
  'profileKeyFigures.compared': 'For comparison',
  'profileKeyFigures.note':
    '“Above” and “below” say where {area} lies; whether that is a need or a strength depends on the figure.',
};
