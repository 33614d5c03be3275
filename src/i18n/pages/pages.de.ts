/** Around the operator's texts, and in their place where a slot of the package is empty. */
export const pagesDe = {
  'pages.back': 'Zurück zum Atlas',
  'pages.loading': 'Die Seite wird geladen …',
  'pages.failed': 'Die Seite ließ sich nicht laden. {problem}',
  'pages.retry': 'Noch einmal versuchen',
  'pages.otherLanguage': 'Diesen Text gibt es nur auf {language}.',
  'pages.language.de': 'Deutsch',
  'pages.language.en': 'Englisch',
  'pages.easy.missing':
    'Hier ist Platz für einen Text in Leichter Sprache. Die Stelle, die diesen Atlas veröffentlicht, hat noch keinen hinterlegt. Einen solchen Text schreiben Fachleute, und Menschen mit Lernschwierigkeiten prüfen ihn. Deshalb setzt diese Software keinen eigenen Text ein.',
  'pages.accessibility.missing':
    'Die Stelle, die diesen Atlas veröffentlicht, hat noch keine Erklärung zur Barrierefreiheit hinterlegt. Was unten steht, beschreibt die Software und ersetzt die Erklärung nicht. Wenn Sie auf eine Barriere stoßen, wenden Sie sich bitte an diese Stelle.',
  'pages.imprint.missing':
    'Die Stelle, die diesen Atlas veröffentlicht, hat noch kein Impressum hinterlegt. Diese Seite ist dafür vorgesehen.',
  'pages.privacy.missing':
    'Die Stelle, die diesen Atlas veröffentlicht, hat noch keine Datenschutzerklärung hinterlegt. Was unten steht, beschreibt die Software und ersetzt die Erklärung nicht: Wie der Webserver Zugriffe aufzeichnet, entscheidet allein diese Stelle.',
  'pages.accessibility.done': 'Was die Software mitbringt',
  'pages.accessibility.keyboard':
    'Alle Aufgaben lassen sich mit der Tastatur allein erledigen. Gebiete wählen Sie dabei in der Rangfolge neben der Karte.',
  'pages.accessibility.twin':
    'Zu jeder Karte und jedem Diagramm gibt es einen Satz, der sagt, was zu sehen ist, und dieselben Werte als Tabelle.',
  'pages.accessibility.states':
    'Fehlende und geheim gehaltene Werte erkennen Sie an Muster und Text, nicht nur an der Farbe.',
  'pages.accessibility.zoom':
    'Bei 320 Pixeln Breite oder 400 Prozent Vergrößerung steht alles in einer Spalte.',
  'pages.accessibility.settings':
    'Kontrastfarben, dunkle Farben und verringerte Bewegung des Geräts werden beachtet.',
  'pages.accessibility.tested': 'Wie geprüft wird',
  'pages.accessibility.machine':
    'Maßstab ist WCAG 2.2, Stufe AA. Jede Fassung der Software wird im Browser Chromium selbsttätig geprüft: mit axe, mit Wegen allein über die Tastatur, bei 320 Pixeln Breite und mit Kontrastfarben. Solche Prüfungen finden nicht alle Barrieren; Prüfungen mit Bildschirmlesern muss die veröffentlichende Stelle ergänzen.',
  'pages.accessibility.gaps': 'Bekannte Grenzen',
  'pages.accessibility.map':
    'Das Kartenbild selbst ist für Bildschirmleser nur als Bild mit Beschreibung zugänglich. Sein Inhalt steht in Rangfolge, Tabelle und Zusammenfassung.',
  'pages.privacy.done': 'Was die Software tut und lässt',
  'pages.privacy.cookies': 'Sie setzt keine Cookies und zählt keine Besuche.',
  'pages.privacy.requests':
    'Sie lädt alles von dem Server, von dem auch diese Seite kommt. Andere Server fragt sie nicht, auch nicht für Schriften oder Karten.',
  'pages.privacy.view':
    'Was Sie ansehen, steht in der Adresse hinter dem Zeichen #. Diesen Teil der Adresse sendet der Browser nicht an den Server.',
  'pages.privacy.files': 'Dateien, die Sie einlesen, verlassen Ihr Gerät nicht.',
  'pages.privacy.stored': 'Was auf Ihrem Gerät gespeichert wird',
  'pages.privacy.nothing': 'Ohne Ihren ausdrücklichen Auftrag nichts.',
  'pages.privacy.work':
    'Wählen Sie „Auf diesem Gerät merken“, bleibt im Browser, was Sie selbst angelegt haben, bis Sie es dort wieder löschen.',
  'pages.privacy.offline':
    'Wählen Sie „Für Veranstaltung speichern“, bleiben die Dateien dieses Atlas im Browser, bis Sie dort „Wieder löschen“ wählen.',
} as const;

export type PagesMessageKey = keyof typeof pagesDe;
