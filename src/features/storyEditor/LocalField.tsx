import type { LocalText } from '../../domain/model/area.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { TextArea } from '../../ui/textField/TextArea.tsx';
import type { FieldLanguage } from './fieldLanguages.ts';

interface LocalFieldProps {
  readonly label: string;
  readonly value: LocalText;
  readonly languages: readonly FieldLanguage[];
  readonly rows?: number;
  /** One line, however long: a line break becomes a space. */
  readonly isLine?: boolean;
  /** Said instead of the description where the field is empty. */
  readonly missing?: string;
  description?(value: string): string;
  onChange(value: LocalText, language: FieldLanguage): void;
}

/** A text of a story, in the languages that are written at the moment. */
export function LocalField(props: LocalFieldProps) {
  const { label, value, languages, rows = 2, isLine = false, missing, onChange } = props;
  const text = usePresentText();
  return languages.map((language) => (
    <TextArea
      key={language}
      label={
        languages.length === 1
          ? label
          : text('storyEditor.field.language', {
              field: label,
              language: text(`storyEditor.languages.${language}`),
            })
      }
      lang={language}
      rows={rows}
      value={value[language]}
      isRequired={missing !== undefined}
      error={missing !== undefined && value[language].trim() === '' ? missing : null}
      description={props.description?.(value[language])}
      onChange={(written) =>
        onChange(
          { ...value, [language]: isLine ? written.replace(/\s*\n\s*/g, ' ') : written },
          language,
        )
      }
    />
  ));
}
