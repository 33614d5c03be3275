import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Select } from '../../ui/select/Select.tsx';
import { Line, type OfferFieldsProps } from './OfferLine.tsx';
import { PlaceFields } from './PlaceFields.tsx';

const STATUSES = ['unverified', 'listed', 'active', 'planned', 'closed', 'moved'] as const;

/** All fields of an offer, in groups. */
export function OfferFields(props: OfferFieldsProps) {
  const text = useNeedText();
  return (
    <div className="offer-editor-groups">
      <fieldset className="offer-editor-group">
        <legend>{text('offerEditor.group.what')}</legend>
        <Line {...props} field="name" labelKey="offers.column.name" isRequired />
        <KindFields {...props} />
        <Line {...props} field="operator" labelKey="offers.column.operator" />
        <Line {...props} field="url" labelKey="offers.column.url" />
      </fieldset>
      <PlaceFields {...props} />
      <fieldset className="offer-editor-group">
        <legend>{text('offerEditor.group.whom')}</legend>
        <Line {...props} field="targetGroup" labelKey="offers.column.target_group" />
        <Line {...props} field="ageFrom" labelKey="offers.column.age_from" />
        <Line {...props} field="ageTo" labelKey="offers.column.age_to" />
        <Line
          {...props}
          field="capacity"
          labelKey="offers.column.capacity"
          note="offerEditor.note.capacity"
        />
      </fieldset>
      <fieldset className="offer-editor-group">
        <legend>{text('offerEditor.group.when')}</legend>
        <Select
          label={text('offers.column.status')}
          value={props.draft.status}
          options={STATUSES.map((id) => ({ id, label: text(`offers.status.${id}`) }))}
          onChange={(id) => {
            const status = STATUSES.find((one) => one === id);
            if (status !== undefined) props.onChange({ ...props.draft, status });
          }}
        />
        <Line
          {...props}
          field="opened"
          labelKey="offers.column.opened"
          note="offerEditor.note.date"
        />
        <Line
          {...props}
          field="closed"
          labelKey="offers.column.closed"
          note="offerEditor.note.date"
        />
        <Line {...props} field="asOf" labelKey="offers.column.as_of" note="offerEditor.note.asOf" />
        <SourceField {...props} />
        <Line {...props} field="note" labelKey="offers.column.note" />
      </fieldset>
    </div>
  );
}

function KindFields(props: OfferFieldsProps) {
  const { draft, onChange } = props;
  const atlas = useAtlas();
  const text = useNeedText();
  const format = useFormat();
  const { categories } = useNeed().inventory;
  const { fields } = atlas.source.package.catalogue;
  return (
    <>
      <Select
        label={text('offers.column.category')}
        value={draft.category}
        options={[
          { id: '', label: text('offerEditor.choose') },
          ...categories.map(({ id, name }) => ({ id, label: format.local(name) })),
        ]}
        {...(props.flaws.category === undefined
          ? {}
          : { description: text('offerEditor.flaw.category_missing') })}
        onChange={(category) => onChange({ ...draft, category })}
      />
      <Line {...props} field="subcategory" labelKey="offers.column.subcategory" />
      <Select
        label={text('offers.column.field')}
        value={draft.field}
        options={[
          { id: '', label: text('offerEditor.field.ofCategory') },
          ...fields.map(({ id, name }) => ({ id, label: format.local(name) })),
        ]}
        onChange={(field) => onChange({ ...draft, field })}
      />
    </>
  );
}

function SourceField({ draft, onChange }: OfferFieldsProps) {
  const text = useNeedText();
  const format = useFormat();
  const { sources } = useAtlas().source.package.catalogue;
  return (
    <Select
      label={text('offers.column.source')}
      value={draft.source}
      options={[
        { id: '', label: text('offers.unstated') },
        ...sources.map(({ id, name }) => ({ id, label: format.local(name) })),
      ]}
      onChange={(source) => onChange({ ...draft, source })}
    />
  );
}
