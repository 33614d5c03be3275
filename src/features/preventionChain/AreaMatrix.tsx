import { useMemo, useState } from 'react';
import { Select } from '../../ui/select/Select.tsx';
import { ChainMatrix } from './ChainMatrix.tsx';
import { offersByArea } from './chainOffers.ts';
import { areaRows } from './chainTable.ts';
import type { ChainContext } from './usePreventionChain.ts';

/** Areas by phase, for one Handlungsfeld. */
export function AreaMatrix({ context }: { readonly context: ChainContext }) {
  const { shown, words, fields, heads } = context;
  const { text, format } = words;
  const { areas, areaIds, offers, inventory, input } = shown;
  const { day, period } = shown.need.question;
  const asked = fields.find(({ id }) => id === shown.need.filter.field) ?? fields[0]!;
  const [field, setField] = useState(asked.id);
  const { areaOfOffer } = input.coverage;
  const { lifePhases: phases } = inventory;
  const rows = useMemo(
    () =>
      areaRows({ phases, fields: [field], day }, field, {
        areaIds,
        heads,
        offersByArea: offersByArea(offers, areaOfOffer, areaIds.length),
      }),
    [phases, field, day, areaIds, heads, offers, areaOfOffer],
  );
  const named = fields.find(({ id }) => id === field);
  const name = named === undefined ? field : format.local(named.name);
  return (
    <>
      <div className="prevention-chain-choices">
        <Select
          label={text('preventionChain.field')}
          options={fields.map((one) => ({ id: one.id, label: format.local(one.name) }))}
          value={field}
          onChange={setField}
        />
      </div>
      <ChainMatrix
        key={field}
        context={context}
        caption={text('preventionChain.caption.areas', {
          field: name,
          period: format.period(period),
        })}
        corner={text('preventionChain.area')}
        columns={phases.map((phase) => ({ id: phase.id, name: format.local(phase.name) }))}
        second={null}
        rows={areas.map((area, row) => ({
          id: area.id,
          name: area.name,
          isTransition: false,
          second: null,
          cells: rows[row]!,
        }))}
      />
    </>
  );
}
