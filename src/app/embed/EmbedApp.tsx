import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { IntlShape } from 'react-intl';
import { loadEmbedCatalogue } from '../../i18n/embed/embedWords.ts';
import { createSmallIntl } from '../../i18n/embed/smallIntl.ts';
import { createFormat } from '../../i18n/format/createFormat.ts';
import type { InterfaceLanguage } from '../../i18n/intl.ts';
import { FormatProvider } from '../../i18n/useFormat.ts';
import { PlainIntlProvider } from '../../i18n/useIntl.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { EmbedOptions } from '../../state/embed/embedOptions.ts';
import { AtlasProvider, useAtlasState } from '../../state/react/useAtlas.ts';
import { LiveRegionProvider } from '../../ui/liveRegion/LiveRegion.tsx';
import { EmbedBoundary } from './EmbedBoundary.tsx';
import { EmbedFigure } from './EmbedFigure.tsx';
import { EmbedOptionsProvider } from './useEmbedOptions.ts';

export interface EmbedAppProps {
  readonly atlas: Atlas;
  readonly options: EmbedOptions;
  /** Words of the language the figure starts in. */
  readonly intl: IntlShape;
}

/** One figure inside another page: nothing is stored, imported or edited here. */
export function EmbedApp({ atlas, options, intl }: EmbedAppProps) {
  return (
    <AtlasProvider value={atlas}>
      <EmbedOptionsProvider value={options}>
        <Localised atlas={atlas} initial={intl}>
          <EmbedBoundary>
            <LiveRegionProvider>
              <EmbedFigure />
            </LiveRegionProvider>
          </EmbedBoundary>
        </Localised>
      </EmbedOptionsProvider>
    </AtlasProvider>
  );
}

function Localised(props: {
  readonly atlas: Atlas;
  readonly initial: IntlShape;
  readonly children: ReactNode;
}) {
  const language = useAtlasState((state) => state.view.language);
  const intl = useLanguage(language, props.initial);
  const { catalogue, maskedBelow } = props.atlas.source.package;
  const format = useMemo(
    () => createFormat({ intl, units: catalogue.units, maskedBelow }),
    [intl, catalogue.units, maskedBelow],
  );
  return (
    <PlainIntlProvider value={intl}>
      <FormatProvider value={format}>{props.children}</FormatProvider>
    </PlainIntlProvider>
  );
}

/** The words of a language; until they have arrived, or if they cannot be had, those that were there. */
function useLanguage(language: InterfaceLanguage, initial: IntlShape): IntlShape {
  const [intl, setIntl] = useState(initial);
  useEffect(() => {
    let outdated = false;
    if (intl.locale.startsWith(language)) return;
    loadEmbedCatalogue(language).then(
      (messages) => {
        if (!outdated) setIntl(createSmallIntl(language, messages));
      },
      () => {},
    );
    return () => {
      outdated = true;
    };
  }, [language, intl]);
  useEffect(() => {
    document.documentElement.lang = intl.locale.slice(0, 2);
  }, [intl]);
  return intl;
}
