import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { formulaWords } from './formulaWords.ts';
import { SheetSection } from './SheetSection.tsx';
import { SheetSources } from './SheetSources.tsx';
import { SheetTime } from './SheetTime.tsx';
import { useReadingExample } from './useReadingExample.ts';
import './dataSheet.css';

/** Everything the package knows about the current indicator, in words. */
export function DataSheet() {
  return (
    <div className="data-sheet">
      <MeaningSection />
      <CalculationSection />
      <SheetTime />
      <ProtectionSection />
      <OrderSection />
      <SheetSources />
    </div>
  );
}

function MeaningSection() {
  const text = useText();
  const format = useFormat();
  const indicator = useIndicator();
  return (
    <SheetSection
      title={text('dataSheet.meaning')}
      entries={[
        [text('dataSheet.definition'), format.local(indicator.definition)],
        [text('dataSheet.measure'), format.local(indicator.measure)],
        [text('dataSheet.example'), useReadingExample()],
        [text('dataSheet.caveat'), format.local(indicator.caveat)],
        [text('dataSheet.comparability'), format.local(indicator.comparability)],
      ]}
    />
  );
}

function CalculationSection() {
  const text = useText();
  const indicator = useIndicator();
  const unit = useFormat().unitName(indicator, 'value');
  return (
    <SheetSection
      title={text('dataSheet.calculation')}
      entries={[
        [text('dataSheet.formula'), useFormulaText()],
        [text('dataSheet.kind'), text(`dataSheet.kind.${indicator.kind}`)],
        [text('dataSheet.unit'), unit],
        [text('dataSheet.polarity'), text(`dataSheet.polarity.${indicator.polarity}`)],
      ]}
    />
  );
}

function ProtectionSection() {
  const text = useText();
  const below = useAtlas().source.package.maskedBelow;
  const minimum = useIndicator().minimumDenominator;
  return (
    <SheetSection
      title={text('dataSheet.protection')}
      entries={[
        [
          text('dataSheet.masking'),
          below > 1 ? text('dataSheet.masking.rule', { below }) : text('dataSheet.masking.none'),
        ],
        [
          text('dataSheet.lowDenominator'),
          minimum === null ? '' : text('dataSheet.lowDenominator.rule', { minimum }),
        ],
      ]}
    />
  );
}

function OrderSection() {
  const { concepts, themes, fields, dimensions } = useAtlas().source.package.catalogue;
  const text = useText();
  const format = useFormat();
  const indicator = useIndicator();
  const concept = concepts.find(({ id }) => id === indicator.concept);
  const nameIn = (
    items: readonly { readonly id: string; readonly name: typeof indicator.name }[] | undefined,
    id: string | null | undefined,
  ) => {
    const found = items?.find((item) => item.id === id);
    return found === undefined ? '' : format.local(found.name);
  };
  const facets = indicator.facets.map(({ dimension, category }) =>
    text('dataSheet.facet', {
      dimension: nameIn(dimensions, dimension),
      category: nameIn(dimensions.find(({ id }) => id === dimension)?.categories, category),
    }),
  );
  return (
    <SheetSection
      title={text('dataSheet.order')}
      entries={[
        [text('dataSheet.theme'), nameIn(themes, concept?.theme)],
        [text('dataSheet.field'), nameIn(fields, concept?.field)],
        [text('dataSheet.facets'), facets.join('; ')],
      ]}
    />
  );
}

function useFormulaText(): string {
  const { indicators } = useAtlas().source.package.catalogue;
  const text = useText();
  const format = useFormat();
  const { formula } = useIndicator();
  if (formula === null) return text('dataSheet.formula.none');
  return formulaWords(formula, {
    name: (id) => {
      const found = indicators.find((candidate) => candidate.id === id);
      return found === undefined ? id : format.local(found.name);
    },
    factor: (factor) => format.number(factor, 0),
  });
}

function useIndicator() {
  const atlas = useAtlas();
  return useAtlasState((state) => atlas.select.shown(state)).base.indicator;
}
