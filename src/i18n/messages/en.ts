import { problemMessagesEn } from '../problems/problemMessages.en.ts';
import { classEditorEn } from './classEditor.en.ts';
import { dataSheetEn } from './dataSheet.en.ts';
import type { Catalog } from './de.ts';
import { explanationEn } from './explanation.en.ts';
import { exploreEn } from './explore.en.ts';
import { figureEn } from './figure.en.ts';
import { figureTableEn } from './figureTable.en.ts';
import { frameEn } from './frame.en.ts';
import { indicatorPickerEn } from './indicatorPicker.en.ts';
import { methodNotesEn } from './methodNotes.en.ts';
import { shellEn } from './shell.en.ts';

export const en: Catalog = {
  ...shellEn,
  ...figureEn,
  ...classEditorEn,
  ...explanationEn,
  ...dataSheetEn,
  ...figureTableEn,
  ...exploreEn,
  ...frameEn,
  ...indicatorPickerEn,
  ...methodNotesEn,
  ...problemMessagesEn,
};
