import type { IntlShape } from 'react-intl';
import { wordShown } from '../../features/summary/wordShown.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import type { Words } from '../../i18n/lazyWords.ts';
import type { storyWordsDe } from '../../i18n/present/storyWords.de.ts';
import type { Atlas } from '../../state/atlas.ts';
import { selectCompare } from '../../state/compare/selectCompare.ts';
import type { Shown } from '../../state/selectors/shown.ts';

export interface ViewWording {
  readonly intl: IntlShape;
  readonly format: Format;
  readonly text: Words<keyof typeof storyWordsDe>;
}

export interface WordedView {
  /** The first thing the figures say; empty where the view makes no sentences. */
  readonly headline: string;
  /** What the figure is and what it says. */
  readonly alternative: string;
}

/** What can be said of the view of an atlas without anybody having looked at it. */
export function wordView(atlas: Atlas, words: ViewWording): WordedView {
  const { view } = atlas.store.getState().view;
  if (view === 'explore') return wordExplore(atlas, words);
  const alternative = {
    need: wordNeed,
    compare: wordCompare,
    profile: wordProfile,
    present: () => '',
  }[view](atlas, words);
  return { headline: '', alternative };
}

function wordExplore(atlas: Atlas, words: ViewWording): WordedView {
  const shown = atlas.select.shown(atlas.store.getState());
  const { intl, format } = words;
  const sentences = wordShown(shown, { city: atlas.source.package, intl, format });
  return {
    headline: sentences[0] ?? '',
    alternative: [wordFigure(shown, words), ...sentences].join(' '),
  };
}

/** "Karte: Arbeitslosenanteil, Bezirke, 31. Dezember 2021." */
function wordFigure({ base, view }: Shown, { intl, format, text }: ViewWording): string {
  const { indicator, level, areas, city } = base;
  const name = format.local(indicator.name);
  if (view.face === 'trend') {
    const chosen = areas.filter(({ id }) => view.areas.includes(id)).map((area) => area.name);
    return text('storyWords.trend', {
      name,
      from: format.period(indicator.periods[0] ?? view.period),
      to: format.period(indicator.periods.at(-1) ?? view.period),
      areas: intl.formatList(chosen.length === 0 ? [city.name] : chosen),
    });
  }
  const face = view.face === 'ranking' || view.face === 'table' ? view.face : 'map';
  return text(`storyWords.${face}`, {
    name,
    level: format.local(level.namePlural),
    date: format.referenceDate(indicator, view.period),
  });
}

function wordNeed(atlas: Atlas, { format, text }: ViewWording): string {
  const { view, dataset } = atlas.store.getState();
  const { inventory } = dataset;
  if (view.need === null || !inventory) return '';
  const { question, face } = view.need;
  const preset = inventory.presets.find(({ id }) => id === question.preset);
  const group = inventory.targetGroups.find(({ id }) => id === question.targetGroup);
  const level = dataset.package.levels.find(({ id }) => id === view.level);
  const name = preset?.name ?? group?.name;
  return text(face === 'offers' ? 'storyWords.offers' : 'storyWords.need', {
    question: name === undefined ? '' : format.local(name),
    level: level === undefined ? '' : format.local(level.namePlural),
    period: format.period(question.period),
  });
}

function wordCompare(atlas: Atlas, { intl, format, text }: ViewWording): string {
  const shown = selectCompare(atlas.store.getState(), atlas);
  if (shown === null || shown.places.length === 0) return '';
  return text('storyWords.compare', {
    areas: intl.formatList(shown.places.map(({ name }) => name)),
    indicators: intl.formatList(
      shown.indicators.map(({ indicator }) => format.local(indicator.shortName)),
    ),
    period: format.period(shown.view.period),
  });
}

function wordProfile(atlas: Atlas, { text }: ViewWording): string {
  const { view } = atlas.store.getState();
  const area = atlas.source.package.areas.find(({ id }) => id === view.profile?.area);
  return area === undefined ? '' : text('storyWords.profile', { area: area.name });
}
