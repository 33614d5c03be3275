import type { storyWordsDe } from './storyWords.de.ts';

export const storyWordsEn: Readonly<Record<keyof typeof storyWordsDe, string>> = {
  'storyWords.map': 'Map: {name}, {level}, {date}.',
  'storyWords.trend': 'Lines: {name} from {from} to {to}, {areas}.',
  'storyWords.ranking': 'Ranking: {name}, {level}, {date}.',
  'storyWords.table': 'Table: {name}, {level}, {date}.',
  'storyWords.need': 'Map of need and offers (“{question}”), {level}, population {period}.',
  'storyWords.offers': 'Map of offers (“{question}”), {level}.',
  'storyWords.compare': 'Comparison: {areas}; {indicators}; {period}.',
  'storyWords.profile': 'Profile of {area}: the key figures compared with the city.',
};
