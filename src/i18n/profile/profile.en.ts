import type { ProfileMessages } from './profile.de.ts';
import { profileChangesEn } from './profileChanges.en.ts';
import { profileExportEn } from './profileExport.en.ts';
import { profileHeadEn } from './profileHead.en.ts';
import { profileKeyFiguresEn } from './profileKeyFigures.en.ts';
import { profileOffersEn } from './profileOffers.en.ts';
import { profilePageEn } from './profilePage.en.ts';
import { profilePanelsEn } from './profilePanels.en.ts';
import { profilePrintEn } from './profilePrint.en.ts';
import { profilePyramidEn } from './profilePyramid.en.ts';
import { profileSentencesEn } from './profileSentences.en.ts';
import { profileSeriesEn } from './profileSeries.en.ts';
import { profileSourcesEn } from './profileSources.en.ts';
import { profileSpineEn } from './profileSpine.en.ts';
import { profileStandoutEn } from './profileStandout.en.ts';
import { similarSentencesEn } from './similarSentences.en.ts';

export const profileEn: ProfileMessages = {
  ...profilePageEn,
  ...profileHeadEn,
  ...profileKeyFiguresEn,
  ...profileStandoutEn,
  ...profileSpineEn,
  ...profilePyramidEn,
  ...profilePanelsEn,
  ...profileOffersEn,
  ...profileChangesEn,
  ...profileSourcesEn,
  ...profileSeriesEn,
  ...profilePrintEn,
  ...profileExportEn,
  ...profileSentencesEn,
  ...similarSentencesEn,
};
