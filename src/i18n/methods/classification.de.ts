import type { FamilyTexts } from './methodText.ts';

export const classificationDe = {
  quantile: {
    name: 'Gleich viele Gebiete je Klasse (Quantile)',
    question: 'Welche Gebiete gehören zum unteren, mittleren oder oberen Teil der Verteilung?',
    method:
      'Die Werte werden der Größe nach geordnet und in K gleich große Gruppen geteilt. Liegt eine Grenze zwischen zwei geordneten Werten, wird an der Stelle h zwischen ihnen anteilig gerechnet (Typ 7 nach Hyndman und Fan).',
    symbols: {
      b_k: 'obere Grenze der Klasse k, in der Einheit des Indikators',
      x_sorted: 'i-ter Wert der Größe nach',
      h_k: 'Stelle der Grenze in der geordneten Reihe',
      n: 'Zahl der Werte',
      K: 'Zahl der Klassen',
    },
    reading:
      'Bei fünf Klassen zeigt die dunkelste Farbe das Fünftel mit den höchsten Werten. Die Farbe sagt etwas über die Reihenfolge, nicht über die Größe des Unterschieds.',
    limits:
      'Fast gleiche Werte können in verschiedenen Klassen liegen, weit entfernte in derselben. Eine dunkle Farbe ist noch kein Beleg für hohen Bedarf.',
    inAtlas:
      'Voreinstellung mit fünf Klassen über alle Zeiträume gemeinsam; in einem einzelnen Jahr sind die Klassen daher nicht gleich stark besetzt. Gleiche Werte bleiben in einer Klasse, leere Klassen fallen weg. Nur Zahlen bilden Grenzen, zurückgehaltene und fehlende Werte nie.',
  },
  equalInterval: {
    name: 'Gleich breite Klassen',
    question: 'Wo liegt ein Gebiet auf der Spanne zwischen dem kleinsten und dem größten Wert?',
    method:
      'Die Spanne vom kleinsten bis zum größten Wert wird in K gleich breite Abschnitte geteilt.',
    symbols: {
      b_k: 'obere Grenze der Klasse k, in der Einheit des Indikators',
      x_min: 'kleinster Wert',
      x_max: 'größter Wert',
      K: 'Zahl der Klassen',
    },
    reading:
      'Jede Farbstufe steht für denselben Abstand, zum Beispiel 2,5 Prozentpunkte. Zwei Stufen Unterschied sind mehr als ein Abschnitt und weniger als drei.',
    limits:
      'Ein einzelner Ausreißer dehnt die Spanne; dann drängen sich fast alle Gebiete in einer Klasse. Prüfen Sie die Besetzung in der Legende.',
    inAtlas:
      'Leere Klassen bleiben stehen, damit gleiche Abstände gleich aussehen. Nur Zahlen bestimmen die Spanne; zurückgehaltene und fehlende Werte nie. Sind alle Werte gleich, gibt es eine Klasse.',
  },
  naturalBreaks: {
    name: 'Natürliche Brüche (Fisher, Jenks)',
    question:
      'Welche Gebiete haben untereinander ähnliche Werte und heben sich von den anderen ab?',
    method:
      'Unter allen Einteilungen der geordneten Werte in K Klassen wird diejenige mit der kleinsten Summe Q der quadrierten Abstände zum Klassenmittel gesucht, und zwar exakt, nicht durch Probieren. Die Grenze steht in der Mitte der Lücke zwischen zwei Klassen.',
    symbols: {
      Q: 'Summe der quadrierten Abstände innerhalb der Klassen, möglichst klein',
      x_i: 'Wert des Gebiets i in der Einheit des Indikators',
      x_mean: 'Mittel der Werte in der Klasse k',
      C_k: 'Klasse k: die Gebiete, die zu ihr gehören',
      K: 'Zahl der Klassen',
    },
    reading:
      'Gebiete einer Farbe ähneln sich; zwischen zwei Farben liegt eine Lücke in den Werten.',
    limits:
      'Die Grenzen folgen genau diesen Werten. Zwei Karten mit verschiedenen Indikatoren lassen sich darüber nicht vergleichen.',
    inAtlas:
      'Gesucht wird über alle Zeiträume gemeinsam, wenn nichts anderes gewählt ist. Gleiche Werte werden nie getrennt; gibt es weniger verschiedene Werte als Klassen, sinkt die Klassenzahl.',
  },
  varianceFit: {
    name: 'Güte der Einteilung',
    question: 'Wie gut trennen die Klassen die Werte?',
    method:
      'Die quadrierten Abstände der Werte zu ihrem Klassenmittel werden durch die quadrierten Abstände zum Gesamtmittel geteilt und von 1 abgezogen.',
    symbols: {
      G: 'Güte, 0 bis 1',
      x_i: 'Wert des Gebiets i',
      x_mean_k: 'Mittel der Klasse, zu der das Gebiet i gehört',
      x_mean: 'Mittel aller Werte',
    },
    reading:
      '0,90 heißt: 90 % der Unterschiede zwischen den Gebieten liegen zwischen den Klassen, 10 % innerhalb.',
    limits:
      'Mehr Klassen ergeben fast immer eine höhere Güte. Vergleichen Sie nur Einteilungen mit gleich vielen Klassen. Hohe Güte heißt nicht, dass die Grenzen fachlich sinnvoll sind.',
    inAtlas:
      'Berechnet für die gezeigten Werte; ohne Zahlen gibt es keine Angabe, bei lauter gleichen Werten ist die Güte 1. Zurückgehaltene und fehlende Werte gehen nicht ein.',
  },
  standardDeviation: {
    name: 'Abstand vom Mittelwert (Standardabweichung)',
    question: 'Wie weit liegt ein Gebiet über oder unter dem Mittel der Gebiete?',
    method:
      'Die Klassen sind eine Standardabweichung s breit und liegen um das Mittel. Bei gerader Klassenzahl ist das Mittel selbst eine Grenze, bei ungerader liegt es in der Mitte einer Klasse.',
    symbols: {
      b_k: 'obere Grenze der Klasse k, in der Einheit des Indikators',
      x_mean: 'Mittel der Werte, jedes Gebiet zählt gleich',
      s: 'Standardabweichung der Werte (Teiler n − 1)',
      x_i: 'Wert des Gebiets i',
      n: 'Zahl der Werte',
      K: 'Zahl der Klassen',
    },
    reading:
      'Die äußersten Farben zeigen, was ungewöhnlich weit vom üblichen Wert der Gebiete entfernt ist.',
    limits:
      'Das Mittel der Gebiete ist nicht der Wert der Stadt, denn kleine Gebiete zählen so viel wie große. Bei schiefen Verteilungen und wenigen Gebieten sind die Grenzen unruhig.',
    inAtlas:
      'Grenzen außerhalb der vorkommenden Werte fallen weg, mit Hinweis. Nur Zahlen gehen ein. Der Berliner Index teilt durch n statt durch n − 1.',
  },
  rounded: {
    name: 'Runde Grenzen',
    question: 'Wie lassen sich Werte in Klassen teilen, deren Grenzen man sich merken kann?',
    method:
      'Die Klassenbreite w ist 1, 2, 2,5 oder 5 mal eine Zehnerpotenz; die Grenzen sind Vielfache davon. Gewählt wird die Breite, deren Klassenzahl der gewünschten am nächsten kommt.',
    symbols: {
      b_k: 'Grenze k, in der Einheit des Indikators',
      w: 'Breite einer Klasse',
      x_min: 'kleinster Wert',
      m: 'ganze Zahl, auch negativ',
    },
    reading: 'Gleich breite Klassen mit Grenzen wie 5, 10 und 15 %, gut zum Vortragen.',
    limits:
      'Wie bei allen gleich breiten Klassen kann ein Ausreißer die meisten Gebiete in eine Klasse drängen. Die Klassenzahl trifft die gewünschte nur ungefähr.',
    inAtlas:
      'Höchstens sieben Klassen. Leere Klassen bleiben stehen. Die äußeren Grenzen können jenseits der vorkommenden Werte liegen. Zurückgehaltene und fehlende Werte bilden keine Grenzen.',
  },
  manual: {
    name: 'Eigene Grenzen',
    question: 'Welche Gebiete liegen über oder unter Schwellen, die fachlich feststehen?',
    method:
      'Sie legen die inneren Grenzen fest. Ein Wert gehört zur Klasse k, wenn er mindestens so groß ist wie ihre untere Grenze und kleiner als ihre obere; nur die letzte Klasse enthält auch ihre obere Grenze.',
    symbols: {
      x: 'Wert eines Gebiets in der Einheit des Indikators',
      b_k: 'untere Grenze der Klasse k',
      b_next: 'obere Grenze der Klasse k',
    },
    reading:
      'Eine Farbe bedeutet in jedem Jahr dasselbe, zum Beispiel „10 % und mehr“. So lassen sich Jahre und Städte vergleichen.',
    limits:
      'Grenzen, die nach Ansicht der Karte gesetzt werden, können ein gewünschtes Bild erzeugen. Nennen Sie die Quelle der Schwelle.',
    inAtlas:
      'Ein bis sechs innere Grenzen. Werte jenseits der äußeren zählen zur nächstgelegenen Klasse. Eigene Grenzen gelten nur für den Indikator, für den Sie sie gesetzt haben. Dieselbe Regel für Klassengrenzen gilt in Karte, Legende, Tabelle und Export.',
  },
  diverging: {
    name: 'Klassen um eine Mitte',
    question: 'Wo liegen Gebiete über und wo unter einem Bezugswert, und wie weit?',
    method:
      'Von der Mitte c aus liegen nach beiden Seiten m gleich breite Klassen. Die Breite w ist der größte vorkommende Abstand geteilt durch m, aufgerundet auf 1, 2, 2,5 oder 5 mal eine Zehnerpotenz.',
    symbols: {
      b_k: 'Grenze k, in der Einheit des Indikators; k läuft von −m bis m',
      c: 'Mitte: der Bezugswert',
      w: 'Breite einer Klasse',
      m: 'Zahl der Klassen auf jeder Seite',
      x_i: 'Wert des Gebiets i',
    },
    reading:
      'Zwei Farben zeigen die Richtung, ihre Stärke den Abstand. Gleich starke Farben beider Seiten bedeuten gleich große Abstände.',
    limits:
      'Nur sinnvoll, wenn die Mitte eine Bedeutung hat, etwa keine Veränderung oder der Wert der Stadt. Ob eine Zunahme gut ist, sagt die Farbe nicht.',
    inAtlas:
      'Für die Veränderung zwischen zwei Zeitpunkten, mit der Mitte 0 und drei Klassen auf jeder Seite. Leere Klassen bleiben stehen. Spannen aus zurückgehaltenen Zahlen erhalten nur eine Farbe, wenn beide Enden in derselben Klasse liegen.',
  },
  unclassed: {
    name: 'Farbe ohne Klassen',
    question: 'Wie unterscheiden sich die Werte, wenn keine Klassengrenze dazwischentritt?',
    method:
      'Jeder Wert erhält eine Stelle t auf der Farbskala, im selben Verhältnis wie auf der Spanne vom kleinsten bis zum größten Wert.',
    symbols: {
      t: 'Stelle auf der Farbskala, 0 (hell) bis 1 (dunkel)',
      x: 'Wert eines Gebiets',
      x_min: 'kleinster Wert, Anfang der Skala',
      x_max: 'größter Wert, Ende der Skala',
    },
    reading:
      'Je dunkler, desto höher; kleine Unterschiede der Farbe sind kleine Unterschiede des Werts. Genaue Werte lesen Sie in der Rangfolge oder der Tabelle ab.',
    limits:
      'Das Auge ordnet eine Farbe auf der Karte keinem Wert der Skala sicher zu. Ein Ausreißer macht alle anderen Gebiete fast gleich hell.',
    inAtlas:
      'Die Skala gilt für alle Zeiträume gemeinsam; bei Veränderungen liegt 0 in ihrer Mitte. Nur Zahlen haben eine Farbe; Spannen, geschützte und fehlende Werte behalten ihr Muster. Sind alle Werte gleich, haben alle Gebiete die mittlere Farbe.',
  },
  proportionalSymbols: {
    name: 'Kreise für Anzahlen',
    question: 'Wo leben wie viele Menschen oder stehen wie viele Fälle, unabhängig von der Fläche?',
    method:
      'Die Fläche des Kreises wächst im selben Verhältnis wie der Betrag des Werts; der Radius wächst also mit der Wurzel.',
    symbols: {
      r: 'Radius des Kreises in Bildpunkten',
      R: 'Radius des größten Kreises: 28 Bildpunkte',
      x: 'Wert eines Gebiets, zum Beispiel Personen',
      x_max: 'größter Betrag eines Werts im Indikator',
    },
    reading:
      'Doppelt so viel Kreisfläche heißt doppelt so viele Personen. Die Größen zum Ablesen stehen in der Legende.',
    limits:
      'Große Kreise zeigen, wo viele sind, nicht wo der Anteil hoch ist. Für Vergleiche zwischen Gebieten verwenden Sie den Anteil.',
    inAtlas:
      'Anzahlen werden nie als Flächenfarbe gezeigt. Ohne Zahl gibt es keinen Kreis, sondern das Muster des Zustands. Keine Korrektur nach Flannery, damit die Legende wahre Größen zeigt.',
  },
  roundBreaks: {
    name: 'Grenzen lesbar runden',
    question: 'Wie werden Klassengrenzen gut lesbar, ohne die Karte zu verändern?',
    method:
      'Jede innere Grenze b darf sich zwischen dem größten Wert u unter ihr und dem kleinsten Wert v ab ihr bewegen. Dort wird die rundeste Zahl gewählt: null, sonst die mit den wenigsten Stellen, bei mehreren die nächste.',
    symbols: {
      b: 'gerundete Grenze in der Einheit des Indikators',
      u: 'größter Wert unter der ursprünglichen Grenze',
      v: 'kleinster Wert, der mindestens so groß ist',
    },
    reading:
      'Aus 6,83 % kann 7 % werden, wenn zwischen 6,8 und 7 % kein anderes Gebiet liegt. Keine Farbe auf der Karte ändert sich dadurch.',
    limits:
      'Gerundete Grenzen sind keine fachlichen Schwellen, auch wenn sie so aussehen. Für andere Werte als die eingeteilten ist nicht zugesichert, dass sie die Klasse behalten.',
    inAtlas:
      'Voreingestellt für alle Verfahren außer eigenen und ohnehin runden Grenzen und Klassen um eine Mitte. Äußere Grenzen rücken höchstens um die halbe Klassenbreite nach außen und nie über die Null.',
  },
} as const satisfies FamilyTexts;
