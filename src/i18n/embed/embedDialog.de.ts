/** The dialog that makes a figure ready for another website. */
export const embedDialogDe = {
  'embedDialog.title': 'Einbetten',
  'embedDialog.close': 'Einbetten schließen',
  'embedDialog.lead':
    'Zeigen Sie „{indicator}“ so, wie Sie es gerade eingestellt haben, auf einer anderen Website.',
  'embedDialog.otherView':
    'Einbetten lässt sich eine einzelne Darstellung. Gezeigt wird der Indikator „{indicator}“ aus der Ansicht Erkunden.',
  'embedDialog.faces': 'Was zu sehen ist',
  'embedDialog.faces.note': 'Mehrere werden zu Reitern.',
  'embedDialog.first': 'Zuerst sichtbar',
  'embedDialog.interaction': 'Bedienung',
  'embedDialog.interaction.interactive': 'interaktiv',
  'embedDialog.interaction.static': 'nur zum Ansehen',
  'embedDialog.controls': 'Was Leserinnen und Leser ändern dürfen',
  'embedDialog.controls.note': 'Was nicht angekreuzt ist, bleibt so, wie es jetzt eingestellt ist.',
  'embedDialog.control.indicator': 'Indikator',
  'embedDialog.control.level': 'Gebietsebene',
  'embedDialog.control.period': 'Zeitpunkt',
  'embedDialog.control.areas': 'ausgewählte Gebiete',
  'embedDialog.height': 'Höhe',
  'embedDialog.height.auto': 'automatisch (mit Skript)',
  'embedDialog.height.fixed': 'fest',
  'embedDialog.height.pixels': 'Höhe in Pixeln',
  'embedDialog.heading': 'Ebene der Überschrift',
  'embedDialog.heading.level': 'Überschrift {level}',
  'embedDialog.language': 'Sprache',
  'embedDialog.scheme': 'Farben',
  'embedDialog.scheme.auto': 'wie das Gerät',
  'embedDialog.scheme.light': 'hell',
  'embedDialog.scheme.dark': 'dunkel',
  'embedDialog.frameTitle': 'Titel des Rahmens (Pflicht)',
  'embedDialog.frameTitle.note':
    'Screenreader lesen ihn vor. Sagen Sie, was zu sehen ist und von wann.',
  'embedDialog.frameTitle.missing':
    'Ohne Titel wissen blinde Menschen nicht, was in dem Rahmen steht.',
  'embedDialog.frameTitle.prefilled': 'Sozialraumatlas: {indicator}, {period}, {level}',
  'embedDialog.preview': 'Vorschau',
  'embedDialog.preview.width': 'Breite der Vorschau',
  'embedDialog.preview.pixels': '{width} Pixel',
  'embedDialog.result': 'Ergebnis',
  'embedDialog.kind': 'Art der Einbettung',
  'embedDialog.kind.live': 'Mitlaufend: zeigt immer die neuesten Daten',
  'embedDialog.kind.frozen': 'Eingefroren: Zahlen von heute als eigene Datei',
  'embedDialog.snippet': 'Code für Ihre Website',
  'embedDialog.withScript': 'mit Skript, das die Höhe anpasst',
  'embedDialog.noScript':
    'Ohne Skript bleibt die Höhe fest. Viele Redaktionssysteme erlauben keine Skripte.',
  'embedDialog.link': 'Link auf die Darstellung',
  'embedDialog.copySnippet': 'Code kopieren',
  'embedDialog.copyLink': 'Link kopieren',
  'embedDialog.copyAlternative': 'Alternativtext kopieren',
  'embedDialog.copied': 'Kopiert: {what}.',
  'embedDialog.notCopied':
    'Der Browser erlaubt das Kopieren nicht. Der Text ist markiert, drücken Sie Strg und C.',
  'embedDialog.frozen.note':
    'Die Datei enthält Bild, Tabelle und Quelle, kein Skript und keine Verbindung zum Atlas. Legen Sie sie auf Ihren Server und binden Sie sie wie eine Seite ein. Sie ist in der Sprache, in der Sie den Atlas gerade lesen.',
  'embedDialog.frozen.save': 'HTML-Datei speichern',
  'embedDialog.picture.svg': 'SVG speichern',
  'embedDialog.picture.png': 'PNG speichern',
  'embedDialog.picture.none': 'Die Tabelle allein gibt es nicht als Bild.',
  'embedDialog.alternative': 'Alternativtext zum Bild',
  'embedDialog.busy': 'Die Datei wird gemacht …',
  'embedDialog.hints': 'Hinweise für alle, die das Redaktionssystem betreuen',
  'embedDialog.hint.ancestors':
    'Der Server des Atlas muss Ihre Website zulassen: im Kopf Content-Security-Policy der Seite embed.html unter frame-ancestors.',
  'embedDialog.hint.source':
    'Ihre Website muss den Atlas zulassen, falls sie selbst eine Content-Security-Policy hat: unter frame-src, mit Skript auch unter script-src: {origin}',
  'embedDialog.hint.subdomain':
    'Der Atlas gehört auf eine eigene Subdomain. Auf derselben Adresse wie das Redaktionssystem schützt sandbox nicht, wenn allow-scripts und allow-same-origin zusammenstehen.',
  'embedDialog.hint.sandbox':
    'allow-scripts ist nötig, allow-same-origin für Browser, die den Rahmen sonst keine Dateien laden lassen, allow-popups für „Im Atlas öffnen“. Mehr braucht er nicht.',
  'embedDialog.hint.privacy':
    'Der Rahmen speichert nichts, setzt keine Cookies und lädt nur vom Server des Atlas. Eine Einwilligung ist dafür in der Regel nicht nötig; der Abruf selbst gehört in Ihre Datenschutzerklärung.',
  'embedDialog.hint.scroll':
    'Die Seite lässt sich über der Karte weiter verschieben: Vergrößert wird nur mit Strg und Mausrad oder mit zwei Fingern.',
} as const;

export type EmbedDialogKey = keyof typeof embedDialogDe;
