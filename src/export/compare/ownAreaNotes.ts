import { wordMade } from '../../i18n/compare/wordMade.ts';
import type { ComparedView, CompareReportWords } from './comparedView.ts';

/** Every own area with how it was made and what it is made of; then the rule by which parts count. */
export function ownAreaNotes(
  { package: city, ownAreas, countsBy }: ComparedView,
  { compare, exportText, format }: CompareReportWords,
): readonly string[] {
  if (ownAreas.length === 0) return [];
  const byId = new Map(city.areas.map((area) => [area.id, area]));
  const levelOf = (members: (typeof ownAreas)[number]['members']) => {
    const level = byId.get(members[0]!)?.level;
    return city.levels.find(({ id }) => id === level);
  };
  const nameOf = (members: (typeof ownAreas)[number]['members'], isOne: boolean) => {
    const level = levelOf(members);
    if (level === undefined) return '';
    return format.local(isOne ? level.name : level.namePlural);
  };
  const made = ownAreas.map((own) => {
    const { name, members } = own;
    const unit = nameOf(members, members.length === 1);
    return exportText('export.compare.own', {
      name,
      made: wordMade(own, { text: compare, format }),
      members: compare('ownAreas.members', { count: members.length, area: unit, areas: unit }),
      names: members.map((id) => byId.get(id)?.name ?? id).join(', '),
    });
  });
  const areas = nameOf(ownAreas[0]!.members, false);
  return countsBy === null ? made : [...made, compare(`ownAreas.rule.${countsBy}`, { areas })];
}
