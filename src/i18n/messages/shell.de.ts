/** The frame of the page: header, notices, announcements, failures. */
export const shellDe = {
  'skip.label': 'Sprungmarken',
  'skip.map': 'Zur Karte',
  'skip.figures': 'Zu Rangfolge und Tabelle',
  'header.views': 'Ansichten',
  'header.explore': 'Erkunden',
  'header.search': 'Thema oder Gebiet suchen',
  'header.search.keys': 'Strg K',
  'header.settings': 'Einstellungen',
  'settings.language': 'Sprache',
  'language.de': 'Deutsch',
  'language.en': 'English',
  'settings.scheme': 'Farben',
  'scheme.auto': 'wie das Gerät',
  'scheme.light': 'hell',
  'scheme.dark': 'dunkel',
  'settings.renderer': 'Kartendarstellung',
  'settings.renderer.note': 'Gilt, bis die Seite geschlossen wird. Es wird nichts gespeichert.',
  'renderer.auto': 'automatisch',
  'renderer.svg': 'einfach, ohne Grafikkarte',
  'renderer.gl': 'mit Grafikkarte (WebGL)',
  'notice.close': 'Hinweis schließen',
  'notice.problem': '{problem} Die bisherige Ansicht bleibt erhalten.',
  'notice.repairs':
    'Der Link passt nicht ganz zu diesen Daten: {parts}. Gezeigt wird, was möglich ist.',
  'notice.repair': '{field} „{value}“ ist hier nicht bekannt',
  'notice.field.version': 'die Fassung',
  'notice.field.view': 'die Ansicht',
  'notice.field.lang': 'die Sprache',
  'notice.field.level': 'die Gebietsebene',
  'notice.field.indicator': 'der Indikator',
  'notice.field.period': 'der Zeitpunkt',
  'notice.field.against': 'der Vergleichszeitpunkt',
  'notice.field.areas': 'das Gebiet',
  'notice.field.classes': 'die Klasseneinteilung',
  'notice.field.face': 'die Darstellung',
  'notice.periodChanged': 'Für {wanted} gibt es hier keine Werte; gezeigt wird {shown}.',
  'notice.selectionFull': 'Es sind schon sechs Gebiete ausgewählt. Nehmen Sie zuerst eines heraus.',
  'notice.linkCopied': 'Der Link zu dieser Ansicht ist kopiert.',
  'notice.linkNotCopied':
    'Der Browser erlaubt das Kopieren nicht. Das ist der Link zu dieser Ansicht: {link}',
  'notice.rendererFailed':
    'Die Grafikkarte steht nicht zur Verfügung. Die Karte wird einfach gezeichnet, alles andere geht weiter.',
  'announce.loading': 'Werte werden geladen',
  'announce.view':
    '{indicator}, {period}, {count, plural, one {# Gebiet} other {# Gebiete}}{selected, plural, =0 {} one {, # ausgewählt} other {, # ausgewählt}}',
  'failed.page':
    'Beim Anzeigen ist ein Fehler aufgetreten. Ihre Ansicht steht weiter in der Adresse.',
  'failed.panel': 'Dieser Teil kann gerade nicht angezeigt werden. Der Rest der Seite geht weiter.',
  'failed.retry': 'Noch einmal versuchen',
  'start.failed': 'Der Sozialraumatlas kann nicht geöffnet werden',
  'start.failed.advice':
    'Laden Sie die Seite neu. Bleibt der Fehler, geben Sie diesen Text an die Stelle weiter, die den Atlas betreibt.',
  noscript:
    'Diese Seite zeigt die Karte und die Rangfolge des ersten Indikators. Um andere Indikatoren zu wählen, muss JavaScript eingeschaltet sein.',
  'page.description':
    'Indikatoren und soziale Angebote nach Gebieten auf der Karte, in Rangfolge, Verlauf und Tabelle.',
} as const;
