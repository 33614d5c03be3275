import { type RefObject, useEffect, useRef, useState } from 'react';
import { useEmbedDialogText } from '../../i18n/embed/embedDialogWords.ts';
import { FRAME_HEIGHT_RANGE } from '../../state/embed/embedOptions.ts';
import { ChoiceSet } from './ChoiceSet.tsx';
import type { EmbedDraft } from './embedDraft.ts';

const WIDTHS = ['320', '600', '900'] as const;
type Width = (typeof WIDTHS)[number];
const FIRST_HEIGHT = 560;

/** The figure in a frame of the chosen width, exactly as the other website will show it. */
export function EmbedPreview(props: { readonly address: string; readonly draft: EmbedDraft }) {
  const text = useEmbedDialogText();
  const [width, setWidth] = useState<Width>('600');
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useToldHeight(frame);
  const { height } = props.draft.options;
  return (
    <section className="embed-dialog-preview" aria-label={text('embedDialog.preview')}>
      <h3 className="embed-dialog-heading">{text('embedDialog.preview')}</h3>
      <ChoiceSet<Width>
        legend={text('embedDialog.preview.width')}
        kind="one"
        choices={WIDTHS.map((id) => ({
          id,
          label: text('embedDialog.preview.pixels', { width: id }),
        }))}
        chosen={[width]}
        onToggle={(id) => setWidth(id)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the keyboard */}
      <section className="embed-dialog-stage" tabIndex={0} aria-label={text('embedDialog.preview')}>
        <iframe
          // A new address alone would only change the fragment of the page that is there.
          key={props.address}
          ref={frame}
          src={props.address}
          title={props.draft.title}
          width={width}
          height={height === 'auto' ? told : height}
        />
      </section>
    </section>
  );
}

/** The height that the figure tells of itself, as the script for embedding pages reads it. */
function useToldHeight(frame: RefObject<HTMLIFrameElement | null>): number {
  const [height, setHeight] = useState(FIRST_HEIGHT);
  useEffect(() => {
    const listener = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (typeof data !== 'object' || data === null) return;
      const { type, height: asked } = data as Readonly<Record<string, unknown>>;
      if (type !== 'sozialraumatlas:resize' || typeof asked !== 'number') return;
      const { min, max } = FRAME_HEIGHT_RANGE;
      setHeight(Math.min(max, Math.max(min, asked)));
    };
    addEventListener('message', listener);
    return () => removeEventListener('message', listener);
  }, [frame]);
  return height;
}
