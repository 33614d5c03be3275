import type { FamilyTexts } from './methodText.ts';

export const timeDe = {
  changeFromPrevious: {
    name: 'Veränderung zum Vorjahr',
    question: 'Um wie viel hat sich ein Wert seit dem vorigen Zeitraum verändert?',
    method:
      'Vom Wert x wird der des vorigen Zeitraums abgezogen (Δ, in der Einheit des Indikators, bei Anteilen Prozentpunkte) oder durch ihn geteilt (δ, in Prozent, für Anzahlen).',
    symbols: {
      delta: 'Veränderung in der Einheit des Indikators',
      percent: 'Veränderung in Prozent',
      xt: 'Wert im Zeitraum t',
      xPrevious: 'Wert im Zeitraum davor',
    },
    reading:
      'Von 8,0 auf 9,2\u00a0%: plus 1,2 Prozentpunkte. Von 200 auf 230\u00a0Personen: plus 15\u00a0%.',
    limits:
      'Prozent von Prozenten führen in die Irre; für Anteile gelten Punkte. In kleinen Gebieten schwankt ein Jahr gegen das andere schon durch Zufall, und es sind großenteils dieselben Menschen. Mehrere Jahre sagen mehr.',
    inAtlas:
      'Fehlt der Vorzeitraum, steht „keine Angabe“: Eine Veränderung über zwei Jahre gilt nie als die eines Jahres. Zurückgehaltene Zahlen ergeben eine Spanne; in Prozent entfällt der Wert, wenn der frühere 0 ist oder sein kann. Über einen Bruch hinweg trägt er dessen Hinweis.',
  },
  indexedSeries: {
    name: 'Indexreihe (Ausgangsjahr = 100)',
    question:
      'Wie haben sich verschieden große Reihen seit einem gemeinsamen Ausgangsjahr entwickelt?',
    method: 'Jeder Wert x wird durch den des Ausgangsjahrs b geteilt und mit 100 malgenommen.',
    symbols: {
      It: 'Index im Zeitraum t, 100 im Ausgangsjahr',
      xt: 'Wert im Zeitraum t',
      xb: 'Wert im Ausgangsjahr, über 0',
    },
    reading:
      '112 heißt: 12\u00a0% mehr als im Ausgangsjahr. Linien, die sich trennen, haben sich seither verschieden entwickelt.',
    limits:
      'Die Wahl des Ausgangsjahrs bestimmt das Bild; ein ungewöhnliches Jahr verzerrt alles. Der Index zeigt nicht, wie hoch ein Wert ist: Ein Gebiet mit Index 90 kann noch immer den höchsten haben.',
    inAtlas:
      'Ist der Wert im Ausgangsjahr 0 oder kann er es sein, entfällt die ganze Reihe. Zurückgehaltene Zahlen ergeben Spannen; geschützte und fehlende bleiben, was sie sind.',
  },
  annualisedPoints: {
    name: 'Veränderung je Jahr in Punkten',
    question: 'Um wie viele Punkte hat sich ein Anteil im Mittel je Jahr verändert?',
    method:
      'Die Veränderung zwischen zwei Zeiträumen wird durch die Zahl der Jahre dazwischen geteilt.',
    symbols: {
      d: 'Veränderung je Jahr (Punkte)',
      x0: 'früherer Wert',
      x1: 'späterer Wert',
      T: 'Jahre dazwischen, über 0',
    },
    reading: 'Von 12,0\u00a0% (2013) auf 10,0\u00a0% (2017): minus 0,5 Prozentpunkte je Jahr.',
    limits:
      'Nur Anfang und Ende gehen ein: Was dazwischen war, und ob der Verlauf gleichmäßig ist, sieht man nicht. Ein ungewöhnliches Anfangsjahr entscheidet alles; die Trendlinie nutzt jedes Jahr.',
    inAtlas:
      'Ist einer der Werte zurückgehalten, entsteht eine Spanne; ist einer geschützt oder ohne Angabe, gilt das auch für das Ergebnis. Die Hinweise beider Werte (vorläufig, Bruch, geringe Fallzahl) bleiben stehen.',
  },
  annualisedPercent: {
    name: 'Mittleres jährliches Wachstum',
    question: 'Mit welchem gleichbleibenden Wachstum käme man vom ersten zum letzten Wert?',
    method:
      'Aus dem Verhältnis des späteren zum früheren Wert wird die T-te Wurzel gezogen; was über 1 hinausgeht, ist das Wachstum g je Jahr. Einfaches Teilen durch die Jahre wäre falsch, weil sich Wachstum vervielfacht.',
    symbols: {
      g: 'Wachstum je Jahr (Prozent)',
      x0: 'früherer Wert, über 0',
      x1: 'späterer Wert, mindestens 0',
      T: 'Jahre dazwischen, über 0',
    },
    reading: 'Von 200 auf 242 in zwei Jahren: 10\u00a0% je Jahr, nicht 10,5\u00a0%.',
    limits:
      'Nur Anfang und Ende gehen ein. Für Anteile sind Punkte je Jahr verständlicher. Eine Fortschreibung in die Zukunft ist das nicht.',
    inAtlas:
      'Ist der frühere Wert 0 oder kann er es sein, entfällt das Ergebnis, ebenso bei einem negativen späteren. Zurückgehaltene Zahlen ergeben eine Spanne, geschützte und fehlende bleiben ohne Wert.',
  },
  averageOfStocks: {
    name: 'Jahresdurchschnitt von Beständen',
    question: 'Wie viele waren es im Mittel eines Jahres, wenn Monatsbestände gezählt sind?',
    method:
      'Die Bestände x der Zeitpunkte, etwa der Monatsenden, werden addiert und durch ihre vorgesehene Zahl K geteilt. Summieren darf man Bestände nie: Dieselbe Person steht in vielen von ihnen.',
    symbols: {
      xBar: 'Durchschnitt, in der Einheit des Bestands',
      xk: 'Bestand zum Zeitpunkt k',
      K: 'vorgesehene Zahl der Zeitpunkte, 12 im Jahr',
    },
    reading:
      'Zwölf Monatsbestände zwischen 95 und 110 ergeben im Mittel etwa 102 Arbeitslose, nicht 1.220.',
    limits:
      'Der Durchschnitt sagt nicht, wie viele Menschen im Jahr mindestens einmal betroffen waren; das sind viel mehr. Zu- und Abgänge (Bewegungen) werden summiert, nicht gemittelt.',
    inAtlas:
      'Fehlt auch nur ein Zeitpunkt, steht „keine Angabe“: Der Rest eines Jahres kann nicht für das Jahr stehen. Zurückgehaltene Bestände machen aus dem Ergebnis eine Spanne.',
  },
  unbrokenRuns: {
    name: 'Lücken und Brüche in Zeitreihen',
    question: 'Welche Jahre darf eine Linie verbinden?',
    method:
      'Zwei aufeinanderfolgende Zeiträume gehören zusammen, wenn beide eine Zahl haben, der Abstand höchstens das 1,25-Fache des üblichen Abstands a ist und beim späteren kein Bruch vermerkt ist. Ein Bruch heißt: Ab hier wurde anders gezählt oder anders abgegrenzt.',
    symbols: {
      t: 'Lage der Zeiträume k − 1 und k auf der Zeitachse (Jahre)',
      a: 'üblicher Abstand zweier Zeiträume (Jahre)',
    },
    reading:
      'Endet die Linie und beginnt neu, so ist dazwischen etwas, das sie nicht wissen kann. Ein einzelner Punkt steht ohne Linie.',
    limits:
      'Werte vor und nach einem Bruch nicht vergleichen, auch wenn sie nahe beieinanderliegen: Der Unterschied kann ganz von der neuen Zählweise stammen.',
    inAtlas:
      'Lücken werden nie überbrückt oder geschätzt. Zurückgehaltene, geschützte und fehlende Werte beenden die Linie; sie werden nicht bei null gezeichnet. Der übliche Abstand ist, wenn nicht angegeben, der kleinste der Reihe.',
  },
  incompletePeriods: {
    name: 'Unvollständige und vorläufige Zeiträume',
    question: 'Darf das jüngste Jahr schon mit den früheren verglichen werden?',
    method:
      'Ein Zeitraum ist vollständig, wenn sein letzter Tag e nicht nach dem letzten Tag u liegt, bis zu dem die Daten reichen. Ob ein Wert vorläufig ist, sagt die Quelle.',
    symbols: {
      e: 'letzter Tag des Zeitraums',
      u: 'letzter Tag, bis zu dem die Daten reichen',
    },
    reading:
      '„Daten bis 30.06.2017“: Das Jahr 2017 ist unvollständig; Geburten und Umzüge des zweiten Halbjahrs fehlen, und der scheinbare Rückgang ist keiner.',
    limits:
      'Ein unvollständiges Jahr nicht hochrechnen: Viele Größen schwanken im Jahreslauf. Vorläufige Werte können sich noch ändern und gehören mit diesem Zusatz in Berichte.',
    inAtlas:
      'Unvollständige Zeiträume bleiben aus Trend und Test heraus und werden gezählt; vorläufige gehen ein, ihre Zahl steht dabei. Ist nicht bekannt, bis wann die Daten reichen, gilt nichts als unvollständig.',
  },
  leastSquaresTrend: {
    name: 'Trendlinie (kleinste Quadrate)',
    question: 'Um wie viel steigt oder sinkt ein Wert im Mittel je Jahr?',
    method:
      'Durch die Punkte wird die Gerade gelegt, deren Abstände zu den Werten x im Quadrat zusammen am kleinsten sind. Ihre Steigung ist b. Aus der Streuung s um die Gerade folgt mit der t-Verteilung ein Intervall für b.',
    symbols: {
      b: 'Steigung (Einheit des Indikators je Jahr)',
      ti: 'Zeitpunkt i (Jahr)',
      tBar: 'Mittel der Zeitpunkte',
      xi: 'Wert zum Zeitpunkt i',
      xBar: 'Mittel der Werte',
      s: 'Standardabweichung um die Gerade',
      n: 'Zahl der Punkte',
      q: 'Quantil der t-Verteilung mit n − 2 Freiheitsgraden',
    },
    reading:
      '„0,3 Punkte je Jahr (0,1 bis 0,5)“: Der Wert stieg im Mittel um 0,3 Punkte; auch der kleinste damit vereinbare Anstieg ist größer als 0.',
    limits:
      'Benachbarte Jahre ähneln sich, deshalb ist das Intervall eher zu eng. Bei einem Knick in der Mitte beschreibt die Gerade nichts. Sie erklärt keine Ursache und gilt nicht für die Zukunft.',
    inAtlas:
      'Erst ab drei Punkten; voreingestellt sind 95\u00a0%. Verwendet werden nur Zahlen nach dem letzten Bruch und vollständige Zeiträume. Zurückgehaltene, geschützte und fehlende Werte bleiben draußen, ohne Schätzung.',
  },
  theilSen: {
    name: 'Theil–Sen-Trend',
    question:
      'Um wie viel verändert sich ein Wert je Jahr, ohne dass ein Ausreißerjahr entscheidet?',
    method:
      'Für jedes Paar von Jahren wird die Steigung berechnet; der Trend b ist der Median all dieser Steigungen. Das Intervall kommt aus den geordneten Steigungen: Wie weit außen es liegt, folgt aus der Varianz V des Mann-Kendall-Tests.',
    symbols: {
      b: 'Steigung (Einheit des Indikators je Jahr)',
      ti: 'Zeitpunkt i (Jahr)',
      xi: 'Wert zum Zeitpunkt i',
      k: 'Stellen der beiden Grenzen unter den m geordneten Steigungen, gerundet',
      m: 'Zahl der Paare',
      V: 'Varianz der Mann-Kendall-Prüfzahl',
      z: 'Vielfaches der Standardabweichung; 1,96 bei 95\u00a0%',
    },
    reading:
      'Weicht dieser Trend deutlich von der Trendlinie ab, so hängt diese an einzelnen Jahren.',
    limits:
      'Auch dieser Trend nimmt an, dass es in eine Richtung geht. Ähneln sich Nachbarjahre, ist das Intervall zu eng. Für die Zukunft sagt er nichts.',
    inAtlas:
      'Ab drei Punkten, das Intervall erst ab acht; voreingestellt sind 95\u00a0%. Verwendet werden Zahlen nach dem letzten Bruch aus vollständigen Zeiträumen. Zurückgehaltene, geschützte und fehlende Werte bleiben draußen.',
  },
  mannKendall: {
    name: 'Mann-Kendall-Test',
    question: 'Steigt oder sinkt eine Reihe durchgehend, gleich in welcher Form?',
    method:
      'Für jedes Paar von Jahren zählt +1, wenn der spätere Wert höher, −1, wenn er niedriger ist. Die Summe S wird durch ihre Standardabweichung ohne Trend geteilt, mit Stetigkeitskorrektur. Gleiche Werte verkleinern die Varianz V; u ist die Größe jeder Gruppe gleicher Werte.',
    symbols: {
      S: 'Paare mit Anstieg weniger Paare mit Rückgang',
      xi: 'früherer Wert eines Paars',
      xj: 'späterer Wert eines Paars',
      V: 'Varianz von S ohne Trend',
      n: 'Zahl der Punkte',
      u: 'Größe einer Gruppe gleicher Werte',
      z: 'S in Standardabweichungen; 0, wenn S = 0',
    },
    reading: 'p = 0,01: Eine so einseitige Folge entstünde ohne Trend in einem von 100 Fällen.',
    limits:
      'Der Test sagt nicht, wie stark der Anstieg ist, und sieht einen Wechsel der Richtung nicht. Ähneln sich Nachbarjahre, findet er zu oft einen Trend.',
    inAtlas:
      'Erst ab acht Punkten; darunter entscheidet das Intervall der Trendlinie. Nur Zahlen nach dem letzten Bruch aus vollständigen Zeiträumen; zurückgehaltene und fehlende Werte werden weder geschätzt noch als Null gezählt.',
  },
  trendDirection: {
    name: 'Richtung eines Trends',
    question: 'Darf man sagen, dass ein Wert steigt oder sinkt?',
    method:
      'Ab acht Punkten entscheidet der Mann-Kendall-Test, mit drei bis sieben das t-Intervall der Trendlinie. Ist der p-Wert höchstens 1 − c, gilt „steigend“ oder „sinkend“ nach dem Vorzeichen, sonst „nicht entschieden“.',
    symbols: {
      p: 'p-Wert des Tests, zweiseitig',
      c: 'Sicherheit, 0,95 wenn nicht anders gewählt',
      n: 'Zahl der Punkte',
      pMK: 'p-Wert nach Mann-Kendall',
      pb: 'p-Wert der Steigung b der Trendlinie',
    },
    reading:
      '„Nicht entschieden“ heißt: Die Jahre geben keine sichere Auskunft. Es heißt nicht „gleichbleibend“.',
    limits:
      'Mit drei oder vier Punkten werden nur sehr gleichmäßige Verläufe erkannt. Eine Richtung ist keine Ursache und keine Wirkung einer Maßnahme.',
    inAtlas:
      'Voreingestellt ist c = 95\u00a0%. Daneben steht, worauf der Trend beruht: verwendete Punkte, Werte vor dem letzten Bruch, Zeiträume ohne Zahl, unvollständige und vorläufige, Lücken. Mit weniger als drei Punkten gibt es keinen Trend.',
  },
  projection: {
    name: 'Fortschreibung eines Trends',
    question: 'Wo läge der Wert, wenn es so weiterginge wie bisher?',
    method:
      'Die Trendlinie wird bis zum Jahr t* verlängert. Das Vorhersageintervall sagt, wo ein einzelner künftiger Wert läge: Es wächst mit dem Abstand vom Mittel der Jahre und enthält die Streuung s der einzelnen Jahre.',
    symbols: {
      xStar: 'fortgeschriebener Wert',
      tStar: 'Jahr, bis zu dem fortgeschrieben wird',
      b: 'Steigung der Trendlinie',
      tBar: 'Mittel der Zeitpunkte',
      xBar: 'Mittel der Werte',
      s: 'Standardabweichung um die Gerade',
      n: 'Zahl der Punkte',
      ti: 'Zeitpunkt i (Jahr)',
      q: 'Quantil der t-Verteilung mit n − 2 Freiheitsgraden',
    },
    reading:
      '„2020: 14\u00a0% (10 bis 18\u00a0%), wenn es so weiterginge“: eine Rechnung, keine Vorhersage.',
    limits:
      'Keine Bevölkerungsprognose und keine Bedarfsprognose: Neubau, Zuzug und neue Gesetze kennt die Gerade nicht. Nicht für Entscheidungen mit langer Bindung.',
    inAtlas:
      'Nur auf Wunsch und stets als „fortgeschrieben“ gekennzeichnet. Nötig sind fünf Punkte; weiter als die halbe beobachtete Zeitspanne wird nicht gerechnet. Voreingestellt sind 95\u00a0%; das Ergebnis lässt sich auf Mögliches begrenzen, etwa 0 bis 100\u00a0%.',
  },
} as const satisfies FamilyTexts;
