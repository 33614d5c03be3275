import { actionListDe } from './actionList.de.ts';
import { needAnswerDe } from './needAnswer.de.ts';
import { needMapDe } from './needMap.de.ts';
import { needMethodDe } from './needMethod.de.ts';
import { needPageDe } from './needPage.de.ts';
import { needQuestionDe } from './needQuestion.de.ts';
import { needScatterDe } from './needScatter.de.ts';
import { offerEditorDe } from './offerEditor.de.ts';
import { offerImportDe } from './offerImport.de.ts';
import { offersDe } from './offers.de.ts';
import { offerTableDe } from './offerTable.de.ts';
import { preventionChainDe } from './preventionChain.de.ts';
import { scenariosDe } from './scenarios.de.ts';
import { travelPlacesDe } from './travelPlaces.de.ts';

/** The words of Bedarf & Angebot, fetched with that view; one file for each of its features. */
export const needDe = {
  ...offerImportDe,
  ...offerEditorDe,
  ...offerTableDe,
  ...offersDe,
  ...actionListDe,
  ...needAnswerDe,
  ...needMapDe,
  ...needMethodDe,
  ...needPageDe,
  ...needScatterDe,
  ...needQuestionDe,
  ...preventionChainDe,
  ...scenariosDe,
  ...travelPlacesDe,
} as const;

export type NeedMessageKey = keyof typeof needDe;
export type NeedMessages = Readonly<Record<NeedMessageKey, string>>;
