import type { frameDe } from './frame.de.ts';

export const frameEn = {
  'footer.label': 'About this site',
  'footer.easy': 'Easy-to-read German',
  'footer.accessibility': 'Accessibility',
  'footer.imprint': 'Legal notice',
  'footer.privacy': 'Privacy',
  'skip.page': 'To the text of the page',
  'offline.open': 'Save for an event',
} as const satisfies Readonly<Record<keyof typeof frameDe, string>>;
