import { type RefObject, useEffect, useState } from 'react';
import type { Scheme } from '../domain/colour/palettes.ts';
import type { ExportText } from '../i18n/export/exportWords.ts';
import { useAnnounce } from '../ui/liveRegion/LiveRegion.tsx';
import { type MenuGroup, MenuPopover } from '../ui/menu/Menu.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { carryOut, type Outcome } from './carryOut.ts';
import type { FigureMenuProps } from './figureMenuProps.ts';
import { FILE_FORMATS, type FileFormatId } from './fileFormats.ts';
import './figureMenuList.css';

export { loadExportText } from '../i18n/export/exportWords.ts';

export interface FigureMenuListProps extends FigureMenuProps {
  readonly text: ExportText;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}

/** What went wrong stays until it is closed. */
const SUCCESS_MS = 8000;

const SCHEME_PREFIX = 'scheme.';

/** The menu itself and what it says afterwards: what was saved, or why not. */
export function FigureMenuList(props: FigureMenuListProps) {
  const { text, anchor, isOpen, onOpenChange } = props;
  const announce = useAnnounce();
  const [scheme, setScheme] = useState<Scheme>('light');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const choose = async (id: string) => {
    if (id.startsWith(SCHEME_PREFIX)) return setScheme(id === 'scheme.dark' ? 'dark' : 'light');
    setOutcome(null);
    announce(text('export.busy'));
    const context = { text, madeOn: new Date() };
    const reached = await carryOut(id as Parameters<typeof carryOut>[0], {
      report: async () => props.report(text),
      context,
      scheme,
    });
    announce(reached.words);
    setOutcome(reached);
  };
  useEffect(() => {
    if (outcome?.succeeded !== true) return undefined;
    const timer = setTimeout(() => setOutcome(null), SUCCESS_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <>
      <MenuPopover
        label={text('export.menu.of', { figure: props.figure })}
        groups={groupsOf(props, scheme)}
        onAction={(id) => void choose(id)}
        triggerRef={anchor}
        placement={props.look === 'text' ? 'bottom end' : 'left top'}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
      />
      {outcome === null ? null : (
        <div className="figure-menu-outcome">
          <Notice
            tone={outcome.succeeded ? 'success' : 'error'}
            isLive={false}
            close={{ label: text('export.dismiss'), onPress: () => setOutcome(null) }}
          >
            {outcome.words}
          </Notice>
        </div>
      )}
    </>
  );
}

function groupsOf(
  { text, hasPicture, hasGeography }: FigureMenuListProps,
  scheme: Scheme,
): readonly MenuGroup[] {
  const entry = (id: FileFormatId | 'copyPicture' | 'copyTable') => ({
    id,
    label: text(`export.${id}`),
  });
  const formats = (Object.keys(FILE_FORMATS) as FileFormatId[]).filter((id) => {
    const { needs } = FILE_FORMATS[id];
    return needs === 'nothing' || (needs === 'geography' && hasGeography);
  });
  const table: MenuGroup = {
    id: 'table',
    title: text('export.group.table'),
    entries: [...formats.map(entry), entry('copyTable')],
  };
  if (!hasPicture) return [table];
  return [
    {
      id: 'picture',
      title: text('export.group.picture'),
      entries: [entry('png'), entry('svg'), entry('copyPicture')],
    },
    {
      id: 'scheme',
      title: text('export.group.scheme'),
      selected: `${SCHEME_PREFIX}${scheme}`,
      staysOpen: true,
      entries: (['light', 'dark'] as const).map((id) => ({
        id: `${SCHEME_PREFIX}${id}`,
        label: text(`export.scheme.${id}`),
      })),
    },
    table,
  ];
}
