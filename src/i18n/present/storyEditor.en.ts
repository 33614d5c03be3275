import type { storyEditorDe } from './storyEditor.de.ts';

export const storyEditorEn: Readonly<Record<keyof typeof storyEditorDe, string>> = {
  'storyEditor.title': 'Edit story: {title}',
  'storyEditor.untitled': 'untitled',
  'storyEditor.unsaid': 'no headline',
  'storyEditor.edit': 'Edit',
  'storyEditor.edit.of': 'Edit “{title}”',
  'storyEditor.toList': 'All stories',
  'storyEditor.toStage': 'On stage from here',
  'storyEditor.steps': 'Steps',
  'storyEditor.steps.none': 'This story has no steps yet.',
  'storyEditor.step.open': 'Step {step}: {headline}',
  'storyEditor.step.up': 'Move step {step} up',
  'storyEditor.step.down': 'Move step {step} down',
  'storyEditor.step.drag': 'Drag with the mouse to move the step',
  'storyEditor.step.moved': '“{headline}” is now step {step} of {count}.',
  'storyEditor.step.added': 'Step {step} has been inserted.',
  'storyEditor.add': 'Insert step',
  'storyEditor.duplicate': 'Duplicate step',
  'storyEditor.delete': 'Delete step',
  'storyEditor.deleted': 'Step “{headline}” has been deleted.',
  'storyEditor.undo': 'Undo',
  'storyEditor.close': 'Close',
  'storyEditor.full': 'A story cannot have more than {most} steps.',
  'storyEditor.preview': 'Slide {step} of {count}',
  'storyEditor.preview.hint':
    'This is how the step looks on stage. A click on an area of the map highlights it.',
  'storyEditor.view.change': 'Change view',
  'storyEditor.view.choose': 'Choose view',
  'storyEditor.view.drop': 'Remove view',
  'storyEditor.fields': 'Step {step}',
  'storyEditor.languages': 'Language of the fields',
  'storyEditor.languages.de': 'German',
  'storyEditor.languages.en': 'English',
  'storyEditor.languages.both': 'Both',
  'storyEditor.field.language': '{field} ({language})',
  'storyEditor.field.headline': 'Headline',
  'storyEditor.field.headline.note':
    'A whole sentence: what is seen, not what is measured. At most {most} characters.',
  'storyEditor.field.headline.missing': 'Every step needs a headline.',
  'storyEditor.field.text': 'Text',
  'storyEditor.field.text.note': 'One to three short sentences. {count} of {most} characters.',
  'storyEditor.field.note': 'Speaker note',
  'storyEditor.field.note.note': 'Only in the second window and, if asked for, in the handout.',
  'storyEditor.field.alternative': 'Alternative text',
  'storyEditor.field.alternative.note':
    'What the figure shows, for those who do not see it. The proposal is made from the figures of the view.',
  'storyEditor.field.suggest': 'Propose a new alternative text',
  'storyEditor.field.suggested': 'A new alternative text is proposed, in both languages.',
  'storyEditor.field.suggest.none': 'There is no proposal for this view.',
  'storyEditor.field.highlight': 'Highlighted area',
  'storyEditor.field.highlight.none': 'none',
  'storyEditor.field.guess': 'Guess first, then see',
  'storyEditor.field.guess.none': 'no',
  'storyEditor.field.guess.trend': 'Let them draw the trend',
  'storyEditor.field.guess.area': 'Let them guess the area',
  'storyEditor.field.minutes': 'Minutes planned',
  'storyEditor.story': 'The story as a whole',
  'storyEditor.field.title': 'Title',
  'storyEditor.field.summary': 'Summary',
  'storyEditor.field.summary.note': 'What it is about, in a sentence or two.',
  'storyEditor.checks': 'Checks',
  'storyEditor.checks.none': 'Nothing to object to.',
  'storyEditor.checks.count':
    '{grave, plural, =0 {Nothing has to be mended} one {# point shuts somebody out or shows something wrong} other {# points shut somebody out or show something wrong}}; {advice, plural, =0 {no advice} one {# piece of advice} other {# pieces of advice}}.',
  'storyEditor.checks.grave': 'To mend',
  'storyEditor.checks.advice': 'Advice',
  'storyEditor.checks.step': 'Step {step}',
  'storyEditor.checks.whole': 'Story',
  'storyEditor.check.title_missing': 'The story has no title. Give it one.',
  'storyEditor.check.no_steps': 'There is no step yet. Insert one.',
  'storyEditor.check.headline_missing':
    'The headline is missing. Write in one sentence what is seen.',
  'storyEditor.check.alternative_missing':
    'The alternative text is missing. Have one proposed or write it.',
  'storyEditor.check.view_unknown':
    'These data do not know all that the view names; another one would be shown. Choose the view anew.',
  'storyEditor.check.language_missing':
    'Missing in {language, select, de {German} other {English}}: {field}. Add the second language.',
  'storyEditor.check.headline_long':
    'The headline has {count} characters ({language, select, de {German} other {English}}). At five metres {most} at most: shorten it.',
  'storyEditor.check.text_long':
    'The text has {count} characters ({language, select, de {German} other {English}}). At five metres {most} at most: move the rest to the note.',
  'storyEditor.check.many_sentences':
    'The text has {count} sentences ({language, select, de {German} other {English}}). Nobody reads more than {most}: split the step.',
  'storyEditor.check.many_labels':
    '{count} areas bear a name. More than {most} cannot be told apart from the back: select fewer.',
  'storyEditor.check.many_classes':
    'The map has {count} classes. The projector shows {most} at most: set fewer in the view.',
  'storyEditor.check.source_missing':
    'The data package names no source for the figures of this view. Add it there, or name the source in the text.',
  'storyEditor.check.note_missing':
    'There is no note. Whoever stands in will not know what to say and to ask.',
  'storyEditor.check.no_orientation':
    'The first step shows a judgement at once. Begin with a map to find one’s way, or with words only.',
  'storyEditor.check.no_overview':
    'The last step ends at a single judgement. Close with an overview.',
  'storyEditor.check.camera_and_layer':
    'Place and figure change at once. Change only one from step to step, or nobody can follow.',
  'storyEditor.check.guess_without_trend':
    'A trend is to be drawn, but the view shows none. Choose the trend in the view.',
  'storyEditor.check.guess_without_area':
    'An area is to be guessed, but none is highlighted. Choose the area that is looked for.',
  'storyEditor.discard': 'Discard changes',
  'storyEditor.discard.text': 'This is your own version of a story that comes with the data.',
  'storyEditor.discarded': 'Your changes to “{title}” have been discarded.',
  'storyEditor.missing': 'There is no such story here.',
  'storyList.new': 'New story',
  'storyList.import': 'Story from file',
  'storyList.imported': '“{title}” has been read: {count, plural, one {# step} other {# steps}}.',
  'storyList.more': 'More',
  'storyList.more.of': 'More about “{title}”',
  'storyList.duplicate': 'Duplicate',
  'storyList.export': 'Save as file',
  'storyList.export.package': 'Save for the data package',
  'storyList.export.hint':
    'The file {file} has been saved. For everybody to see the story, put it into the folder “stories” of the data package and list it in its file datapackage.json; then compile the package anew.',
  'storyList.delete': 'Delete',
  'storyList.deleted': '“{title}” has been deleted.',
  'storyList.duplicated': '“{title}” has been made.',
  'storyList.file.too_large':
    'The file is larger than {megabytes} MB. No story is that large: choose another file.',
  'storyList.file.unreadable':
    'The file could not be read. Check that it is still there and choose it again.',
  'storyList.file.no_json': 'The file holds no JSON. Choose a file that was saved here.',
  'storyList.file.other_file': 'The file holds no story. Choose a file that was saved here.',
  'storyList.file.newer':
    'The file comes from a newer version of the atlas (format {version}). Open it there.',
  'storyList.file.too_many_steps': 'The story has {count} steps, possible are {max}. Split it.',
  'storyList.file.bad_field.story': 'The field “{field}” of the story cannot be used.',
  'storyList.file.bad_field.step': 'In step {step} the field “{field}” cannot be used.',
  'storyList.keep.title': 'Own stories',
  'storyList.keep.none': 'There are no stories of your own.',
  'storyList.keep.unsaved':
    '{count, plural, one {# story of your own is} other {# stories of your own are}} in this window only. On closing {count, plural, one {it is} other {they are}} lost.',
  'storyList.keep.saved':
    '{count, plural, =0 {This device remembers that there are no stories of your own} one {# story of your own is on this device} other {# stories of your own are on this device}}; further changes are saved there at once.',
  'storyList.keep.keep': 'Keep on this device',
  'storyList.keep.forget': 'Delete from the device',
  'storyList.keep.forgotten': 'Deleted from the device.',
  'storyList.keep.full': 'The device has no room left. Save the stories as files.',
  'storyList.keep.blocked': 'The browser allows no storing here. Save the stories as files.',
  'storyList.keep.failed': 'Storing did not work. Try again, or save the stories as files.',
  'storyList.keep.damaged':
    'There are stories on this device that cannot be read. They stay until you keep new ones or delete them.',
  'storyInsert.title': 'Insert into story',
  'storyInsert.close': 'Close',
  'storyInsert.story': 'Story',
  'storyInsert.story.new': 'Begin a new story',
  'storyInsert.name': 'Title of the new story',
  'storyInsert.headline': 'Headline of the step',
  'storyInsert.headline.note':
    'The proposal is made from the figures of the view. Turn it into a sentence that says what is seen.',
  'storyInsert.shipped':
    'This story comes with the data. Your own version of it is made; the original stays.',
  'storyInsert.insert': 'Insert at the end',
  'storyInsert.full': 'This story is full: {most} steps. Choose another one.',
  'storyInsert.done': 'The view is step {step} of “{title}”.',
  'storyInsert.edit': 'Edit story',
  'storyInsert.stay': 'Go on here',
  'storyInsert.failed':
    'The stories that come with the data could not be loaded. You can add to your own.',
  'aside.takeOver': 'Take over this view',
  'aside.insert': 'Insert as new step',
  'aside.save': 'Save as new step',
  'aside.saved': 'Saved as step {step}, after the slide you came from.',
};
