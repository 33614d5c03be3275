import type { notesDe } from './notes.de.ts';

export const notesEn: Readonly<Record<keyof typeof notesDe, string>> = {
  'notes.title': 'Notes: {title}',
  'notes.waiting': 'This window waits for the stage. Put the story on stage in the other window.',
  'notes.now': 'Now',
  'notes.next': 'Next',
  'notes.end': 'That was the last step.',
  'notes.empty': 'There is no note for this step.',
  'notes.black': 'The screen on stage is black.',
  'notes.clock': 'Time',
  'notes.elapsed': 'Since the beginning',
  'notes.planned': 'Planned up to here: {minutes, plural, one {# minute} other {# minutes}}',
};
