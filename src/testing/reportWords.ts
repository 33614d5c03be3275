import type { ReportWords } from '../export/indicatorReport.ts';
import { loadExportText } from '../i18n/export/exportWords.ts';
import { createFormat } from '../i18n/format/createFormat.ts';
import { createAtlasIntl } from '../i18n/intl.ts';
import { de } from '../i18n/messages/de.ts';
import type { Text } from '../i18n/useText.ts';
import type { Atlas } from '../state/atlas.ts';

/** The German words of reports, as the page of an atlas has them. */
export async function reportWordsOf(
  atlas: Atlas,
): Promise<ReportWords & { readonly page: string }> {
  const intl = createAtlasIntl('de', de);
  const { catalogue, maskedBelow } = atlas.source.package;
  const text: Text = (key, values) => intl.formatMessage({ id: key }, values);
  return {
    text,
    intl,
    format: createFormat({ intl, units: catalogue.units, maskedBelow }),
    exportText: await loadExportText('de'),
    page: 'https://atlas.example/',
  };
}
