import { guessDe } from './guess.de.ts';
import { handoutDe } from './handout.de.ts';
import { minutesDe } from './minutes.de.ts';
import { notesDe } from './notes.de.ts';
import { presentPageDe } from './presentPage.de.ts';
import { protocolDe } from './protocol.de.ts';
import { stageDe } from './stage.de.ts';
import { storyEditorDe } from './storyEditor.de.ts';
import { storyFigureDe } from './storyFigure.de.ts';
import { storyReadingDe } from './storyReading.de.ts';

/** The words of Präsentieren, fetched with that view; one file for each of its parts. */
export const presentDe = {
  ...presentPageDe,
  ...storyFigureDe,
  ...guessDe,
  ...stageDe,
  ...notesDe,
  ...storyEditorDe,
  ...storyReadingDe,
  ...handoutDe,
  ...minutesDe,
  ...protocolDe,
} as const;

export type PresentMessageKey = keyof typeof presentDe;
export type PresentMessages = Readonly<Record<PresentMessageKey, string>>;
