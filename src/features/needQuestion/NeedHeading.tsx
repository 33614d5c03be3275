import { memo } from 'react';
import type { NamedItem } from '../../domain/model/indicator.ts';
import type { QuestionPreset } from '../../domain/offers/inventory.ts';
import { askPreset } from '../../state/need/needActions.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed, useNeedPart } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ChevronIcon } from '../../ui/icons/icons.tsx';
import { Menu, type MenuGroup } from '../../ui/menu/Menu.tsx';
import { isRefined, periodsOfFigures, yearsOfOffers } from './questionState.ts';
import { questionTitle, travelWords } from './questionWords.ts';
import { type QuestionWords, useQuestionWords } from './useQuestionWords.ts';
import './needQuestion.css';

/** The question as headline, the choice of another one, and what its figures and offers are. */
export function NeedHeading() {
  const words = useQuestionWords();
  const shown = useNeed();
  const { question } = shown.need;
  const preset = shown.inventory.presets.find(({ id }) => id === question.preset);
  const note = preset === undefined ? '' : words.format.local(preset.note);
  return (
    <div className="need-question-heading">
      <div className="need-question-heading-row">
        <h1 id="view-title" className="need-question-title" tabIndex={-1}>
          {questionTitle(shown, words)}
        </h1>
        <PresetMenu />
      </div>
      <Subtitle />
      {note === '' ? null : <p className="need-question-note">{note}</p>}
    </div>
  );
}

function Subtitle() {
  const words = useQuestionWords();
  const { text, format } = words;
  const shown = useNeed();
  const { levels } = useAtlas().source.package;
  const tables = useAtlasState((state) => state.workspace.tables);
  const level = levels.find(({ id }) => id === shown.view.level);
  const years = yearsOfOffers(shown);
  return (
    <p className="need-question-subtitle">
      {[
        text('needQuestion.areas', {
          count: shown.areas.length,
          level: level === undefined ? '' : format.local(level.namePlural),
        }),
        text('needQuestion.figures', {
          period: words.list(periodsOfFigures(shown).map((period) => format.period(period))),
        }),
        years === null
          ? text('needQuestion.offers.undated')
          : text('needQuestion.offers.asOf', {
              from: years[0],
              to: years[1],
              same: years[0] === years[1] ? 'yes' : 'no',
            }),
        text('needQuestion.wayLine', {
          way: travelWords(shown.input.coverage.question, tables, words),
        }),
      ].join(' · ')}
    </p>
  );
}

const PresetMenu = memo(function PresetMenu() {
  const atlas = useAtlas();
  const words = useQuestionWords();
  const inventory = useNeedPart((shown) => shown.inventory);
  const preset = useNeedPart(({ need }) => need.question.preset);
  const { fields } = atlas.source.package.catalogue;
  const refined = useNeedPart((shown) => isRefined(shown.need.question, shown.inventory));
  const groups = groupsOf(inventory.presets, fields, preset, words);
  return (
    <>
      <Menu
        button={
          <Button variant="chip">
            {words.text('needQuestion.choose')}
            <ChevronIcon />
          </Button>
        }
        label={words.text('needQuestion.choose')}
        placement="bottom start"
        groups={groups}
        onAction={(id) => void askPreset(atlas, id)}
      />
      {refined ? (
        <Button variant="quiet" onPress={() => void askPreset(atlas, preset ?? '')}>
          {words.text('needQuestion.reset')}
        </Button>
      ) : null}
    </>
  );
});

/** Presets by Handlungsfeld in the package's order, those of none at the end. */
function groupsOf(
  presets: readonly QuestionPreset[],
  fields: readonly NamedItem[],
  selected: string | null,
  { text, format }: QuestionWords,
): readonly MenuGroup[] {
  const known = new Set(fields.map(({ id }) => id));
  const named = fields.map(({ id, name }) => ({
    id,
    title: format.local(name),
    presets: presets.filter(({ field }) => field === id),
  }));
  const others = {
    id: 'other',
    title: text('needQuestion.otherField'),
    presets: presets.filter(({ field }) => field === null || !known.has(field)),
  };
  return [...named, others]
    .filter((group) => group.presets.length > 0)
    .map((group) => ({
      id: `field:${group.id}`,
      title: group.title,
      entries: group.presets.map(({ id, name }) => ({ id, label: format.local(name) })),
      selected: selected ?? '',
    }));
}
