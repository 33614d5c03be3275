import type { ReactNode } from 'react';
import {
  SPINE_LOOKS,
  type SpineChartProps,
  type SpineLook,
} from '../../charts/spine/spineProps.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { SpineRow } from '../../domain/profile/spineRows.ts';
import type { ProfileText } from '../../i18n/profile/profileWords.ts';
import type { SentenceWords } from '../../i18n/profile/sentenceWords.ts';
import type { ProfileContent } from '../../state/profile/profileShown.ts';
import { isAgainstMedian } from './spineCentre.ts';
import { spineGroups } from './spineGroups.ts';

/** All that the spines show, whether on the page or in a picture. */
export type SpineWordsShown = SpineChartProps & { readonly caption: string };

/** What the spine chart is drawn from. `nameOf` gives the name of a row, on the page as a link. */
export function spineShown(
  shown: ProfileContent,
  words: SentenceWords & { readonly text: ProfileText },
  context: { readonly atlas: AtlasPackage; nameOf(row: SpineRow): ReactNode },
): SpineWordsShown {
  const { text, format } = words;
  const { atlas, nameOf } = context;
  const { area, city, land, parent, scope, geometry } = shown;
  const isCity = area.id === city.id;
  const median = isAgainstMedian(shown);
  const middle = isCity ? land : city;
  const centre = median || middle === null ? text('profileSpine.median') : middle.name;
  const fields = new Map(atlas.catalogue.fields.map(({ id, name }) => [id, name]));
  const level = atlas.levels.find(
    ({ id }) => id === atlas.areas.find((one) => one.id === geometry.areas[0])?.level,
  );
  return {
    caption: text(isCity ? 'profileSpine.caption.city' : 'profileSpine.caption', {
      area: area.name,
      count: scope.peers.length,
      level: level === undefined ? '' : format.local(level.namePlural),
      centre,
    }),
    groups: spineGroups(shown, words, {
      centre,
      isAgainstMedian: median,
      fieldName: (id) => format.local(fields.get(id)!),
      nameOf,
    }),
    columns: {
      indicator: text('profileSpine.indicator'),
      value: area.name,
      centre: median || middle === null ? text('profileSpine.centre.median') : middle.name,
      spine: text('profileSpine.spine'),
      difference: text('profileSpine.difference'),
      trend: text('profileSpine.trend'),
    },
    looks: {
      ...looksIn(text),
      ...(median ? { untested: text('profileSpine.look.city', { area: area.name }) } : {}),
    },
    legend: {
      range: text('profileSpine.range'),
      middleHalf: text('profileSpine.middleHalf'),
      centre,
      ...(parent === null ? {} : { parent: parent.name }),
      withheld: text('profileSpine.withheld'),
    },
  };
}

function looksIn(text: ProfileText): Readonly<Record<SpineLook, string>> {
  const entries = SPINE_LOOKS.map((look) => [look, text(`profileSpine.look.${look}`)] as const);
  return Object.fromEntries(entries) as Record<SpineLook, string>;
}
