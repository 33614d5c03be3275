import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField';
import { MinusIcon, PlusIcon } from '../icons/icons.tsx';
import './NumberField.css';

export interface NumberFieldProps
  extends Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'slot'> {
  readonly label: string;
  /** Set after the number, for example `%`. */
  readonly unit?: string;
}

/**
 * A number with steps. Reads and writes numbers in the locale of the surrounding `I18nProvider`
 * ("4,5" in German). `onChange` fires when the value is settled, with NaN when the field is empty.
 */
export function NumberField({ label, unit, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField {...rest} className="ui-number-field">
      <Label className="ui-number-field-label">{label}</Label>
      <Group className="ui-number-field-group">
        <Input className="ui-number-field-input" />
        {unit === undefined ? null : <span className="ui-number-field-unit">{unit}</span>}
        <Button slot="decrement" className="ui-number-field-step">
          <MinusIcon />
        </Button>
        <Button slot="increment" className="ui-number-field-step">
          <PlusIcon />
        </Button>
      </Group>
    </AriaNumberField>
  );
}
