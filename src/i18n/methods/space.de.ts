import type { FamilyTexts } from './methodText.ts';

export const spaceDe = {
  contiguity: {
    name: 'Nachbarschaft durch gemeinsame Grenzen (Dame, Turm)',
    question: 'Welche Gebiete gelten als Nachbarn?',
    method:
      'Nachbarn nach der Dame-Regel (Queen) sind Gebiete, deren Ränder mindestens einen Eckpunkt teilen; nach der Turm-Regel (Rook) müssen sie ein Stück Grenze teilen, also zwei aufeinanderfolgende Eckpunkte. Die Eckpunkte V und Grenzstücke S kommen aus den Umrissen des Datenpakets.',
    symbols: {
      Ni: 'Nachbarn des Gebiets i',
      Vi: 'Eckpunkte des Umrisses von Gebiet i',
      Si: 'Grenzstücke (Paare aufeinanderfolgender Eckpunkte) von Gebiet i',
      empty: 'leere Menge',
    },
    reading:
      'Vier Gebiete, die sich in einem Punkt treffen, sind nach der Dame-Regel alle miteinander benachbart, nach der Turm-Regel nur die mit gemeinsamer Grenze.',
    limits:
      'Eine gemeinsame Grenze heißt nicht, dass man hinüberkommt: Fluss, Bahn und Wald trennen. Für Wege und Erreichbarkeit ist diese Nachbarschaft ungeeignet.',
    inAtlas:
      'Verglichen werden genau gleiche Eckpunkte; ein Fangabstand in Metern lässt sich angeben (Voreinstellung 0). Auch Löcher und Teilflächen zählen. Gebiete ohne gemeinsame Grenze sind Inseln. Gebiete ohne veröffentlichte Zahl verlieren ihre Verbindungen; diese werden nicht überbrückt.',
  },
  areaCentroid: {
    name: 'Schwerpunkt eines Gebiets',
    question:
      'Welcher Punkt steht für ein Gebiet, wenn Abstände zwischen Gebieten gebraucht werden?',
    method:
      'Der Umriss wird in Dreiecke zerlegt, die jede Kante mit einem festen Punkt bildet. Ihre Schwerpunkte werden mit der (vorzeichenbehafteten) Dreiecksfläche gewichtet gemittelt; Teilflächen werden zusammengezählt, Löcher abgezogen.',
    symbols: {
      C: 'Schwerpunkt (Länge und Breite, in Grad)',
      ck: 'Schwerpunkt des k-ten Dreiecks',
      ak: 'Fläche des k-ten Dreiecks, je nach Umlaufsinn positiv oder negativ',
    },
    reading:
      'Der Schwerpunkt ist der Punkt, auf dem die Fläche im Gleichgewicht läge. Bei gebogenen Gebieten kann er außerhalb liegen.',
    limits:
      'Er steht für die Fläche, nicht für die Menschen: In einem Gebiet mit viel Wald liegt er abseits der Häuser. Für Wege zu Angeboten rechnen Sie mit Siedlungspunkten.',
    inAtlas:
      'Gerechnet wird in Längen- und Breitengraden; der Fehler bleibt innerhalb einer Stadt unter einem Meter. Ein Gebiet ohne Fläche hat keinen Schwerpunkt und keine Nachbarn nach Abstand.',
  },
  distanceNeighbours: {
    name: 'Nachbarn innerhalb eines Abstands',
    question: 'Welche Gebiete liegen höchstens so weit auseinander?',
    method:
      'Nachbarn sind Gebiete, deren Punkte höchstens D Meter voneinander entfernt sind, die Grenze eingeschlossen. Der Abstand d wird auf dem Erdellipsoid gemessen. Als Anhalt dient der kleinste Abstand D₀, bei dem kein Gebiet ohne Nachbarn bleibt: der größte Abstand zum jeweils nächsten Gebiet.',
    symbols: {
      Ni: 'Nachbarn des Gebiets i',
      dij: 'Abstand der Punkte von i und j (Meter)',
      D: 'größter Abstand (Meter)',
      D0: 'kleinster Abstand ohne Inseln (Meter)',
    },
    reading:
      'Bei D = 2.000\u00a0m hat ein Gebiet in der dichten Stadt zehn Nachbarn, eines am Rand vielleicht keinen.',
    limits:
      'Ein Abstand, der am Rand gerade reicht, verbindet in der Mitte sehr viele Gebiete. Der Punkt eines großen Gebiets steht nur ungenau für seine Menschen.',
    inAtlas:
      'Einen voreingestellten Abstand gibt es nicht; er ist in Metern anzugeben. Gebiete ohne Punkt haben keine Nachbarn. Zurückgehaltene und fehlende Werte nehmen ein Gebiet aus der Rechnung, seine Verbindungen werden nicht ersetzt.',
  },
  nearestNeighbours: {
    name: 'Die k nächsten Nachbarn',
    question: 'Welche Gebiete liegen am nächsten, wenn jedes gleich viele Nachbarn haben soll?',
    method:
      'Für jedes Gebiet werden die k Gebiete mit den kleinsten Abständen d ihrer Punkte genommen, gemessen auf dem Erdellipsoid. Bei gleichem Abstand zählt das früher aufgeführte. Die Beziehung ist einseitig; auf Wunsch gilt als Nachbar, wer in einer der beiden Richtungen genannt ist.',
    symbols: {
      Ni: 'die k nächsten Nachbarn des Gebiets i',
      dij: 'Abstand der Punkte von i und j (Meter)',
      k: 'Zahl der Nachbarn je Gebiet',
    },
    reading:
      'Bei k = 5 hat jedes Gebiet fünf Nachbarn; am Stadtrand liegen sie weiter entfernt als in der Mitte.',
    limits:
      'Ein Gebiet am Rand erhält Nachbarn, mit denen es wenig verbindet. k bestimmt das Ergebnis mit; prüfen Sie mehrere Werte.',
    inAtlas:
      'k ist anzugeben: eine ganze Zahl von 1 bis zur Zahl der Punkte weniger 1. Inseln gibt es hier nicht, außer für Gebiete ohne Punkt oder wenn alle Nachbarn keine veröffentlichte Zahl haben.',
  },
  spatialWeights: {
    name: 'Räumliche Gewichte',
    question: 'Wie stark zählt jeder Nachbar?',
    method:
      'Binär zählt jeder Nachbar 1. Zeilenstandardisiert teilen sich die |Nᵢ| Nachbarn eines Gebiets das Gewicht 1; der gewichtete Wert der Umgebung (räumlicher Lag) ist dann ihr Mittel. Für G* gehört das Gebiet selbst zu seiner Umgebung.',
    symbols: {
      wij: 'Gewicht des Gebiets j für Gebiet i; 0, wenn nicht benachbart',
      Ni: 'Nachbarn des Gebiets i',
    },
    reading:
      'Zeilenstandardisiert wiegt bei vier Nachbarn jeder 0,25, bei zwei Nachbarn jeder 0,5.',
    limits:
      'Binäre Gewichte geben Gebieten mit vielen Nachbarn mehr Einfluss, zeilenstandardisierte denen mit wenigen. Ergebnisse mit verschiedenen Gewichten sind nicht vergleichbar. Die Gewichte sagen nichts über Verflechtungen wie Umzüge oder Schulwege.',
    inAtlas:
      'Welche Gewichte gelten, steht beim Ergebnis. Gebiete ohne veröffentlichte Zahl fallen mit ihren Verbindungen heraus; die Gewichte ihrer Nachbarn werden neu verteilt. Ein Gebiet ohne Nachbarn hat kein Gewicht.',
  },
  islands: {
    name: 'Inseln und Gebiete ohne Zahl',
    question: 'Was geschieht mit Gebieten, die keine Nachbarn oder keine Zahl haben?',
    method:
      'Zuerst fallen Gebiete ohne einfache Zahl heraus. Wer danach keinen Nachbarn mehr hat, ist eine Insel. Drei Regeln sind möglich: weglassen (Mittel und n nur aus Gebieten mit Nachbarn), behalten ohne zu zählen (im Mittel ja, in n nein) oder ganz behalten.',
    symbols: {
      n: 'Zahl der Gebiete, die in die Formeln eingeht',
      A: 'Gebiete mit einfacher Zahl',
      Ni: 'Nachbarn des Gebiets i',
      empty: 'leere Menge',
    },
    reading:
      'Der Hinweis „2 Inseln weggelassen“ bedeutet: Das Ergebnis spricht nur über die übrigen n Gebiete.',
    limits:
      'Eine richtige Regel gibt es nicht, und die Ergebnisse können weit auseinanderliegen. Vergleichen Sie Werte aus anderer Software nur mit derselben Regel (R spdep behält ohne zu zählen, PySAL behält ganz).',
    inAtlas:
      'Voreingestellt ist weglassen, denn eine Insel kann niemandem gleichen. Zurückgehaltene, geschützte und fehlende Werte werden nie ersetzt. Unter 30 Gebieten heißt das Ergebnis erkundend: ein Anlass, genauer hinzusehen, kein Befund.',
  },
  moran: {
    name: 'Morans I',
    question: 'Liegen ähnliche Werte räumlich beieinander?',
    method:
      'Die Abweichungen z vom Mittel werden für jedes Nachbarpaar multipliziert und mit w gewichtet addiert, bezogen auf die gesamte Streuung. Gleichen sich Nachbarn, sind die Produkte überwiegend positiv. Ohne Muster ist I im Mittel E(I), ein wenig unter 0.',
    symbols: {
      I: 'Morans I, meist zwischen −1 und 1, ohne Einheit',
      n: 'Zahl der Gebiete',
      S0: 'Summe aller Gewichte',
      wij: 'Gewicht des Nachbarn j für i',
      zi: 'Abweichung des Gebiets i vom Mittel',
      xi: 'Wert des Gebiets i',
      xBar: 'Mittel der Werte aller Gebiete',
      E: 'Mittel von I, wenn es kein Muster gibt',
    },
    reading:
      'I = 0,45 bei E(I) = −0,03: Hohe Werte liegen deutlich bei hohen, niedrige bei niedrigen. Ob das mehr als Zufall ist, sagt der Test.',
    limits:
      'Ein Wert für die ganze Stadt: Er sagt nicht, wo die Häufung liegt, und hängt von Gebietszuschnitt und Nachbarschaft ab. Raten aus kleinen Grundzahlen können ein Muster verwischen oder vortäuschen.',
    inAtlas:
      'Nötig sind drei Gebiete mit Zahlen und Nachbarn, die sich unterscheiden. Zurückgehaltene, geschützte und fehlende Werte bleiben mit ihren Verbindungen draußen. Inseln werden weggelassen, wenn nicht anders gewählt; unter 30 Gebieten ist das Ergebnis erkundend.',
  },
  bivariateMoran: {
    name: 'Bivariates Morans I',
    question:
      'Liegen Gebiete mit hohem x – etwa Bedarf – inmitten von Gebieten mit hohem y – etwa Angebot?',
    method:
      'Die Abweichungen u von x im Gebiet und v von y bei den Nachbarn werden multipliziert, gewichtet addiert und auf die Streuung beider bezogen. Daneben steht die gewöhnliche Korrelation r am selben Ort.',
    symbols: {
      Ixy: 'bivariates Morans I, ohne Einheit',
      n: 'Zahl der Gebiete',
      S0: 'Summe aller Gewichte',
      wij: 'Gewicht des Nachbarn j für i',
      ui: 'Abweichung von x im Gebiet i vom Mittel',
      vj: 'Abweichung von y im Gebiet j vom Mittel',
      r: 'Korrelation von x und y am selben Ort, von −1 bis 1',
    },
    reading:
      'Ein deutlich negativer Wert bei Bedarf und Angebot heißt: Um Gebiete mit hohem Bedarf herum ist wenig Angebot.',
    limits:
      'Das Maß sieht nicht auf x und y im selben Gebiet, wird aber von deren Korrelation mitbestimmt, wenn beide für sich gehäuft sind: Lesen Sie es nie ohne r. Es ist kein Beleg für Ursache und Wirkung. x und y zu vertauschen, ändert in der Regel das Ergebnis.',
    inAtlas:
      'Nur Gebiete, in denen beide Größen Zahlen sind, gehen ein. Ohne Nachbarn oder genau auf dem Mittel gibt es keine Zuordnung. Unter 30 Gebieten ist das Ergebnis erkundend.',
  },
  geary: {
    name: 'Gearys C',
    question: 'Wie verschieden sind unmittelbare Nachbarn?',
    method:
      'Für jedes Nachbarpaar wird der Unterschied der Werte quadriert, gewichtet und addiert, bezogen auf die Streuung aller Werte. Ohne Muster ist C im Mittel 1, bei ähnlichen Nachbarn kleiner, bei gegensätzlichen größer.',
    symbols: {
      C: 'Gearys C, ab 0, ohne Einheit',
      n: 'Zahl der Gebiete',
      S0: 'Summe aller Gewichte',
      wij: 'Gewicht des Nachbarn j für i',
      xi: 'Wert des Gebiets i',
      zi: 'Abweichung des Gebiets i vom Mittel',
    },
    reading: 'C = 0,6: Nachbarn unterscheiden sich deutlich weniger, als Gebiete im Ganzen es tun.',
    limits:
      'C achtet stärker auf Unterschiede zwischen Nachbarn, Morans I auf gemeinsame Abweichung vom Mittel; einzelne Ausreißer wirken auf C besonders. Auch C sagt nicht, wo etwas liegt.',
    inAtlas:
      'Beim Test wird das Vorzeichen gedreht, damit „mehr Ähnlichkeit als Zufall“ wie bei Morans I nach oben zeigt. Nötig sind drei Gebiete mit verschiedenen Zahlen. Nicht veröffentlichte Werte und, wenn nicht anders gewählt, Inseln bleiben draußen.',
  },
  generalG: {
    name: 'Globales G (Getis und Ord)',
    question: 'Häufen sich eher hohe oder eher niedrige Werte?',
    method:
      'Die Produkte der Werte benachbarter Gebiete werden durch die Summe der Produkte aller Paare geteilt. Liegt G über dem erwarteten Wert E(G), ballen sich hohe Werte; liegt es darunter, ballen sich niedrige.',
    symbols: {
      G: 'globales G, von 0 bis 1 bei binären Gewichten',
      wij: 'Gewicht des Nachbarn j für i',
      xi: 'Wert des Gebiets i, mindestens 0',
      S0: 'Summe aller Gewichte',
      n: 'Zahl der Gebiete',
      E: 'Mittel von G, wenn es kein Muster gibt',
    },
    reading:
      'Anders als Morans I unterscheidet G, ob es hohe oder niedrige Werte sind, die beieinanderliegen.',
    limits:
      'Nur für Größen mit natürlichem Nullpunkt, also Raten und Anzahlen, nicht für Veränderungen oder Indizes. Gibt es beide Häufungen, können sie sich aufheben.',
    inAtlas:
      'Negative Werte weist der Atlas zurück. Nötig sind vier Gebiete mit verschiedenen Zahlen; üblich sind binäre Gewichte. Zurückgehaltene, geschützte und fehlende Werte bleiben draußen. Die Varianz gilt für zufällige Verteilung der vorhandenen Werte.',
  },
  localMoran: {
    name: 'Lokales Morans I (LISA)',
    question: 'Wo gleichen sich Nachbarn, und wo fällt ein Gebiet aus seiner Umgebung heraus?',
    method:
      'Für jedes Gebiet wird seine Abweichung z vom Mittel mit der gewichteten Abweichung der Nachbarn multipliziert. Aus den Vorzeichen folgen vier Lagen: hoch in hoher, niedrig in niedriger, hoch in niedriger und niedrig in hoher Umgebung. Das Mittel der Iᵢ ist bei zeilenstandardisierten Gewichten Morans I.',
    symbols: {
      Ii: 'lokales Morans I des Gebiets i',
      zi: 'Abweichung des Gebiets i vom Mittel',
      m2: 'mittleres Quadrat der Abweichungen',
      wij: 'Gewicht des Nachbarn j für i',
      n: 'Zahl der Gebiete',
    },
    reading:
      '„Hoch in niedriger Umgebung“: ein Gebiet mit hohem Wert, dessen Nachbarn unter dem Mittel liegen.',
    limits:
      'Ohne Signifikanz bedeutet die Lage nichts; Karten aus rechnerischem Test und aus Permutation unterscheiden sich. Hoch heißt über dem Mittel der Gebiete, nicht schlecht. Bei wenigen Nachbarn ist die Normalnäherung grob.',
    inAtlas:
      'Ohne Nachbarn oder genau auf dem Mittel gibt es keine Aussage. Nicht veröffentlichte Werte nehmen nicht teil. Der Test hält den eigenen Wert fest und vergleicht die Umgebung mit zufälligen Umgebungen.',
  },
  getisOrd: {
    name: 'Getis–Ord Gᵢ und Gᵢ*',
    question: 'Wo liegen Häufungen hoher Werte (Hot Spots) und niedriger Werte (Cold Spots)?',
    method:
      'Die gewichtete Summe der Werte in der Umgebung wird mit dem verglichen, was bei zufälliger Verteilung zu erwarten wäre, und in Standardabweichungen ausgedrückt. Gᵢ* zählt das Gebiet selbst mit und nimmt Mittel x̄ und Streuung s aller Gebiete; Gᵢ lässt es weg und nimmt Mittel und Streuung der übrigen.',
    symbols: {
      Gi: 'standardisiertes G der Umgebung von i',
      wij: 'Gewicht von j für i; bei Gᵢ* auch j = i',
      xj: 'Wert des Gebiets j',
      xBar: 'Mittel der Werte, aus denen gezogen wird',
      s: 'ihre Standardabweichung (Teiler N)',
      N: 'Zahl dieser Werte: alle n Gebiete bei Gᵢ*, n − 1 bei Gᵢ',
      Wi: 'Summe der Gewichte von i',
      Qi: 'Summe ihrer Quadrate',
    },
    reading:
      'Ein Wert von 2,5 heißt: In dieser Umgebung liegen deutlich mehr hohe Werte, als der Zufall erwarten lässt.',
    limits:
      'Gᵢ findet keine Ausreißer: Ein hohes Gebiet inmitten niedriger bleibt unauffällig. „Hot Spot“ ist ein Fachwort und keine Bewertung des Quartiers.',
    inAtlas:
      'Nur Gebiete mit veröffentlichten Zahlen. Ohne Nachbarn gibt es Gᵢ nicht; für Gᵢ* ist ein solches Gebiet seine eigene Umgebung. Wer an alle grenzt, wird nicht getestet.',
  },
  spatialNormalTest: {
    name: 'Test räumlicher Maße mit der Normalverteilung',
    question: 'Ist ein räumliches Muster deutlicher, als der Zufall es hervorbrächte?',
    method:
      'Vom Maß T wird sein erwarteter Wert abgezogen und durch die Standardabweichung geteilt, die es ohne Muster hätte. Zwei Annahmen sind üblich: Die Werte stammen aus einer Normalverteilung, oder die vorhandenen Werte sind zufällig auf die Gebiete verteilt. Für Sozialdaten passt die zweite.',
    symbols: {
      z: 'Abweichung in Standardabweichungen',
      T: 'räumliches Maß, etwa Morans I',
      E: 'Erwartungswert ohne Muster',
      Var: 'Varianz ohne Muster',
    },
    reading:
      'z = 3,1 und p = 0,002: Ein so deutliches Muster entstünde in 2 von 1.000 zufälligen Verteilungen.',
    limits:
      'Bei wenigen Gebieten, schiefen Werten oder sehr ungleichen Nachbarzahlen ist die Näherung grob; dann gilt die Permutation. Der p-Wert sagt nichts über die Stärke des Musters.',
    inAtlas:
      'Für zufällige Verteilung sind vier Gebiete nötig. Grenzt jedes Gebiet an jedes, ändert sich das Maß nicht, und es gibt keinen Test. Unter 30 Gebieten heißt das Ergebnis erkundend.',
  },
  permutation: {
    name: 'Permutationstest',
    question: 'Wie oft ergibt ein Mischen der Werte ein so deutliches Muster wie das beobachtete?',
    method:
      'Die Werte werden M-mal zufällig auf die Gebiete verteilt, und das Maß wird jedes Mal neu berechnet. r zählt, wie oft es mindestens so groß ausfällt. Bei lokalen Maßen bleibt der eigene Wert an seinem Platz, und nur die Umgebung wird aus den übrigen Gebieten gezogen (bedingte Permutation).',
    symbols: {
      p: 'einseitiger Pseudo-p-Wert (mindestens so hoch)',
      q: 'dasselbe für die andere Seite (höchstens so hoch)',
      pTwo: 'zweiseitiger Pseudo-p-Wert, höchstens 1',
      r: 'Durchgänge mit mindestens so hohem Maß',
      s: 'Durchgänge mit höchstens so hohem Maß',
      M: 'Zahl der Durchgänge',
    },
    reading:
      'Bei M = 999 und r = 4 ist der Pseudo-p-Wert 0,005: Nur 4 von 999 zufälligen Karten waren so deutlich.',
    limits:
      'Kleiner als 1 ÷ (M + 1) kann er nie werden; für viele Tests zugleich braucht es mehr Durchgänge. GeoDa und PySAL nehmen nur die kleinere Seite und finden deshalb doppelt so leicht etwas.',
    inAtlas:
      'Der Zufall beginnt mit einem festen Startwert: Dieselbe Rechnung ergibt dasselbe Ergebnis. Gezeigt wird nichts mit weniger als 999 Durchgängen. Gezogen wird ohne Zurücklegen, wenn nicht anders gewählt; ein Gebiet ohne Nachbarn erhält 1.',
  },
  localClusters: {
    name: 'Karte der Häufungen und ihre Signifikanz',
    question: 'Welche der vielen Gebiete zeigt die Karte als Häufung?',
    method:
      'Jedes Gebiet hat einen p-Wert. Ohne Korrektur zählt p unter α. Mit Korrektur werden alle p-Werte für die Zahl der Tests m angepasst (Falschentdeckungsrate), und es zählt p̃ bis α; so bleibt der Anteil falscher Funde begrenzt.',
    symbols: {
      pAdj: 'angepasster p-Wert an i-ter Stelle',
      p: 'p-Wert an j-ter Stelle, aufsteigend geordnet',
      m: 'Zahl der möglichen Tests',
      R: 'nötige Durchgänge der Permutation',
      s: '1 bei einseitigem, 2 bei zweiseitigem Test',
      alpha: 'Signifikanzniveau, etwa 0,05',
    },
    reading:
      '„Nicht gesichert“ und „keine Aussage möglich“ sind zweierlei: Im ersten Fall wurde geprüft und nichts gefunden, im zweiten konnte nicht geprüft werden.',
    limits:
      'Ohne Korrektur erscheinen von 40 Gebieten im Mittel zwei rein zufällig. Mit Korrektur verschwinden auch schwache echte Häufungen. Benachbarte Tests hängen zusammen; die Karte ist ein Hinweis, kein Beweis.',
    inAtlas:
      'Ob rechnerischer Test oder Permutation, steht beim Ergebnis: Beide weichen voneinander ab. Der Atlas nennt, wie viele Durchgänge R nötig sind, damit ein einzelnes Gebiet überhaupt auffallen kann. Zurückgehaltene und fehlende Werte ergeben „keine Aussage“.',
  },
  areaRegression: {
    name: 'Gerade durch die Gebiete (kleinste Quadrate)',
    question: 'Wie treten zwei Indikatoren in den Gebieten gemeinsam auf?',
    method:
      'Durch die Punkte wird die Gerade mit der Steigung b gelegt, deren senkrechte Abstände e im Quadrat zusammen am kleinsten sind. Das Band zeigt, wo die Gerade mit 95\u00a0% Sicherheit verläuft. Ein Gebiet liegt weit daneben, wenn sein Abstand von der Geraden ohne dieses Gebiet, gemessen an deren Streuung, über 2 liegt.',
    symbols: {
      b: 'Steigung: Einheiten nach oben je Einheit nach rechts',
      xi: 'Wert des Gebiets i nach rechts',
      yi: 'Wert des Gebiets i nach oben',
      R: 'Anteil der Unterschiede, der mit der Geraden einhergeht (0 bis 1)',
      q: 'Quantil der t-Verteilung mit n − 2 Freiheitsgraden',
      s: 'Standardabweichung um die Gerade',
      n: 'Zahl der Gebiete',
      ti: 'studentisiertes Residuum des Gebiets i',
      ei: 'senkrechter Abstand des Gebiets i von der Geraden',
      sOthers: 'Standardabweichung um die Gerade ohne das Gebiet i',
      hi: 'Hebel des Gebiets i: wie weit außen es nach rechts oder links liegt',
    },
    reading:
      'Zeigt das Band nach oben und R² ist groß, so sind beide Indikatoren meist in denselben Gebieten hoch. Die genannten Gebiete passen nicht in dieses Bild und lohnen einen zweiten Blick.',
    limits:
      'Das ist kein Nachweis einer Ursache, und über einzelne Menschen sagt es nichts. Nachbargebiete ähneln sich, deshalb ist das Band eher zu schmal. Haben beide Anteile denselben Nenner, gehen sie schon deshalb zusammen.',
    inAtlas:
      'Erst ab fünf Gebieten; jedes zählt gleich, ob groß oder klein. Nur Gebiete der Ebene mit zwei sicheren Werten gehen ein; Spannen, zurückgehaltene und fehlende Werte bleiben draußen.',
  },
} as const satisfies FamilyTexts;
