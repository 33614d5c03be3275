import './icons.css';

/**
 * Our own icons: strokes of 1.75 on a grid of 20, drawn in the text colour. They carry no name; the
 * control around them does.
 */
function Icon({ path, filled = false }: { path: string; filled?: boolean }) {
  return (
    <svg
      className={filled ? 'ui-icon ui-icon-filled' : 'ui-icon'}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

export function ChevronIcon() {
  return <Icon path="m5 7.5 5 5 5-5" />;
}

export function CheckIcon() {
  return <Icon path="m4.5 10.5 3.5 3.5 7.5-8" />;
}

export function PlayIcon() {
  return <Icon filled path="M6 4v12l10-6z" />;
}

export function PauseIcon() {
  return <Icon filled path="M5.5 4h3v12h-3zM11.5 4h3v12h-3z" />;
}

export function PlusIcon() {
  return <Icon path="M10 4v12M4 10h12" />;
}

export function MinusIcon() {
  return <Icon path="M4 10h12" />;
}

/** Four corners: show the whole city. */
export function FitIcon() {
  return <Icon path="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4" />;
}

export function UndoIcon() {
  return <Icon path="M7.5 3.5 3.5 7.5l4 4M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8" />;
}

export function RedoIcon() {
  return <Icon path="m12.5 3.5 4 4-4 4M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12" />;
}

export function LinkIcon() {
  return (
    <Icon path="m8.5 11.5 3-3M9.5 6l1.8-1.8a3.2 3.2 0 0 1 4.5 4.5L14 10.5M10.5 14l-1.8 1.8a3.2 3.2 0 0 1-4.5-4.5L6 9.5" />
  );
}

export function DownloadIcon() {
  return <Icon path="M10 3.5v9M6 9l4 4 4-4M4 16.5h12" />;
}

export function InfoIcon() {
  return <Icon path="M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 9v5M10 6v.2" />;
}

/** Triangle with an exclamation mark, for notices that ask for care. */
export function WarningIcon() {
  return <Icon path="M10 3 2.5 16.5h15zM10 8v4M10 14.2v.2" />;
}

export function CloseIcon() {
  return <Icon path="m5 5 10 10M15 5 5 15" />;
}

export function SearchIcon() {
  return <Icon path="M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M12.5 12.5 17 17" />;
}

export function MenuIcon() {
  return <Icon path="M3 5.5h14M3 10h14M3 14.5h14" />;
}

/** Globe with meridians: choice of language. */
