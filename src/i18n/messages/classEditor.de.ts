/** Choosing the classes of the map. */
export const classEditorDe = {
  'classEditor.title': 'Klassen der Karte',
  'classEditor.close': 'Schließen',
  'classEditor.difference':
    'Im Vergleich zweier Zeiträume sind die Klassen fest: gleich breit auf beiden Seiten der Null, damit gleich starke Zu- und Abnahmen gleich kräftig aussehen. Verfahren und Klassenzahl lassen sich nur für Werte wählen.',
  'classEditor.method': 'Verfahren',
  'classEditor.method.natural_breaks': 'Natürliche Brüche',
  'classEditor.method.quantile': 'Gleich viele Gebiete je Klasse',
  'classEditor.method.equal_interval': 'Gleich breite Klassen',
  'classEditor.method.standard_deviation': 'Abstand vom Mittelwert (Standardabweichung)',
  'classEditor.method.rounded': 'Runde Grenzen',
  'classEditor.method.manual': 'Eigene Grenzen',
  'classEditor.about.natural_breaks':
    'Fasst ähnliche Werte zusammen, sodass die Unterschiede innerhalb der Klassen möglichst klein sind.',
  'classEditor.about.quantile':
    'In jeder Klasse liegen möglichst gleich viele Werte; Gebiete mit fast gleichen Werten können in verschiedene Klassen fallen.',
  'classEditor.about.equal_interval':
    'Teilt die Spanne vom kleinsten bis zum größten Wert in gleiche Stücke; manche Klassen können leer sein.',
  'classEditor.about.standard_deviation':
    'Die Klassen sind eine Standardabweichung breit und liegen um den Mittelwert der Gebiete.',
  'classEditor.about.rounded':
    'Gleich breite Klassen mit gut lesbaren Grenzen; die Klassenzahl wird ungefähr eingehalten.',
  'classEditor.about.manual': 'Sie legen die Grenzen zwischen den Klassen selbst fest.',
  'classEditor.classCount': 'Zahl der Klassen',
  'classEditor.scope': 'Grenzen gelten für',
  'classEditor.scope.all': 'alle Zeiträume',
  'classEditor.scope.period': 'jeden Zeitraum neu',
  'classEditor.scope.about':
    'Nur mit Grenzen für alle Zeiträume bedeutet eine Farbe in jedem Zeitraum dasselbe.',
  'classEditor.rounded':
    'Grenzen auf gut lesbare Zahlen runden, ohne dass ein Gebiet die Klasse wechselt',
  'classEditor.breaks': 'Grenzen zwischen den Klassen',
  'classEditor.break': 'Grenze {number, number}',
  'classEditor.break.add': 'Grenze hinzufügen',
  'classEditor.break.remove': 'Grenze {number, number} entfernen',
  'classEditor.break.notNumber': 'Bitte geben Sie eine Zahl ein.',
  'classEditor.break.notAbove': 'Diese Grenze muss größer sein als die vorige.',
  'classEditor.result': 'Ergebnis',
  'classEditor.class': 'Klasse',
  'classEditor.limits': 'Werte',
  'classEditor.areas': 'Gebiete ({period})',
  'classEditor.limits.open': '{low} bis unter {high}',
  'classEditor.limits.first': 'bis unter {high}',
  'classEditor.limits.last': 'ab {low}',
  'classEditor.limits.only': 'alle Werte',
  'classEditor.notice.no_values': 'Es gibt keine Zahlen, die sich einteilen lassen.',
  'classEditor.notice.all_equal':
    'Alle Gebiete haben denselben Wert, deshalb gibt es nur eine Klasse.',
  'classEditor.notice.fewer_distinct_values':
    'Es gibt weniger verschiedene Werte als gewünschte Klassen.',
  'classEditor.notice.duplicate_breaks_collapsed':
    'Gleiche Werte gehören in dieselbe Klasse; deshalb sind Klassen zusammengefallen.',
  'classEditor.notice.classes_beyond_values_dropped':
    'Klassen außerhalb der vorkommenden Werte sind weggelassen.',
  'classEditor.notice.values_outside_breaks':
    'Einige Werte liegen außerhalb der Grenzen; sie zählen zur nächstgelegenen Klasse.',
  'classEditor.fit':
    'Güte der Einteilung: {percent} der Unterschiede zwischen den Werten liegen zwischen den Klassen, der Rest innerhalb. Je mehr, desto besser trennen die Klassen.',
  'classEditor.reset': 'Zurücksetzen',
} as const;
