import { memo } from 'react';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';
import { noteOfClassMethod } from '../../i18n/methods/noteOfClassMethod.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { patchSession, showNote } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { Button } from '../../ui/button/Button.tsx';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { LegendClasses } from './LegendClasses.tsx';
import { StateList } from './StateList.tsx';

/** The classes as a histogram of areas, the city's mark in it, and what patterns mean. */
export function Legend() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const { indicator } = shown.base;
  return (
    <section className="legend" aria-label={text('legend.label')}>
      <p className="legend-title">
        {text(drawsSymbols(shown.base) ? 'legend.title.symbols' : 'legend.title', {
          unit: format.unitName(indicator, shown.mode),
        })}
      </p>
      <LegendClasses shown={shown} />
      <StateList shown={shown} />
      {drawsSymbols(shown.base) ? null : <EditButton />}
      <AboutMethod note={noteOf(shown)} />
    </section>
  );
}

const AboutMethod = memo(function AboutMethod({ note }: { readonly note: MethodNoteId }) {
  const atlas = useAtlas();
  const text = useText();
  return (
    <HelpLink
      name={text('methods.about', { subject: text('methods.about.classes') })}
      onPress={() => showNote(atlas, note)}
    />
  );
});

function noteOf({ base, classification, mode }: Shown): MethodNoteId {
  const circles = drawsSymbols(base) && mode === 'value';
  return circles ? 'proportionalSymbols' : noteOfClassMethod[classification.method];
}

const EditButton = memo(function EditButton() {
  const atlas = useAtlas();
  const text = useText();
  return (
    <Button
      variant="quiet"
      aria-haspopup="dialog"
      onPress={() => patchSession(atlas, { dialog: { kind: 'classes' } })}
    >
      {text('legend.edit')}
    </Button>
  );
});
