import { useState } from 'react';
import { Select } from '../../ui/select/Select.tsx';
import { AreaMatrix } from './AreaMatrix.tsx';
import { ChainKey } from './ChainKey.tsx';
import { FieldMatrix } from './FieldMatrix.tsx';
import { usePreventionChain } from './usePreventionChain.ts';
import './preventionChain.css';

const LAYOUTS = ['fields', 'areas'] as const;
type Layout = (typeof LAYOUTS)[number];

/** Präventionskette: offers by phase of life and Handlungsfeld, against the people in the phase. */
export function PreventionChain() {
  const context = usePreventionChain();
  const { text } = context.words;
  const [layout, setLayout] = useState<Layout>('fields');
  const { lifePhases } = context.shown.inventory;
  if (lifePhases.length === 0 || context.fields.length === 0) {
    return <p>{text('preventionChain.none')}</p>;
  }
  return (
    <section className="prevention-chain" aria-labelledby="prevention-chain-title">
      <h3 id="prevention-chain-title" className="prevention-chain-title">
        {text('preventionChain.title')}
      </h3>
      <p className="prevention-chain-remark">{text('preventionChain.intro')}</p>
      <div className="prevention-chain-choices">
        <Select
          label={text('preventionChain.layout')}
          options={LAYOUTS.map((id) => ({ id, label: text(`preventionChain.layout.${id}`) }))}
          value={layout}
          onChange={(id) => setLayout(id as Layout)}
        />
      </div>
      {layout === 'fields' ? <FieldMatrix context={context} /> : <AreaMatrix context={context} />}
      <ChainKey context={context} />
    </section>
  );
}
