import type { FamilyTexts } from './methodText.ts';

export const inequalityDe = {
  segregationIndex: {
    name: 'Segregationsindex IS',
    question: 'Wie ungleich verteilt sich eine Gruppe im Vergleich zu allen übrigen?',
    method:
      'Für jedes Gebiet wird verglichen, welcher Anteil der ganzen Gruppe dort lebt und welcher Anteil aller übrigen. Die Beträge der Unterschiede werden addiert und halbiert. Verglichen wird mit den übrigen y, nie mit allen.',
    symbols: {
      IS: 'Segregationsindex, von 0 (gleich verteilt) bis 1 (getrennt)',
      xi: 'Personen der Gruppe im Gebiet i',
      X: 'Personen der Gruppe insgesamt',
      yi: 'übrige Personen im Gebiet i',
      Y: 'übrige Personen insgesamt',
    },
    reading:
      'IS = 0,30: 30\u00a0% der Gruppe müssten umziehen, damit sie so verteilt wäre wie die übrigen.',
    limits:
      'Der Wert hängt von der Größe der Gebiete ab; zwischen Städten und Gebietsebenen ist er nicht vergleichbar. Kleine Gruppen treiben ihn nach oben, auch ohne jede Ursache. Er misst Verteilung, nicht Zusammenleben.',
    inAtlas:
      'Gebiete ohne Einwohner zählen nicht. Gebiete mit zurückgehaltenen, geschützten oder fehlenden Zahlen bleiben draußen; ihre Zahl steht dabei, denn meist sind es die kleinen. Hat die Gruppe oder der Rest kein Mitglied, gibt es keinen Wert.',
  },
  dissimilarityIndex: {
    name: 'Dissimilaritätsindex ID',
    question: 'Wie verschieden verteilen sich zwei Gruppen über die Stadt?',
    method:
      'Wie der Segregationsindex, nur stehen sich zwei bestimmte Gruppen a und b gegenüber, die sich nicht überschneiden dürfen.',
    symbols: {
      ID: 'Dissimilaritätsindex, von 0 bis 1',
      ai: 'Personen der ersten Gruppe im Gebiet i',
      A: 'Personen der ersten Gruppe insgesamt',
      bi: 'Personen der zweiten Gruppe im Gebiet i',
      B: 'Personen der zweiten Gruppe insgesamt',
    },
    reading:
      'ID = 0,42 zwischen Familien mit und ohne Grundsicherung: 42\u00a0% der einen Gruppe müssten umziehen, damit beide gleich verteilt wären.',
    limits:
      'Nie eine Gruppe gegen die Gesamtbevölkerung rechnen. Der Wert hängt vom Gebietszuschnitt ab und steigt bei kleinen Gruppen von selbst. Über Ursachen, Wünsche oder Folgen sagt er nichts.',
    inAtlas:
      'Gebiete, in denen beide Gruppen keine Personen haben, zählen nicht. Gebiete mit zurückgehaltenen, geschützten oder fehlenden Zahlen bleiben draußen, ihre Zahl steht dabei. Ist eine der Gruppen leer, gibt es keinen Wert.',
  },
  isolationIndex: {
    name: 'Isolationsindex xPx',
    question:
      'Wie hoch ist der Anteil der eigenen Gruppe dort, wo ein durchschnittliches Mitglied wohnt?',
    method:
      'Für jedes Gebiet wird der Anteil der Gruppe an allen Bewohnern mit dem Teil der Gruppe gewichtet, der dort lebt, und aufsummiert.',
    symbols: {
      xPx: 'Isolationsindex, vom Anteil der Gruppe in der Stadt bis 1',
      xi: 'Personen der Gruppe im Gebiet i',
      X: 'Personen der Gruppe insgesamt',
      ti: 'alle Personen im Gebiet i',
    },
    reading:
      'xPx = 0,25 bei 15\u00a0% in der ganzen Stadt: Ein Mitglied der Gruppe hat im Mittel 25\u00a0% Mitglieder der eigenen Gruppe im Gebiet.',
    limits:
      'Der Wert steigt mit der Größe der Gruppe; vergleichen Sie ihn deshalb mit dem Anteil in der Stadt oder nehmen Sie eta². Gleiche Adresse heißt nicht gleicher Alltag: Kontakte misst er nicht.',
    inAtlas:
      'Gebiete ohne Einwohner zählen nicht; Gebiete ohne veröffentlichte Zahlen bleiben draußen, ihre Zahl steht dabei. Ist die Gruppe leer oder gehören alle dazu, gibt es keinen Wert.',
  },
  interactionIndex: {
    name: 'Interaktionsindex xPy',
    question:
      'Wie hoch ist der Anteil der übrigen dort, wo ein durchschnittliches Mitglied der Gruppe wohnt?',
    method:
      'Wie der Isolationsindex, nur wird statt der eigenen Gruppe der Anteil aller übrigen y genommen. Beide ergeben zusammen 1.',
    symbols: {
      xPy: 'Interaktionsindex, von 0 bis 1',
      xi: 'Personen der Gruppe im Gebiet i',
      X: 'Personen der Gruppe insgesamt',
      yi: 'übrige Personen im Gebiet i',
      ti: 'alle Personen im Gebiet i',
    },
    reading:
      'xPy = 0,75: Im Gebiet eines durchschnittlichen Mitglieds gehören 75\u00a0% der Bewohner nicht zur Gruppe.',
    limits:
      'Gemeint ist die Möglichkeit der Begegnung in der Nachbarschaft, nicht die Begegnung selbst. Der Wert sinkt schon dadurch, dass die Gruppe wächst, und hängt vom Gebietszuschnitt ab.',
    inAtlas:
      'Gebiete ohne Einwohner zählen nicht; Gebiete mit zurückgehaltenen, geschützten oder fehlenden Zahlen bleiben draußen, ihre Zahl steht dabei. Hat die Gruppe oder der Rest kein Mitglied, gibt es keinen Wert.',
  },
  correlationRatio: {
    name: 'Korrelationsverhältnis eta²',
    question: 'Wie stark ist eine Gruppe für sich, wenn man ihre Größe herausrechnet?',
    method:
      'Vom Isolationsindex wird der Anteil P der Gruppe in der Stadt abgezogen, denn so hoch wäre er bei gleicher Verteilung; das Ergebnis wird auf den größten möglichen Abstand 1 − P bezogen.',
    symbols: {
      eta: 'eta², von 0 (gleich verteilt) bis 1 (völlig getrennt)',
      xPx: 'Isolationsindex',
      P: 'Anteil der Gruppe in der Stadt, von 0 bis 1',
    },
    reading:
      'eta² = 0,12: Die Gruppe hat 12\u00a0% des Weges von gleicher Verteilung zu völliger Trennung zurückgelegt.',
    limits:
      'Auch eta² hängt vom Zuschnitt der Gebiete ab und steigt bei kleinen Zahlen durch Zufall. Es eignet sich für denselben Zuschnitt über die Zeit, nicht für den Vergleich von Städten.',
    inAtlas:
      'Gebiete ohne Einwohner zählen nicht; Gebiete ohne veröffentlichte Zahlen bleiben draußen, ihre Zahl steht dabei. Hat die Gruppe oder der Rest kein Mitglied, gibt es keinen Wert.',
  },
  entropyIndex: {
    name: 'Entropie-Index H',
    question: 'Wie viel weniger gemischt sind die Gebiete als die Stadt im Ganzen?',
    method:
      'Die Entropie hᵢ misst die Mischung: am größten bei je der Hälfte, 0, wenn alle gleich sind. Der Abstand jedes Gebiets zur Entropie h der Stadt wird mit seiner Einwohnerzahl gewichtet und auf h bezogen.',
    symbols: {
      H: 'Entropie-Index, von 0 bis 1',
      ti: 'alle Personen im Gebiet i',
      T: 'alle Personen der Stadt',
      h: 'Entropie der Stadt',
      hi: 'Entropie des Gebiets i, mit seinem Anteil',
      p: 'Anteil der Gruppe, von 0 bis 1',
    },
    reading:
      'H = 0,05: Die Gebiete sind im Mittel um 5\u00a0% weniger gemischt, als die Stadt es erlauben würde.',
    limits:
      'H achtet auf die Mischung, nicht auf Lage und Nachbarschaft der Gebiete. Wie alle Segregationsmaße ist es vom Zuschnitt abhängig und bei kleinen Zahlen nach oben verzerrt.',
    inAtlas:
      'Gebiete ohne Einwohner zählen nicht; zurückgehaltene, geschützte und fehlende Zahlen werden nicht ersetzt, die Gebiete bleiben draußen. Hat die Gruppe oder der Rest kein Mitglied, gibt es keinen Wert.',
  },
  segregationGini: {
    name: 'Gini-Index der Segregation',
    question: 'Wie ungleich sind die Anteile einer Gruppe zwischen allen Paaren von Gebieten?',
    method:
      'Für jedes Paar von Gebieten wird der Unterschied der Anteile p mit den Einwohnerzahlen beider gewichtet, aufsummiert und auf den größtmöglichen Wert bezogen. Bildlich ist es die Fläche zwischen Segregationskurve und Diagonale, verdoppelt.',
    symbols: {
      G: 'Gini-Index der Segregation, von 0 bis 1',
      ti: 'alle Personen im Gebiet i',
      pi: 'Anteil der Gruppe im Gebiet i',
      T: 'alle Personen der Stadt',
      P: 'Anteil der Gruppe in der Stadt',
    },
    reading:
      'Ein Wert von 0,4 liegt auf derselben Skala wie der Segregationsindex, ist aber mindestens so hoch wie dieser.',
    limits:
      'Nicht mit dem Gini-Koeffizienten der Einkommen zu verwechseln. Abhängig vom Gebietszuschnitt, bei kleinen Zahlen nach oben verzerrt, kein Maß für das Zusammenleben.',
    inAtlas:
      'Gebiete ohne Einwohner zählen nicht; Gebiete mit zurückgehaltenen, geschützten oder fehlenden Zahlen bleiben draußen, ihre Zahl steht dabei. Hat die Gruppe oder der Rest kein Mitglied, gibt es keinen Wert.',
  },
  locationQuotient: {
    name: 'Standortquotient',
    question: 'In welchen Gebieten ist eine Gruppe häufiger oder seltener als in der Stadt?',
    method:
      'Der Anteil der Gruppe im Gebiet wird durch ihren Anteil in allen Gebieten zusammen geteilt.',
    symbols: {
      LQi: 'Standortquotient des Gebiets i, ab 0',
      xi: 'Personen der Gruppe im Gebiet i',
      ti: 'alle Personen im Gebiet i',
      X: 'Personen der Gruppe in allen Gebieten',
      T: 'alle Personen in allen Gebieten',
    },
    reading:
      '2 heißt: doppelt so häufig wie im Durchschnitt; 0,5 heißt: halb so häufig; 1 ist der Durchschnitt.',
    limits:
      'Bei seltenen Gruppen schwankt der Quotient stark: Zwei Personen mehr können ihn verdoppeln. Er sagt nicht, wie viele Menschen gemeint sind; sehen Sie immer auch auf die Anzahl. Eine Rangliste nach Quotienten stellt kleine Gebiete an beide Enden.',
    inAtlas:
      'Ein Gebiet ohne Einwohner hat keinen Quotienten; hat die Gruppe nirgends ein Mitglied, hat kein Gebiet einen. Verglichen wird mit der Summe der Gebiete, deren Zahlen veröffentlicht sind; zurückgehaltene werden nicht ersetzt.',
  },
  segregationOverTime: {
    name: 'Segregation im Zeitverlauf',
    question: 'Nimmt die räumliche Trennung einer Gruppe zu oder ab?',
    method:
      'Ein Segregationsmaß S wird für jeden Zeitraum berechnet. Bei „gleiche Gebiete“ gehen nur Gebiete ein, die in jedem Zeitraum eine Zahl haben (Menge A); bei „jeweilige Gebiete“ in jedem Zeitraum alle, die dann eine haben.',
    symbols: {
      St: 'Maß im Zeitraum t',
      xit: 'Personen der Gruppe im Gebiet i zum Zeitraum t',
      tit: 'alle Personen im Gebiet i zum Zeitraum t',
      A: 'verwendete Gebiete',
    },
    reading:
      'Steigt der Wert bei gleichen Gebieten von 0,22 auf 0,26, so hat sich die Gruppe ungleicher verteilt und nicht die Auswahl der Gebiete geändert.',
    limits:
      'Wächst oder schrumpft die Gruppe stark, ändert sich das Maß schon deshalb. Werden Gebiete neu zugeschnitten oder Begriffe neu gefasst, sind die Jahre nicht vergleichbar.',
    inAtlas:
      'Zurückgehaltene, geschützte und fehlende Zahlen gehen nie ein. Zu jedem Zeitraum steht, wie viele Gebiete verwendet und wie viele weggelassen sind. Ohne verwendbares Gebiet gibt es keinen Wert.',
  },
  gini: {
    name: 'Gini-Koeffizient',
    question: 'Wie ungleich sind Werte wie Einkommen oder Raten über die Gebiete verteilt?',
    method:
      'Für jedes Paar von Gebieten wird der Unterschied der Werte x gebildet, mit den Bevölkerungsanteilen p beider gewichtet, aufsummiert und durch das Doppelte des Mittels μ geteilt.',
    symbols: {
      G: 'Gini-Koeffizient, von 0 bis unter 1',
      pi: 'Anteil des Gebiets i an allen Gewichten',
      xi: 'Wert des Gebiets i, mindestens 0',
      mu: 'gewichtetes Mittel, über 0',
    },
    reading:
      '0 heißt: alle Gebiete gleich. 0,25 heißt: Zwei zufällig gewählte Personen wohnen in Gebieten, deren Werte sich im Mittel um die Hälfte des Durchschnitts unterscheiden.',
    limits:
      'Ungleichheit zwischen Gebieten ist nicht Ungleichheit zwischen Menschen: Innerhalb der Gebiete kann sie größer sein. Nicht für Größen, die negativ sein können, wie Salden.',
    inAtlas:
      'Ohne Gewichte zählt jedes Gebiet gleich. Gerechnet wird die Form für die Gesamtheit, ohne Faktor n ÷ (n − 1). Zurückgehaltene und fehlende Werte bleiben draußen; ist das Mittel 0, gibt es keinen Wert.',
  },
  theilT: {
    name: 'Theil-Index T',
    question:
      'Wie ungleich sind Werte verteilt, wenn Unterschiede bei den hohen Werten besonders zählen?',
    method:
      'Jeder Wert x wird auf das Mittel μ bezogen; das Verhältnis mal seinem natürlichen Logarithmus wird mit dem Bevölkerungsanteil p gewichtet und summiert. Ein Wert von 0 trägt 0 bei.',
    symbols: {
      T: 'Theil-Index, von 0 bis ln n bei n gleich gewichteten Gebieten',
      pi: 'Anteil des Gebiets i an allen Gewichten',
      xi: 'Wert des Gebiets i, mindestens 0',
      mu: 'gewichtetes Mittel, über 0',
    },
    reading:
      '0 heißt Gleichheit. Anders als der Gini-Koeffizient lässt sich T genau in Ungleichheit zwischen und innerhalb von Gruppen zerlegen.',
    limits:
      'Die Höhe von T ist schwer anschaulich zu deuten; vergleichen Sie Jahre oder Gruppen, nicht Städte mit anderem Zuschnitt. Nur für Werte ab 0.',
    inAtlas:
      'Ohne Gewichte zählt jedes Gebiet gleich. Zurückgehaltene, geschützte und fehlende Werte werden vorher weggelassen, negative zurückgewiesen. Ist das Mittel 0, gibt es keinen Wert.',
  },
  theilL: {
    name: 'Theil-Index L (mittlere logarithmische Abweichung)',
    question:
      'Wie ungleich sind Werte verteilt, wenn Unterschiede bei den niedrigen Werten besonders zählen?',
    method:
      'Das Mittel μ wird durch jeden Wert x geteilt; der natürliche Logarithmus davon wird mit dem Bevölkerungsanteil p gewichtet und summiert.',
    symbols: {
      L: 'mittlere logarithmische Abweichung, ab 0',
      pi: 'Anteil des Gebiets i an allen Gewichten',
      xi: 'Wert des Gebiets i, über 0',
      mu: 'gewichtetes Mittel',
    },
    reading:
      '0 heißt Gleichheit; je weiter einzelne Gebiete unter dem Mittel liegen, desto größer wird L.',
    limits:
      'Ein einziger Wert von 0 macht L unbestimmt; für seltene Ereignisse in kleinen Gebieten ist T besser. Nach oben ist L unbegrenzt. Nicht zwischen Städten mit anderem Zuschnitt vergleichen.',
    inAtlas:
      'Kommt der Wert 0 vor, zeigt der Atlas keinen Wert und ersetzt die 0 nicht durch eine kleine Zahl. Zurückgehaltene, geschützte und fehlende Werte bleiben draußen; ohne Gewichte zählt jedes Gebiet gleich.',
  },
  theilDecomposition: {
    name: 'Zerlegung der Ungleichheit nach Theil',
    question: 'Wie viel der Ungleichheit liegt zwischen den Planungsräumen, wie viel innerhalb?',
    method:
      'Der Teil zwischen den Gruppen g ist das, was bliebe, wenn in jeder Gruppe alle deren Mittel hätten. Der Teil innerhalb ist die Summe der Ungleichheiten der Gruppen, gewichtet mit ihrem Anteil s an der Gesamtsumme (bei T) oder mit ihrem Bevölkerungsanteil q (bei L). Beide ergeben zusammen genau das Ganze.',
    symbols: {
      T: 'Theil-Index T aller Gebiete',
      Tg: 'Theil-Index T innerhalb der Gruppe g',
      L: 'Theil-Index L aller Gebiete',
      Lg: 'Theil-Index L innerhalb der Gruppe g',
      sg: 'Anteil der Gruppe g an der Gesamtsumme',
      qg: 'Anteil der Gruppe g an der Bevölkerung',
    },
    reading:
      '„60\u00a0% innerhalb“: Auch wenn alle Planungsräume gleich wären, bliebe mehr als die Hälfte der Ungleichheit bestehen.',
    limits:
      'Je mehr Gruppen, desto größer ist von selbst der Teil zwischen ihnen. Er belegt keine Wirkung der Gruppen.',
    inAtlas:
      'Was für T und L gilt, gilt hier: Werte ab 0, bei L über 0; zurückgehaltene und fehlende Werte bleiben draußen. Eine Gruppe, in der nichts ungleich sein kann, trägt innen 0 bei.',
  },
  hooverIndex: {
    name: 'Hoover-Index',
    question:
      'Welcher Teil der Gesamtsumme müsste umverteilt werden, damit alle gleich viel haben?',
    method:
      'Die Abstände der Werte x vom Mittel μ werden ohne Vorzeichen mit dem Bevölkerungsanteil p gewichtet, addiert und halbiert; das Ergebnis wird auf das Mittel bezogen.',
    symbols: {
      H: 'Hoover-Index, von 0 bis unter 1',
      pi: 'Anteil des Gebiets i an allen Gewichten',
      xi: 'Wert des Gebiets i, mindestens 0',
      mu: 'gewichtetes Mittel, über 0',
    },
    reading:
      '0,12 heißt: 12\u00a0% der Gesamtsumme müssten von Gebieten über dem Mittel zu denen darunter wandern.',
    limits:
      'Der Index achtet nicht darauf, wie weit ein Gebiet unter dem Mittel liegt: Verschiebungen auf derselben Seite des Mittels ändern ihn nicht. Nur für Größen, die sich teilen lassen, und Werte ab 0.',
    inAtlas:
      'Ohne Gewichte zählt jedes Gebiet gleich. Zurückgehaltene, geschützte und fehlende Werte bleiben draußen; ist das Mittel 0, gibt es keinen Wert.',
  },
  spreadBetweenAreas: {
    name: 'Streuung zwischen den Gebieten (Variationskoeffizient)',
    question: 'Wie weit liegen die Gebiete im Verhältnis zum Mittel auseinander?',
    method:
      'Die Standardabweichung der Werte x, gewichtet mit dem Bevölkerungsanteil p, wird durch das Mittel μ geteilt.',
    symbols: {
      V: 'Variationskoeffizient zwischen Gebieten, ab 0',
      pi: 'Anteil des Gebiets i an allen Gewichten',
      xi: 'Wert des Gebiets i, mindestens 0',
      mu: 'gewichtetes Mittel, über 0',
    },
    reading: '0,35 heißt: Ein Gebiet weicht üblicherweise um gut ein Drittel vom Mittel ab.',
    limits:
      'Nicht mit dem Variationskoeffizienten einer Befragung verwechseln: Der misst einen Fehler, dieser einen wirklichen Unterschied. Bei kleinen Grundzahlen steckt ein Teil Zufall darin. Liegt das Mittel nahe 0, wird der Wert beliebig groß.',
    inAtlas:
      'Geteilt wird durch die Zahl aller Gebiete, nicht durch eins weniger, denn es sind alle. Ohne Gewichte zählt jedes gleich. Zurückgehaltene und fehlende Werte bleiben draußen; ist das Mittel 0, gibt es keinen Wert.',
  },
} as const satisfies FamilyTexts;
