import { useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { IntlShape } from 'react-intl';
import { createFormat } from '../../i18n/format/createFormat.ts';
import { IntlProvider } from '../../i18n/IntlProvider.tsx';
import { createAtlasIntl, type InterfaceLanguage, loadCatalog } from '../../i18n/intl.ts';
import { FormatProvider } from '../../i18n/useFormat.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import type { Atlas } from '../../state/atlas.ts';
import { AtlasProvider, useAtlasState } from '../../state/react/useAtlas.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Shell } from './Shell.tsx';

export interface AppProps {
  readonly atlas: Atlas;
  /** Words of the language the page starts in; others are fetched when they are chosen. */
  readonly intl: IntlShape;
}

/** The atlas on its page: language, words and figures around the shell. */
export function App({ atlas, intl }: AppProps) {
  return (
    <AtlasProvider value={atlas}>
      <Localised atlas={atlas} initial={intl}>
        <ErrorBoundary scope="page">
          <Shell />
        </ErrorBoundary>
      </Localised>
    </AtlasProvider>
  );
}

function Localised(props: {
  readonly atlas: Atlas;
  readonly initial: IntlShape;
  readonly children: React.ReactNode;
}) {
  const language = useAtlasState((state) => state.view.language);
  const tellMissing = useCallback(() => {
    const problem = { code: 'script_not_loaded', file: '' } as const;
    patchSession(props.atlas, { notice: { kind: 'problem', problem } });
  }, [props.atlas]);
  const intl = useLanguage(language, props.initial, tellMissing);
  const { catalogue, maskedBelow } = props.atlas.source.package;
  const format = useMemo(
    () => createFormat({ intl, units: catalogue.units, maskedBelow }),
    [intl, catalogue.units, maskedBelow],
  );
  return (
    <IntlProvider value={intl}>
      <I18nProvider locale={intl.locale}>
        <FormatProvider value={format}>{props.children}</FormatProvider>
      </I18nProvider>
    </IntlProvider>
  );
}

/** The words of a language; until they have arrived, those that were there. */
function useLanguage(
  language: InterfaceLanguage,
  initial: IntlShape,
  onMissing: () => void,
): IntlShape {
  const [intl, setIntl] = useState(initial);
  useEffect(() => {
    let outdated = false;
    if (intl.locale.startsWith(language)) return;
    loadCatalog(language).then((messages) => {
      if (!outdated) setIntl(createAtlasIntl(language, messages));
    }, onMissing);
    return () => {
      outdated = true;
    };
  }, [language, intl, onMissing]);
  useEffect(() => {
    document.documentElement.lang = intl.locale.slice(0, 2);
  }, [intl]);
  return intl;
}
