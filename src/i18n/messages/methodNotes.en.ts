import type { methodNotesDe } from './methodNotes.de.ts';

export const methodNotesEn: Record<keyof typeof methodNotesDe, string> = {
  'methods.title': 'Methods',
  'methods.close': 'Close',
  'methods.loading': 'Loading the method notes …',
  'methods.missing': 'The method notes could not be loaded.',
  'methods.retry': 'Try again',
  'methods.about': 'Method: {subject}',
  'methods.about.classes': 'making classes',
  'methods.about.ranking': 'ranking',
  'methods.about.summary': 'sentences of the summary',
  'methods.about.trend': 'trend',
  'methods.about.calculation': 'calculation',
  'methods.about.change': 'change',
};
