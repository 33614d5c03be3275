import type { ReactNode } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { COMPARE_FACES, type CompareFace } from '../../state/compare/compareView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Tabs } from '../../ui/tabs/Tabs.tsx';
import './compare.css';

/** What is compared as headline and controls, and below it one face of the comparison at a time. */
export function ComparePage() {
  const atlas = useAtlas();
  const text = useCompareText();
  const { compare } = useCompare();
  const pending = useAtlasState((state) => state.session.pending);
  const contents: Readonly<Record<CompareFace, ReactNode>> = {
    table: null,
    lines: null,
    maps: null,
    scatter: null,
    bivariate: null,
  };
  return (
    <div className="compare" data-face={compare.face} aria-busy={pending}>
      <h1 className="compare-title">{text('compare.title')}</h1>
      <Tabs
        label={text('compare.faces')}
        selected={compare.face}
        onSelect={(id) => void changeCompare(atlas, { face: id as CompareFace })}
        tabs={COMPARE_FACES.map((id) => ({
          id,
          label: text(`compare.face.${id}`),
          content: contents[id],
        }))}
      />
    </div>
  );
}
