import type { PagesMessageKey } from '../../i18n/pages/pages.de.ts';
import type { OperatorPage } from '../../state/viewState.ts';

export interface OwnSection {
  readonly title: PagesMessageKey;
  readonly points: readonly PagesMessageKey[];
}

/** What holds of this software, whoever runs it: shown while the operator has written nothing. */
export const OWN_PART: Readonly<Record<OperatorPage, readonly OwnSection[]>> = {
  easy: [],
  accessibility: [
    {
      title: 'pages.accessibility.done',
      points: [
        'pages.accessibility.keyboard',
        'pages.accessibility.twin',
        'pages.accessibility.states',
        'pages.accessibility.zoom',
        'pages.accessibility.settings',
      ],
    },
    { title: 'pages.accessibility.tested', points: ['pages.accessibility.machine'] },
    { title: 'pages.accessibility.gaps', points: ['pages.accessibility.map'] },
  ],
  imprint: [],
  privacy: [
    {
      title: 'pages.privacy.done',
      points: [
        'pages.privacy.cookies',
        'pages.privacy.requests',
        'pages.privacy.view',
        'pages.privacy.files',
      ],
    },
    {
      title: 'pages.privacy.stored',
      points: ['pages.privacy.nothing', 'pages.privacy.work', 'pages.privacy.offline'],
    },
  ],
};
