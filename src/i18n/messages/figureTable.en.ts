import type { figureTableDe } from './figureTable.de.ts';

export const figureTableEn: Record<keyof typeof figureTableDe, string> = {
  'figureTable.caption': '{indicator} ({unit}), {count, number} {areas}',
  'figureTable.caption.difference':
    '{indicator}: change from {against} ({unit}), {count, number} {areas}',
  'figureTable.keys':
    'The name of an area selects it. Use the arrow keys to move between rows and column headings.',
  'figureTable.change': 'since {since} ({unit})',
  'figureTable.explain.head': 'Calculation',
  'figureTable.explain': 'Show the calculation: {area}, {period}',
  'figureTable.shown': 'period shown',
  'figureTable.city': '{city} as a whole',
  'figureTable.states': 'Words in place of figures',
  'figureTable.marks': 'Marks beside figures',
  'figureTable.mark.provisional': 'p',
  'figureTable.mark.revised': 'r',
  'figureTable.mark.estimated': 'e',
  'figureTable.mark.break': 'b',
  'figureTable.mark.low_denominator': '*',
};
