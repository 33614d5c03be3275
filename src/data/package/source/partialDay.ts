/** The first day that a date known to the year or month can mean: `2001-05` → `2001-05-01`. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

/** The last day that a date known to the year or month can mean: `2020-02` → `2020-02-29`. */
export function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}
