import type { OfflineMessageKey } from './offline.de.ts';

export const offlineEn: Readonly<Record<OfflineMessageKey, string>> = {
  'offline.intro':
    'The atlas will then run on this device and in this browser without a network, with all views and figures. As long as you choose nothing here, nothing is stored.',
  'offline.device': 'On this device',
  'offline.looking': 'Looking for what is stored …',
  'offline.what':
    '{files, plural, one {# file} other {# files}} of {size} in all will be stored: the atlas itself and all data of “{title}”.',
  'offline.size': '{megabytes, number, ::.0}\u00a0MB',
  'offline.save': 'Save now',
  'offline.progress': '{done} of {total}',
  'offline.saving': 'Saving',
  'offline.ready': 'Everything is loaded',
  'offline.ready.mark': '✓',
  'offline.ready.checked':
    'Checked: {files, plural, one {# file is} other {all # files are}} complete on this device ({size}).',
  'offline.ready.advice':
    'Before the event, switch the network off once and reload this page. You will then see for yourself that everything is there. Some browsers clear away what has not been used for long.',
  'offline.ready.announce': 'Everything is loaded. The atlas now runs without a network.',
  'offline.different':
    '{count, plural, one {One file differs} other {# files differ}} from the built atlas: {names}. What the server sent is what is stored.',
  'offline.partial':
    'Not complete yet: {done} of {total} are on this device. Without a network the atlas runs only once everything is loaded.',
  'offline.resume': 'Continue',
  'offline.remove': 'Delete again',
  'offline.removing': 'Deleting …',
  'offline.removed': 'The atlas has been deleted from this device.',
  'offline.problem.no_room':
    'The browser does not have enough room. Make room on the device, or take the folder along instead.',
  'offline.problem.connection':
    'The connection broke. What has been loaded stays; once the network is back, loading goes on from here.',
  'offline.problem.missing_file':
    'The server does not deliver a file: {file}. Perhaps the atlas is just being renewed. Reload the page and try again.',
  'offline.problem.blocked':
    'The browser does not allow storing here, for example in a private window or because of a setting. Take the folder along instead.',
  'offline.problem.failed':
    'Storing did not succeed. Try again; otherwise take the folder along instead.',
  'offline.unavailable.insecure':
    'Browsers store only pages that are served over https. This address does not begin with https. The folder can be taken along all the same.',
  'offline.unavailable.embedded':
    'Here the atlas is embedded in another page. Open it in a window of its own to save it.',
  'offline.unavailable.unsupported':
    'This browser cannot store pages for use without a network; private windows often cannot. The folder can be taken along all the same.',
  'offline.unavailable.no_list':
    'The list of files could not be loaded. Check the connection and try again.',
  'offline.retry': 'Try again',
  'offline.ownWindow': 'Open in a window of its own',
  'offline.folder': 'As a folder to take along',
  'offline.folder.what':
    'A ZIP archive with everything the atlas needs. Unpacked, it runs from a stick or on another computer with any small web server. The file “LIESMICH-README.txt” in it says how.',
  'offline.folder.pack': 'Download the folder (ZIP)',
  'offline.folder.packing': 'Packing',
  'offline.folder.cancel': 'Cancel',
  'offline.folder.done': 'The folder is packed and among your downloads.',
  'offline.folder.failed':
    'A file could not be loaded, so there is no archive yet. Check the connection and try again.',
  'offline.update.waiting':
    'A new version of the atlas is loaded. This view will open again afterwards as it is.',
  'offline.update.take': 'Use it now',
  'offline.update.elsewhere':
    'A new version was taken over in another window. Reload this page when it suits you.',
  'offline.update.reload': 'Reload',
  'offline.update.later': 'Later',
  'offline.update.ownWork':
    'You have made something of your own in this window ({kinds}). What you do not keep on this device or download is lost when the new version is taken over.',
  'offline.update.anyway': 'Use it anyway',
  'offline.work.edits': '{count, plural, one {# change of offers} other {# changes of offers}}',
  'offline.work.tables': '{count, plural, one {# travel-time table} other {# travel-time tables}}',
  'offline.work.candidates': 'own sites',
  'offline.work.stories': '{count, plural, one {# story} other {# stories}}',
};
