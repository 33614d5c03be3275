import { LEAST_VOICES, type Poll, pollOf } from '../../domain/minutes/countVoices.ts';
import { fieldsOverTime } from '../../domain/minutes/mergeEarlier.ts';
import type { Minutes } from '../../domain/minutes/minutes.ts';
import type { ProtocolBlock, ProtocolDocument } from './protocolBlocks.ts';
import type { ProtocolWords } from './protocolWords.ts';

type Blocks = readonly ProtocolBlock[];

/** Minutes as a document: headings, sentences, lists and tables. Parts without content are left out. */
export function protocolOf(minutes: Minutes, words: ProtocolWords): ProtocolDocument {
  const title = minutes.title.trim() || words.text('protocol.untitled');
  const date = minutes.date === null ? words.text('protocol.noDate') : words.day(minutes.date);
  const place = minutes.place.trim();
  const where = place === '' ? date : words.text('protocol.where', { place, date });
  return {
    title,
    language: words.language,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: where },
      { kind: 'paragraph', text: words.text('protocol.noPersonalData'), isQuiet: true },
      ...shownBlocks(minutes, words),
      ...priorityBlocks(minutes, words),
      ...noteBlocks(minutes, words),
      ...questionBlocks(minutes, words),
      ...nextStepBlocks(minutes, words),
    ],
  };
}

function shownBlocks({ shown }: Minutes, words: ProtocolWords): Blocks {
  const items = shown.map(({ headline, view }) => {
    const said = headline[words.language] || headline.de || headline.en;
    const address = view === null ? null : words.address(view);
    return address === null ? said : words.text('protocol.shown.view', { headline: said, address });
  });
  return section(words.text('protocol.shown'), items.length === 0 ? [] : [{ kind: 'list', items }]);
}

function priorityBlocks(minutes: Minutes, words: ProtocolWords): Blocks {
  const poll = pollOf(minutes.counts);
  if (poll.total === 0 && minutes.earlier.length === 0) return [];
  const asked = minutes.priorityQuestion.trim();
  return section(words.text('protocol.priorities'), [
    ...(asked === '' ? [] : [{ kind: 'paragraph' as const, text: asked }]),
    // Stands with the figures wherever they go.
    { kind: 'paragraph', text: words.text('protocol.notRepresentative') },
    { kind: 'paragraph', text: totalSentence(poll, words) },
    ...(poll.total === 0 ? [] : pollTables(poll, words)),
    ...(minutes.earlier.length === 0 ? [] : overTime(minutes, words)),
  ]);
}

function totalSentence({ total, withheld }: Poll, words: ProtocolWords): string {
  if (withheld === 'no_voices') return words.text('protocol.noVoices');
  const said = words.text('protocol.total', { voices: words.count(total), count: total });
  if (withheld === null) return said;
  return `${said} ${words.text('protocol.fewVoices', { least: LEAST_VOICES })}`;
}

/** Without shares there is no column for them: nothing to be filled in by hand. */
function pollTables(poll: Poll, words: ProtocolWords): Blocks {
  const hasShares = poll.withheld === null;
  const cells = ({ voices, share }: { voices: number; share: number | null }) => [
    words.count(voices),
    ...(share === null ? [] : [words.share(share)]),
  ];
  const columns = [
    words.text('protocol.column.voices'),
    ...(hasShares ? [words.text('protocol.column.share')] : []),
  ];
  const field = words.text('protocol.column.field');
  const area = words.text('protocol.column.area');
  return [
    {
      kind: 'table',
      caption: tableCaption('protocol.byField', words),
      columns: [field, ...columns],
      rows: poll.fields.map((one) => [words.field(one.id), ...cells(one)]),
      numeric: [1, 2],
    },
    {
      kind: 'table',
      caption: tableCaption('protocol.byPair', words),
      columns: [field, area, ...columns],
      rows: poll.cells.map((one) => [words.field(one.field), words.area(one.area), ...cells(one)]),
      numeric: [2, 3],
    },
  ];
}

function tableCaption(
  key: 'protocol.byField' | 'protocol.byPair' | 'protocol.overTime',
  words: ProtocolWords,
): string {
  return `${words.text(key)} (${words.text('protocol.notRepresentative')})`;
}

function overTime(minutes: Minutes, words: ProtocolWords): Blocks {
  const dates = [minutes.date, ...minutes.earlier.map(({ date }) => date)];
  const columns = dates.map((date, index) => {
    const fallback = index === 0 ? 'protocol.thisEvent' : 'protocol.noDate';
    return words.text('protocol.column.event', {
      date: date === null ? words.text(fallback) : words.day(date),
    });
  });
  const nothing = words.text('protocol.nothing');
  return [
    {
      kind: 'table',
      caption: tableCaption('protocol.overTime', words),
      columns: [words.text('protocol.column.field'), ...columns],
      rows: fieldsOverTime(minutes).map(({ field, polls }) => [
        words.field(field),
        ...polls.map((poll) => {
          if (poll === null) return nothing;
          const voices = words.count(poll.voices);
          return poll.share === null ? voices : `${voices} (${words.share(poll.share)})`;
        }),
      ]),
      numeric: columns.map((_, index) => index + 1),
    },
    { kind: 'paragraph', text: words.text('protocol.overTime.note'), isQuiet: true },
  ];
}

/** Notes by area, in the order in which areas come up first; those without one at the end. */
function noteBlocks({ notes }: Minutes, words: ProtocolWords): Blocks {
  const said = notes.filter(({ text }) => text.trim() !== '');
  const areas = [...new Set(said.map(({ area }) => area))].sort(
    (one, other) => Number(one === null) - Number(other === null),
  );
  const blocks = areas.flatMap((area): Blocks => {
    const name = area === null ? words.text('protocol.notes.general') : words.area(area);
    const items = said
      .filter((note) => note.area === area)
      .map(({ text, indicator }) => {
        if (indicator === null) return text;
        const values = { text, indicator: words.indicator(indicator) };
        return words.text('protocol.note.pinned', values);
      });
    return [
      { kind: 'heading', level: 3, text: name },
      { kind: 'list', items },
    ];
  });
  return section(words.text('protocol.notes'), blocks);
}

function questionBlocks({ questions }: Minutes, words: ProtocolWords): Blocks {
  const blocks = questions
    .filter(({ text }) => text.trim() !== '')
    .flatMap(
      ({ text, answer }): Blocks => [
        { kind: 'heading', level: 3, text },
        { kind: 'paragraph', text: answer.trim() || words.text('protocol.question.open') },
      ],
    );
  return section(words.text('protocol.questions'), blocks);
}

function nextStepBlocks({ nextSteps }: Minutes, words: ProtocolWords): Blocks {
  const nothing = words.text('protocol.nothing');
  const day = (one: string | null) => (one === null ? nothing : words.day(one));
  const said = nextSteps.filter(({ text }) => text.trim() !== '');
  const rows = said.map(({ text, due, state, since }) => [
    text,
    day(due),
    words.text(`protocol.state.${state}`),
    day(since),
  ]);
  const heading = words.text('protocol.nextSteps');
  const columns = (['step', 'due', 'state', 'since'] as const).map((name) =>
    words.text(`protocol.column.${name}`),
  );
  if (rows.length === 0) return [];
  return section(heading, [{ kind: 'table', caption: heading, columns, rows, numeric: [] }]);
}

function section(heading: string, blocks: Blocks): Blocks {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: heading }, ...blocks];
}
