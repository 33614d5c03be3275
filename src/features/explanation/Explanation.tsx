import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { ExplanationContent } from './ExplanationContent.tsx';
import { type ExplainedFigure, explainShown } from './explainShown.ts';

/** The dialog "Nachrechnen", open while the session asks for it. */
export function Explanation() {
  const atlas = useAtlas();
  const text = useText();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const dataset = useAtlasState((state) => state.dataset);
  const dialog = useAtlasState((state) => state.session.dialog);
  const figure = dialog?.kind === 'explain' ? explainShown(shown, dataset, dialog) : null;
  const title = useExplanationTitle(figure);
  return (
    <Dialog
      isOpen={figure !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) patchSession(atlas, { dialog: null });
      }}
      title={title}
      closeLabel={text('explanation.close')}
      size="wide"
    >
      {figure === null ? null : <ExplanationContent figure={figure} />}
    </Dialog>
  );
}

function useExplanationTitle(figure: ExplainedFigure | null): string {
  const text = useText();
  const format = useFormat();
  const [first] = figure?.periods ?? [];
  const last = figure?.periods.at(-1);
  if (figure === null || first === undefined || last === undefined) return '';
  const names = {
    indicator: format.local(first.explanation.indicator.name),
    area: figure.area.name,
  };
  return first === last
    ? text('explanation.title', { ...names, period: format.period(last.period) })
    : text('explanation.title.difference', {
        ...names,
        from: format.period(first.period),
        to: format.period(last.period),
      });
}
