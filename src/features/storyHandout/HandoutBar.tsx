import type { InterfaceLanguage } from '../../i18n/intl.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Select } from '../../ui/select/Select.tsx';
import type { HandoutOptions } from './handoutOptions.ts';

interface HandoutBarProps {
  readonly pages: number;
  readonly isReady: boolean;
  readonly options: HandoutOptions;
  onOptions(options: HandoutOptions): void;
  readonly language: InterfaceLanguage;
  onLanguage(language: InterfaceLanguage): void;
  onPrint(): void;
  onBack(): void;
}

/** On the screen only: how many pages, what is on them, and the button that prints. */
export function HandoutBar(props: HandoutBarProps) {
  const { pages, isReady, options, onOptions } = props;
  const text = usePresentText();
  return (
    <section className="handout-bar" aria-label={text('handout.bar')}>
      <p className="handout-bar-title">{text('handout.bar')}</p>
      <p>{text('handout.count', { pages })}</p>
      <fieldset className="handout-options">
        <legend className="ui-visually-hidden">{text('handout.options')}</legend>
        <label>
          <input
            type="checkbox"
            checked={options.hasNotes}
            onChange={(event) => onOptions({ ...options, hasNotes: event.currentTarget.checked })}
          />
          {text('handout.notes')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={options.hasAlternatives}
            onChange={(event) =>
              onOptions({ ...options, hasAlternatives: event.currentTarget.checked })
            }
          />
          {text('handout.alternatives')}
        </label>
        <Select
          layout="chip"
          label={text('handout.language')}
          value={props.language}
          onChange={(id) => props.onLanguage(id as InterfaceLanguage)}
          options={(['de', 'en'] as const).map((id) => ({
            id,
            label: text(`handout.language.${id}`),
          }))}
        />
      </fieldset>
      <p role="status">{text(isReady ? 'handout.ready' : 'handout.preparing')}</p>
      <Button variant="primary" isDisabled={!isReady} onPress={props.onPrint}>
        {text('handout.print')}
      </Button>
      <Button onPress={props.onBack}>{text('handout.back')}</Button>
    </section>
  );
}
