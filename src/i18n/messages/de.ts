import { problemMessagesDe } from '../problems/problemMessages.de.ts';
import { classEditorDe } from './classEditor.de.ts';
import { dataSheetDe } from './dataSheet.de.ts';
import { explanationDe } from './explanation.de.ts';
import { exploreDe } from './explore.de.ts';
import { figureDe } from './figure.de.ts';
import { figureTableDe } from './figureTable.de.ts';
import { frameDe } from './frame.de.ts';
import { indicatorPickerDe } from './indicatorPicker.de.ts';
import { methodNotesDe } from './methodNotes.de.ts';
import { shellDe } from './shell.de.ts';

/** German, the first language: every other catalogue has exactly these keys. */
export const de = {
  ...shellDe,
  ...figureDe,
  ...classEditorDe,
  ...explanationDe,
  ...dataSheetDe,
  ...figureTableDe,
  ...exploreDe,
  ...frameDe,
  ...indicatorPickerDe,
  ...methodNotesDe,
  ...problemMessagesDe,
} as const;

export type MessageKey = keyof typeof de;
export type Catalog = Readonly<Record<MessageKey, string>>;
