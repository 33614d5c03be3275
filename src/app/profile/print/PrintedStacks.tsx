import type { PanelStack } from '../../../domain/profile/panels.ts';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../../i18n/profile/useSentenceWords.ts';
import { wordShare } from '../../../i18n/profile/wordShare.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import type { PrintedProps } from './printedProps.ts';

/** As many lines as stand beside the pyramid; a breakdown is printed whole or not at all. */
const MOST_LINES = 17;
/** Heading and caption of a table, in lines. */
const LINES_OF_HEAD = 3;

/** Of what the area's households, dwellings and people at work are made up, beside the city. */
export function PrintedStacks({ report }: PrintedProps) {
  const text = useProfileText();
  const stacks = fittingStacks(report.panels.flatMap((panel) => panel.stacks.slice(0, 1)));
  if (stacks.length === 0) return null;
  return (
    <section>
      <h3>{text('profilePrint.panels')}</h3>
      {stacks.map((stack) => (
        <StackTable key={`${stack.concept} ${stack.dimension}`} stack={stack} report={report} />
      ))}
    </section>
  );
}

function fittingStacks(stacks: readonly PanelStack[]): readonly PanelStack[] {
  let lines = 0;
  return stacks.filter(({ rows }) => {
    const own = (rows[0]?.parts.length ?? 0) + LINES_OF_HEAD;
    if (lines + own > MOST_LINES) return false;
    lines += own;
    return true;
  });
}

function StackTable({ stack, report }: PrintedProps & { readonly stack: PanelStack }) {
  const { package: atlas } = useAtlas().source;
  const text = useProfileText();
  const words = useSentenceWords(atlas);
  const { format } = words;
  const { area, city } = report;
  const rows = stack.rows.filter((row) => row.area === area.id || row.area === city.id);
  const counted = words.indicator(stack.total);
  const concept = atlas.catalogue.concepts.find(({ id }) => id === stack.concept);
  const dimension = atlas.catalogue.dimensions.find(({ id }) => id === stack.dimension);
  const nameOf = (category: string) => {
    const found = dimension?.categories.find(({ id }) => id === category);
    return found === undefined ? category : format.local(found.name);
  };
  return (
    <table>
      <caption>
        {text('profilePrint.panel.caption', {
          concept: concept === undefined ? '' : format.local(concept.name),
          period: format.period(stack.period),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text('profilePrint.part')}</th>
          {rows.map((row) => (
            <th key={row.area} scope="col">
              {words.areaName(row.area)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(rows[0]?.parts ?? []).map(({ category }, index) => (
          <tr key={category}>
            <th scope="row">{nameOf(category)}</th>
            {rows.map((row) => (
              <td key={row.area}>{wordShare(row.parts[index]!.share, counted, words)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
