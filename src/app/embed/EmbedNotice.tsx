import { useEmbedText } from '../../i18n/embed/embedWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';

/** Says where something else is shown than was asked for; problems end as one plain sentence. */
export function EmbedNotice() {
  const text = useEmbedText();
  const format = useFormat();
  const notice = useAtlasState((state) => state.session.notice);
  if (notice === null) return null;
  const words = () => {
    switch (notice.kind) {
      case 'repairs':
        return text('embed.repaired');
      case 'period_changed':
        return text('embed.periodChanged', {
          wanted: format.period(notice.wanted),
          shown: format.period(notice.shown),
        });
      case 'selection_full':
        return text('embed.selectionFull');
      default:
        return text('embed.failed');
    }
  };
  return (
    <p className="embed-notice" role="status">
      {words()}
    </p>
  );
}
