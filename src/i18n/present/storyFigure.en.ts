import type { storyFigureDe } from './storyFigure.de.ts';

export const storyFigureEn: Readonly<Record<keyof typeof storyFigureDe, string>> = {
  'storyFigure.map': 'Map: {name}, {period}',
  'storyFigure.map.plain': 'Map without figures: {name}, {period}',
  'storyFigure.locator': 'Where in the city: {names}',
  'storyFigure.classes': 'Classes of the map',
  'storyFigure.class': '{low} to less than {high}',
  'storyFigure.class.last': '{low} to {high}',
  'storyFigure.circles': 'The size of a circle stands for the number.',
  'storyFigure.subtitle': '{measured}, {date}',
  'storyFigure.subtitle.difference': '{measured}: change from {against} to {period}',
  'storyFigure.subtitle.trend': '{measured}, {from} to {to}',
  'storyFigure.source': 'Source: {names}',
  'storyFigure.source.more': 'Source: {names} and {count, plural, one {one more} other {# more}}',
  'storyFigure.left':
    '{rows, plural, =0 {} one {One more indicator} other {# more indicators}}{rows, plural, =0 {} other {{places, plural, =0 {} other { and }}}}{places, plural, =0 {} one {one more area} other {# more areas}} in Compare.',
  'storyFigure.loading': 'The figure is loading …',
  'storyFigure.failed': 'The figure cannot be loaded: {problem}',
};
