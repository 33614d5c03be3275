import type { storyReadingDe } from './storyReading.de.ts';

export const storyReadingEn: Readonly<Record<keyof typeof storyReadingDe, string>> = {
  'present.read': 'Read',
  'present.read.of': 'Read “{title}”',
  'reading.back': 'To all stories',
  'reading.contents': 'Contents',
  'reading.alternative': 'What the figure shows',
  'reading.live': 'Look at it live',
  'reading.live.of': 'Look at it live: {headline}',
  'reading.waiting': 'The figure appears as soon as you are here.',
};
