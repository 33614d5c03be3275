import type { FamilyTexts } from './methodText.ts';

export const disclosureDe = {
  minimumCount: {
    name: 'Mindestfallzahl und „unter 3“',
    question: 'Warum steht statt einer Zahl „unter 3“?',
    method:
      'Zählt eine Gruppe weniger als m Personen, ließe sich auf Einzelne schließen. Solche Zahlen x veröffentlicht die Quelle nicht. Bei der Bundesagentur für Arbeit ist m meist 3; andere Statistikstellen nehmen 5 oder 10. Ob die Null gezeigt wird, legt z fest.',
    symbols: {
      x: 'Anzahl (Personen)',
      m: 'kleinste Anzahl, die veröffentlicht wird',
      z: 'kleinste Anzahl, die geschützt wird: 1, wenn die Null gezeigt wird, sonst 0',
    },
    reading:
      '„Unter 3“ heißt: 0, 1 oder 2, mehr ist nicht bekannt. Es heißt nicht null und nicht „ungefähr 1“.',
    limits:
      'Versuchen Sie nicht, den Wert aus Summen oder Vorjahren zu erschließen, und setzen Sie keine 1 oder 1,5 dafür ein: Auch Quoten und Ranglisten daraus wären falsch oder würden etwas verraten.',
    inAtlas:
      'Der Atlas rechnet mit der ganzen Spanne von 0 bis m − 1: Quoten werden zu „von … bis …“. In Karten hat der Zustand ein eigenes Muster, in der Rangfolge keinen Rang. Die Mindestfallzahl nennt das Datenpaket.',
  },
  secondarySuppression: {
    name: 'Zum Schutz gesperrt (Gegensperrung)',
    question: 'Warum fehlt eine Zahl, die selbst gar nicht klein ist?',
    method:
      'Ist in einer Summe nur ein Teil zurückgehalten, ergibt er sich durch Abziehen. Deshalb werden weitere Zahlen gesperrt, bis jede geschützte Zahl mindestens zwei Werte haben kann. Gesucht werden die Sperrungen mit dem kleinsten Verlust: Jede Zelle c hat ein Gewicht w, das sagt, wie viele Angaben mit ihr verloren gehen.',
    symbols: {
      C: 'zusätzlich gesperrte Zellen',
      wc: 'Gewicht der Zelle c: Angaben, die mit ihr verloren gehen',
      low: 'kleinste mögliche Anzahl der geschützten Zelle s',
      high: 'größte mögliche Anzahl der geschützten Zelle s',
      v: 'verlangte Spanne, mindestens 1',
    },
    reading:
      '„Geschützt“ heißt: Die Zahl liegt vor und kann groß oder klein sein; gezeigt würde sie eine andere verraten.',
    limits:
      'Nicht als klein, auffällig oder fehlend deuten und nicht schätzen. Der gefundene Satz von Sperrungen ist gut, aber nicht immer der kleinstmögliche.',
    inAtlas:
      'Eine geschützte Zahl hat im Atlas keine Spanne und keine Farbe der Skala. Alles, was mit ihr gerechnet wird, ist ebenfalls geschützt. Zahlen der ganzen Stadt bleiben stehen, sofern sie nicht selbst klein sind; überflüssige Sperrungen werden wieder aufgehoben.',
  },
  disclosureAudit: {
    name: 'Prüfung auf Rückrechenbarkeit',
    question:
      'Lässt sich eine zurückgehaltene Zahl aus allem anderen, was veröffentlicht ist, berechnen?',
    method:
      'Alle Zahlen x stehen in Beziehungen: Teile ergeben Summen, Gebiete ergeben die Stadt, Quoten haben Nenner. Für jede zurückgehaltene Zahl wird gefragt, welche kleinste und größte ganze Zahl mit allem Veröffentlichten vereinbar ist – zuerst durch wiederholtes Einengen der Spannen, dann durch lineare Optimierung.',
    symbols: {
      low: 'kleinste mögliche Anzahl der Zelle c',
      high: 'größte mögliche Anzahl der Zelle c',
      xc: 'Anzahl in der Zelle c, eine ganze Zahl ab 0',
      a: 'Vorzeichen oder Faktor der Zelle j in der Beziehung r',
      b: 'was die Beziehung r mindestens und höchstens ergibt',
      s: 'was das Zeichen der Zelle j verrät, etwa 0 bis 2',
    },
    reading:
      'Fallen beide Grenzen zusammen, ist die Zahl zurückgerechnet. Eine Spanne von 0 bis 2 bei „unter 3“ ist sicher.',
    limits:
      'Die Prüfung kennt nur die angegebenen und die in den Zahlen gefundenen Beziehungen. Vorwissen einzelner Personen und fremde Tabellen kennt sie nicht. Sie ersetzt nicht das Urteil der Statistikstelle.',
    inAtlas:
      'Jedes Datenpaket wird beim Erstellen geprüft. Bleibt eine Zahl zurückrechenbar, entsteht keine Veröffentlichung. Der Bericht nennt nur, wie viele Zahlen betroffen sind, nie welche.',
  },
  rateDisclosure: {
    name: 'Rückschluss aus Quoten',
    question: 'Verrät eine veröffentlichte Quote die Zahl, die dahintersteht?',
    method:
      'Zu einer auf h Nachkommastellen gerundeten Quote q mit bekanntem Nenner n passen nur die ganzen Zahlen x im Rundungsbereich. Gibt es nur eine und liegt sie unter der Mindestfallzahl, ist sie verraten.',
    symbols: {
      x: 'mögliche Anzahl, ganze Zahl',
      q: 'veröffentlichte Quote',
      n: 'Nenner (Personen)',
      k: 'Bezug der Quote, 100 bei Prozent',
      h: 'Nachkommastellen der Quote',
    },
    reading:
      '0,4\u00a0% von 480\u00a0Personen können nur 2\u00a0Personen sein: Die Quote muss dann ebenso geschützt werden wie die Zahl.',
    limits:
      'Dasselbe gilt für Kartenfarbe, Tooltip, Download, Trendpunkt und Index: Alles, was aus der Zahl gerechnet ist, kann sie verraten. Weniger Nachkommastellen helfen, aber nicht immer.',
    inAtlas:
      'Beide Enden des Rundungsbereichs zählen mit, weil die Richtung der Rundung unbekannt ist. Im Atlas ist eine Quote aus einer zurückgehaltenen Zahl eine Spanne, aus einer geschützten „geschützt“ – nie eine gerundete Zahl.',
  },
  dominance: {
    name: 'Dominanzregel',
    question: 'Verrät eine Summe zu viel über ihren größten Beitrag?',
    method:
      'Tragen die n größten Beiträge x zusammen mehr als den Anteil k zur Summe bei, wird die Summe nicht veröffentlicht: Wer dazugehört oder die Lage kennt, könnte den größten gut schätzen.',
    symbols: {
      xi: 'Beitrag an i-ter Stelle, der größte zuerst',
      n: 'Zahl der größten Beiträge',
      k: 'höchster zulässiger Anteil, von 0 bis 1',
      X: 'Summe aller Beiträge',
    },
    reading:
      'Eine Kita betreut 95 von 100 Kindern einer Gruppe: Die Summe 100 beschriebe praktisch diese eine Einrichtung.',
    limits:
      'Die Regel gilt für Beiträge von Trägern, Betrieben oder Einrichtungen, nicht für Personenzahlen. n und k werden von der Statistikstelle festgelegt und meist nicht veröffentlicht. Wer mehrere Summen kennt, kann trotzdem etwas erfahren; dagegen hilft die Prüfung der Tabelle.',
    inAtlas:
      'Es gibt keine voreingestellten Werte. Eine leere Summe oder eine aus lauter Nullen gilt nicht als dominiert. Negative Beiträge werden zurückgewiesen.',
  },
  pPercentRule: {
    name: 'p-Prozent-Regel',
    question: 'Könnte der zweitgrößte Beitragende den größten zu genau schätzen?',
    method:
      'Der Zweite kennt seinen eigenen Beitrag x₂ und zieht ihn von der Summe X ab. Was dann neben dem größten Beitrag x₁ noch übrig ist, ist sein Schätzfehler. Ist dieser Rest kleiner als der Anteil p von x₁, wird die Summe nicht veröffentlicht.',
    symbols: {
      X: 'Summe aller Beiträge',
      x1: 'größter Beitrag',
      x2: 'zweitgrößter Beitrag',
      p: 'kleinster zulässiger Schätzfehler als Anteil, etwa 0,1',
    },
    reading:
      'Summe 100, größter Beitrag 60, zweiter 35: Der Rest ist 5, das sind 8\u00a0% von 60. Bei p = 10\u00a0% bleibt die Summe geheim.',
    limits:
      'Wie die Dominanzregel nur für Beiträge von Trägern und Betrieben. Absprachen mehrerer Beitragender deckt sie nicht ab, ebenso wenig Wissen aus anderen Tabellen.',
    inAtlas:
      'p ist anzugeben; einen voreingestellten Wert gibt es nicht. Ohne positiven Beitrag greift die Regel nicht.',
  },
  informationLoss: {
    name: 'Informationsverlust durch Schutz',
    question: 'Wie viel geht durch die zusätzlichen Sperrungen verloren?',
    method:
      'Gezählt werden die zusätzlich gesperrten Zellen C, ihr Anteil V an allen Zellen P, die sonst veröffentlicht würden, die Summe ihrer Gewichte w und die Summe ihrer Anzahlen x.',
    symbols: {
      V: 'Anteil der zusätzlich gesperrten Zellen, von 0 bis 1',
      C: 'zusätzlich gesperrte Zellen',
      P: 'Zellen, die nicht für sich zu schützen sind',
      G: 'verlorenes Gewicht',
      wc: 'Gewicht der Zelle c',
      N: 'Summe der gesperrten Anzahlen',
      xc: 'Anzahl in der Zelle c',
    },
    reading:
      '„4\u00a0% der Zahlen, 0,6\u00a0% der Summe“: Gesperrt sind vor allem kleine Zahlen, das Gesamtbild bleibt.',
    limits:
      'Der Anteil sagt nicht, ob gerade die wichtigen Zahlen fehlen; das sollen die Gewichte ausdrücken. Was die Quelle selbst zurückhält, ist darin nicht enthalten.',
    inAtlas:
      'Gibt es nichts, was veröffentlicht werden könnte, ist der Anteil 0. Der veröffentlichte Bericht nennt nur Anzahlen und Anteile, nie einzelne Zellen oder Werte.',
  },
  roundingToBase: {
    name: 'Runden auf Vielfache',
    question: 'Was bedeuten Zahlen, die auf 3, 5 oder 10 gerundet sind?',
    method:
      'Jede Anzahl x wird auf das nächste Vielfache von b gerundet, genau in der Mitte nach oben. Jede Zelle und jede Summe wird für sich aus der wahren Zahl gerundet.',
    symbols: {
      r: 'gerundete Anzahl',
      x: 'wahre Anzahl, ganze Zahl ab 0',
      b: 'Basis: 3, 5 oder 10',
    },
    reading: 'Bei b = 5 steht 15 für 13 bis 17.',
    limits:
      'Gerundete Teile ergeben nicht genau die gerundete Summe; das ist kein Fehler. Aus gerundeten Zahlen keine Quoten rechnen, vor allem nicht bei kleinen Zahlen. Mehrere Tabellen mit verschiedener Rundung können zusammen doch etwas verraten.',
    inAtlas:
      'Üblich sind 3 (Volkszählungen), 5 (Kommunen, Baden-Württemberg) und 10 (interaktive Tabellen der Bundesagentur). Eine gerundete 0 ist keine wahre 0. Zurückgehaltene und fehlende Zahlen werden nicht gerundet.',
  },
  randomRounding: {
    name: 'Zufälliges Runden',
    question: 'Wie lässt sich runden, ohne dass Summen im Mittel verfälscht werden?',
    method:
      'Die Anzahl x wird auf eines der beiden benachbarten Vielfachen von b gerundet. Nach oben geht es mit der Wahrscheinlichkeit Rest d durch Basis b, sodass die gerundete Zahl im Mittel die wahre ist.',
    symbols: {
      r: 'gerundete Anzahl',
      x: 'wahre Anzahl, ganze Zahl ab 0',
      b: 'Basis: 3, 5 oder 10',
      d: 'Rest von x bei Teilung durch b',
    },
    reading: 'Bei b = 3 wird 4 in zwei von drei Fällen zu 3 und in einem Fall zu 6.',
    limits:
      'Eine einzelne Zahl kann um bis zu b − 1 abweichen. Dieselbe Zahl darf nur einmal gezogen werden: Wiederholtes Ziehen würde den Schutz herausmitteln. Quoten aus kleinen gerundeten Zahlen sind unbrauchbar.',
    inAtlas:
      'Der Zufall kommt aus einem festen Startwert, damit dieselbe Zahl überall gleich gerundet ist. Vielfache von b, auch die 0, bleiben unverändert. Es gibt keine Voreinstellung für b.',
  },
  controlledRounding: {
    name: 'Kontrolliertes Runden',
    question: 'Wie lässt sich eine ganze Tabelle runden, sodass die Summen weiter stimmen?',
    method:
      'Jede Anzahl x geht auf eines ihrer beiden benachbarten Vielfachen von b, Vielfache bleiben. Unter allen Möglichkeiten wird eine gesucht, bei der jede Summe der Tabelle aus ihren Teilen aufgeht; die nächstgelegenen Vielfachen werden zuerst versucht, Gleichstände entscheidet der Zufall.',
    symbols: {
      rc: 'gerundete Anzahl der Zelle c',
      xc: 'wahre Anzahl der Zelle c',
      b: 'Basis: 3, 5 oder 10',
      a: 'Vorzeichen der Zelle c in der Summe j',
    },
    reading:
      'Anders als beim einfachen Runden ergeben die gerundeten Gebiete genau die gerundete Stadt.',
    limits:
      'Eine einzelne Zahl kann weiter vom wahren Wert liegen als beim einfachen Runden, aber nie um b oder mehr. Für zweidimensionale Tabellen gibt es immer eine Lösung, für beliebige nicht.',
    inAtlas:
      'Alle Anzahlen der Tabelle müssen bekannt sein; zurückgehaltene werden nicht ersetzt. Findet sich keine Lösung, gibt es kein Ergebnis statt einer fast richtigen Tabelle. Der Zufall hat einen festen Startwert.',
  },
} as const satisfies FamilyTexts;
