import {
  CLASSIFIER_IDS,
  type ClassifierId,
  type ClassMethod,
} from '../../domain/classify/classification.ts';
import { noteOfClassMethod } from '../../i18n/methods/noteOfClassMethod.ts';
import { useText } from '../../i18n/useText.ts';
import { changeClassification, showNote } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import {
  CLASS_COUNT_RANGE,
  type ClassificationChoice,
  DEFAULT_CLASSIFICATION,
} from '../../state/viewState.ts';
import { Button } from '../../ui/button/Button.tsx';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { BreakFields } from './BreakFields.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { ClassResult } from './ClassResult.tsx';
import { methodChange } from './methodChange.ts';
import './classEditor.css';

/** Method, number and limits of the classes; every change shows on the map at once and can be undone. */
export function ClassEditorContent() {
  const atlas = useAtlas();
  const text = useText();
  const { mode } = useAtlasState((state) => atlas.select.shown(state));
  return (
    <div className="class-editor">
      {mode === 'difference' ? (
        <p className="class-editor-note">
          {text('classEditor.difference')}
          <AboutMethod method="diverging" name={text('methods.about.classes')} />
        </p>
      ) : (
        <ClassChoices />
      )}
      <ClassResult />
    </div>
  );
}

function ClassChoices() {
  const atlas = useAtlas();
  const text = useText();
  const { view } = useAtlasState((state) => atlas.select.shown(state));
  const choice = view.classification;
  const change = (next: Partial<ClassificationChoice>) => void changeClassification(atlas, next);
  return (
    <>
      <MethodSelect choice={choice} onChange={change} />
      {choice.method === 'manual' ? (
        <BreakFields breaks={choice.breaks} onChange={(breaks) => change({ breaks })} />
      ) : (
        <>
          <ChoiceGroup
            label={text('classEditor.classCount')}
            options={CLASS_COUNTS.map((count) => ({ id: String(count), label: String(count) }))}
            value={String(choice.classCount)}
            onChange={(id) => change({ classCount: Number(id) })}
          />
          <ChoiceGroup
            label={text('classEditor.scope')}
            description={text('classEditor.scope.about')}
            options={SCOPES.map((id) => ({ id, label: text(`classEditor.scope.${id}`) }))}
            value={choice.scope}
            onChange={(scope) => change({ scope })}
          />
        </>
      )}
      {ROUNDABLE.has(choice.method) ? (
        <label className="class-editor-check">
          <input
            type="checkbox"
            checked={choice.rounded}
            onChange={(event) => change({ rounded: event.currentTarget.checked })}
          />
          {text('classEditor.rounded')}
        </label>
      ) : null}
      <div>
        <Button onPress={() => change(DEFAULT_CLASSIFICATION)}>{text('classEditor.reset')}</Button>
      </div>
    </>
  );
}

function MethodSelect({
  choice,
  onChange,
}: {
  readonly choice: ClassificationChoice;
  onChange(change: Partial<ClassificationChoice>): void;
}) {
  const atlas = useAtlas();
  const text = useText();
  const { classification, base } = useAtlasState((state) => atlas.select.shown(state));
  const pick = (id: string) => {
    const method = CLASSIFIER_IDS.find((candidate) => candidate === id);
    if (method === undefined) return;
    onChange(methodChange(method, classification, base.indicator.decimals));
  };
  return (
    <div className="class-editor-method">
      <Select
        label={text('classEditor.method')}
        description={text(`classEditor.about.${choice.method}`)}
        options={METHOD_ORDER.map((id) => ({ id, label: text(`classEditor.method.${id}`) }))}
        value={choice.method}
        onChange={pick}
      />
      <AboutMethod method={choice.method} name={text(`classEditor.method.${choice.method}`)} />
    </div>
  );
}

function AboutMethod({ method, name }: { readonly method: ClassMethod; readonly name: string }) {
  const atlas = useAtlas();
  const text = useText();
  return (
    <HelpLink
      name={text('methods.about', { subject: name })}
      onPress={() => showNote(atlas, noteOfClassMethod[method])}
    />
  );
}

const METHOD_ORDER: readonly ClassifierId[] = [
  'natural_breaks',
  'quantile',
  'equal_interval',
  'standard_deviation',
  'rounded',
  'manual',
];

/** `rounded` is round by itself, and a person's own limits are left as they are. */
const ROUNDABLE: ReadonlySet<ClassifierId> = new Set([
  'natural_breaks',
  'quantile',
  'equal_interval',
  'standard_deviation',
]);

const SCOPES = ['all', 'period'] as const satisfies readonly ClassificationChoice['scope'][];

const CLASS_COUNTS = Array.from(
  { length: CLASS_COUNT_RANGE.max - CLASS_COUNT_RANGE.min + 1 },
  (_, index) => CLASS_COUNT_RANGE.min + index,
);
