import { useMemo } from 'react';
import { SpineChart } from '../../charts/spine/SpineChart.tsx';
import { SPINE_LOOKS, type SpineLook } from '../../charts/spine/spineProps.ts';
import { type ProfileText, useProfileText } from '../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../i18n/profile/useSentenceWords.ts';
import { figureLink } from '../../state/profile/profileLinks.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { isAgainstMedian } from './spineCentre.ts';
import { spineGroups } from './spineGroups.ts';
import './profileSpine.css';

/** Where the area lies among all of its level, Handlungsfeld by Handlungsfeld. */
export function ProfileSpine() {
  const { package: atlas } = useAtlas().source;
  const text = useProfileText();
  const words = useSentenceWords(atlas);
  const view = useAtlasState((state) => state.view);
  const shown = useProfile();
  const { area, city, land, parent, scope, geometry } = shown;
  const isCity = area.id === city.id;
  const median = isAgainstMedian(shown);
  const middle = isCity ? land : city;
  const centre = median || middle === null ? text('profileSpine.median') : middle.name;
  const groups = useMemo(() => {
    const fields = new Map(atlas.catalogue.fields.map(({ id, name }) => [id, name]));
    const { format } = words;
    return spineGroups(
      shown,
      { ...words, text },
      {
        centre,
        isAgainstMedian: median,
        fieldName: (id) => format.local(fields.get(id)!),
        nameOf: ({ indicator, period }) => (
          <a href={figureLink(view, area, { indicator, period, since: null })}>
            {format.local(words.indicator(indicator).name)}
          </a>
        ),
      },
    );
  }, [atlas, words, text, view, shown, area, centre, median]);
  const level = atlas.levels.find(
    ({ id }) => id === atlas.areas.find((one) => one.id === geometry.areas[0])?.level,
  );
  return (
    <div className="profile-spine">
      <SpineChart
        caption={text(isCity ? 'profileSpine.caption.city' : 'profileSpine.caption', {
          area: area.name,
          count: scope.peers.length,
          level: level === undefined ? '' : words.format.local(level.namePlural),
          centre,
        })}
        groups={groups}
        columns={{
          indicator: text('profileSpine.indicator'),
          value: area.name,
          centre: median || middle === null ? text('profileSpine.centre.median') : middle.name,
          spine: text('profileSpine.spine'),
          difference: text('profileSpine.difference'),
          trend: text('profileSpine.trend'),
        }}
        looks={{
          ...looksIn(text),
          ...(median ? { untested: text('profileSpine.look.city', { area: area.name }) } : {}),
        }}
        legend={{
          range: text('profileSpine.range'),
          middleHalf: text('profileSpine.middleHalf'),
          centre,
          ...(parent === null ? {} : { parent: parent.name }),
          withheld: text('profileSpine.withheld'),
        }}
      />
      {median ? null : <p className="profile-spine-note">{text('profileSpine.note')}</p>}
    </div>
  );
}

function looksIn(text: ProfileText): Readonly<Record<SpineLook, string>> {
  const entries = SPINE_LOOKS.map((look) => [look, text(`profileSpine.look.${look}`)] as const);
  return Object.fromEntries(entries) as Record<SpineLook, string>;
}
