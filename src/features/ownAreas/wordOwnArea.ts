import type { AreaShare } from '../../domain/ownAreas/membersInside.ts';
import type { OwnAreaProblem } from '../../domain/ownAreas/ownAreaProblems.ts';
import type { OwnAreasKey } from '../../i18n/compare/ownAreas.de.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import type { Words } from '../../i18n/lazyWords.ts';

export interface OwnAreaWords {
  readonly text: Words<OwnAreasKey>;
  readonly format: Format;
}

/** What is wrong, and how to mend it. */
export function wordProblem(problem: OwnAreaProblem, { text, format }: OwnAreaWords): string {
  switch (problem.code) {
    case 'name_too_long':
      return text('ownAreas.problem.name_too_long', { max: problem.max });
    case 'too_many':
      return text('ownAreas.problem.too_many', { max: problem.max });
    case 'too_many_points':
      return text('ownAreas.problem.too_many_points', { max: problem.max });
    case 'name_taken':
      return text('ownAreas.problem.name_taken', { name: problem.name });
    case 'unknown_members':
      return text('ownAreas.problem.unknown_members', { count: problem.members.length });
    case 'radius_out_of_range':
      return text('ownAreas.problem.radius_out_of_range', {
        min: format.number(problem.min, 0),
        max: format.number(problem.max, 0),
      });
    default:
      return text(`ownAreas.problem.${problem.code}`);
  }
}

/** "62 % (31 von 50 Adressen)". */
export function wordShare(share: AreaShare, { text, format }: OwnAreaWords): string {
  const percent = wordPercent(share, { text, format });
  if (share.addresses === null) return text('ownAreas.share.surface', { share: percent });
  const { inside, total } = share.addresses;
  return text('ownAreas.share.addresses', {
    share: percent,
    inside: format.number(inside, 0),
    total,
  });
}

/** Whole per cent; what does not count is never rounded up to half. */
function wordPercent({ share, counts }: AreaShare, { text, format }: OwnAreaWords): string {
  const percent = counts ? Math.round(100 * share) : Math.floor(100 * share);
  if (percent < 1) return text('ownAreas.share.tiny');
  const isAll = share === 1;
  return text('ownAreas.share', {
    percent: format.number(isAll ? 100 : Math.min(99, percent), 0),
  });
}
