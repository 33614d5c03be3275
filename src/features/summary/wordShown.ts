import type { IntlShape } from 'react-intl';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import { wordFact } from '../../i18n/sentences/wordFact.ts';
import { factsOfShown } from '../../state/selectors/factsOfShown.ts';
import type { Shown } from '../../state/selectors/shown.ts';

interface Wording {
  readonly city: AtlasPackage;
  readonly intl: IntlShape;
  readonly format: Format;
}

/** What the figures of a view say, one sentence a fact. */
export function wordShown(shown: Shown, { city, intl, format }: Wording): readonly string[] {
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
}
