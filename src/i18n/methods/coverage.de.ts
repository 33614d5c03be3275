import type { FamilyTexts } from './methodText.ts';

export const coverageDe = {
  nearestOffer: {
    name: 'Nächstes Angebot',
    question: 'Wie weit haben es die Menschen zum nächsten passenden Angebot?',
    method:
      'Für jeden Wohnort wird unter den Angeboten J, die teilnehmen, der kleinste Aufwand c gesucht. Für ein Gebiet oder die Stadt wird der Median über die Menschen gebildet: die Entfernung, die die Hälfte nicht überschreitet.',
    symbols: {
      ci: 'Aufwand von Wohnort i zum nächsten Angebot',
      cij: 'Aufwand von Wohnort i zu Angebot j (Meter oder Minuten)',
      J: 'Angebote, die zur Frage passen',
    },
    reading:
      '„Median 640\u00a0m“: Die Hälfte der Kinder hat höchstens 640\u00a0m zum nächsten Spielplatz.',
    limits:
      'Das nächste Angebot kann voll, geschlossen oder unpassend sein; Plätze und Auswahl zählen hier nicht. Ein Mittelwert würde durch wenige weite Wege verzerrt, deshalb der Median.',
    inAtlas:
      'Wo kein Angebot erreicht wird, gibt es keine Entfernung; sie wird nicht durch eine große Zahl ersetzt. Bei gleichem Aufwand zählt das zuerst aufgeführte Angebot.',
  },
  shareWithinReach: {
    name: 'Anteil der Zielgruppe in Reichweite',
    question: 'Wie viele Menschen der Zielgruppe erreichen ein Angebot innerhalb der Grenze?',
    method:
      'Jeder Wohnort zählt 1, wenn sein Aufwand c zum nächsten Angebot höchstens D ist, sonst 0. Der Anteil ist das mit den Menschen w gewichtete Mittel.',
    symbols: {
      A: 'Anteil in Reichweite, von 0 bis 1',
      wi: 'Menschen der Zielgruppe am Wohnort i',
      ai: '1, wenn in Reichweite, sonst 0',
      ci: 'Aufwand zum nächsten Angebot',
      D: 'Grenze (Meter oder Minuten)',
    },
    reading:
      '„84\u00a0% innerhalb von 500\u00a0m“: 84 von 100 Kindern wohnen höchstens 500\u00a0m Weg von einem Spielplatz entfernt.',
    limits:
      'Ein Anteil an Menschen, nie an Fläche. Eine harte Grenze macht aus 490 und 510\u00a0m einen Unterschied, den niemand spürt; sehen Sie auch auf den Median. Ob der Platz reicht, sagt der Anteil nicht.',
    inAtlas:
      'Die Grenze ist eingeschlossen. Wo nichts erreicht wird, zählt 0. Hat ein bewohnter Ort keine Zahl, erhält das Gebiet keine; zurückgehaltene Zahlen ergeben eine Spanne.',
  },
  supplyPerHead: {
    name: 'Versorgungsquote',
    question: 'Wie viele Plätze oder Angebote kommen auf 100 (oder 1.000) Menschen der Zielgruppe?',
    method:
      'Die Plätze S der Angebote im Gebiet werden durch die Zahl P der Zielgruppe geteilt und mit dem Bezug k malgenommen.',
    symbols: {
      Q: 'Plätze oder Angebote je k Menschen',
      S: 'Plätze oder Angebote im Gebiet',
      P: 'Menschen der Zielgruppe im Gebiet',
      k: 'Bezug, 100 oder 1.000',
    },
    reading:
      '„38\u00a0Plätze je 100 Kinder unter 3“: Für 38 von 100 gibt es im Gebiet einen Platz.',
    limits:
      'Gebietsgrenzen zählen hier wie Mauern: Wer jenseits der Straße wohnt, gehört nicht dazu. Für nahe gelegene Angebote nehmen Sie ein Maß der Erreichbarkeit. Quoten nicht mitteln; für größere Gebiete erst Plätze und Zielgruppe addieren.',
    inAtlas:
      'Ein Gebiet ohne Angebote hat 0, eines mit unbekannter Platzzahl „keine Angabe“. Zurückgehaltene Zielgruppe: Spanne; leere Zielgruppe: entfällt. Kleine Zielgruppen werden gekennzeichnet.',
  },
  supplyGap: {
    name: 'Versorgungslücke',
    question: 'Wie viele Plätze fehlen, um einen Richtwert zu erreichen?',
    method:
      'Die Zielgruppe P mal dem Richtwert (s Plätze je k Menschen) ist der Bedarf; davon werden die vorhandenen Plätze S abgezogen. Ein negatives Ergebnis heißt: mehr Plätze als nach dem Richtwert nötig.',
    symbols: {
      L: 'fehlende Plätze; negativ bei Überschuss',
      P: 'Menschen der Zielgruppe',
      s: 'Plätze nach dem Richtwert',
      k: 'Menschen, auf die sich der Richtwert bezieht',
      S: 'vorhandene Plätze',
    },
    reading: 'Bei 400 Kindern, Richtwert 35 je 100 und 120\u00a0Plätzen fehlen 20.',
    limits:
      'Der Richtwert ist eine Setzung, keine Messung: Sagen Sie, woher er kommt. Anders als Rangunterschiede lassen sich Plätze addieren, aber Überschüsse eines Gebiets helfen einem anderen nur, wenn sie erreichbar sind.',
    inAtlas:
      'Es gibt keinen voreingestellten Richtwert. Zurückgehaltene Zielgruppen ergeben eine Spanne. Fehlt eine Platzzahl oder ist eine Zahl geschützt, bleibt die Lücke ohne Wert und wird nicht mit 0 gerechnet.',
  },
  suppliedAmount: {
    name: 'Welche Angebote zählen und wie viel',
    question: 'Welches Angebot besteht für die Zielgruppe am Stichtag?',
    method:
      'Ein Angebot nimmt teil, wenn es am Stichtag geöffnet ist und sein Alter zur Zielgruppe passt. Gezählt werden seine Plätze k oder schlicht 1. Dient es auch anderen Altersjahren, zählt es je nach Einstellung ganz, gar nicht oder mit dem Anteil a der gemeinsamen Altersjahre.',
    symbols: {
      Sj: 'was Angebot j beiträgt (Plätze oder Angebote)',
      kj: 'Plätze des Angebots j, oder 1',
      aj: 'Anteil der gemeinsamen Altersjahre, von 0 bis 1',
      u: 'jüngstes Alter: des Angebots j und der Zielgruppe (z)',
      o: 'ältestes Alter: des Angebots j und der Zielgruppe (z)',
    },
    reading:
      'Ein Jugendclub für 10- bis 19-Jährige zählt für die Zielgruppe 14 bis 17 anteilig zu 4 ÷ 10.',
    limits:
      'Die Rechnung nimmt an, dass alle Altersjahre ein Angebot gleich nutzen. Öffnungszeiten, Qualität und Kosten sieht sie nicht. Bevölkerung und Angebot müssen denselben Stichtag haben.',
    inAtlas:
      'Ist die Zahl der Plätze nicht bekannt, wird das Angebot genannt und nie als 0 gezählt; Platzzahlen im Gebiet und im Umkreis bleiben dann offen. Ein offenes Ende der Altersspanne gilt bis 100 Jahre.',
  },
  reachableSupply: {
    name: 'Erreichbares Angebot (Hansen)',
    question: 'Wie viele Plätze oder Angebote erreicht man von einem Wohnort aus?',
    method:
      'Die Plätze S aller Angebote werden addiert, jedes mit dem Gewicht W seiner Entfernung d. Ohne Abstufung ist das die Zahl der Plätze innerhalb der Grenze.',
    symbols: {
      Ai: 'erreichbares Angebot am Wohnort i',
      Sj: 'Plätze des Angebots j, oder 1',
      W: 'Gewicht der Entfernung',
      dij: 'Aufwand von i nach j (Meter oder Minuten)',
    },
    reading: '„5 Spielplätze innerhalb von 10 Minuten“: Auswahl, nicht Versorgung.',
    limits:
      'Wie viele Menschen sich das Angebot teilen, geht nicht ein: Im dicht bewohnten Viertel kann viel erreichbar und doch alles voll sein. Dafür gibt es die Einzugsgebietsverfahren. Mit Abstufung hat der Wert keine anschauliche Einheit.',
    inAtlas:
      'Wird nichts erreicht, ist der Wert 0, nicht „keine Angabe“. Angebote, deren Plätze nicht bekannt sind, fehlen und werden genannt.',
  },
  twoStepCatchment: {
    name: 'Einzugsgebiete in zwei Schritten (2SFCA)',
    question:
      'Wie viele Plätze kommen auf einen Menschen, wenn sich alle in Reichweite ein Angebot teilen?',
    method:
      'Erster Schritt: Die Plätze S jedes Angebots werden durch alle Menschen P geteilt, die es innerhalb von D erreichen. Zweiter Schritt: Jeder Wohnort addiert die Verhältnisse R aller Angebote, die er erreicht.',
    symbols: {
      Rj: 'Plätze je Mensch im Einzugsgebiet des Angebots j',
      Sj: 'Plätze des Angebots j',
      Pk: 'Menschen der Zielgruppe am Wohnort k',
      Ai: 'erreichbare Plätze je Mensch am Wohnort i',
      d: 'Aufwand zwischen Wohnort und Angebot',
      D: 'Grenze des Einzugsgebiets, eingeschlossen',
    },
    reading:
      '0,31 heißt: Auf 100 Kinder an diesem Wohnort kommen rechnerisch 31 erreichbare Plätze.',
    limits:
      'Wo sich viele Einzugsgebiete überlagern, fällt der Wert zu hoch aus. Innerhalb der Grenze zählt jeder Weg gleich. Am Stadtrand fehlt die Nachfrage von außerhalb, wenn das Datenpaket sie nicht kennt.',
    inAtlas:
      'Wird nichts erreicht, ist A = 0. Angebote ohne erreichbare Nachfrage werden genannt und nicht verteilt. Zurückgehaltene Zahlen ergeben eine Spanne; geschützte und fehlende machen alle Werte, die von ihnen abhängen, dazu.',
  },
  enhancedCatchment: {
    name: 'Einzugsgebiete mit Entfernungsgewicht (E2SFCA)',
    question:
      'Wie viele Plätze kommen auf einen Menschen, wenn nahe Angebote mehr zählen als ferne?',
    method:
      'Wie das Verfahren in zwei Schritten, nur wird in beiden Schritten dasselbe Gewicht W der Entfernung d benutzt: Nahe Menschen beanspruchen ein Angebot stärker, und nahe Angebote nützen mehr. Statt Zonen ist auch ein stetiges Gewicht möglich (Gravitationsform).',
    symbols: {
      Rj: 'Plätze je gewichtetem Menschen beim Angebot j',
      Sj: 'Plätze des Angebots j',
      Pk: 'Menschen der Zielgruppe am Wohnort k',
      Ai: 'erreichbare Plätze je Mensch am Wohnort i',
      W: 'Gewicht der Entfernung, 0 jenseits der Grenze',
      d: 'Aufwand zwischen Wohnort und Angebot',
    },
    reading:
      'Das Doppelte des Stadtwerts heißt doppelt so gute Versorgung, alle Wege und Mitnutzer eingerechnet.',
    limits:
      'Das Gewicht ist eine Annahme; andere Zonen ergeben andere Ränge. Kein Beleg für wirkliche Nutzung. Am Stadtrand fehlt Nachfrage von außerhalb.',
    inAtlas:
      'Die verteilten Plätze ergeben in der Summe genau die der erreichten Angebote. Nicht erreichte Angebote werden genannt. Zurückgehaltene Zahlen ergeben eine Spanne; kann die ganze Nachfrage eines Angebots 0 sein, gilt es als geschützt.',
  },
  distanceDecay: {
    name: 'Gewicht der Entfernung',
    question: 'Wie viel weniger zählt ein Angebot, je weiter es entfernt ist?',
    method:
      'Jeder Aufwand d erhält ein Gewicht W. Ohne Abstufung: 1 bis zur Grenze D. In Zonen: ein festes Gewicht je Zone. Stetig: als Potenz, exponentiell oder nach der Glockenkurve. Jenseits der Grenze zählt nichts, sie selbst zählt noch mit.',
    symbols: {
      W: 'Gewicht beim Aufwand d',
      d: 'Aufwand (Meter oder Minuten)',
      D: 'Grenze, eingeschlossen',
      wr: 'Gewicht der Zone r mit der oberen Grenze Dᵣ',
      m: 'kleinster angenommener Aufwand',
      b: 'Exponent oder Rate der Abnahme',
      s: 'Breite der Glockenkurve',
      e: 'eulersche Zahl, rund 2,718',
    },
    reading:
      'Bei den Zonen 10, 20, 30 Minuten mit 1; 0,68; 0,22 zählt ein Angebot in 15 Minuten gut zwei Drittel.',
    limits:
      'Wie schnell das Gewicht abnimmt, ist eine Annahme über Verhalten und je nach Angebot verschieden. Rechnen Sie mit zwei Annahmen und vergleichen Sie.',
    inAtlas:
      'Hinterlegt sind die Gewichte von Luo und Qi: langsam 1; 0,68; 0,22 und schnell 1; 0,42; 0,09. Die Potenz ist bei 0 nicht bestimmt; deshalb gilt ein kleinster Aufwand m, der anzugeben ist.',
  },
  relativeAccess: {
    name: 'Versorgung im Verhältnis zur Stadt',
    question: 'Ist ein Ort besser oder schlechter versorgt als die Stadt im Mittel?',
    method:
      'Der Wert A eines Einzugsgebietsverfahrens wird durch die Plätze je Mensch der ganzen Stadt geteilt.',
    symbols: {
      ai: 'Vielfaches des Stadtwerts',
      Ai: 'erreichbare Plätze je Mensch am Wohnort i',
      S: 'Plätze der Stadt',
      P: 'Menschen der Zielgruppe in der Stadt',
    },
    reading:
      '1 ist der Durchschnitt der Stadt, 0,5 die Hälfte davon, 0 heißt: kein Angebot in Reichweite.',
    limits:
      'Der Bezug ist die eigene Stadt: Überall 1 heißt gleichmäßig, nicht ausreichend. Wie viele Plätze nötig sind, sagt erst ein Richtwert. Nicht zwischen Städten vergleichen.',
    inAtlas:
      'Nötig ist ein Stadtwert über 0. Zurückgehaltene Zahlen bleiben Spannen, geschützte und fehlende bleiben ohne Wert. Die Hinweise zu den Werten werden übernommen.',
  },
  bestLocations: {
    name: 'Beste Standorte (größte Abdeckung)',
    question: 'Mit welchen k neuen Standorten erreichen die meisten Menschen ein Angebot?',
    method:
      'Unter den möglichen Standorten wird zuerst der gewählt, der die meisten noch nicht Versorgten innerhalb von D erreicht, dann derjenige, der die meisten weiteren hinzugewinnt, bis k Standorte gewählt sind. Das Ergebnis G erreicht mindestens 63\u00a0% (1 − 1/e) dessen, was die beste Auswahl gewänne.',
    symbols: {
      g: 'Gewinn: neu erreichte Menschen durch Standort s',
      wi: 'Menschen der Zielgruppe am Wohnort i',
      U: 'Wohnorte, die noch kein Angebot erreichen',
      d: 'Aufwand von Wohnort i zu Standort s',
      D: 'Grenze, eingeschlossen',
      G: 'Gewinn aller gewählten Standorte zusammen',
      e: 'eulersche Zahl, rund 2,718',
      Gopt: 'größter Gewinn, der mit ebenso vielen Standorten möglich ist',
    },
    reading:
      '„3 Standorte gewinnen 1.240 Kinder; mehr als 1.300 sind mit dreien nicht möglich“: Dieser Vorschlag ist höchstens 5\u00a0% vom Optimum entfernt.',
    limits:
      'Ein Vorschlag für das Gespräch, keine Entscheidung: Grundstücke, Kosten, Plätze und Wünsche kennt die Rechnung nicht. Jeder in Reichweite gilt als ganz versorgt.',
    inAtlas:
      'Zurückgehaltene Zahlen zählen mit ihrem kleinsten Wert; Orte ohne Zahl zählen nicht und werden genannt. Bei Gleichstand gewinnt der zuerst aufgeführte Standort. Wer niemanden hinzugewinnt, wird nicht gewählt.',
  },
  straightLineCost: {
    name: 'Luftlinie mal Umwegfaktor',
    question: 'Wie weit oder wie lang ist der Weg zu einem Angebot, wenn kein Wegenetz vorliegt?',
    method:
      'Die Luftlinie d wird mit dem Umwegfaktor f malgenommen. Ist eine Gehgeschwindigkeit v angegeben, ergibt sich daraus die Zeit.',
    symbols: {
      c: 'Aufwand: Weg (Meter) oder Zeit (Minuten)',
      d: 'Luftlinie auf dem Ellipsoid (Meter)',
      f: 'Umwegfaktor, mindestens 1',
      v: 'Geschwindigkeit (Meter je Minute)',
    },
    reading:
      '600\u00a0m Luftlinie bei f = 1,3 sind 780\u00a0m Weg; mit 75\u00a0m je Minute sind das 10,4 Minuten.',
    limits:
      'Der Faktor ist ein Mittelwert: An Fluss, Autobahn oder Hang kann der wirkliche Weg doppelt so lang sein. Für die Entscheidung über einen einzelnen Standort brauchen Sie ein Netz oder eine Reisezeittabelle.',
    inAtlas:
      'Der Faktor ist anzugeben und steht beim Ergebnis; in Städten sind zu Fuß 1,2 bis 1,4 üblich, kleiner als 1 wird zurückgewiesen. Auch Angebote außerhalb der Stadtgrenze zählen, soweit sie im Datenpaket stehen.',
  },
  networkCost: {
    name: 'Kürzester Weg im Netz',
    question: 'Wie lang ist der günstigste Weg durch das Straßen- oder Wegenetz?',
    method:
      'Wohnorte und Angebote werden an den nächsten Knoten des Netzes angeschlossen (Aufwand a und b). Von allen Wegen π durch das Netz zählt der mit der kleinsten Summe der Kantenlängen w (Verfahren von Dijkstra). Einbahnstraßen gelten in der Richtung vom Wohnort zum Angebot.',
    symbols: {
      cij: 'Aufwand von Wohnort i zu Angebot j (Meter oder Minuten)',
      ai: 'Anschluss des Wohnorts an das Netz',
      bj: 'Anschluss des Angebots an das Netz',
      pi: 'Weg als Folge von Kanten k',
      wk: 'Aufwand der Kante k',
    },
    reading:
      '850\u00a0m im Netz statt 520\u00a0m Luftlinie: Der Unterschied ist der wirkliche Umweg.',
    limits:
      'Das Ergebnis ist so gut wie das Netz: Fehlende Fußwege und Treppen verlängern Wege, fehlende Sperren verkürzen sie. Barrierefreiheit und Gefahren sind nicht enthalten, wenn das Netz sie nicht kennt.',
    inAtlas:
      'Orte ohne Knoten in der angegebenen Anschlussweite sind nicht am Netz und erreichen nichts. Der Anschluss verläuft gerade, ohne Umwegfaktor.',
  },
  matrixCost: {
    name: 'Reisezeittabelle',
    question: 'Wie lang ist der Weg nach der Berechnung eines Routenprogramms?',
    method:
      'Das Datenpaket bringt eine Tabelle mit: je Zeile ein Wohnort, ein Angebot und der Aufwand m dazwischen. Der Atlas schlägt nur nach; ein Paar, das fehlt, gilt als nicht erreichbar.',
    symbols: {
      cij: 'Aufwand von Wohnort i zu Angebot j (Meter oder Minuten)',
      mij: 'Eintrag der Tabelle',
      M: 'Paare, die in der Tabelle stehen',
    },
    reading:
      'Die Zeiten sind so gut wie das Programm, das sie berechnet hat: Fragen Sie nach Verkehrsmittel, Tageszeit und Stand des Netzes.',
    limits:
      'Zeiten mit Bus und Bahn gelten für den angenommenen Abfahrtszeitpunkt. Eine gekürzte Tabelle (etwa nur bis 30 Minuten) darf nicht mit größeren Grenzen benutzt werden: Was fehlt, gälte sonst als unerreichbar.',
    inAtlas:
      'Negative Zeiten und doppelte Paare werden zurückgewiesen. Zeilen mit unbekannten Kennungen bleiben weg und werden genannt. Eine leere Zeit heißt „kein Weg“, nicht null Minuten.',
  },
  spreadDemand: {
    name: 'Bevölkerung auf Siedlungspunkte verteilen',
    question:
      'Wo im Gebiet wohnen die Menschen, wenn nur die Zahl für das ganze Gebiet bekannt ist?',
    method:
      'Die Zahl P des Gebiets wird auf seine Siedlungspunkte verteilt, im Verhältnis ihrer Gewichte g (etwa Wohnungen, Gebäude oder Baublöcke). Die Summe über die Punkte ist wieder die Zahl des Gebiets.',
    symbols: {
      wi: 'Menschen am Punkt i',
      Pa: 'Menschen der Zielgruppe im Gebiet a',
      gi: 'Gewicht des Punkts i, ab 0',
      gk: 'Gewichte aller Punkte k des Gebiets',
    },
    reading:
      'Statt alle Kinder in die Mitte des Gebiets zu setzen – vielleicht in den Wald –, stehen sie dort, wo Häuser sind.',
    limits:
      'Die Verteilung nimmt an, dass jede Wohnung gleich viele Menschen der Zielgruppe hat. Ein Heim oder ein Neubaugebiet mit vielen Familien kann davon stark abweichen. Kein Rückschluss auf einzelne Adressen.',
    inAtlas:
      'Zurückgehaltene Zahlen werden an jedem Punkt zur Spanne, geschützte und fehlende bleiben ohne Wert. Gebiete mit Einwohnern, aber ohne Siedlungspunkt werden genannt.',
  },
  populationWeightedMean: {
    name: 'Mittel über die Menschen eines Gebiets',
    question: 'Wie steht ein Gebiet da, wenn jeder Mensch gleich zählt?',
    method:
      'Die Werte v der Wohnorte werden mit der Zahl der Menschen w gewichtet gemittelt. Sind Werte oder Zahlen nur als Spanne bekannt, werden das kleinste und das größte Mittel berechnet, das alle Möglichkeiten zusammen zulassen.',
    symbols: {
      vBar: 'Mittel des Gebiets',
      vi: 'Wert am Wohnort i',
      wi: 'Menschen am Wohnort i',
      l: 'kleinstmögliches Mittel',
      h: 'größtmögliches Mittel',
    },
    reading:
      'Ein dicht bewohnter Block bestimmt das Mittel stärker als ein weites, fast leeres Feld.',
    limits:
      'Das Mittel verdeckt, dass einzelne Wohnorte schlecht versorgt sind. Für größere Gebiete nicht die Mittel mitteln, sondern die Wohnorte neu zusammenfassen.',
    inAtlas:
      'Unbewohnte Orte zählen nicht. Ein bewohnter Ort ohne Wert macht das Ergebnis zu „geschützt“ oder „keine Angabe“; nichts wird geschätzt. Gebiete ohne bewohnte Orte: entfällt.',
  },
  earthDistance: {
    name: 'Entfernung auf dem Erdellipsoid',
    question: 'Wie weit sind zwei Orte in der Luftlinie voneinander entfernt?',
    method:
      'Beide Orte werden in räumliche Koordinaten umgerechnet (WGS84). Ihre gerade Verbindung c durch die Erde wird zum Bogen gekrümmt, mit dem mittleren Gaußschen Krümmungsradius R beider Orte.',
    symbols: {
      d: 'Entfernung (Meter)',
      c: 'gerade Verbindung durch die Erde (Meter)',
      R: 'Mittel der Gaußschen Krümmungsradien beider Orte (Meter)',
      a: 'große Halbachse, 6.378.137\u00a0m',
      e: 'erste numerische Exzentrizität des Ellipsoids',
      phi: 'geografische Breite eines Ortes',
    },
    reading:
      'Von der Stadtmitte bis zum Rand ergibt das auf den Zentimeter denselben Wert wie die geodätische Linie.',
    limits:
      'Luftlinie ist nicht Weg: Flüsse, Bahnlinien und Steigungen fehlen. Abstände in Graden oder in der Kartenprojektion zu messen, wäre falsch; in Deutschland wären Längen in Web-Mercator um 47 bis 74\u00a0% zu groß.',
    inAtlas:
      'Bis 100\u00a0km weicht der Wert um weniger als 2 cm ab. Ein Ort ohne Koordinaten wird nicht geschätzt: Er hat keine Entfernung.',
  },
  polygonArea: {
    name: 'Fläche eines Gebiets',
    question: 'Wie groß ist ein Gebiet, ohne die Verzerrung der Karte?',
    method:
      'Jede Kante des Umrisses bildet mit dem Äquator ein Trapez. Seine Höhe wird nicht in Graden gemessen, sondern als Fläche Q je Grad Länge zwischen Äquator und Breite φ auf dem Ellipsoid. Die Trapeze werden mit Vorzeichen addiert; Löcher zählen negativ.',
    symbols: {
      F: 'Fläche (Quadratmeter)',
      lambda: 'geografische Länge der Ecke k (Bogenmaß)',
      phi: 'geografische Breite der Ecke k',
      Q: 'Fläche zwischen Äquator und Breite φ je Einheit der Länge',
      a: 'große Halbachse, 6.378.137\u00a0m',
      e: 'erste numerische Exzentrizität des Ellipsoids',
    },
    reading:
      'Es ist die wirkliche Fläche, nicht die auf dem Bildschirm: In der Kartenprojektion wäre dasselbe Gebiet mehr als doppelt so groß.',
    limits:
      'Amtliche Flächen aus dem Kataster können leicht abweichen, weil Umrisse für die Karte vereinfacht sind. Die Fläche sagt nicht, wie viel davon bewohnt ist.',
    inAtlas:
      'Kanten verlaufen gerade in Länge und Breite. Mit den kurzen Kanten von Gemeindegrenzen ist der Unterschied zur geodätischen Fläche nicht messbar; bei Kanten bis zu einem halben Grad bleibt er bei etwa 0,1\u00a0%.',
  },
} as const satisfies FamilyTexts;
