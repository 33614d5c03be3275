import { actionListEn } from './actionList.en.ts';
import type { NeedMessages } from './need.de.ts';
import { needAnswerEn } from './needAnswer.en.ts';
import { needMapEn } from './needMap.en.ts';
import { needMethodEn } from './needMethod.en.ts';
import { needPageEn } from './needPage.en.ts';
import { needQuestionEn } from './needQuestion.en.ts';
import { needScatterEn } from './needScatter.en.ts';
import { offerEditorEn } from './offerEditor.en.ts';
import { offerImportEn } from './offerImport.en.ts';
import { offersEn } from './offers.en.ts';
import { offerTableEn } from './offerTable.en.ts';
import { preventionChainEn } from './preventionChain.en.ts';
import { scenariosEn } from './scenarios.en.ts';
import { travelPlacesEn } from './travelPlaces.en.ts';

export const needEn: NeedMessages = {
  ...offerImportEn,
  ...offerEditorEn,
  ...offerTableEn,
  ...offersEn,
  ...actionListEn,
  ...needAnswerEn,
  ...needMapEn,
  ...needMethodEn,
  ...needPageEn,
  ...needScatterEn,
  ...needQuestionEn,
  ...preventionChainEn,
  ...scenariosEn,
  ...travelPlacesEn,
};
