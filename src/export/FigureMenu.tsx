import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ExportText } from '../i18n/export/exportWords.ts';
import type { InterfaceLanguage } from '../i18n/intl.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/button/Button.tsx';
import { IconButton } from '../ui/iconButton/IconButton.tsx';
import { DownloadIcon } from '../ui/icons/icons.tsx';
import { useInBrowser } from '../ui/inBrowser/useInBrowser.ts';
import type { FigureMenuListProps } from './FigureMenuList.tsx';
import type { FigureMenuProps } from './figureMenuProps.ts';
import './figureMenu.css';

interface LoadedMenu {
  readonly language: InterfaceLanguage;
  readonly List: ComponentType<FigureMenuListProps>;
  readonly text: ExportText;
}

/**
 * The button that takes a figure away as picture or table. It comes once the page runs, and all that
 * stands behind it is fetched when it is first pressed.
 */
export function FigureMenu(props: FigureMenuProps) {
  return useInBrowser() ? <Downloads {...props} /> : null;
}

function Downloads({ look = 'text', ...props }: FigureMenuProps) {
  const text = useText();
  const language: InterfaceLanguage = useIntl().locale.startsWith('en') ? 'en' : 'de';
  const anchor = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<LoadedMenu | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const isMounted = useIsMounted();
  const open = async () => {
    setFailed(false);
    if (menu?.language === language) return setIsOpen(true);
    try {
      const { FigureMenuList, loadExportText } = await import('./FigureMenuList.tsx');
      const words = await loadExportText(language);
      if (!isMounted.current) return;
      setMenu({ language, List: FigureMenuList, text: words });
      setIsOpen(true);
    } catch {
      setFailed(true);
    }
  };
  const name = text('figureMenu.of', { figure: props.figure });
  const button = {
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onPress: () => void open(),
  } as const;
  return (
    <div ref={anchor} className="figure-menu">
      {look !== 'text' ? (
        <IconButton
          {...button}
          name={name}
          icon={<DownloadIcon />}
          shape={look === 'bare' ? 'bare' : 'square'}
        />
      ) : (
        <Button {...button} variant="quiet" aria-label={name}>
          <DownloadIcon />
          {text('figureMenu.open')}
        </Button>
      )}
      {menu === null ? null : (
        <menu.List
          {...props}
          look={look}
          text={menu.text}
          anchor={anchor}
          isOpen={isOpen}
          onOpenChange={setIsOpen}
        />
      )}
      {failed ? (
        <p role="alert" className="figure-menu-failed">
          {text('figureMenu.notLoaded')}
        </p>
      ) : null}
    </div>
  );
}

function useIsMounted() {
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return mounted;
}
