import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createFormat } from '../i18n/format/createFormat.ts';
import { IntlProvider } from '../i18n/IntlProvider.tsx';
import { createAtlasIntl, type InterfaceLanguage } from '../i18n/intl.ts';
import { de } from '../i18n/messages/de.ts';
import { en } from '../i18n/messages/en.ts';
import { FormatProvider } from '../i18n/useFormat.ts';
import type { Atlas } from '../state/atlas.ts';
import { AtlasProvider } from '../state/react/useAtlas.ts';

/** The markup of a part of a view with the words and figures of one atlas around it. */
export function renderInAtlas(
  atlas: Atlas,
  element: ReactElement,
  language: InterfaceLanguage = 'de',
): string {
  const intl = createAtlasIntl(language, language === 'de' ? de : en);
  const { catalogue, maskedBelow } = atlas.source.package;
  return renderToStaticMarkup(
    <AtlasProvider value={atlas}>
      <IntlProvider value={intl}>
        <FormatProvider value={createFormat({ intl, units: catalogue.units, maskedBelow })}>
          {element}
        </FormatProvider>
      </IntlProvider>
    </AtlasProvider>,
  );
}

/** Markup without its tags, with plain spaces: what a person reads. */
export function readableText(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim();
}
