import type { offerImportDe } from './offerImport.de.ts';

export const offerImportEn: Record<keyof typeof offerImportDe, string> = {
  'offerImport.title': 'Read a list of offers',
  'offerImport.chosen': 'Chosen: {name}',
  'offerImport.file': 'Choose a file (CSV, XLSX or ODS)',
  'offerImport.promise': 'The file stays on this device. Nothing of it is transmitted.',
  'offerImport.reading': 'The file is being read.',
  'offerImport.checking': 'Checking rows',
  'offerImport.cancel': 'Cancel',
  'offerImport.cancelled': 'The check was cancelled.',
  'offerImport.again': 'Check once more',
  'offerImport.sheet': 'Sheet',
  'offerImport.encoding': 'Encoding',
  'offerImport.delimiter': 'Delimiter',
  'offerImport.delimiter.comma': 'comma',
  'offerImport.delimiter.semicolon': 'semicolon',
  'offerImport.delimiter.tab': 'tab',
  'offerImport.delimiter.bar': 'vertical bar',
  'offerImport.columns': 'Assign columns ({found} of {total} recognised)',
  'offerImport.column.none': 'not in the file',
  'offerImport.column.unnamed': 'Column {at}',
  'offerImport.categories': 'Assign categories',
  'offerImport.category.fallback': 'Rows without a category',
  'offerImport.category.unknown': '{name} ({count, plural, one {one row} other {# rows}})',
  'offerImport.category.mapped': '“{name}” counts as',
  'offerImport.category.leaveOut': 'leave out',
  'offerImport.cut':
    'The first {count, number} rows are read, {cut, number} more are not. Split the file.',
  'offerImport.result': 'Result of the check',
  'offerImport.summary':
    '{added, plural, =0 {No new offer} one {One new offer} other {# new offers}}, {known, plural, =0 {none in the inventory already} one {one in the inventory already} other {# in the inventory already}}, {leftOut, plural, =0 {no row left out} one {one row left out} other {# rows left out}}.',
  'offerImport.replace':
    'Correct {count, plural, one {one offer} other {# offers}} of the inventory with what the file says',
  'offerImport.take':
    '{count, plural, =0 {Nothing to take over} one {Take over one offer} other {Take over # offers}}',
  'offerImport.leftOut': 'Left out.',
  'offerImport.kept': 'Kept.',
  'offerImport.flaws': 'Conspicuous rows',
  'offerImport.flaws.none': 'No row is conspicuous.',
  'offerImport.flaws.count':
    '{count, plural, one {One remark} other {# remarks}}, {part, number} of them shown',
  'offerImport.flaws.row': 'Row',
  'offerImport.flaws.column': 'Column',
  'offerImport.flaws.value': 'Content',
  'offerImport.flaws.what': 'What to do',
  'offerImport.flaws.empty': 'empty',
  'offerImport.preview': 'Preview',
  'offerImport.preview.caption':
    'Preview: {count, plural, one {the first offer} other {the first # offers}}',
  'offerImport.preview.place': 'Place',
  'offerImport.problem.too_large': 'The file is larger than {megabytes} MB. Split it.',
  'offerImport.problem.unreadable':
    'The file cannot be read. It may have been moved or changed: choose it again.',
  'offerImport.problem.empty': 'The file holds no table with headings and at least one row.',
  'offerImport.problem.quotes':
    'From row {row} on a closing quotation mark is missing. Save the file anew or choose another delimiter.',
  'offerImport.problem.no_workbook': 'The workbook is damaged. Save it anew as XLSX or CSV.',
  'offerImport.problem.protected':
    'The workbook is protected by a password or too old. Save it as XLSX without a password.',
  'offerImport.flaw.name_missing': 'The name is missing. Enter it.',
  'offerImport.flaw.category_missing':
    'The category is missing. Enter it or choose one for all such rows.',
  'offerImport.flaw.unknown_category': 'This category is unknown. Assign it above.',
  'offerImport.flaw.duplicate_id':
    'This identifier stands in row {hint} already. Give each row its own.',
  'offerImport.flaw.age_no_number': 'No age. Write whole years, such as 6.',
  'offerImport.flaw.ages_reversed':
    'The highest age is below the lowest, {hint}. Exchange the two.',
  'offerImport.flaw.capacity_no_number':
    'No number. Write digits only, without thousands separators.',
  'offerImport.flaw.capacity_negative':
    'Places cannot be below 0. Leave the cell empty where they are unknown.',
  'offerImport.flaw.coordinate_no_number': 'No coordinate. Write decimal degrees.',
  'offerImport.flaw.coordinate_incomplete': 'Longitude or latitude is missing. Add it.',
  'offerImport.flaw.coordinate_range':
    'No longitude or latitude. Convert eastings and northings (UTM, Gauß-Krüger) to WGS 84.',
  'offerImport.flaw.coordinate_swapped':
    'Longitude and latitude are exchanged. Exchange the assigned columns.',
  'offerImport.flaw.no_date': 'No date. Write a year, month or day, such as 2019 or 2019-05-31.',
  'offerImport.flaw.dates_reversed': 'The end is before the beginning, {hint}. Exchange the two.',
  'offerImport.flaw.outside': 'The place is outside the city. It counts for reach only.',
  'offerImport.flaw.no_place':
    'Coordinate and address are missing. The offer stands in the list, but not on the map.',
  'offerImport.flaw.address_street':
    'The house number is unknown. The offer stands in the middle of the street {hint}.',
  'offerImport.flaw.address_unknown':
    'The street is unknown. Check the spelling or add the coordinate.',
  'offerImport.flaw.address_other_place':
    'Postcode or town do not fit the street. Check them or add the coordinate.',
  'offerImport.flaw.address_ambiguous': 'The address fits several: {hint}. Add the postcode.',
  'offerImport.flaw.bad_id':
    'The identifier has characters that are not allowed and was replaced. Letters, digits, _ and - are.',
  'offerImport.flaw.no_url': 'No web address; the entry has none.',
  'offerImport.flaw.unknown_status':
    'Unknown status, “listed” holds. Possible are unverified, active, planned, closed, moved.',
  'offerImport.flaw.unknown_field': 'Unknown field of action, that of the category holds.',
  'offerImport.flaw.too_long': 'The text was shortened to 300 characters.',
};
