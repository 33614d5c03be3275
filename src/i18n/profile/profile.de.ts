import { profileChangesDe } from './profileChanges.de.ts';
import { profileExportDe } from './profileExport.de.ts';
import { profileHeadDe } from './profileHead.de.ts';
import { profileKeyFiguresDe } from './profileKeyFigures.de.ts';
import { profileOffersDe } from './profileOffers.de.ts';
import { profilePageDe } from './profilePage.de.ts';
import { profilePanelsDe } from './profilePanels.de.ts';
import { profilePrintDe } from './profilePrint.de.ts';
import { profilePyramidDe } from './profilePyramid.de.ts';
import { profileSentencesDe } from './profileSentences.de.ts';
import { profileSeriesDe } from './profileSeries.de.ts';
import { profileSourcesDe } from './profileSources.de.ts';
import { profileSpineDe } from './profileSpine.de.ts';
import { profileStandoutDe } from './profileStandout.de.ts';
import { similarSentencesDe } from './similarSentences.de.ts';

/** The words of Steckbriefe, fetched with that view; one file for each of its parts. */
export const profileDe = {
  ...profilePageDe,
  ...profileHeadDe,
  ...profileKeyFiguresDe,
  ...profileStandoutDe,
  ...profileSpineDe,
  ...profilePyramidDe,
  ...profilePanelsDe,
  ...profileOffersDe,
  ...profileChangesDe,
  ...profileSourcesDe,
  ...profileSeriesDe,
  ...profilePrintDe,
  ...profileExportDe,
  ...profileSentencesDe,
  ...similarSentencesDe,
} as const;

export type ProfileMessageKey = keyof typeof profileDe;
export type ProfileMessages = Readonly<Record<ProfileMessageKey, string>>;
