import { useIntl } from 'react-intl';
import type { Format } from '../../i18n/format/createFormat.ts';
import { describeProblem } from '../../i18n/problems/describeProblem.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { type Text, useText } from '../../i18n/useText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import type { Notice as NoticeState } from '../../state/atlasStore.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Notice, type NoticeTone } from '../../ui/notice/Notice.tsx';

/** What the person must be told about what just happened, until they close it or go on. */
export function NoticeBar() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const intl = useIntl();
  const notice = useAtlasState((state) => state.session.notice);
  if (notice === null) return null;
  const words =
    notice.kind === 'problem'
      ? text('notice.problem', { problem: describeProblem(intl, notice.problem) })
      : wordNotice(notice, text, format);
  return (
    <div className="notice-bar">
      <Notice
        tone={TONES[notice.kind]}
        close={{
          label: text('notice.close'),
          onPress: () => patchSession(atlas, { notice: null }),
        }}
      >
        {words}
      </Notice>
    </div>
  );
}

const TONES: Readonly<Record<NoticeState['kind'], NoticeTone>> = {
  problem: 'error',
  repairs: 'warning',
  period_changed: 'info',
  selection_full: 'warning',
  link_copied: 'success',
  link_not_copied: 'warning',
  renderer_failed: 'warning',
};

function wordNotice(
  notice: Exclude<NoticeState, { kind: 'problem' }>,
  text: Text,
  format: Format,
): string {
  switch (notice.kind) {
    case 'repairs': {
      const parts = notice.repairs.map(({ field, value }) =>
        text('notice.repair', { field: text(`notice.field.${field}`), value }),
      );
      return text('notice.repairs', { parts: parts.join('; ') });
    }
    case 'period_changed':
      return text('notice.periodChanged', {
        wanted: format.period(notice.wanted),
        shown: format.period(notice.shown),
      });
    case 'link_not_copied':
      return text('notice.linkNotCopied', { link: notice.link });
    case 'selection_full':
      return text('notice.selectionFull');
    case 'link_copied':
      return text('notice.linkCopied');
    case 'renderer_failed':
      return text('notice.rendererFailed');
  }
}
