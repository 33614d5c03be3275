import { guessEn } from './guess.en.ts';
import { handoutEn } from './handout.en.ts';
import { minutesEn } from './minutes.en.ts';
import { notesEn } from './notes.en.ts';
import type { PresentMessages } from './present.de.ts';
import { presentPageEn } from './presentPage.en.ts';
import { protocolEn } from './protocol.en.ts';
import { stageEn } from './stage.en.ts';
import { storyEditorEn } from './storyEditor.en.ts';
import { storyFigureEn } from './storyFigure.en.ts';
import { storyReadingEn } from './storyReading.en.ts';

export const presentEn: PresentMessages = {
  ...presentPageEn,
  ...storyFigureEn,
  ...guessEn,
  ...stageEn,
  ...notesEn,
  ...storyEditorEn,
  ...storyReadingEn,
  ...handoutEn,
  ...minutesEn,
  ...protocolEn,
};
