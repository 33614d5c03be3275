import { useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { wordFact } from '../../i18n/sentences/wordFact.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { factsOfShown } from '../../state/selectors/factsOfShown.ts';
import { AboutSummary } from './AboutSummary.tsx';
import { useStillBelow } from './useStillBelow.ts';

/** Sentences made from the figures on the screen: what it says, for everyone, map or no map. */
export function Summary({ id }: { readonly id: string }) {
  const text = useText();
  const sentences = useSentences();
  const section = useRef<HTMLElement>(null);
  useStillBelow(section);
  return (
    <section ref={section} className="summary" aria-label={text('summary.label')}>
      <p id={id} className="summary-text">
        {sentences.join(' ')}
      </p>
      <p className="summary-note">
        {text('summary.generated')}
        <AboutSummary />
      </p>
    </section>
  );
}

function useSentences(): readonly string[] {
  const atlas = useAtlas();
  const intl = useIntl();
  const format = useFormat();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  return useMemo(() => {
    const { package: city } = atlas.source;
    const names = new Map(city.areas.map((area) => [area.id, area.name]));
    return factsOfShown(shown).map((fact) =>
      wordFact(fact, {
        intl,
        format,
        indicator: shown.base.indicator,
        mode: shown.mode,
        cityName: city.cityName,
        maskedBelow: city.maskedBelow,
        areaName: (id) => names.get(id) ?? id,
      }),
    );
  }, [atlas, intl, format, shown]);
}
